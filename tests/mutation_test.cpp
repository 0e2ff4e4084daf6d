// A story is wronged in one place after the other, and somebody should notice; afterwards it is as it was.

#include "check/untested.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Loaded loaded_of(const std::string& items, const std::string& promises = {}) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene(items);
    if (!promises.empty()) folder.write("promises.yaml", promises);
    Loaded loaded = load_story(folder.path());
    REQUIRE_FALSE(has_errors(loaded.diagnostics));
    return loaded;
}

/// "left out: unnoticed", one a mutation.
std::string verdicts(Loaded& loaded, const TrialOptions& options = {}) {
    static const char* const names[] = {"unnoticed", "by the checker", "by readings", "unknown", "not tried"};
    std::string text;
    for (const Trial& trial : try_mutations(loaded, options))
        text += spell(loaded.story, trial.mutation) + ": " + names[static_cast<std::size_t>(trial.verdict)] + "\n";
    return text;
}

const char* const gate =
    "  - choose: gate\n    options:\n      - pay: Pay.\n        set: { honesty: +1 }\n      - climb: Climb.\n"
    "        if: honesty >= 2\n        set: { thanked: true }\n"
    "  - if: honesty >= 3\n    then: I had paid.\n"
    "  - if: thanked\n    then: I had said so.\n";

}  // namespace

TEST_CASE("Everything that decides or shows by a condition can be wronged, and is told in a clause") {
    Loaded loaded = loaded_of(gate);
    std::string text;
    for (const Mutation& mutation : find_mutations(loaded.story))
        text += spell(loaded.story, mutation) + (mutation.shows_only ? " (shows)\n" : "\n");
    CHECK(text == "honesty: +1 is left out\nhonesty: +1 is turned round\nhonesty >= 2 is turned round\nhonesty >= 2 is "
                  "not asked\n"
                  "thanked: true is left out\nthanked: true is turned round\nhonesty >= 3 is turned round "
                  "(shows)\nthanked is turned round (shows)\n");
}

TEST_CASE("Logic that no promise and no reading tests is named") {
    const std::string said = "  - choose: said\n    options:\n      - aloud: Aloud.\n        set: { thanked: true }\n"
                             "      - inside: Inside.\n" +
                             std::string(gate);
    Loaded plain = loaded_of(said);
    CAPTURE(verdicts(plain));
    CHECK(verdicts(plain).find("thanked: true is left out: unnoticed") != std::string::npos);
    CHECK(verdicts(plain).find("honesty >= 2 is not asked: unnoticed") != std::string::npos);

    Loaded promised = loaded_of(
        said, "- promise: Whoever climbs says thank you.\n  never: gate == climb and not thanked\n");
    CAPTURE(verdicts(promised));
    CHECK(verdicts(promised).find("thanked: true is left out: unnoticed") == std::string::npos);
    CHECK(verdicts(promised).find("thanked: true is turned round: by the checker") != std::string::npos);
}

TEST_CASE("An option that is never to be had any more is an ending lost, or a place where nobody can go on") {
    Loaded loaded = loaded_of("  - choose: only\n    options:\n      - way: This way.\n        if: honesty >= 1\n");
    const std::string said = verdicts(loaded);
    CHECK(said.find("honesty >= 1 is turned round: by the checker") != std::string::npos);
    CHECK(said.find("honesty >= 1 is not asked: unnoticed") != std::string::npos);
}

TEST_CASE("Readings that tell something else are asked, and the story is put right again") {
    Loaded loaded = loaded_of(gate);
    const auto words = [](const Story& story) {
        State state = opening(story);
        settle(story, state);
        Step step = advance(story, state, Pick{0});
        return told(story, step.halt);
    };
    const std::string before = words(loaded.story);
    TrialOptions options;
    options.readings_differ = [&](const Story& story) { return words(story) != before; };
    const std::string said = verdicts(loaded, options);
    CHECK(said.find("honesty >= 3 is turned round: by readings") != std::string::npos);
    CHECK(said.find("honesty: +1 is left out: unnoticed") == std::string::npos);
    CHECK(words(loaded.story) == before);
    CHECK(verdicts(loaded, options) == said);
}

TEST_CASE("Where there is no time for all, it says how many were tried: where it is too large, that nobody knows") {
    Loaded loaded = loaded_of(gate);
    TrialOptions hurried;
    int left = 3;
    hurried.enough = [&left] { return left-- == 0; };
    const std::string said = spell(try_mutations(loaded, hurried), loaded.story, false);
    CHECK(said.find("tried        3 of 8 changes, picked evenly; there was no more time") != std::string::npos);
    TrialOptions narrow;
    narrow.explore.enough = [] { return true; };
    const std::string unknown = verdicts(loaded, narrow);
    CHECK(unknown.find("unnoticed") == std::string::npos);
    CHECK(unknown.find("unknown") != std::string::npos);
}

TEST_CASE("A skip that sets nothing any more is found out by a promise") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nnotes: { death: shown }\nsummary: So.\nskip: { set: { thanked: true } }\nscript:\n"
        "  - set: { thanked: true }\n  - He died.\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - end: dawn\n");
    folder.write("promises.yaml", "- promise: Thanks.\n  always: thanked\n");
    Loaded loaded = load_story(folder.path());
    REQUIRE_FALSE(has_errors(loaded.diagnostics));
    const std::string said = verdicts(loaded);
    CHECK(said.find("unnoticed") == std::string::npos);
    CHECK(find_mutations(loaded.story).size() == 4);
}

namespace {

const char* const three_doors =
    "  - choose: door\n    options:\n      - left: Left.\n      - right: Right.\n      - roof: Up.\n";

}  // namespace

TEST_CASE("Two ways of a match can be changed round") {
    const auto mutations = [](const std::string& items) {
        Loaded loaded = loaded_of(three_doors + items);
        std::string text;
        for (const Mutation& mutation : find_mutations(loaded.story)) {
            const Location place = where(loaded.story, mutation);
            text += std::to_string(place.line) + ": " + spell(loaded.story, mutation) +
                    (mutation.shows_only ? " (shows)\n" : "\n");
        }
        return text;
    };
    const std::string round = ", and the other way round";
    CHECK(mutations("  - match: door\n    left: One.\n    right: Two.\n    roof: Three.\n") ==
          "9: door: left is taken for right" + round + " (shows)\n10: door: right is taken for roof" + round +
              " (shows)\n11: door: roof is taken for none" + round + " (shows)\n");
    CHECK(mutations("  - match: door\n    none: Nought.\n    left: One.\n    else: More.\n") ==
          "9: door: none is taken for left" + round + " (shows)\n10: door: left is taken for right or roof" + round +
              " (shows)\n");
    CHECK(mutations("  - match: door\n    left:\n      - set: { thanked: true }\n    else:\n      - He went.\n")
              .find("10: door: left is taken for none, right or roof" + round + "\n") == 0);
}

TEST_CASE("Ways of a match that are changed round are noticed by a promise, and put right again") {
    const std::string items =
        std::string(three_doors) +
        "  - match: door\n    left:\n      - set: { thanked: true }\n    right: Two.\n    roof: Three.\n";
    Loaded plain = loaded_of(items);
    CAPTURE(verdicts(plain));
    CHECK(
        verdicts(plain).find("door: left is taken for right, and the other way round: unnoticed") != std::string::npos);
    Loaded promised = loaded_of(items, "- promise: Left is thanked.\n  never: door == left and not thanked\n");
    const std::string said = verdicts(promised);
    CAPTURE(said);
    CHECK(said.find("door: left is taken for right, and the other way round: by the checker") != std::string::npos);
    CHECK(said.find("door: right is taken for roof, and the other way round: unnoticed") != std::string::npos);
    CHECK(verdicts(promised) == said);
}

TEST_CASE("A skip that does not go where it should is found out where an ending or a promise depends on it") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, three]\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nnotes: { death: shown }\nsummary: So.\nskip: { to: three }\nscript:\n  - He died.\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - set: { thanked: true }\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\nscript:\n  - end: dawn\n");
    const auto first_verdict = [&folder] {
        Loaded loaded = load_story(folder.path());
        REQUIRE_FALSE(has_errors(loaded.diagnostics));
        CHECK(where(loaded.story, find_mutations(loaded.story).front()).line == 4);
        const std::string said = verdicts(loaded);
        return said.substr(0, said.find('\n'));
    };
    CHECK(first_verdict() == "skip: { to: three } goes nowhere: unnoticed");
    folder.write(
        "promises.yaml", "- promise: Thanks are not for everybody.\n  possible: ending == dawn and not thanked\n");
    CHECK(first_verdict() == "skip: { to: three } goes nowhere: by the checker");
    fs::remove(folder.path() / "promises.yaml");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nnotes: { death: shown }\nsummary: So.\nskip: { end: dawn }\nscript:\n  - He died.\n");
    CHECK(first_verdict() == "skip: { end: dawn } goes nowhere: unnoticed");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nnotes: { death: shown }\nsummary: So.\nskip: { to: two }\nscript:\n  - He died.\n");
    Loaded loaded = load_story(folder.path());
    CHECK(verdicts(loaded).find("skip") == std::string::npos);  // it goes there anyway
}
