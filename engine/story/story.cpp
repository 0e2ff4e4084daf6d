#include "story/story.h"

#include <algorithm>

namespace lantern {

ScriptIndex script_at(const Story& story, Place place) {
    const auto after = std::upper_bound(story.scripts.begin(), story.scripts.end(), place,
        [](Place p, const Script& script) { return p < script.begin; });
    return after == story.scripts.begin() ? ScriptIndex{0}
                                          : static_cast<ScriptIndex>(after - story.scripts.begin() - 1);
}

bool helplines_before(const Story& story, ScriptIndex script) {
    if (script == 0) return false;
    const Script &here = story.scripts[script], &before = story.scripts[script - 1];
    const bool begins = here.act != before.act || here.episode != before.episode;
    return begins && story.acts[before.act].episodes[before.episode].helplines_after;
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

namespace {

/// `within`: the names whose words these are to stand in. An option may name the very choice it belongs to.
std::string words_within(const Story& story, Slot slot, const Variables& variables, std::vector<Slot>& within) {
    const Variable& variable = story.variables[slot];
    const auto named = [&](int index) -> std::string {
        if (index < 0 || static_cast<std::size_t>(index) >= variable.values.size()) return "…";
        if (std::find(within.begin(), within.end(), slot) != within.end()) return "…";
        within.push_back(slot);
        const NamedValue& value = variable.values[static_cast<std::size_t>(index)];
        std::string words = value.words;
        for (std::size_t i = value.names.size(); i-- > 0;)
            words.insert(value.names[i].offset, words_within(story, value.names[i].slot, variables, within));
        within.pop_back();
        return words;
    };
    const Value value = variables[slot];
    switch (variable.kind) {
        case VariableKind::one_of: return named(value);
        case VariableKind::choice:
        case VariableKind::ending: return named(value - 1);
        case VariableKind::flag:
        case VariableKind::visited: return value != 0 ? "yes" : "no";
        default: return std::to_string(value);
    }
}

}  // namespace

std::string words_for(const Story& story, Slot slot, const Variables& variables) {
    std::vector<Slot> within;
    return words_within(story, slot, variables, within);
}

}  // namespace lantern
