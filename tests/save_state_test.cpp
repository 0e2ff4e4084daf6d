// A State by the names of everything in it, and found again by them.

#include "session/save_state.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string joined(const std::vector<std::string>& lines) {
    std::string result;
    for (const std::string& line : lines)
        if (line.compare(0, 5, "beat ") != 0) result += line + "\n";
    return result;
}

/// Found again by name at the same beat, everything as it was.
bool comes_back(const Story& story, const State& state) {
    const auto found = read_state(story, spell_state(story, state));
    return found && found->same_beat && found->state == state;
}

}  // namespace

TEST_CASE("Every State of the shipped story is found again by name") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        const Session session = read_to_the_end(story, reader);
        std::size_t same = 0;
        for (std::size_t i = 0; i < session.length(); ++i) same += comes_back(*story, session.state(i));
        CHECK(same == session.length());
    }
}

TEST_CASE("Everything on the stage and everything remembered has a name") {
    const auto story = story_of(
        "  - place: roof\n"
        "  - show: mo (smile)\n    at: 0.355\n    facing: right\n"
        "  - prop: receipt\n    at: left\n"
        "  - prop: ring\n"
        "  - effect: rain\n    strength: 0.25\n"
        "  - effect: neon-flicker\n"
        "  - camera: { zoom: 1.15, at: mo, over: 8 }\n"
        "  - music: waltz\n    volume: 0.4\n"
        "  - ambience: city-far\n    volume: 0.55\n"
        "  - text: film\n"
        "  - set: { honesty: 7, thanked: true, ring: worn }\n"
        "  - choose: door\n    until: all\n    options:\n      - left: L.\n      - middle: M.\n      - right: R.\n"
        "        then: On.\n");
    Session session(story);
    REQUIRE(pick(session, "left"));
    REQUIRE(pick(session, "right"));
    CHECK(told(session) == "On.");
    CHECK(joined(spell_state(*story, session.state())) == "scene one\n"
                                                          "variable honesty 7\n"
                                                          "variable thanked 1\n"
                                                          "variable ring worn\n"
                                                          "variable visited:one 1\n"
                                                          "variable door right\n"
                                                          "variable door:taken left right\n"
                                                          "place roof\n"
                                                          "person mo smile 355 right\n"
                                                          "prop receipt 260\n"
                                                          "prop ring 500\n"
                                                          "effect rain 250\n"
                                                          "effect neon-flicker 1000\n"
                                                          "camera 1150 500 mo\n"
                                                          "music waltz 400\n"
                                                          "ambience city-far 550\n"
                                                          "text film\n");
    CHECK(comes_back(*story, session.state()));
}

TEST_CASE("The same words in one scene are told apart by their count") {
    const auto story = story_of("  - No.\n  - No.\n  - pause: click\n  - pause: click\n  - No.\n");
    Session session(story);
    std::vector<int> counts;
    do {
        counts.push_back(name_beat(*story, session.state().at).nth);
        CHECK(comes_back(*story, session.state()));
    } while (session.advance(Continue{}));
    CHECK(counts == std::vector<int>{0, 1, 0, 1, 2, 0});
}

TEST_CASE("Visits within visits go back the way they came") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, three]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - visit: two\n  - show: mo\n  - visit: two\n"
                                             "  - Back.\n  - end: dawn\n");
    folder.write(
        "act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - show: mo (smile)\n    at: left\n  - visit: three\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\nscript:\n  - Three.\n");
    const auto story = story_in(folder.path());
    Session session(story);
    REQUIRE(session.advance(Continue{}));
    CHECK(told(session) == "Three.");
    CHECK(joined(spell_state(*story, session.state())) == "scene three\n"
                                                          "variable visited:one 1\n"
                                                          "variable visited:two 1\n"
                                                          "variable visited:three 1\n"
                                                          "return one two 1\n"
                                                          "person mo neutral 500 as-drawn\n"
                                                          "return two three 0\n"
                                                          "person mo smile 260 as-drawn\n");
    const auto found = read_state(*story, spell_state(*story, session.state()));
    REQUIRE(found);
    CHECK(found->state == session.state());
    CHECK(whole(Session(story, found->state)) == "Three.\nBack.\nend dawn\n");
}

TEST_CASE("Names that the story does not have are left out, and numbers that are none") {
    const auto story = story_of("  - One.\n  - prop: ring\n  - Two.\n");
    const auto read = [&](const std::vector<std::string>& lines) {
        std::vector<std::string> all = {"scene one"};
        all.insert(all.end(), lines.begin(), lines.end());
        const auto found = read_state(*story, all);
        REQUIRE(found);
        CHECK_FALSE(found->same_beat);
        return joined(spell_state(*story, found->state));
    };
    CHECK(read({}) == "scene one\n");
    CHECK(read({"place moon", "person nobody smile 250 left", "prop moon 1", "effect snow 1000", "camera",
              "music moon 1000", "ambience moon", "text wall", "moon", "", "   ", "variable moon 7",
              "variable honesty"}) == "scene one\n");
    CHECK(read({"ambience none 300"}) == "scene one\nambience none 300\n");
    CHECK(read({"ambience none loud"}) == "scene one\n");
    CHECK(read({"person mo grin x up", "prop ring -9999", "effect rain fast", "camera 999999999999 x nobody"}) ==
          "scene one\nperson mo neutral 500 as-drawn\nprop ring 500\neffect rain 1000\n");
    CHECK(read({"variable honesty 99", "variable thanked -7", "variable ring lost"}) ==
          "scene one\nvariable honesty 8\n");
    CHECK(read({"person mo smile 1 left", "person mo neutral 2 right"}) == "scene one\nperson mo smile 1 left\n");
    CHECK_FALSE(read_state(*story, {"scene two"}));
    CHECK_FALSE(read_state(*story, {}));
    CHECK_FALSE(read_state(*story, {"scene one", "return one one 0"}));
}
