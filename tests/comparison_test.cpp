// What becomes of a story from one version to the next, as Markdown.

#include "check/comparison.h"

#include "catch.h"
#include "check/prove.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const char* const as_it_was = "  - It rains.\n"
                              "  - choose: door\n"
                              "    options:\n"
                              "      - left: Left.\n"
                              "      - right: Right.\n"
                              "        set: { thanked: true }\n"
                              "  - if: thanked\n"
                              "    then:\n"
                              "      - Thank you.\n"
                              "      - end: dusk\n"
                              "  - Late.\n"
                              "  - Later.\n";

struct Written {
    std::string items = as_it_was;
    std::string promises = "- promise: There is an end.\n  possible: ending == dusk\n";
    std::string endings = "{ dawn: Dawn, dusk: Dusk }";
    std::string more = "script:\n  - Two.\n  - end: dawn\n";  // the second scene
    std::string scenes = "[one, two]";
};

Version version(const Written& written, const ExploreOptions& options = {}) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml",
        "story: house\ntitle: House\nnarrator: yu\nassets: assets\nacts: [act-1]\nendings: " + written.endings + "\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: " + written.scenes + "\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n" + written.items);
    if (!written.more.empty()) folder.write("act-1/episode-1/two.yaml", "scene: Two\n" + written.more);
    folder.write("promises.yaml", written.promises);
    Loaded loaded = load_story(folder.path());
    std::string complaints;
    for (const Diagnostic& one : loaded.diagnostics)
        if (one.severity == Severity::error) complaints += spell(one, loaded.story.sources);
    REQUIRE(complaints == "");
    Report report = check(loaded, Leftovers::untold);
    auto story = std::make_shared<const Story>(std::move(loaded.story));
    Exploration exploration = explore(*story, options);
    prove(*story, exploration, report);
    Odds odds = find_odds(*story, exploration);
    return {std::move(story), std::move(exploration), std::move(report), std::move(odds)};
}

std::string with(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Comparison after(const Written& written) { return compare(version(Written()), version(written)); }

}  // namespace

TEST_CASE("Of two versions that are the same nothing is told but their size") {
    const Comparison same = after({});
    CHECK(same.markdown == "# What changes in House\n"
                           "\n"
                           "2 scenes · 5 beats · 1 choice · 9 words\n"
                           "\n"
                           "Nothing that a reader could notice.\n");
    CHECK_FALSE(same.lost);
}

TEST_CASE("An edited line is removed and added, and says where its saved reading goes on") {
    Written now;
    now.items = with(now.items, "- Late.", "- It was late.");
    const Comparison edited = after(now);
    CHECK(edited.markdown ==
          "# What changes in House\n"
          "\n"
          "2 scenes · 5 beats · 1 choice · 11 words (+2)\n"
          "\n"
          "## Words (a beat that was edited is removed and added)\n"
          "\n"
          "- added: 3 words in 1 beat\n"
          "- removed: 1 word in 1 beat\n"
          "\n"
          "## Saved readings (of 6 tried)\n"
          "\n"
          "- 1 saved reading (from act-1/episode-1/one.yaml:13): the story was edited since: the line you were at is "
          "gone, and reading goes on where it stood\n");
    CHECK_FALSE(edited.lost);
}

TEST_CASE("A condition that never holds any more loses its line, its ending and its promise") {
    Written now;
    now.items = with(now.items, "- if: thanked", "- if: thanked and door == left");
    const Comparison lost = after(now);
    CHECK(lost.markdown.find("## Endings\n\n- **lost**: no reading comes to `dusk` any more\n") != std::string::npos);
    CHECK(lost.markdown.find("## Promises\n\n- kept → **broken**: There is an end.\n") != std::string::npos);
    CHECK(lost.markdown.find("## Lines that no reading comes to any more\n\n- act-1/episode-1/one.yaml:11 `Thank "
                             "you.`\n") != std::string::npos);
    CHECK(lost.markdown.find("## Odds that moved (of a reader who picks evenly)\n\n- `dawn`: 50.0 % → 100 %\n- "
                             "`dusk`: 50.0 % → 0 %\n") != std::string::npos);
    CHECK(lost.lost);
    const Comparison won = compare(version(now), version(Written()));
    CHECK(won.markdown.find("## Endings\n\n- won: `dusk`, first by door = right (1 choice)\n") != std::string::npos);
    CHECK(won.markdown.find("- broken → kept: There is an end.\n") != std::string::npos);
    CHECK(won.markdown.find("## Lines that a reading comes to now\n\n- act-1/episode-1/one.yaml:11 `Thank you.`\n") !=
          std::string::npos);
    CHECK_FALSE(won.lost);
}

TEST_CASE("Where a version was not explored whole nothing is called lost") {
    Written now;
    now.items = with(now.items, "- if: thanked", "- if: thanked and door == left");
    now.promises = "";
    ExploreOptions few;
    few.states = 1;
    Written before;
    before.promises = "";
    before.items += "  - choose: gate\n    options:\n      - inside: In.\n      - outside: Out.\n";
    now.items += "  - choose: gate\n    options:\n      - inside: In.\n      - outside: Out.\n";
    const Comparison unknown = compare(version(before), version(now, few));
    CHECK(unknown.markdown.find("Not every reading of the new version was explored") != std::string::npos);
    CHECK(unknown.markdown.find("lost") == std::string::npos);
    CHECK(unknown.markdown.find("any more") == std::string::npos);
    CHECK_FALSE(unknown.lost);
}

TEST_CASE("Scenes, choices and options are gone or new: those of a choice that is gone are not told one by one") {
    Written now;
    now.items = "  - It rains.\n"
                "  - choose: door\n"
                "    options:\n"
                "      - left: Left.\n"
                "      - right: Right.\n"
                "        set: { thanked: true }\n"
                "      - roof: Up.\n"
                "  - if: thanked\n"
                "    then:\n"
                "      - Thank you.\n"
                "      - end: dusk\n"
                "  - choose: lamp\n"
                "    options:\n"
                "      - on_it_goes: On.\n"
                "      - off_it_goes: Off.\n"
                "  - Late.\n"
                "  - end: dawn\n";
    now.scenes = "[one]";
    now.more = "";
    const Comparison changed = after(now);
    CHECK(changed.markdown.find("## Gone\n\n- scene `two`\n") != std::string::npos);
    CHECK(changed.markdown.find("## New\n\n- option `door = roof`\n- choice `lamp` (act-1/episode-1/one.yaml:14)\n") !=
          std::string::npos);
    CHECK(changed.markdown.find("option `lamp") == std::string::npos);
    CHECK(changed.markdown.find("from act-1/episode-1/two.yaml:3") != std::string::npos);
}

TEST_CASE("A saved reading whose scenes are gone is lost") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: house\ntitle: House\nnarrator: yu\nassets: assets\nacts: [act-1]\nendings: { "
                               "dawn: Dawn, dusk: Dusk }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [three]\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\nscript:\n  - Nothing of that.\n  - end: dawn\n");
    Loaded loaded = load_story(folder.path());
    REQUIRE_FALSE(has_errors(loaded.diagnostics));
    auto story = std::make_shared<const Story>(std::move(loaded.story));
    const Version bare{story, explore(*story), {}, {}};
    const Comparison lost = compare(version(Written()), bare);
    CHECK(lost.markdown.find("- **lost**: 6 saved readings (from act-1/episode-1/one.yaml:3,") != std::string::npos);
    CHECK(lost.markdown.find("the story was edited since, and the scenes of this reading are no longer in it") !=
          std::string::npos);
    CHECK(lost.lost);
}

TEST_CASE("Words that would be Markdown are shown as they are, and a long list ends") {
    Written before, now;
    before.promises = now.promises = "";
    for (int i = 0; i < 30; ++i) before.items += "  - \"Line " + std::to_string(i) + " has a ` in it.\"\n";
    now.items = with(before.items, "  - It rains.\n", "  - It rains.\n  - end: dawn\n");
    const Comparison cut = compare(version(before), version(now));
    CHECK(cut.markdown.find("`Line 0 has a ' in it.`") != std::string::npos);
    CHECK(cut.markdown.find("- … and 14 more\n") != std::string::npos);
}

TEST_CASE("An option that is open less often is an odd that moved, whatever comes of it") {
    Written then, now;
    then.items = with(then.items, "- right: Right.\n", "- right: Right.\n        if: honesty >= 2\n");
    then.items =
        "  - word: mood\n    line: It was ___.\n    options:\n      - fine: fine\n      - so: so-so\n        set: { "
        "honesty: -1 }\n" +
        then.items;
    now = then;
    then.items = with(then.items, "honesty: -1", "honesty: +1");
    const Comparison moved = compare(version(then), version(now));
    CHECK(
        moved.markdown.find("## Odds that moved (of a reader who picks evenly)\n\n- `dawn`: 50.0 % → 75.0 %\n- `dusk`: "
                            "50.0 % → 25.0 %\n- `door = right` is open: 100 % → 50.0 %\n") != std::string::npos);
    CAPTURE(moved.markdown);
    CHECK_FALSE(moved.lost);
}
