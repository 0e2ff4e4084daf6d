#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include "check/comparison.h"
#include "check/prove.h"
#include "commands.h"
#include "story/load.h"

namespace lantern {

namespace {

/// Nothing, and why is said: it cannot be played.
std::optional<Version> version_in(const std::filesystem::path& folder) {
    Loaded loaded = load_story(folder);
    if (has_errors(loaded.diagnostics)) {
        std::fputs(("lantern: " + folder.string() + " has faults\n").c_str(), stderr);
        for (const Diagnostic& one : loaded.diagnostics)
            if (one.severity == Severity::error) std::fputs(spell(one, loaded.story.sources).c_str(), stderr);
        return std::nullopt;
    }
    Report report = check(loaded, Leftovers::untold);
    auto story = std::make_shared<const Story>(std::move(loaded.story));
    Exploration exploration = explore(*story);
    prove(*story, exploration, report);
    Odds odds = find_odds(*story, exploration);
    return Version{std::move(story), std::move(exploration), std::move(report), std::move(odds)};
}

}  // namespace

int diff_command(const DiffOptions& options) {
    const auto before = version_in(options.before);
    if (!before) return 2;
    const auto after = version_in(options.after);
    if (!after) return 2;
    const Comparison comparison = compare(*before, *after);
    std::fputs(comparison.markdown.c_str(), stdout);
    return comparison.lost ? 1 : 0;
}

}  // namespace lantern
