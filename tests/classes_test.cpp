// Values that no test can tell apart are one: as much is met, ends as often, and is told with the same odds; only in fewer states.

#include <cmath>

#include "catch.h"
#include "check/odds.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Exploration explored(const Story& story, bool classes) {
    ExploreOptions options;
    options.classes = classes;
    options.asides_apart = false;
    return explore(story, options);
}

/// A round that is gone as often as one likes; `step` is what each does to the meter, `test` lets out another way.
std::shared_ptr<const Story> round_and_round(const std::string& step, const std::string& test) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("variables.yaml", "honesty: { from: 0, to: 50, start: 0, stops: true }\n");
    folder.write_scene("  - choose: on\n    options:\n      - again: Again.\n        set: { honesty: " + step +
                       " }\n        goto: one\n      - through: Through.\n        if: " + test +
                       "\n      - out: Out.\n        then: It was out.\n");
    return story_in(folder.path());
}

std::string met(const Story& story, const Exploration& exploration) {
    const Findings& found = exploration.found();
    std::string text = exploration.complete() ? "" : "incomplete ";
    for (Place place = 0; place < story.statements.size(); ++place) {
        text += found.statements[place] ? '1' : '0';
        text += std::string(found.branches[place].held ? "h" : "") + (found.branches[place].failed ? "f" : "");
        for (const OptionFound& option : found.options[place])
            text += std::string(option.open != no_state ? "o" : "-") + (option.refused != no_state ? "r" : "-");
    }
    for (const StateId ending : found.endings) text += ending != no_state ? 'E' : '-';
    return text + std::to_string(found.faults.size());
}

/// States whole, and cut off; what is met is the same.
std::pair<std::size_t, std::size_t> states(const Story& story) {
    const Exploration whole = explored(story, false), cut = explored(story, true);
    CHECK(met(story, whole) == met(story, cut));
    return {whole.states(), cut.states()};
}

}  // namespace

TEST_CASE("A meter that only grows is cut off above the highest test") {
    CHECK(states(*round_and_round("+1", "honesty >= 3")) == std::pair<std::size_t, std::size_t>(52, 5));
    CHECK(states(*round_and_round("+2", "honesty >= 3 and honesty < 7")) == std::pair<std::size_t, std::size_t>(27, 6));
    CHECK(states(*round_and_round("+1", "5 <= honesty")) == std::pair<std::size_t, std::size_t>(52, 7));
    CHECK(states(*round_and_round("+1", "honesty == 4")) == std::pair<std::size_t, std::size_t>(52, 7));
}

TEST_CASE("A meter that goes up and down on a round is known to its last step") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("variables.yaml", "honesty: { from: 0, to: 20, start: 0 }\n");
    folder.write_scene(
        "  - choose: on\n    options:\n      - up: Up.\n        set: { honesty: +1 }\n        goto: one\n"
        "      - down: Down.\n        set: { honesty: -1 }\n        goto: one\n      - out: Out.\n"
        "        if: honesty >= 3\n");
    const auto [whole, cut] = states(*story_in(folder.path()));
    CHECK(whole == cut);
}

TEST_CASE("A choice that is only asked whether it was one option has two values left") {
    const auto story = story_of(
        "  - choose: a\n    options:\n      - p: P.\n      - q: Q.\n      - r: R.\n      - s: S.\n"
        "  - choose: b\n    options:\n      - on: On.\n      - off: Off.\n"
        "  - if: a == p\n    then:\n      - choose: c\n        options:\n          - yes_it_is: Yes.\n");
    const auto [whole, cut] = states(*story);
    CHECK(whole - cut == 2);  // q, r and s are one where b is asked
}

TEST_CASE("However many comparisons a condition is made of, a variable is told apart only where its answer changes") {
    const std::string four = "  - choose: a\n    options:\n      - p: P.\n      - q: Q.\n      - r: R.\n      - s: S.\n"
                             "  - choose: b\n    options:\n      - on: On.\n      - off: Off.\n";
    const auto merged = [&](const std::string& condition) {
        const auto [whole, cut] = states(*story_of(four + "  - if: " + condition +
                                                   "\n    then:\n      - choose: c\n        options:\n"
                                                   "          - yes_it_is: Yes.\n"));
        return whole - cut;
    };
    CHECK(merged("a in (p, q)") == 2);              // p and q are one where b is asked, and r and s
    CHECK(merged("not (a != r and a != s)") == 2);  // the same, said the other way
    CHECK(merged("a in (p, q, r, s)") == 3);        // all are one
    CHECK(merged("a == q or a == s") == 0);         // neighbours differ
    CHECK(merged("a in (p, q) and b == on") == 2);  // what is asked of another is told apart beside it
    CHECK(merged("(a == p or b == on) and (a == q or b == off)") == 1);  // each asks of two; r and s are one
}

TEST_CASE("What is set anew, added up, or named is not cut") {
    const std::string grow =
        "  - choose: a\n    options:\n      - p: P.\n        set: { honesty: +1 }\n      - q: Q.\n"
        "        set: { honesty: +3 }\n  - choose: b\n    options:\n      - on: On.\n      - off: Off.\n"
        "        if: ";
    const auto sum = states(*story_of(grow + "honesty + honesty > 7\n"));
    CHECK(sum.first == sum.second);
    const auto story = story_of(grow + "honesty >= 1\n  - \"It was {honesty}.\"\n");
    ExploreOptions options;
    options.names = true;
    options.classes = false;
    const std::size_t named = explore(*story, options).states();
    options.classes = true;
    CHECK(explore(*story, options).states() == named);
}

TEST_CASE("A scene that is visited may add to what is tested behind it") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - choose: more\n    options:\n      - m: More.\n  "
                                             "      set: { honesty: +3 }\n      - l: Less.\n");
    folder.write_scene(
        "  - choose: a\n    options:\n      - p: P.\n        set: { honesty: 0 }\n      - q: Q.\n"
        "        set: { honesty: 1 }\n      - r: R.\n        set: { honesty: 2 }\n"
        "  - choose: b\n    options:\n      - on: On.\n  - visit: two\n  - choose: c\n    options:\n      - x: X.\n"
        "        if: honesty >= 4\n      - y: Y.\n");
    const auto story = story_in(folder.path());
    states(*story);
}

TEST_CASE("Cut off, every small story has the same odds, and is met as much") {
    const auto compare = [](const fs::path& folder) {
        const auto story = story_in(folder);
        INFO(folder);
        ExploreOptions options;
        options.classes = false;
        const Exploration whole = explore(*story, options);
        options.classes = true;
        options.ways = true;
        const Exploration cut = explore(*story, options);
        CHECK(cut.states() <= whole.states());
        CHECK(met(*story, whole) == met(*story, cut));
        const Odds one = find_odds(*story, whole), other = find_odds(*story, cut);
        for (std::size_t i = 0; i < one.endings.size(); ++i)
            CHECK(one.endings[i] == Catch::Detail::Approx(other.endings[i]).margin(1e-9));
        std::size_t differ = 0;
        for (Place place = 0; place < one.places.size(); ++place)
            differ += std::abs(one.places[place].ever - other.places[place].ever) > 1e-9 ? 1 : 0;
        CHECK(differ == 0);
    };
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) compare(entry.path());
}
