// Readers who saw different numbers of endings before go together until somebody asks how many, and are told apart from there on.

#include "check/hindsight.h"

#include <algorithm>

#include "catch.h"
#include "check/account.h"
#include "check/endings.h"
#include "check/explore.h"
#include "check/odds.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::shared_ptr<const Story> story_with_dusk(const std::string& items) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: hindsight\ntitle: Hindsight\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                               "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write_scene(items);
    return story_in(folder.path());
}

const char* const three_questions =
    "  - choose: first\n    options:\n      - a: A.\n        set: { honesty: +1 }\n      - b: B.\n"
    "  - choose: second\n    options:\n      - c: C.\n        set: { honesty: +2 }\n      - d: D.\n"
    "  - choose: third\n    options:\n      - enter: Enter.\n        if: endings_seen >= 1\n        then:\n          - "
    "end: "
    "dusk\n"
    "      - leave_it: Leave it.\n"
    "  - if: honesty == 3\n    then: All of it.\n";

ExploreOptions each_apart(int endings_seen) {
    ExploreOptions options;
    options.endings_seen = endings_seen;
    return options;
}

/// Readings may end at dawn or, for some, at dusk; nothing else is asked.
std::string losses_of(const Story& story, const std::string& ending) {
    const Exploration exploration = explore(story);
    std::string said;
    for (std::size_t i = 0; i < story.endings.size(); ++i)
        if (story.endings[i].id == ending)
            for (const NoReturn& loss :
                points_of_no_return(story, exploration, *exploration.ways(), static_cast<EndingIndex>(i)))
                said += std::to_string(exploration.witness(loss.first).inputs.size()) +
                        (loss.always ? " always, " : " sometimes, ") +
                        std::to_string(exploration.witness(loss.first).endings_seen) + "\n";
    return said;
}

}  // namespace

TEST_CASE("What nobody has asked yet is explored once for all readers") {
    const auto story = story_with_dusk(three_questions);
    const Exploration together = explore(*story);
    CHECK(together.shares());
    // One first question, two second ones (whether honesty is 1 more); four thirds, of which everybody has two kinds, and ends.
    const std::size_t none = explore(*story, each_apart(0)).states(), some = explore(*story, each_apart(1)).states();
    CHECK_FALSE(explore(*story, each_apart(1)).shares());
    CHECK(together.states() == none + some - 3);  // first, and second twice, are theirs together
    for (const Opening& opening : together.openings()) CHECK(opening.state == together.openings().front().state);
}

TEST_CASE("An ending for those who saw one before is found with a reader who did") {
    const auto story = story_with_dusk(three_questions);
    const Exploration exploration = explore(*story);
    for (std::size_t i = 0; i < story->endings.size(); ++i) {
        if (story->endings[i].id != "dusk") continue;
        const StateId end = exploration.found().endings[i];
        REQUIRE(end != no_state);
        const Witness witness = exploration.witness(end);
        CHECK(witness.endings_seen == 1);
        Session session(story, witness.endings_seen);
        for (const Input& input : witness.inputs) CHECK(session.advance(input));
        CHECK(told(session) == "end dusk");
    }
}

TEST_CASE("Whoever never had an ending ahead does not lose it where readers part") {
    const auto story = story_with_dusk(three_questions);
    CHECK(losses_of(*story, "dusk") == "2 always, 1\n");  // out, by who might have gone in
}

TEST_CASE("Odds and lengths are those of the reader who is asked for") {
    const auto story = story_with_dusk(three_questions);
    const Exploration together = explore(*story);
    for (const int seen : {0, 1, 2}) {
        const Exploration apart = explore(*story, each_apart(seen));
        const Odds one = find_odds(*story, together, seen), other = find_odds(*story, apart, seen);
        REQUIRE(one.known);
        CHECK(one.endings == other.endings);
        CHECK(one.scenes == other.scenes);
        CHECK(one.nowhere_on == other.nowhere_on);
    }
    CHECK(find_odds(*story, together, 0).endings != find_odds(*story, together, 1).endings);
}

TEST_CASE("A circle that only who saw nothing cannot leave is a reading that never ends") {
    const auto story = story_with_dusk(
        "  - choose: first\n    options:\n      - a: A.\n        set: { honesty: +1 }\n      - b: B.\n"
        "  - choose: door\n    options:\n      - go: Go.\n        if: endings_seen >= 1\n        then:\n          - "
        "end: dusk\n"
        "      - stay: Stay.\n        then:\n          - goto: one\n");
    const Exploration exploration = explore(*story);
    CHECK_FALSE(ways_into_doom(exploration, *exploration.ways()).empty());
}

TEST_CASE("Where the first statement asks, each reader begins apart") {
    const auto story = story_with_dusk(
        "  - if: endings_seen >= 1\n    then:\n      - choose: more\n        options:\n        "
        "  - a: A.\n          - b: B.\n"
        "  - if: more == a\n    then:\n      - end: dusk\n");
    const Exploration exploration = explore(*story);
    CHECK(exploration.openings().front().state != exploration.openings().back().state);
    for (std::size_t i = 0; i < story->endings.size(); ++i)
        if (story->endings[i].id == "dusk")
            CHECK(exploration.witness(exploration.found().endings[i]).endings_seen == 1);
}
