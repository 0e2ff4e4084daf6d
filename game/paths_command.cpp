#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "check/number.h"
#include "check/shortest.h"
#include "commands.h"
#include "story/load.h"

namespace lantern {

int paths_command(const PathsOptions& options) {
    const Loaded loaded = load_story(options.story);
    const Story& story = loaded.story;
    if (has_errors(loaded.diagnostics)) {
        for (const Diagnostic& one : loaded.diagnostics)
            if (one.severity == Severity::error) std::fputs(spell(one, story.sources).c_str(), stderr);
        return 2;
    }
    const NamedTarget named = find_target(story, options.target);
    if (!named.target) return std::fputs(("lantern: " + named.complaint + "\n").c_str(), stderr), 2;
    const Exploration exploration = explore(story);
    const std::optional<Path> path = shortest(story, exploration, *named.target);
    if (!path) {
        fmt::print(stderr, "lantern: {} ({})\n",
            exploration.complete() ? "no reading comes to " + named.name : named.name + " was not met",
            exploration.complete() ? "proved: every reading was explored"
                                   : fmt::format("not proved: {} were explored, not every reading",
                                         many(exploration.states() + exploration.states_apart(), "state")));
        return 1;
    }
    const std::vector<Answered> answers = answers_of(story, *path);
    const auto choices = std::count_if(answers.begin(), answers.end(),
        [](const Answered& answer) { return std::holds_alternative<Pick>(answer.input); });
    fmt::print("# the shortest way to {}: {}\n{}", named.name,
        choices == 0 ? "no choice is needed" : many(static_cast<std::size_t>(choices), "choice"),
        written(story, *path));
    return 0;
}

}  // namespace lantern
