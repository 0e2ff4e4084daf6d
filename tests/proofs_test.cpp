// What every reading together shows: complaints at their root, with why not, and nothing where not everything was explored.

#include "catch.h"
#include "check/endings.h"
#include "check/explored.h"
#include "check/prove.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Every complaint that exploring adds, as a reader of the report sees it; without the source lines.
std::string proved(const std::shared_ptr<const Story>& story, const ExploreOptions& options = {}) {
    Report report;
    prove(*story, explore(*story, options), report);
    std::string said;
    for (const Diagnostic& one : report.diagnostics)
        said += std::to_string(one.where.line) + ": " + one.message + " [" + one.rule + "]\n  " + one.hint + "\n";
    return said;
}

std::string proved(const std::string& items, const std::string& variables = {}) {
    return proved(story_of(items, variables));
}

/// Two doors that both matter, then a window whose first option asks for this.
std::string window_if(const std::string& condition) {
    return "  - choose: door\n"
           "    options:\n"
           "      - left: Left.\n"
           "        set: { honesty: +2 }\n"
           "      - right: Right.\n"
           "        set: { thanked: true }\n"
           "  - choose: window\n"
           "    options:\n"
           "      - open: Open it.\n"
           "        if: " +
           condition +
           "\n"
           "        then: It rained in.\n"
           "      - shut: Leave it.\n"
           "  - if: thanked\n"
           "    then: I had thanked somebody.\n"
           "  - if: ring == drawer and honesty == 4\n    then: It was in the drawer.\n";
}

std::string closed(const std::string& why) {
    return "11: this option can never be taken [closed-option]\n  " + why + "\n";
}

const std::string left = "; the nearest reading: door = left (1 choice; --path 1 plays it)";
const std::string right = "; the nearest reading: door = right (1 choice; --path 1 plays it)";

}  // namespace

TEST_CASE("An option nobody can take says which bound is in the way, what moves it, and what would open it") {
    CHECK(
        proved(window_if("honesty >= 6")) ==
        closed("needs honesty >= 6, but it is at most 4 here; \">= 4\" would open it; honesty is raised at one:5 (+2)" +
               left));
    CHECK(proved(window_if("honesty > 4")) ==
          closed("needs honesty > 4, but it is at most 4 here; \"> 3\" would open it; honesty is raised at one:5 (+2)" +
                 left));
    CHECK(
        proved(window_if("honesty < 2")) ==
        closed("needs honesty < 2, but it is at least 2 here; \"< 3\" would open it; nothing before it lowers honesty" +
               right));
    CHECK(proved(window_if("not honesty >= 2")) == closed("needs not honesty >= 2, but it is at least 2 here; \">= 3\" "
                                                          "would open it; nothing before it lowers honesty" +
                                                          right));
    CHECK(
        proved(window_if("honesty == 3")) ==
        closed("needs honesty == 3, but it is never so here; 4 comes nearest; honesty is moved at one:5 (+2)" + left));
    CHECK(proved(window_if("ring == worn")) ==
          closed("needs ring == worn, but it is always drawer here; nothing before it sets ring" + left));
}

TEST_CASE("What moves a variable only behind an option is no help to it") {
    CHECK(proved(window_if("ring == worn") +
                 "  - set: { ring: worn }\n  - if: ring == worn and thanked\n    then: I wore it.\n") ==
          closed("needs ring == worn, but it is always drawer here; nothing before it sets ring" + left));
}

TEST_CASE("What is in the way of an option may be so only when all else holds: a number that is one off comes first") {
    CHECK(proved(window_if("thanked and honesty >= 3")) ==
          closed("needs honesty >= 3, but it is at most 2 here when all else holds; \">= 2\" would open it; honesty is "
                 "raised at one:5 (+2)" +
                 right));
    CHECK(proved(window_if("door == left and thanked")) ==
          closed(
              "needs thanked, but it is always false here when all else holds; thanked is set at one:7 (true)" + left));
    CHECK(
        proved(window_if("honesty >= 5 and door == right or honesty >= 7")) ==
        closed("needs honesty >= 7, but it is at most 4 here; \">= 4\" would open it; honesty is raised at one:5 (+2)" +
               left));
}

TEST_CASE("An option that lacks more than one thing says all of them") {
    CHECK(proved(window_if("ring == worn and honesty >= 7")) ==
          closed("needs ring == worn and honesty >= 7 at once, and no reading comes here with all but one" + left));
}

TEST_CASE("What lies behind an option nobody can take is told there, and nowhere else") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: s\ntitle: S\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                               "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n"
                                             "  - choose: door\n"
                                             "    options:\n"
                                             "      - left: Left.\n"
                                             "        if: thanked\n"
                                             "        goto: two\n"
                                             "      - right: Right.\n"
                                             "        then: Right it was.\n"
                                             "      - none_of_it: Neither.\n"
                                             "  - end: dawn\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n"
                                             "  - if: door == left\n"
                                             "    then: Left it was.\n"
                                             "  - end: dusk\n");
    CHECK(proved(story_in(folder.path())) ==
          "5: this option can never be taken, and so the ending \"dusk\" is lost [closed-option]\n"
          "  needs thanked, but it is always false here; nothing before it sets thanked; the nearest reading: no "
          "choice is needed "
          "(--path 1 plays it)\n");
}

TEST_CASE("A condition of every reading says what its variables are there") {
    CHECK(proved("  - choose: door\n"
                 "    options:\n"
                 "      - left: Left.\n"
                 "        set: { honesty: +2 }\n"
                 "      - right: Right.\n"
                 "  - if: honesty >= 5 or thanked\n"
                 "    then: It rains.\n"
                 "  - if: honesty >= 2\n"
                 "    then: It rains.\n"
                 "  - if: honesty == 4\n"
                 "    then: It rains.\n") ==
          "8: \"honesty >= 5 or thanked\" never holds here [never-here]\n"
          "  honesty is 2 to 4, thanked is always false here\n"
          "10: \"honesty >= 2\" holds in every reading that comes here [always-here]\n"
          "  without the if this would be the same\n");
}

TEST_CASE("Why not is asked of what bears on it alone, however much else there is") {
    std::string many;
    for (int i = 0; i < 24; ++i)
        many += "  - choose: d" + std::to_string(i) + "\n    options: [{ yes: Yes. }, { no: No. }]\n";
    std::string asked = "  - if: honesty >= 5\n    then:\n      - set: { thanked: true }\n";
    for (int i = 0; i < 24; ++i)
        asked += "  - if: d" + std::to_string(i) + " == yes\n    then:\n      - set: { honesty: 0 }\n    else: No.\n";
    ExploreOptions few;
    few.states = 100;  // the whole of it is not explored, but what bears on the condition is
    const auto story = story_of(many + asked);
    Place first = 0;
    while (!std::holds_alternative<Branch>(story->statements[first].action)) ++first;
    const auto explored = explore_around(*story, few, {first});
    CHECK(explored->complete);
    CHECK_FALSE(explore(*story, few).complete());
}

TEST_CASE("A meter that stops unseen is told, one that is meant to stop is not") {
    const std::string items = "  - choose: door\n"
                              "    options:\n"
                              "      - left: Left.\n"
                              "        set: { honesty: -3 }\n"
                              "      - right: Right.\n"
                              "  - if: honesty == 0\n"
                              "    then: It rains.\n";
    const std::string others = "thanked: { flag: false }\nring: { one_of: [drawer, worn] }\n";
    CHECK(proved(items, "honesty: { from: 0, to: 8, start: 2 }\n" + others) ==
          "5: \"honesty\" ends at 0, and is asked to go below it here [meter-stops]\n"
          "  a wider range, or stops: true in variables.yaml; the shortest reading: door = left (1 choice; --path 1 "
          "plays it)\n");
    CHECK(proved(items, "honesty: { from: 0, to: 8, start: 2, stops: true }\n" + others).empty());
}

TEST_CASE("A meter that only decides what is shown stops as well") {
    CHECK(proved("  - set: { honesty: +7 }\n"
                 "  - choose: door\n"
                 "    options:\n"
                 "      - left: Left.\n"
                 "        set: { honesty: 0 }\n"
                 "      - right: Right.\n"
                 "  - if: honesty == 8\n"
                 "    then: It rains.\n") ==
          "3: \"honesty\" ends at 8, and is asked to go above it here [meter-stops]\n"
          "  a wider range, or stops: true in variables.yaml; the shortest reading: no choice is needed (--path 1 "
          "plays it)\n");
}

TEST_CASE("Of a story that was not explored whole nothing is called closed, always or never") {
    ExploreOptions few;
    few.states = 1;
    CHECK(proved(story_of(window_if("honesty >= 6") + "  - choose: gate\n"
                                                      "    options:\n"
                                                      "      - inside: In.\n"
                                                      "        then: Inside.\n"
                                                      "      - outside: Out.\n"),
        few)
              .empty());
}

TEST_CASE("Each ending says how it is come to soonest, and after which answers it is lost") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: s\ntitle: S\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                               "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write_scene("  - choose: door\n"
                       "    options:\n"
                       "      - left: Left.\n"
                       "        set: { thanked: true }\n"
                       "      - right: Right.\n"
                       "  - choose: window\n"
                       "    options:\n"
                       "      - open: Open it.\n"
                       "        set: { honesty: +1 }\n"
                       "      - shut: Leave it.\n"
                       "  - choose: gate\n"
                       "    options:\n"
                       "      - inside: In.\n"
                       "        if: thanked or honesty == 3\n"
                       "        then:\n"
                       "          - end: dusk\n"
                       "      - outside: Out.\n");
    const auto story = story_in(folder.path());
    CHECK(spell_endings(*story, explore(*story)) ==
          "dawn   Dawn\n"
          "  shortest reading   door = left · window = open · gate = outside (3 choices)\n"
          "  lost by            act-1/episode-1/one.yaml:15  gate = inside\n"
          "\n"
          "dusk   Dusk\n"
          "  shortest reading   door = left · window = open · gate = inside (3 choices)\n"
          "  lost by            act-1/episode-1/one.yaml:19  gate = outside\n"
          "  lost at times by   act-1/episode-1/one.yaml:12  window = shut\n"
          "      as in          door = right · window = shut (2 choices)\n"
          "\n"
          "an ending lies ahead wherever a reading stands\n");
    ExploreOptions few;
    few.states = 1;
    CHECK(spell_endings(*story, explore(*story, few)).find("no reading came to it so far") != std::string::npos);
}

TEST_CASE("Whoever can go round for ever is told where that begins: a story that never ends, at its beginning") {
    CHECK(proved(story_in(checkout() / "tests" / "stories" / "endless-sermon")) ==
          "6: whoever answers so goes round for ever and never comes to an end [no-end-ahead]\n"
          "  the shortest reading: stood = stay (1 choice; --path 1 plays it)\n");
    CHECK(proved("  - choose: door\n"
                 "    options:\n"
                 "      - left: Left.\n"
                 "        goto: one\n"
                 "      - right: Right.\n"
                 "        then: Right it was.\n"
                 "  - goto: one\n") == "1: no reading of this story comes to an end [no-end-ahead]\n"
                                       "  the shortest reading: no choice is needed (--path 1 plays it)\n");
    CHECK(proved("  - choose: door\n"
                 "    options:\n"
                 "      - left: Left.\n"
                 "        goto: one\n"
                 "      - right: Right.\n"
                 "        then: Right it was.\n")
              .empty());
}

TEST_CASE("A name is safe where the script, a condition, or every reading has it chosen first") {
    const std::string doors = "  - choose: door\n"
                              "    options:\n"
                              "      - left: Left.\n"
                              "        set: { thanked: true }\n"
                              "        then:\n"
                              "          - word: weather\n"
                              "            line: It was ___.\n"
                              "            options:\n"
                              "              - dry: dry\n"
                              "              - wet: wet\n"
                              "      - right: Right.\n";
    CHECK(proved(doors + "  - if: weather != none\n    then: It was {weather}.\n").empty());
    CHECK(proved(doors + "  - if: thanked\n    then: It was {weather}.\n").empty());
    CHECK(proved(doors + "  - match: weather\n    dry: It was {weather}.\n    else: Nothing.\n").empty());
    CHECK(proved(doors + "  - It was {weather}.\n") ==
          "14: {weather} is shown here before anybody has chosen it, as … [named-too-early]\n"
          "  as in if: weather != none; the shortest reading: door = right (1 choice; --path 1 plays it)\n");
    CHECK(proved(doors + "  - choose: window\n"
                         "    options:\n"
                         "      - open: See whether it is {weather}.\n"
                         "        if: weather != none\n"
                         "        then: It rained in.\n"
                         "      - shut: Leave it.\n")
              .empty());
}

TEST_CASE("A match that leaves by every key it has is not blamed for the none it need not have") {
    const auto told = [](const std::string& behind) {
        const StoryFolder folder;
        folder.lay(base_story());
        folder.write("act-1/act.yaml", "act: One\nepisodes:\n  - episode: One\n    scenes: [one, two]\n");
        folder.write("act-1/episode-1/one.yaml",
            "scene: One\nscript:\n  - choose: door\n    options:\n      - left: Left.\n      - right: Right.\n"
            "  - match: door\n    left:\n      - goto: two\n    right:\n      - goto: two\n" +
                behind);
        folder.write("act-1/episode-1/two.yaml",
            "scene: Two\nscript:\n  - if: door == left\n    then: It was the left one.\n  - end: dawn\n");
        return proved(story_in(folder.path()));
    };
    CHECK(told("").empty());
    CHECK(told("  - Nobody comes as far as this.\n").find("this is never read") != std::string::npos);
}

TEST_CASE("The shipped story has nothing of the kind, and says so") {
    const auto story = shipped_story();
    Report report;
    prove(*story, explore(*story), report);
    for (const Diagnostic& one : report.diagnostics) {
        INFO(one.message);
        CHECK(one.severity == Severity::note);
    }
}
