// The odds of everything, for a reader who picks evenly: as worked out by hand on small stories, and as thousands of readings draw them.

#include "check/odds.h"

#include <cmath>
#include <map>
#include <random>

#include "catch.h"
#include "check/wander.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Odds odds_of(const Story& story) { return find_odds(story, explore(story)); }

/// What a line that begins so is met by.
Chance chance_of(const Story& story, const Odds& odds, const std::string& words) {
    for (Place place = 0; place < story.statements.size(); ++place)
        if (const auto* say = std::get_if<Say>(&story.statements[place].action))
            if (plain(say->prose) == words) return odds.places[place];
    FAIL("nobody says: " + words);
    return {};
}

Catch::Detail::Approx about(double value) { return Catch::Detail::Approx(value).margin(1e-12); }

const char* const doors =
    "  - choose: door\n    options:\n      - left: Left.\n        set: { honesty: +2 }\n      - middle: Middle.\n"
    "      - right: Right.\n        then: The cellar.\n"
    "  - choose: window\n    options:\n      - open: Open.\n        if: honesty >= 4\n      - shut: Shut.\n"
    "      - high: High.\n        if: honesty >= 4\n";

/// A reading at random. How often each place was come to.
std::map<Place, int> read_once(const Story& story, std::mt19937& random, std::map<std::string, int>& ends) {
    std::map<Place, int> met;
    const auto see = [&](const Wanderer& reading, logic::Wait wait) {
        ++met[reading.at];
        if (wait == logic::Wait::ending)
            ++ends[story.endings[std::get<End>(story.statements[reading.at].action).ending].id];
    };
    const auto choose = [&](const Wanderer& reading) {
        std::vector<std::size_t> open;
        const auto look = [&](const auto& choice) {
            for (std::size_t i = 0; i < choice.options.size(); ++i)
                if (logic::is_open(choice, i, reading)) open.push_back(i);
        };
        const Action& action = story.statements[reading.at].action;
        if (const auto* word = std::get_if<Word>(&action)) look(*word);
        else look(std::get<Choose>(action));
        return open[random() % open.size()];
    };
    wander(story, 0, 20'000, see, choose);
    return met;
}

/// Whether `hits` of `all` can be chance when each had `odds`: within six of the binomial's own spreads.
bool can_be(int hits, int all, double odds) {
    return std::abs(hits - all * odds) <= 6 * std::sqrt(all * odds * (1 - odds)) + 1e-6;
}

}  // namespace

TEST_CASE("Odds are those worked out by hand") {
    const auto story = story_of(doors);
    const Odds odds = odds_of(*story);
    REQUIRE(odds.exact());
    CHECK(odds.endings[0] == about(1));
    CHECK(chance_of(*story, odds, "The cellar.").ever == about(1 / 3.0));
    std::vector<OptionOdds> window;
    for (Place place = 0; place < story->statements.size(); ++place)
        if (const auto* choice = std::get_if<Choose>(&story->statements[place].action))
            if (story->variables[choice->choice].id == "window") window = odds.options[place];
    REQUIRE(window.size() == 3);
    CHECK(window[0].open == about(1 / 3.0));
    CHECK(window[0].taken.ever == about(1 / 9.0));
    CHECK(window[1].open == about(1));
    CHECK(window[1].taken.ever == about(2 / 3.0 + 1 / 9.0));
}

TEST_CASE("What only shows has odds of its own, though it was explored apart") {
    const auto story = story_of(std::string(doors) +
                                "  - if: door == left and window == shut\n    then: I had been cold.\n"
                                "    else: I had not.\n"
                                "  - match: door\n    left: It was left.\n    else: Elsewhere.\n");
    const Exploration exploration = explore(*story);
    REQUIRE(exploration.parts() > 1);
    const Odds odds = find_odds(*story, exploration);
    CHECK(chance_of(*story, odds, "I had been cold.").ever == about(1 / 9.0));
    CHECK(chance_of(*story, odds, "I had not.").ever == about(8 / 9.0));
    CHECK(chance_of(*story, odds, "It was left.").ever == about(1 / 3.0));
}

TEST_CASE("What is met again and again is told apart from what is met at all") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene("  - Once more.\n  - choose: on\n    options:\n      - again: Again.\n        then: A third.\n"
                       "        goto: one\n      - hm: Hm.\n        then: Hm.\n        goto: one\n      - out: Out.\n");
    const auto story = story_in(folder.path());
    const Odds odds = odds_of(*story);
    REQUIRE(odds.exact());
    CHECK(odds.endings[0] == about(1));
    CHECK(chance_of(*story, odds, "Once more.").times == about(3));  // two of three go round
    CHECK(chance_of(*story, odds, "Once more.").ever == about(1));
    CHECK(chance_of(*story, odds, "A third.").times == about(1));
    CHECK(chance_of(*story, odds, "A third.").ever == about(0.5));  // before `out`, which is as likely
    CHECK(odds.off < 1e-12);
}

TEST_CASE("A choice that repeats until all was taken takes everything once") {
    const auto story = story_of("  - choose: q\n    until: all\n    options:\n      - a: A.\n      - b: B.\n"
                                "        if: honesty >= 2\n      - c: C.\n        then: That was c.\n");
    const Odds odds = odds_of(*story);
    CHECK(chance_of(*story, odds, "That was c.").ever == about(1));
    CHECK(chance_of(*story, odds, "That was c.").times == about(1));
}

TEST_CASE("Readings that go round for ever are told, and are no ending's") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write_scene("  - choose: way\n    options:\n      - well: Down the well.\n        goto: two\n"
                       "      - out: Out.\n");
    folder.write("act-1/episode-1/two.yaml",
        "scene: Two\nscript:\n  - choose: round\n    options:\n      - on: On.\n        goto: two\n"
        "      - on_on: On, too.\n        goto: two\n");
    const auto story = story_in(folder.path());
    const Odds odds = odds_of(*story);
    CHECK(odds.endings[0] == about(0.5));
    CHECK(odds.for_ever == about(0.5));
    CHECK(odds.scenes[1] == about(0.5));
}

TEST_CASE("Of what was not explored the odds say how much is missing") {
    std::string items, all;
    for (int i = 0; i < 14; ++i) {
        const std::string id = "c" + std::to_string(i);
        items += "  - choose: " + id + "\n    options:\n      - a: A.\n      - b: B.\n";
        all += (i > 0 ? " and " : "") + id + " == a";
    }
    const auto story = story_of(items + "  - if: " + all +
                                "\n    then:\n      - set: { honesty: +1 }\n  - if: honesty > 3\n" +
                                "    then:\n      - goto: one\n");
    ExploreOptions few;
    few.states = 800;
    few.merging = Merging::nothing;
    const Exploration part = explore(*story, few);
    REQUIRE_FALSE(part.complete());
    const Odds odds = find_odds(*story, part);
    CHECK_FALSE(odds.exact());
    CHECK(odds.beyond > 0.5);
    CHECK(odds.endings[0] + odds.beyond == about(1));
    CHECK(odds_of(*story).exact());
}

TEST_CASE("Thousands of readings at random are met as the odds have it, in every small story and the shipped one") {
    std::mt19937 random(20261125);
    std::size_t compared = 0;
    const auto compare = [&](const fs::path& folder, int readings) {
        const auto story = story_in(folder);
        INFO(folder);
        const Odds odds = odds_of(*story);
        REQUIRE(odds.known);
        std::map<Place, int> ever, times;
        std::map<std::string, int> ends;
        for (int i = 0; i < readings; ++i)
            for (const auto& [place, count] : read_once(*story, random, ends)) {
                ++ever[place];
                times[place] += count;
            }
        for (Place place = 0; place < story->statements.size(); ++place) {
            if (!std::holds_alternative<Say>(story->statements[place].action)) continue;
            INFO(place << " met by " << ever[place] << " of " << readings << ", odds " << odds.places[place].ever);
            CHECK(can_be(ever[place], readings, odds.places[place].ever));
            ++compared;
        }
        for (std::size_t i = 0; i < story->endings.size(); ++i)
            CHECK(can_be(ends[story->endings[i].id], readings, odds.endings[i]));
    };
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) compare(entry.path(), 500);
    compare(checkout() / "scripts", 200);
    CHECK(compared > 1000);
}
