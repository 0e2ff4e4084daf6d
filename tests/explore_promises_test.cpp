// Promises: kept, broken by the shortest reading there is, or not proved.

#include "check/promises.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// A story in which these promises are made.
std::shared_ptr<const Story> promising(const std::string& items, const std::string& promises) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene(items);
    folder.write("promises.yaml", promises);
    return story_in(folder.path());
}

std::string spelled(const std::vector<Input>& inputs) {
    std::string said;
    for (const Input& input : inputs) {
        if (!said.empty()) said += " ";
        if (const auto* picked = std::get_if<Pick>(&input)) said += std::to_string(picked->option);
        else said += std::holds_alternative<Continue>(input) ? "on" : "over";
    }
    return said;
}

std::string judged(const std::shared_ptr<const Story>& story, const ExploreOptions& options = {}) {
    const Exploration exploration = explore(*story, options);
    std::string said;
    for (const Judgement& one : judge(*story, exploration)) {
        if (!said.empty()) said += "\n";
        said += one.verdict == Verdict::kept ? "kept" : one.verdict == Verdict::broken ? "broken" : "not proved";
        if (!one.reading.inputs.empty()) said += ": " + spelled(one.reading.inputs);
        Session session(story, one.reading.endings_seen);
        for (const Input& input : one.reading.inputs) REQUIRE(session.advance(input));
    }
    return said;
}

const std::string two_doors = "  - Two doors.\n"
                              "  - choose: door\n"
                              "    options:\n"
                              "      - left: Left.\n"
                              "        set: { honesty: 0 }\n"
                              "      - right: Right.\n"
                              "        then:\n"
                              "          - choose: window\n"
                              "            options:\n"
                              "              - open: Open it.\n"
                              "                set: { thanked: true }\n"
                              "              - shut: Leave it.\n";

std::string promise(const std::string& clause) { return "- promise: It holds.\n  " + clause + "\n"; }

}  // namespace

TEST_CASE("Always: kept, or broken by the shortest reading that ends otherwise") {
    CHECK(judged(promising(two_doors, promise("always: door != none"))) == "kept");
    CHECK(judged(promising(two_doors, promise("always: door == left"))) == "broken: on 1 0");
    CHECK(judged(promising(two_doors, promise("always: not thanked or window == open"))) == "kept");
}

TEST_CASE("Never: kept, or broken by the shortest reading that ends so") {
    CHECK(judged(promising(two_doors, promise("never: thanked and honesty == 0"))) == "kept");
    CHECK(judged(promising(two_doors, promise("never: thanked"))) == "broken: on 1 0");
    CHECK(judged(promising(two_doors, promise("never: ending == dawn and door == right"))) == "broken: on 1 0");
    CHECK(judged(promising(two_doors, promise("never: ending != dawn"))) == "kept");
}

TEST_CASE("Possible: kept with the reading that shows it, or broken by none") {
    CHECK(judged(promising(two_doors, promise("possible: window == shut"))) == "kept: on 1 1");
    CHECK(judged(promising(two_doors, promise("possible: window == shut and honesty == 0"))) == "broken");
}

TEST_CASE("At most so many beats between choices: kept, or broken up to the beat that is too many") {
    const std::string long_left = "  - One.\n"
                                  "  - choose: door\n"
                                  "    options:\n"
                                  "      - left: Left.\n"
                                  "        then: |\n"
                                  "          Two.\n"
                                  "          Three.\n"
                                  "      - right: Right.\n"
                                  "  - Four.\n";
    const auto most = [](int beats) {
        return promise("at_most: { beats_between_choices: " + std::to_string(beats) + " }");
    };
    CHECK(judged(promising(long_left, most(3))) == "kept");
    CHECK(judged(promising(long_left, most(2))) == "broken: on 0 on on");
    CHECK(judged(promising("  - One.\n  - Two.\n" + long_left, most(2))) == "broken: on on");
    ExploreOptions every_line;
    every_line.every_line = true;
    CHECK(judged(promising(long_left, most(3)), every_line) == "kept");
    CHECK(judged(promising(long_left, most(2)), every_line) == "broken: on 0 on on");
}

TEST_CASE("A stretch whose asides exclude one another is as long as the longer of them") {
    const std::string windows = "  - choose: door\n    options:\n      - left: Left.\n      - right: Right.\n"
                                "  - choose: window\n    options:\n      - open: Open.\n      - shut: Shut.\n"
                                "  - if: door == left\n    then: |\n      One.\n      Two.\n      Three.\n"
                                "  - if: door == right\n    then: |\n      Four.\n      Five.\n"
                                "  - Six.\n";
    const auto most = [](int beats) {
        return promise("at_most: { beats_between_choices: " + std::to_string(beats) + " }");
    };
    CHECK(judged(promising(windows, most(4))) == "kept");
    CHECK(judged(promising(windows, most(3))) == "broken: 0 0 on on on");
}

TEST_CASE("Reachable: kept where every reading together comes to each, broken where one is left out") {
    CHECK(judged(promising(two_doors, promise("reachable: every option"))) == "kept");
    CHECK(judged(promising(two_doors, promise("reachable: every line"))) == "kept");
    CHECK(judged(promising(two_doors, promise("reachable: every ending"))) == "kept");
    const std::string locked = two_doors + "  - if: window == none and door == right\n"
                                           "    then: Never so.\n"
                                           "  - choose: gate\n"
                                           "    options:\n"
                                           "      - inside: In.\n"
                                           "        if: honesty >= 3\n"
                                           "      - outside: Out.\n";
    CHECK(judged(promising(locked, promise("reachable: every option"))) == "broken");
    CHECK(judged(promising(locked, promise("reachable: every line"))) == "broken");
    CHECK(judged(promising(locked, promise("reachable: every ending"))) == "kept");
}

TEST_CASE("Never stops: kept, or broken by the shortest reading in which a meter stops at its end") {
    const std::string higher = two_doors + "  - set: { honesty: +7 }\n"
                                           "  - if: honesty == 8\n"
                                           "    then: As high as it goes.\n";
    CHECK(judged(promising(two_doors, promise("never_stops: honesty"))) == "kept");
    CHECK(judged(promising(higher, promise("never_stops: [honesty]"))) == "broken: on 1 0");
    CHECK(judged(promising(higher, promise("never_stops: every meter"))) == "broken: on 1 0");
}

TEST_CASE("The beats of a sermon without end are more than any number") {
    const auto story = promising(
        "  - On and on.\n  - goto: one\n", promise("at_most: { beats_between_choices: 5000 }"));
    const std::vector<Judgement> judgements = judge(*story, explore(*story));
    REQUIRE(judgements.size() == 1);
    CHECK(judgements[0].verdict == Verdict::broken);
    CHECK(judgements[0].endless);
    CHECK(judgements[0].reading.inputs.size() == 5000);
}

TEST_CASE("A notice is no choice: beats before and behind it are one stretch") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - One.\n  - Two.\n  - goto: two\n");
    folder.write("act-1/episode-1/two.yaml",
        "scene: Two\nnotes: { death: shown }\nsummary: It ends.\nscript:\n  - Three.\n  - Four.\n  - end: dawn\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("promises.yaml", promise("at_most: { beats_between_choices: 3 }"));
    CHECK(judged(story_in(folder.path())) == "broken: on on on on");
}

TEST_CASE("Where not every reading was explored, nothing is called proved") {
    ExploreOptions few;
    few.states = 1;
    const auto story = promising(two_doors + "  - choose: gate\n"
                                             "    options:\n"
                                             "      - inside: In.\n"
                                             "      - outside: Out.\n",
        promise("always: door != none") + promise("possible: window == shut and honesty == 0"));
    CHECK(judged(story, few) == "not proved\nnot proved");
}

TEST_CASE("The shipped story keeps what it promises") {
    const auto story = shipped_story();
    const Exploration exploration = explore(*story);
    CHECK(exploration.complete());
    for (const Judgement& one : judge(*story, exploration)) {
        INFO(story->promises[one.promise].sentence);
        CHECK(one.verdict == Verdict::kept);
    }
}
