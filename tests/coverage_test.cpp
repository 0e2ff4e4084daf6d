// What readings have shown of a story and what they have not [never-shown], and a small set of readings that shows everything.

#include "check/coverage.h"

#include "catch.h"
#include "check/rehearsal.h"
#include "check/small_set.h"
#include "readings.h"
#include "terminal/transcript.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::shared_ptr<const Story> house() {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, shut]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\n"
                                             "script:\n"
                                             "  - It rains.\n"
                                             "  - choose: door\n"
                                             "    options:\n"
                                             "      - left: Left.\n"
                                             "        set: { honesty: 5 }\n"
                                             "        then: |\n"
                                             "          One.\n"
                                             "          Two.\n"
                                             "      - right: Right.\n"
                                             "  - if: honesty >= 5\n"
                                             "    then: Honest.\n"
                                             "    else: Not so.\n"
                                             "  - if: honesty >= 9\n"
                                             "    then: Saintly.\n"
                                             "  - choose: window\n"
                                             "    options:\n"
                                             "      - open: Open it.\n"
                                             "        if: honesty >= 5\n"
                                             "      - close: Leave it.\n");
    folder.write("act-1/episode-1/two.yaml",
        "scene: Two\nnotes: { death: shown }\nsummary: He dies.\nscript:\n  - He dies.\n  - end: dawn\n");
    folder.write("act-1/episode-1/shut.yaml", "scene: Shut\nscript:\n  - Nobody.\n  - end: dawn\n");
    return story_in(folder.path());
}

Path path_in(const std::shared_ptr<const Story>& story, const std::string& text) {
    const ReadPath read = read_path(story, Source("way", text));
    REQUIRE(read.session);
    Session session = *read.session;
    while (session.advance(Continue{})) {}
    return path_of(session);
}

std::string heard(const std::shared_ptr<const Story>& story, const std::vector<std::string>& ways,
    const ExploreOptions& options = {}) {
    std::vector<Path> paths;
    for (const std::string& way : ways) paths.push_back(path_in(story, way));
    Report report;
    cover(*story, explore(*story, options), paths, report);
    std::string words;
    for (const Diagnostic& one : report.diagnostics) words += spell(one, story->sources);
    return words + report.passes.back().words + "\n";
}

}  // namespace

TEST_CASE("What no reading shows is told with its place, beats that stand together as one") {
    CHECK(heard(house(), {"door = right\nwindow = close\nskip two\n"}) ==
          R"(act-1/episode-1/one.yaml:6:9: warning: no reading here takes this option [never-shown]
     6 |       - left: Left.
       |         ^
act-1/episode-1/one.yaml:9:11: warning: no reading here shows this passage [never-shown]
     9 |           One.
       |           ^ from here to line 13
act-1/episode-1/one.yaml:12:5: warning: in no reading here this condition holds [never-shown]
    12 |   - if: honesty >= 5
       |     ^ honesty >= 5
act-1/episode-1/one.yaml:19:9: warning: no reading here takes this option [never-shown]
    19 |       - open: Open it.
       |         ^
act-1/episode-1/two.yaml:1:1: warning: no reading here reads this scene [never-shown]
     1 | scene: Two
       | ^
act-1/episode-1/two.yaml:5:5: warning: no reading here shows this passage [never-shown]
     5 |   - He dies.
       |     ^ from here to line 6
by 1 reading: 3 of 7 beats, 2 of 4 options, 3 of 4 sides of conditions, 1 of 2 answers to notices, 1 of 1 endings
)");
}

TEST_CASE("Readings that show everything leave nothing to say: what no reading could show is not asked for") {
    CHECK(heard(house(), {"door = right\nwindow = close\nskip two\n", "door = left\nwindow = open\nread two\n"}) ==
          "by 2 readings: 7 of 7 beats, 4 of 4 options, 4 of 4 sides of conditions, 2 of 2 answers to notices, 1 of 1 "
          "endings\n");
}

TEST_CASE("Where not every reading was explored, everything there is is asked for") {
    ExploreOptions few;
    few.states = 1;
    const std::string words = heard(
        house(), {"door = right\nwindow = close\nskip two\n", "door = left\nwindow = open\nread two\n"}, few);
    CHECK(words.find("in no reading here this condition holds") != std::string::npos);  // saintly
    CHECK(words.find("7 of 8 beats") != std::string::npos);
}

TEST_CASE("A refused option is shown by a reading that meets it refused") {
    const std::string words = heard(house(), {"door = left\nwindow = open\n"});
    CHECK(words.find("one.yaml:19:9: warning: no reading here comes to this option while it is refused") !=
          std::string::npos);
    CHECK(words.find("one.yaml:12:5: warning: in every reading here this condition holds") != std::string::npos);
    CHECK(words.find("two.yaml:1:1: warning: no reading here passes over this scene") != std::string::npos);
}

TEST_CASE("A small set of readings shows all that any can, each to its end") {
    for (const auto& story : {house(), shipped_story()}) {
        const Exploration exploration = explore(*story);
        const Sights sights(*story);
        const SmallSet set = small_set(*story, sights, exploration);
        CHECK(set.seen == sights.met_by(exploration));
        for (const Path& path : set.readings) CHECK(std::holds_alternative<Ending>(walk(story, path).now().halt));
        CHECK(set.readings.size() < 32);
        // None of them could be left out.
        for (std::size_t left_out = 0; left_out < set.readings.size(); ++left_out) {
            Seeing others(sights.size());
            for (std::size_t i = 0; i < set.readings.size(); ++i) {
                const Seeing shown = sights.shown_by(set.readings[i]);
                for (std::size_t sight = 0; i != left_out && sight < shown.size(); ++sight)
                    others[sight] = others[sight] || shown[sight];
            }
            CHECK(others != set.seen);
        }
    }
}

TEST_CASE("What a hundred thousand readings by lot would hardly meet is in the small set, too") {
    std::string items, variables = "right: { from: 0, to: 12, start: 0 }\n";
    for (int i = 0; i < 12; ++i)
        items += "  - choose: door" + std::to_string(i) +
                 "\n    options:\n      - one_way: L.\n        set: { right: +1 }\n      - other_way: R.\n"
                 "      - third_way: M.\n";
    items += "  - if: right == 12\n    then: All of them.\n";
    const auto story = story_of(items, variables);
    const Exploration exploration = explore(*story);
    const Sights sights(*story);
    const SmallSet set = small_set(*story, sights, exploration);
    CHECK(set.seen == sights.met_by(exploration));
    CHECK(set.readings.size() <= 4);
}

TEST_CASE("A reading that is stuck is shown as far as it comes, and one that goes round for ever is left out") {
    const auto story = story_of("  - choose: door\n    options:\n      - left: Left.\n      - right: Right.\n"
                                "  - if: door == left\n    then:\n      - goto: one\n"
                                "  - choose: lamp\n    options:\n      - on_it_goes: On.\n        if: thanked\n");
    const Exploration exploration = explore(*story);
    const Sights sights(*story);
    const SmallSet set = small_set(*story, sights, exploration);
    CHECK(set.seen == sights.met_by(exploration));
    for (const Path& path : set.readings) CHECK(std::holds_alternative<Fault>(walk(story, path).now().halt));
}

TEST_CASE("A rehearsal goes the way of the reading") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        const Session whole = read_to_the_end(story, reader);
        Onlooker nobody_looks;
        Rehearsal rehearsal(*story, 0, nobody_looks);
        for (std::size_t i = 0; i + 1 < whole.length(); ++i) {
            REQUIRE(rehearsal.at() == whole.state(i).at);
            REQUIRE(rehearsal.variables() == whole.state(i).variables);
            REQUIRE(rehearsal.answer(*whole.answer(i)));
        }
        CHECK(rehearsal.is_over());
        CHECK_FALSE(rehearsal.answer(Continue{}));
        CHECK(rehearsal.path() == path_of(whole));
    }
}

TEST_CASE("A transcript that is written is told letter for letter") {
    const auto story = house();
    const std::string text = spell_transcript(story, path_in(story, "door = left\nwindow = open\nskip two\n"), "house");
    CHECK(text == R"(story: house

Mistakes
========

## One
It rains.

  1. Left.
  2. Right.
> left
One.
Two.
Honest.

  1. Open it.
  2. Leave it.
> open

The next scene, “Two”, has: death (shown).
  read   read it
  skip   read a summary and go on
> skip
(He dies.)

## Shut
Nobody.

— Dawn —
)");
    const Transcript transcript = read_transcript("house.txt", text);
    CHECK(is_transcript(text));
    CHECK(transcript.fault == "");
    const StoryFolder saves;
    const Performance performance = perform(transcript, story, Bookmarks(saves.path()));
    CHECK(performance.complaint == "");
    CHECK(difference(transcript.text, performance.text) == "");
}

TEST_CASE("A transcript's head that says nothing is a fault, and a path is no transcript") {
    CHECK(read_transcript("a", "story: house\nweather: fair\n\n").fault ==
          "its head has a line that says nothing: weather: fair");
    CHECK(read_transcript("a", "story: house\nendings seen: many\n\n").fault ==
          "its head has a number that is none: endings seen: many");
    CHECK_FALSE(is_transcript("door = left\n"));
}
