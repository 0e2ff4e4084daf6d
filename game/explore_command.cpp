#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include "check/explore.h"
#include "check/odds.h"
#include "commands.h"
#include "story/load.h"

namespace lantern {

int explore_command(const ExploreCommand& asked) {
    const Loaded loaded = load_story(asked.story);
    if (has_errors(loaded.diagnostics)) {
        for (const Diagnostic& one : loaded.diagnostics)
            if (one.severity == Severity::error) std::fputs(spell(one, loaded.story.sources).c_str(), stderr);
        return 2;
    }
    ExploreOptions options;
    options.states = asked.states;
    options.every_line = asked.every_line;
    options.endings_seen = asked.endings_seen;
    if (!asked.merging) options.merging = asked.every_variable ? Merging::nothing : Merging::what_is_asked;
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    const auto passed = [&begin] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
    if (asked.seconds > 0) options.enough = [&] { return passed() > asked.seconds; };
    const Exploration exploration = explore(loaded.story, options);
    const double seconds = passed();
    if (asked.json) {
        fmt::print(
            "{}", spell_json(find_odds(loaded.story, exploration, asked.endings_seen.value_or(0)), loaded.story));
        return exploration.complete() ? 0 : 1;
    }
    const auto states = static_cast<double>(exploration.states());
    if (exploration.states_apart() > 0) fmt::print("apart        {}\n", exploration.states_apart());
    fmt::print("explored     {}\nstates       {}\ntransitions  {}\nseconds      {:.3f}\na second     {:.0f}\nbytes     "
               "   {:.1f}\n",
        exploration.complete() ? "every reading" : "a part of the readings", exploration.states(),
        exploration.transitions(), seconds, states / seconds, static_cast<double>(exploration.bytes()) / states);
    if (asked.odds) {
        const Odds odds = find_odds(loaded.story, exploration, asked.endings_seen.value_or(0));
        fmt::print("\n{}", spell(odds, loaded.story, asked.rarest));
    }
    return exploration.complete() ? 0 : 1;
}

}  // namespace lantern
