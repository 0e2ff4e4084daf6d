#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include "check/endings.h"
#include "check/explore.h"
#include "check/number.h"
#include "check/odds.h"
#include "commands.h"
#include "story/load.h"

namespace lantern {

namespace {

/// "1,204,331", or that there are more.
std::string count_of(const Exploration& exploration) {
    return (exploration.complete() ? "" : "more than ") + grouped(exploration.states());
}

/// How many states there were, were less of them taken to be the same.
void tell_reduction(const Story& story, ExploreOptions options) {
    options.asides_apart = false;
    options.classes = false;
    options.merging = Merging::what_is_asked;
    const Exploration all = explore(story, options);
    fmt::print("\nwithout merging        {}\n", count_of(all));
    options.merging = Merging::what_matters;
    const Exploration merged = explore(story, options);
    fmt::print("what still matters     {}\n", count_of(merged));
    options.classes = true;
    const Exploration cut = explore(story, options);
    fmt::print("… and can be told apart {}\n", count_of(cut));
    options.asides_apart = true;
    const Exploration apart = explore(story, options);
    fmt::print("… what shows apart     {} and {}\n", count_of(apart), grouped(apart.states_apart()));
}

}  // namespace

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
    options.classes = !asked.every_value;
    if (!asked.merging) options.merging = asked.every_variable ? Merging::nothing : Merging::what_is_asked;
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    const auto passed = [&begin] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
    if (asked.seconds > 0) options.enough = [&] { return passed() > asked.seconds; };
    const Exploration exploration = explore(loaded.story, options);
    if (asked.endings) {
        fmt::print("{}", spell_endings(loaded.story, exploration));
        return exploration.complete() ? 0 : 1;
    }
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
    if (asked.reduction) {
        ExploreOptions fewer = options;
        fewer.enough = nullptr;
        tell_reduction(loaded.story, fewer);
    }
    if (asked.odds) {
        const Odds odds = find_odds(loaded.story, exploration, asked.endings_seen.value_or(0));
        fmt::print("\n{}", spell(odds, loaded.story, asked.rarest));
    }
    return exploration.complete() ? 0 : 1;
}

}  // namespace lantern
