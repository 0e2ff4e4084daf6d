#include "story/story.h"

#include <algorithm>

namespace lantern {

ScriptIndex script_at(const Story& story, Place place) {
    const auto after = std::upper_bound(story.scripts.begin(), story.scripts.end(), place,
        [](Place p, const Script& script) { return p < script.begin; });
    return after == story.scripts.begin() ? ScriptIndex{0}
                                          : static_cast<ScriptIndex>(after - story.scripts.begin() - 1);
}

ScriptIndex find_script(const Story& story, std::string_view id) {
    const auto found = std::find_if(
        story.scripts.begin(), story.scripts.end(), [id](const Script& script) { return script.id == id; });
    return static_cast<ScriptIndex>(found - story.scripts.begin());
}

Variables starting_variables(const Story& story) {
    Variables variables;
    variables.reserve(story.variables.size());
    for (const Variable& variable : story.variables) variables.push_back(variable.start);
    return variables;
}

std::string words_for(const Story& story, Slot slot, Value value) {
    const Variable& variable = story.variables[slot];
    const auto named = [&variable](int index) {
        return index >= 0 && static_cast<std::size_t>(index) < variable.values.size()
                   ? variable.values[static_cast<std::size_t>(index)].words
                   : std::string("…");
    };
    switch (variable.kind) {
        case VariableKind::one_of: return named(value);
        case VariableKind::choice:
        case VariableKind::ending: return named(value - 1);
        case VariableKind::flag:
        case VariableKind::visited: return value != 0 ? "yes" : "no";
        default: return std::to_string(value);
    }
}

}  // namespace lantern
