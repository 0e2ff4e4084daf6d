// The interpreter at its edges: clamps, words that take effect late, notices, and stories that go wrong.

#include "session/advance.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A meter stays within its ends") {
    CHECK(whole(Session(
              story_of("  - set: { honesty: +8 }\n  - \"{honesty}\"\n  - set: { honesty: -8 }\n  - \"{honesty}\"\n"
                       "  - set: { honesty: -1 }\n  - \"{honesty}\"\n  - set: { honesty: 5 }\n  - \"{honesty}\"\n"))) ==
          "8\n0\n0\n5\nend dawn\n");
}

TEST_CASE("An effect tells whether it had to clamp") {
    std::vector<Variable> declared(1);
    declared[0].kind = VariableKind::meter;
    declared[0].from = -30000;
    declared[0].to = 30000;
    Variables variables = {29'999};
    CHECK(lantern::apply({0, Effect::Kind::add, 1}, declared, variables));
    CHECK_FALSE(lantern::apply({0, Effect::Kind::add, 30'000}, declared, variables));
    CHECK(variables[0] == 30'000);
    CHECK_FALSE(lantern::apply({0, Effect::Kind::assign, -32'000}, declared, variables));
    CHECK(variables[0] == -30'000);
}

TEST_CASE("A word takes effect behind its sentence, which strikes out what was offered") {
    Session session(story_of("  - word: first\n"
                             "    line: I wrote ___ first.\n"
                             "    options:\n"
                             "      - youth: youth\n"
                             "      - luck: luck\n"
                             "        if: honesty < 3\n"
                             "        set: { honesty: +6 }\n"
                             "        then: It was {honesty}.\n"
                             "      - gold: gold\n"
                             "        if: honesty > 5\n"
                             "      - money: money\n"
                             "        if: thanked\n"
                             "        otherwise: I had none.\n"
                             "  - \"{first}.\"\n"));
    CHECK(told(session) == "youth / luck / ~money~ (I had none.)");
    REQUIRE_FALSE(session.advance(Pick{3}));
    REQUIRE(session.advance(Pick{1}));
    CHECK(whole(session) == "I wrote ~~youth~~ luck ~~money~~ first.\nIt was 8.\nluck.\nend dawn\n");
    CHECK(std::get<Line>(session.now().halt).known == 6);
}

TEST_CASE("An option that is refused is hidden, or shown with its reason") {
    Session session(story_of("  - choose: door\n"
                             "    options:\n"
                             "      - left: Left.\n"
                             "        if: thanked\n"
                             "      - right: Right.\n"
                             "        if: thanked\n"
                             "        otherwise: It is locked, {honesty} times.\n"
                             "      - stay: Stay.\n"));
    CHECK(told(session) == "~right~ (It is locked, 2 times.) / stay");
    CHECK_FALSE(session.advance(Pick{0}));
    CHECK_FALSE(session.advance(Pick{1}));
    CHECK(session.advance(Pick{2}));
}

TEST_CASE("A choice with nothing open is a fault of the story, told and not fatal") {
    Session session(story_of("  - One.\n  - choose: door\n    options:\n      - left: Left.\n        if: thanked\n"
                             "        otherwise: No.\n"));
    REQUIRE(session.advance(Continue{}));
    const Fault fault = std::get<Fault>(session.now().halt);
    CHECK(fault.message == "every option of this choice is refused");
    CHECK(fault.where.line == 4);
    CHECK_FALSE(session.advance(Continue{}));
    CHECK_FALSE(session.advance(Pick{0}));
    REQUIRE(session.back());
    CHECK(told(session) == "One.");
}

TEST_CASE("A word with nothing open is a fault") {
    CHECK(told(Session(story_of("  - word: first\n    line: I wrote ___.\n    options:\n      - luck: luck\n"
                                "        if: thanked\n"))) == "fault: every word of this choice is refused");
}

TEST_CASE("A circle without a halt is a fault, and so are visits without end") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - if: thanked\n    then:\n      - end: dawn\n"
                                             "  - goto: two\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - goto: one\n");
    const Session circle(story_in(folder.path()));
    CHECK(told(circle) == "fault: the story goes round in a circle here and never waits for its reader");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - if: thanked\n    then:\n      - end: dawn\n"
                                             "  - visit: two\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - visit: one\n");
    const Session visits(story_in(folder.path()));
    CHECK(told(visits) == "fault: scenes visit one another without end here");
    CHECK(visits.state().returns.size() == 32);
}

TEST_CASE("A story without an ending runs out, and says so") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - It rains.\n");
    Session session(story_in(folder.path()));
    REQUIRE(session.advance(Continue{}));
    CHECK(told(session) == "fault: the story runs out here without an ending");
    CHECK(session.back());
}

namespace {

/// Scene one with a notice and this skip, then scene two.
std::shared_ptr<const Story> noticed(const std::string& skip) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, three]\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: One\nnotes: { suicide: discussed }\nsummary: It rained.\n" + skip + "script:\n  - It rains.\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - \"Two: {honesty}.\"\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\nscript:\n  - \"Three: {honesty}.\"\n  - end: dawn\n");
    return story_in(folder.path());
}

}  // namespace

TEST_CASE("A noted scene is read when its reader says so, and asks again when it is come to again") {
    Session session(noticed({}));
    CHECK(whole(session) == "notice one\nIt rains.\nTwo: 2.\nThree: 2.\nend dawn\n");
    CHECK_FALSE(session.advance(Pick{0}));
    REQUIRE(session.advance(Continue{}));
    CHECK_FALSE(session.state().admitted);
}

TEST_CASE("A noted scene that is passed over goes on at its foot, at a scene, or at an ending") {
    const auto passed = [](const std::string& skip) {
        Session session(noticed(skip));
        REQUIRE(session.advance(PassOver{}));
        return whole(session);
    };
    CHECK(passed("") == "Two: 2.\nThree: 2.\nend dawn\n");
    CHECK(passed("skip: { set: { honesty: +1 } }\n") == "Two: 3.\nThree: 3.\nend dawn\n");
    CHECK(passed("skip: { to: three, set: { honesty: 8 } }\n") == "Three: 8.\nend dawn\n");
    CHECK(passed("skip: { end: dawn }\n") == "end dawn\n");
}

TEST_CASE("A scene that was passed over on a visit goes back to whoever visited") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write(
        "act-1/episode-1/one.yaml", "scene: One\nscript:\n  - show: mo\n  - visit: two\n  - Back.\n  - end: dawn\n");
    folder.write("act-1/episode-1/two.yaml",
        "scene: Two\nnotes: { war: shown }\nsummary: War.\nscript:\n  - show: mo (smile)\n  - There.\n");
    Session session(story_in(folder.path()));
    CHECK(told(session) == "notice two");
    Session over = session;
    REQUIRE(over.advance(PassOver{}));
    CHECK(whole(over) == "Back.\nend dawn\n");
    CHECK(over.state().variables[over.story().scripts[1].visited] == 1);
    REQUIRE(session.advance(Continue{}));
    REQUIRE(session.advance(Continue{}));
    CHECK(told(session) == "Back.");
    CHECK(session.state() == over.state());
    REQUIRE(session.state().scene.people.size() == 1);
    CHECK(session.state().scene.people[0].expression == 0);
}

TEST_CASE("An option's words may hold names, even that of its own choice") {
    Session session(story_of("  - choose: one\n    options:\n      - left: \"*Left* by {honesty}, {ring}\"\n"
                             "  - choose: two\n    options:\n      - again: \"{one} and {two}\"\n"
                             "  - set: { honesty: +1 }\n  - \"{two}!\"\n"));
    REQUIRE(pick(session, "left"));
    CHECK(marked(std::get<Menu>(session.now().halt).offers[0].words) == "Left by 2, in the drawer and …");
    REQUIRE(pick(session, "again"));
    CHECK(told(session) == "Left by 3, in the drawer and …!");
}

TEST_CASE("A goto out of a visit is for good: the foot of its scene goes on, not back") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, three, four]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - visit: two\n  - Never.\n  - end: dawn\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - Two.\n  - goto: three\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\nscript:\n  - Three.\n");
    folder.write("act-1/episode-1/four.yaml", "scene: Four\nscript:\n  - end: dawn\n");
    CHECK(whole(Session(story_in(folder.path()))) == "Two.\nThree.\nend dawn\n");
}
