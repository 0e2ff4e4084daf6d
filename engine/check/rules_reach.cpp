// Scenes, endings and lines that nothing leads to. What is called unreached here is so whatever the conditions say.

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "check/rules.h"

namespace lantern {

namespace {

/// What an author wrote, not what flattening put between.
bool is_written(const Action& action) {
    return !std::holds_alternative<Jump>(action) && !std::holds_alternative<Told>(action) &&
           !std::holds_alternative<Finish>(action);
}

/// The first line of each stretch that nothing leads to, in scenes that are read.
void check_lines_reached(const Story& story, const Reach& reach, Diagnostics& diagnostics) {
    for (const Script& script : story.scripts) {
        if (!reach.statements[script.begin]) continue;
        bool told = false;
        for (Place place = script.begin; place < script.end; ++place) {
            const Statement& statement = story.statements[place];
            if (reach.statements[place]) told = false;
            if (reach.statements[place] || told || !is_written(statement.action)) continue;
            add(diagnostics, Severity::warning, "unreached-line", statement.where, "no reading comes to this line",
                "what stands above it always leads away");
            told = true;
        }
    }
}

}  // namespace

void check_reach(const Story& story, const Reach& reach, Diagnostics& diagnostics) {
    for (const Script& script : story.scripts)
        if (!reach.statements[script.begin])
            add(diagnostics, Severity::warning, "unreached-scene", script.where,
                fmt::format("no reading comes to \"{}\"", script.id),
                "the scene before it never ends, and no goto or visit leads here");
    std::vector<bool> ended(story.endings.size(), false);
    for (std::size_t place = 0; place < story.statements.size(); ++place)
        if (const auto* end = std::get_if<End>(&story.statements[place].action))
            ended[end->ending] = ended[end->ending] || reach.statements[place];
    for (std::size_t i = 0; i < story.endings.size(); ++i)
        if (!ended[i])
            add(diagnostics, Severity::warning, "unreached-ending", story.endings[i].where,
                fmt::format("no reading comes to the ending \"{}\"", story.endings[i].id),
                "end: " + story.endings[i].id);
    if (reach.runs_out)
        add(diagnostics, Severity::error, "no-ending", story.statements[reach.runs_out_at].where,
            "the story runs out here without an ending", "end: with one of the endings of story.yaml");
    check_lines_reached(story, reach, diagnostics);
}

}  // namespace lantern
