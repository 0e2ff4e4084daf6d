// What a reading has of a story: to the word, as a plain search through every reading counts it.

#include "check/account.h"

#include <algorithm>
#include <map>

#include "all_readings.h"
#include "catch.h"
#include "check/prove.h"
#include "check/tally.h"
#include "check/wander.h"
#include "check/words_read.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Account account(const Story& story) { return account_of(story, explore(story)); }

void same(const Story& story) {
    const Account found = account(story);
    const auto all = AllReadings(story).run(20'000);
    REQUIRE(found.bounded);
    const Portion& whole = found.portions.front();
    CHECK(whole.shortest.exact());
    CHECK(whole.shortest.from == all.begin()->first);
    CHECK(whole.longest.exact());
    CHECK(whole.longest.from == all.rbegin()->first);
    CHECK(found.drawn == 0);
    double mean = 0, so_far = 0;
    std::size_t median = 0;
    for (const auto& [words, share] : all) {
        mean += static_cast<double>(words) * share;
        if (so_far < 0.5 - 1e-9) median = words;
        so_far += share;
    }
    CHECK(whole.words == Catch::Detail::Approx(mean));
    CHECK(found.median == median);
}

const char* const doors =
    "  - choose: door\n    ask: Which way?\n    options:\n      - left: Left.\n        set: { honesty: +2 }\n"
    "      - right: To the right hand.\n        then: The cellar was cold.\n      - up: Up.\n"
    "  - choose: window\n    options:\n      - open: Open it now.\n        if: honesty >= 4\n      - shut: Shut.\n";

}  // namespace

TEST_CASE("Words of a reading are counted to the word: the fewest, the most, the mean and the median") {
    same(*story_of("  - One two three.\n"));
    same(*story_of(doors));
    same(*story_of(std::string(doors) + "  - if: window == open\n    then: There was a draught.\n"));
}

TEST_CASE("What is only shown because of a choice counts for those who made it, far below") {
    std::string items = doors;
    for (int i = 0; i < 4; ++i)
        items += "  - choose: c" + std::to_string(i) + "\n    options:\n      - a: A.\n      - b: B.\n";
    items += "  - match: door\n    left: It had been left, and no way back.\n    up: Up.\n    else: Otherwise.\n";
    for (int i = 0; i < 4; ++i)
        items += "  - if: c" + std::to_string(i) + " == a\n    then: a" +
                 std::string(static_cast<std::size_t>(i), 'a') + " b c.\n    else: None of it.\n";
    const auto story = story_of(items);
    const Exploration exploration = explore(*story);
    REQUIRE(exploration.parts() > 1);
    same(*story);
}

TEST_CASE("What asks two choices at once, or cannot be counted on, is explored in its place") {
    same(*story_of(
        std::string(doors) + "  - if: door == left and window == shut\n    then: I had been cold, and said so.\n"));
    const std::string maybe =
        "  - choose: again\n    options:\n      - no: No.\n      - yes: Yes.\n        then:\n"
        "          - if: door == up\n            then: Up it was.\n            else: It was not, or not that day.\n";
    same(*story_of(doors + maybe));
}

TEST_CASE("Every small story that ends is counted to the word, or says between what") {
    std::size_t compared = 0;
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) {
        if (entry.path().filename() == "any-other-business") continue;  // a whole comedy: millions of readings
        const auto story = story_in(entry.path());
        INFO(entry.path());
        const Account found = account(*story);
        CHECK(found.bounded);
        const Portion& whole = found.portions.front();
        if (whole.longest.endless || whole.shortest.endless || found.odds.nowhere_on > 0) continue;
        same(*story);
        ++compared;
    }
    CHECK(compared > 15);
}

TEST_CASE("A story that can go round for ever has no longest reading") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene("  - Once more.\n  - choose: on\n    options:\n      - again: Again.\n        goto: one\n"
                       "      - out: Out.\n");
    const auto story = story_in(folder.path());
    const Account found = account(*story);
    CHECK(found.portions.front().shortest.from == 4);
    CHECK(found.portions.front().longest.endless);
    CHECK(found.portions.front().words == Catch::Detail::Approx(8));  // four words, twice on average
    CHECK(summary(found).find("longest without end") != std::string::npos);
}

TEST_CASE("Beats between two choices are counted over notices, and may be without end") {
    CHECK(account(*story_of("  - A.\n  - B.\n" + std::string(doors) + "  - C.\n")).between.to == 2);
    CHECK(account(*story_of(std::string(doors) + "  - C.\n  - D.\n  - E.\n")).between.from == 3);
    const Bounds apart = account(
        *story_of(std::string(doors) + "  - choose: bell\n    options:\n      - ring_it: Ring.\n      - wait: Wait.\n"
                                       "  - if: door == left\n    then: |\n      One.\n      Two.\n      Three.\n"
                                       "  - if: door == right\n    then: |\n      Four.\n      Five.\n  - Six.\n"))
                             .between;
    CHECK(apart.exact());
    CHECK(apart.from == 4);
}

TEST_CASE("Of the shipped story and each part of it, the shortest and longest readings are known to the word") {
    const auto story = shipped_story();
    const Account found = account(*story);
    REQUIRE(found.bounded);
    const Portion& all = found.portions.front();
    CHECK(found.between.exact());
    CHECK(found.between.to == 60);  // which it promises
    CHECK(found.drawn == 10'001);
    CHECK(found.median_off < 20);
    CHECK(all.shortest.from + found.median_off < found.median);
    CHECK(found.median + found.median_off < all.longest.to);
    for (const Portion& portion : found.portions) {
        INFO(portion.title);
        CHECK(portion.shortest.exact());
        CHECK(portion.longest.exact());
        CHECK(portion.words >= static_cast<double>(portion.shortest.from));
        CHECK(portion.words <= static_cast<double>(portion.longest.to));
        CHECK(portion.share > 0.1);
    }
}

TEST_CASE("A median that is drawn is as near to the true one as it says") {
    std::string items, so = "So";
    for (int i = 0; i < 12; ++i, so += " so") {
        const std::string id = "c" + std::to_string(i);
        items += "  - choose: " + id + "\n    options:\n      - a: A.\n        then: " + so +
                 ".\n      - b: B.\n      - c: C.\n        then: It goes on.\n";
    }
    const auto story = story_of(items);
    ExploreOptions stopped;
    stopped.states = 1;
    stopped.enough = [] { return true; };
    const Exploration nothing = explore(*story, stopped);
    const Account exact = account(*story), few = lengths_of(*story, nothing), many = account_of(*story, nothing);
    CHECK(exact.drawn == 0);
    CHECK(exact.median_off == 0);
    CHECK(few.drawn == 251);
    CHECK(many.drawn == 10'001);
    for (const Account& drawn : {few, many}) {
        CHECK(drawn.median_off > 0);
        CHECK(drawn.median <= exact.median + drawn.median_off);
        CHECK(exact.median <= drawn.median + drawn.median_off);
    }
    CHECK(few.median_off > many.median_off);
    CHECK(summary(few) == "median " + std::to_string(few.median) + " ± " + std::to_string(few.median_off) +
                              " (of 251 drawn) words; not every reading is known");
}

TEST_CASE("Where about half of the readings come to no end, a median that is drawn says that it may have none") {
    const auto story = story_of("  - if: door != left\n    then:\n      - choose: door\n        options:\n          - "
                                "left: Left.\n          - right: Right.\n"
                                "  - if: door == left\n    then:\n      - On and on.\n      - goto: one\n");
    ExploreOptions stopped;
    stopped.states = 1;
    stopped.enough = [] { return true; };
    const std::string said = summary(lengths_of(*story, explore(*story, stopped)));
    INFO(said);
    CHECK((said.find(", or without end (of ") != std::string::npos ||
           said == "median half of them without end words; not every reading is known"));
    CHECK(said.find("±") == std::string::npos);
}

TEST_CASE("As many words are written, whoever counts them: a name that is shown is one") {
    CHECK(tally_of(*story_of("  - I thought of {ring}, and of {ring}{ring}.\n")).words == 7);
    for (const auto& story : {story_of("  - I had {honesty}.\n"), shipped_story()})
        CHECK(lengths_of(*story, explore(*story)).portions.front().written == tally_of(*story).words);
}

TEST_CASE("A report says what some reading comes to") {
    const auto said = [](const Story& story, ExploreOptions options = {}) {
        Report report;
        prove(story, explore(story, options), report);
        for (const Pass& pass : report.passes)
            if (pass.name == "reachable") return pass.words;
        return std::string("nothing");
    };
    CHECK(said(*story_of(doors)) == "every beat, every option, 1 of 1 ending");
    CHECK(said(*story_of("  - One.\n  - if: honesty > 7\n    then: Two.\n")) == "1 of 2 beats, 1 of 1 ending");
    ExploreOptions stopped;
    stopped.enough = [] { return true; };
    stopped.states = 1;
    const std::string few = said(*story_of(doors), stopped);
    CHECK((few.find("so far; of the rest nothing is known") != std::string::npos ||
           few == "every beat, every option, 1 of 1 ending"));
}
