// What the whole story leaves over: who is never met, what is never asked for, what was never set.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/after.h"
#include "check/references.h"
#include "check/rules.h"
#include "text/nearest.h"

namespace lantern {

namespace {

/// As an author might set it.
std::string some_value(const Variable& variable) {
    if (variable.kind == VariableKind::flag) return "true";
    return variable.kind == VariableKind::one_of && !variable.values.empty() ? variable.values.back().id : "+1";
}

constexpr std::size_t few =
    3;  // places that ask for a variable: of so many it is worth knowing which stand behind where it is set

/// How many places ask for a variable where it can have been set.
std::size_t read_after(const Story& story, const References& references, std::size_t slot) {
    std::vector<Place> open;
    for (const Reference& one : references.written) {
        if (one.slot != slot) continue;
        if (one.place == nowhere) return few + 1;  // a skip sets it
        open.push_back(one.place);
    }
    const std::vector<bool> after = places_after(story, std::move(open));
    return static_cast<std::size_t>(std::count_if(references.read.begin(), references.read.end(),
        [&](const Reference& one) { return one.slot == slot && (one.place == nowhere || after[one.place]); }));
}

void check_variables(const Story& story, Diagnostics& diagnostics) {
    std::vector<std::size_t> read(story.variables.size(), 0), written(story.variables.size(), 0);
    const References references = find_references(story);
    for (const Reference& one : references.read) ++read[one.slot];
    for (const Reference& one : references.written) ++written[one.slot];
    for (std::size_t slot = 0; slot < story.variables.size(); ++slot) {
        const Variable& variable = story.variables[slot];
        if (variable.kind != VariableKind::meter && variable.kind != VariableKind::flag &&
            variable.kind != VariableKind::one_of)
            continue;
        if (read[slot] == 0 && written[slot] == 0)
            add(diagnostics, Severity::note, "unused-variable", variable.where,
                fmt::format("nothing sets \"{}\" and nothing asks for it", variable.id), "use it, or take it out");
        else if (read[slot] == 0)
            add(diagnostics, Severity::warning, "never-read", variable.where,
                fmt::format("\"{}\" is set, and nothing ever asks for it", variable.id),
                fmt::format("as in if: {}, or {{{}}} in a line", variable.id, variable.id));
        else if (written[slot] == 0)
            add(diagnostics, Severity::warning, "never-written", variable.where,
                fmt::format("\"{}\" is asked for, and nothing ever sets it", variable.id),
                fmt::format("as in set: {{ {}: {} }}", variable.id, some_value(variable)));
        else if (read[slot] <= few) {
            const std::size_t later = read_after(story, references, slot);
            if (later == 0)
                add(diagnostics, Severity::warning, "never-read", variable.where,
                    fmt::format("\"{}\" is asked for only where nothing can have set it yet", variable.id),
                    "ask for it after it is set, or set it sooner");
            else if (later == 1)
                add(diagnostics, Severity::note, "read-once", variable.where,
                    fmt::format("only one place asks for \"{}\"{}", variable.id,
                        read[slot] == 1 ? "" : " after it can have been set"),
                    "what a reader did is felt when it comes back twice");
        }
    }
}

/// Who speaks, is shown or seen, and how they look meanwhile.
class Muster {
public:
    explicit Muster(const Story& story) : story_(story), met_(story.cast.size(), false), looks_(story.cast.size()) {
        for (std::size_t i = 0; i < story.cast.size(); ++i) looks_[i].assign(story.cast[i].expressions.size(), false);
        if (story.narrator != nobody) met_[story.narrator] = true;
        for (const Statement& statement : story.statements)
            std::visit([this](const auto& action) { note(action); }, statement.action);
    }

    void tell(Diagnostics& diagnostics) const {
        for (std::size_t i = 0; i < story_.cast.size(); ++i) {
            const Person& person = story_.cast[i];
            if (!met_[i]) {
                add(diagnostics, Severity::note, "unused-person", person.where,
                    fmt::format("{} is never on stage and never says a word", person.name));
                continue;
            }
            std::vector<std::string> unseen;  // the first is how they look when nothing is said
            for (std::size_t look = 1; look < person.expressions.size(); ++look)
                if (!looks_[i][look]) unseen.push_back(person.expressions[look]);
            if (!unseen.empty() && !person.portrait.empty())
                add(diagnostics, Severity::note, "unused-expression", person.where,
                    fmt::format("{} never looks {}", person.name, list(unseen)));
        }
    }

private:
    void met(PersonIndex who, ExpressionIndex expression) {
        if (who == nobody) return;
        met_[who] = true;
        if (expression != same_expression) looks_[who][expression] = true;
    }
    void note(const Say& say) { met(say.who, say.expression); }
    void note(const Word& word) { met(word.who, same_expression); }
    void note(const Show& show) { met(show.who, show.expression); }
    template <class Other> void note(const Other&) {}

    const Story& story_;
    std::vector<bool> met_;
    std::vector<std::vector<bool>> looks_;
};

void check_places(const Story& story, Diagnostics& diagnostics) {
    std::vector<bool> used(story.settings.size(), false);
    for (const Statement& statement : story.statements)
        if (const auto* place = std::get_if<SetPlace>(&statement.action)) used[place->setting] = true;
    for (const Act& act : story.acts)
        if (act.card != nobody) used[act.card] = true;
    for (const TitlePicture& picture : story.title_pictures) used[picture.place] = true;
    for (std::size_t i = 0; i < story.settings.size(); ++i)
        if (!used[i])
            add(diagnostics, Severity::note, "unused-place", story.settings[i].where,
                fmt::format("no scene plays in \"{}\"", story.settings[i].id), "use it, or take it out");
}

void check_directions(const Story& story, Diagnostics& diagnostics) {
    for (const Act& act : story.acts) {
        const auto lies_in = [&act](const Source& source) { return source.path() == act.folder + "/direction.yaml"; };
        if (std::any_of(story.sources.begin(), story.sources.end(), lies_in)) continue;
        const auto file = std::find_if(story.sources.begin(), story.sources.end(),
            [&act](const Source& source) { return source.path() == act.folder + "/act.yaml"; });
        if (file == story.sources.end()) continue;
        add(diagnostics, Severity::note, "no-direction", {static_cast<FileIndex>(file - story.sources.begin()), 1, 1},
            fmt::format("the act \"{}\" has no direction of its own", act.title),
            fmt::format("{}/direction.yaml gives it colours and a pace", act.folder));
    }
}

}  // namespace

void check_leftovers(const Story& story, Diagnostics& diagnostics) {
    check_variables(story, diagnostics);
    Muster(story).tell(diagnostics);
    check_places(story, diagnostics);
    check_directions(story, diagnostics);
}

}  // namespace lantern
