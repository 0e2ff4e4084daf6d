// Readings by lot: drawn evenly, the same for a seed, counted where they are asked, end and get stuck.

#include "check/lots.h"

#include <cmath>

#include "catch.h"
#include "check/odds.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const char* const lamp = "  - It rains.\n"
                         "  - choose: door\n"
                         "    options:\n"
                         "      - left: Left.\n"
                         "        set: { honesty: 0 }\n"
                         "      - right: Right.\n"
                         "        set: { thanked: true }\n"
                         "      - roof: Up.\n"
                         "        if: honesty >= 5\n"
                         "        otherwise: Too high.\n"
                         "  - choose: lamp\n"
                         "    options:\n"
                         "      - on_it_goes: On.\n"
                         "        if: thanked\n";

const char* const three_doors =
    "  - It rains.\n  - choose: door\n    options:\n      - left: Left.\n      - right: Right.\n"
    "      - roof: Up.\n        set: { honesty: +1 }\n";

}  // namespace

TEST_CASE("The numbers drawn are those of splitmix64") {
    // The first five of seed 1234567, as its author's program prints them.
    Lots lots(1234567);
    CHECK(lots.draw() == 6457827717110365317U);
    CHECK(lots.draw() == 3203168211198807973U);
    CHECK(lots.draw() == 9817491932198370423U);
    CHECK(lots.draw() == 4593380528125082431U);
    CHECK(lots.draw() == 16408922859458223821U);
}

TEST_CASE("Each side is drawn as often as the others") {
    Lots lots(1);
    std::size_t drawn[3] = {0, 0, 0};
    for (int i = 0; i < 30'000; ++i) ++drawn[lots.draw(3)];
    for (const std::size_t times : drawn) CHECK((times > 9'700 && times < 10'300));
    for (int i = 0; i < 100; ++i) CHECK(lots.draw(1) == 0);
}

TEST_CASE("A seed draws the same readings every time, another seed others") {
    const auto story = shipped_story();
    CHECK(spell(draw_readings(*story, 20, 7), *story) == spell(draw_readings(*story, 20, 7), *story));
    CHECK(spell(draw_readings(*story, 20, 7), *story) != spell(draw_readings(*story, 20, 8), *story));
}

TEST_CASE(
    "Of readings by lot is told how often each option was open and taken, the endings, and where they got stuck") {
    const auto story = story_of(lamp);
    CHECK(spell(draw_readings(*story, 1'000, 1), *story) ==
          "Mistakes: 1,000 readings, each answer drawn by lot among those that were open (seed 1)\n"
          "\n"
          "act-1/episode-1/one.yaml\n"
          "     4  door                           asked 1,000 times\n"
          "          left                         open 100.0 %   taken  49.5 %\n"
          "          right                        open 100.0 %   taken  50.5 %\n"
          "          roof                         open   0.0 %   taken   0.0 %\n"
          "    13  lamp                           asked 505 times\n"
          "          on_it_goes                   open 100.0 %   taken 100.0 %\n"
          "\n"
          "endings\n"
          "        dawn                            50.5 %   505 readings\n"
          "\n"
          "readings that came to no end\n"
          "        act-1/episode-1/one.yaml:13: every option of this choice is refused    49.5 %   495 readings\n");
}

TEST_CASE("Readings by lot for programs") {
    const auto story = story_of(lamp);
    CHECK(spell_json(draw_readings(*story, 10, 3), *story) == R"({
  "story": "mistakes",
  "readings": 10,
  "seed": 3,
  "questions": [
    {
      "file": "act-1/episode-1/one.yaml",
      "line": 4,
      "choice": "door",
      "asked": 10,
      "options": [
        {
          "option": "left",
          "open": 10,
          "taken": 5
        },
        {
          "option": "right",
          "open": 10,
          "taken": 5
        },
        {
          "option": "roof",
          "open": 0,
          "taken": 0
        }
      ]
    },
    {
      "file": "act-1/episode-1/one.yaml",
      "line": 13,
      "choice": "lamp",
      "asked": 5,
      "options": [
        {
          "option": "on_it_goes",
          "open": 5,
          "taken": 5
        }
      ]
    }
  ],
  "endings": [
    {
      "ending": "dawn",
      "readings": 5
    }
  ],
  "stuck": [
    {
      "file": "act-1/episode-1/one.yaml",
      "line": 13,
      "why": "every option of this choice is refused",
      "readings": 5
    }
  ]
}
)");
}

TEST_CASE("A reading that never comes to an end is given up, and counted as stuck") {
    const auto story = story_of("  - On and on.\n  - goto: one\n");
    const Drawn drawn = draw_readings(*story, 1, 1);
    REQUIRE(drawn.stuck.size() == 1);
    CHECK(drawn.stuck[0].why == "it was not at an end after 100,000 answers");
    CHECK(drawn.endings[0] == 0);
}

TEST_CASE("Readings by lot near the exact odds, of a story with notes too: every scene is read") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: wards\ntitle: Wards\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                               "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, ward, two]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n" + std::string(three_doors));
    folder.write("act-1/episode-1/ward.yaml",
        "scene: Ward\nnotes: { death: shown }\nsummary: He dies.\nskip: { set: { thanked: true } }\nscript:\n"
        "  - He dies.\n  - choose: said\n    options:\n      - aloud: Aloud.\n        set: { thanked: true }\n"
        "      - inside: Inside.\n      - much: Much.\n        if: door == roof\n        set: { honesty: +1 }\n");
    folder.write("act-1/episode-1/two.yaml",
        "scene: Two\nnotes: { death: mentioned }\nsummary: Later.\nscript:\n  - if: thanked or honesty >= 4\n"
        "    then:\n      - end: dusk\n  - end: dawn\n");
    const auto story = story_in(folder.path());
    const Odds odds = find_odds(*story, explore(*story));
    REQUIRE(odds.exact());
    // One answer each: aloud is taken by 1/2 of two readings in three and 1/3 of the others. Of those behind the roof who do not say
    // it aloud, one in two says much: honest enough.
    CHECK(odds.endings[1] == Catch::Detail::Approx(2.0 / 3 * 1 / 2 + 1.0 / 3 * 2 / 3).margin(1e-12));

    const std::size_t readings = 20'000;
    const Drawn drawn = draw_readings(*story, readings, 1);
    // Hoeffding: a share of n readings is more than e from its chance with a chance of less than 2 exp(-2 n e^2); with 20,000 and 0.02
    // that is one in four million, and the seed stays the same.
    const double bound = 0.02;
    const auto near = [bound](std::size_t part, std::size_t all, double chance) {
        return std::abs(static_cast<double>(part) / static_cast<double>(all) - chance) <= bound;
    };
    for (std::size_t i = 0; i < odds.endings.size(); ++i) CHECK(near(drawn.endings[i], readings, odds.endings[i]));
    std::size_t compared = 0;
    for (Place place = 0; place < drawn.asked.size(); ++place) {
        const Asked& asked = drawn.asked[place];
        if (!asked.options.empty()) CHECK(near(asked.times, readings, odds.places[place].ever));
        for (std::size_t i = 0; i < asked.options.size(); ++i, ++compared) {
            CHECK(near(asked.options[i].open, asked.times, odds.options[place][i].open));
            CHECK(near(asked.options[i].taken, readings, odds.options[place][i].taken.ever));
        }
    }
    CHECK(compared == 6);
}
