// One reading: forward, back to its first word, forward again; the same answers, the same State.

#include "session/session.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const char* const doors = "  - One.\n"
                          "  - choose: door\n"
                          "    options:\n"
                          "      - left: Left.\n"
                          "        set: { honesty: +1 }\n"
                          "        then: You went left.\n"
                          "      - right: Right.\n"
                          "        then: You went right.\n"
                          "  - Two.\n";

}  // namespace

TEST_CASE("A reading begins at its first word, with nothing behind it or before it") {
    Session session(story_of(doors));
    CHECK(told(session) == "One.");
    CHECK(session.length() == 1);
    CHECK(session.position() == 0);
    CHECK_FALSE(session.back());
    CHECK_FALSE(session.forward());
    CHECK_FALSE(session.can_go_back());
    CHECK_FALSE(session.can_go_forward());
    CHECK_FALSE(session.go_to(1));
    CHECK_FALSE(session.answer(0));
    CHECK(told(session) == "One.");
}

TEST_CASE("An answer that is not awaited changes nothing") {
    Session session(story_of(doors));
    const State before = session.state();
    CHECK_FALSE(session.advance(Pick{0}));
    CHECK_FALSE(session.advance(PassOver{}));
    CHECK(session.state() == before);
    CHECK(session.length() == 1);
    REQUIRE(session.advance(Continue{}));
    CHECK_FALSE(session.advance(Continue{}));
    CHECK_FALSE(session.advance(Pick{2}));
    CHECK_FALSE(session.advance(Pick{999'999}));
    CHECK(told(session) == "left / right");
    CHECK(session.length() == 2);
    REQUIRE(session.advance(Pick{1}));
    REQUIRE(session.advance(Continue{}));
    REQUIRE(session.advance(Continue{}));
    CHECK(told(session) == "end dawn");
    CHECK_FALSE(session.advance(Continue{}));
    CHECK(session.length() == 5);
}

TEST_CASE("A reader goes back to the first word and forward again to the last") {
    Session session(story_of(doors));
    const State first = session.state();
    session.advance(Continue{});
    session.advance(Pick{0});
    session.advance(Continue{});
    const State last = session.state();
    CHECK(told(session) == "Two.");
    std::string way;
    while (session.back()) way += told(session) + "|";
    CHECK(way == "You went left.|left / right|One.|");
    CHECK(session.length() == 4);
    CHECK(session.state() == first);
    way.clear();
    while (session.forward()) way += told(session) + "|";
    CHECK(way == "left / right|You went left.|Two.|");
    CHECK(session.state() == last);
    CHECK(session.now().cues.empty());
}

TEST_CASE("The same answer after going back keeps the future, another drops it") {
    Session session(story_of(doors));
    session.advance(Continue{});
    session.advance(Pick{0});
    session.advance(Continue{});
    REQUIRE(session.go_to(1));
    REQUIRE(session.advance(Pick{0}));
    CHECK(session.length() == 4);
    CHECK(session.can_go_forward());
    REQUIRE(session.go_to(1));
    REQUIRE(session.advance(Pick{1}));
    CHECK(told(session) == "You went right.");
    CHECK(session.length() == 3);
    CHECK_FALSE(session.can_go_forward());
    CHECK(session.answer(1) == std::optional<Input>(Pick{1}));
}

TEST_CASE("Every halt can be told again by its number") {
    Session session(story_of(doors));
    session.advance(Continue{});
    session.advance(Pick{1});
    session.advance(Continue{});
    session.back();
    std::string way;
    for (std::size_t i = 0; i < session.length(); ++i) way += told(session.story(), session.halt(i)) + "|";
    CHECK(way == "One.|left / right|You went right.|Two.|");
    CHECK(session.position() == 2);
}

TEST_CASE("A reading can begin elsewhere") {
    const auto story = story_of(doors);
    Session session(story);
    session.advance(Continue{});
    session.advance(Pick{1});
    Session other(story, session.state());
    CHECK(told(other) == "You went right.");
    CHECK_FALSE(other.can_go_back());
}

TEST_CASE("Endings seen are counted within what the story has") {
    const auto story = story_of("  - if: endings_seen >= 1\n    then: Again.\n    else: First.\n");
    CHECK(told(Session(story)) == "First.");
    CHECK(told(Session(story, 1)) == "Again.");
    CHECK(told(Session(story, 99)) == "Again.");
    CHECK(told(Session(story, -5)) == "First.");
    CHECK(Session(story, 99).state() == Session(story, 1).state());
}

TEST_CASE("Each reader comes to an end of the shipped story, and meets no fault") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        const Session session = read_to_the_end(story, reader);
        CHECK(told(session).compare(0, 4, "end ") == 0);
        CHECK(session.length() > 300);
    }
}

TEST_CASE("The same answers lead to the same State at every halt of the shipped story") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        const Session first = read_to_the_end(story, reader);
        const Session second = read_to_the_end(story, reader);
        REQUIRE(first.length() == second.length());
        std::size_t same = 0;
        for (std::size_t i = 0; i < first.length(); ++i)
            same += first.state(i) == second.state(i) && told(*story, first.halt(i)) == told(*story, second.halt(i));
        CHECK(same == first.length());
    }
}

TEST_CASE("To settle a State that stands at a halt changes nothing, anywhere in the shipped story") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        const Session session = read_to_the_end(story, reader);
        std::size_t same = 0;
        for (std::size_t i = 0; i < session.length(); ++i) {
            State state = session.state(i);
            const Step step = settle(*story, state);
            same += state == session.state(i) && step.cues.empty();
        }
        CHECK(same == session.length());
    }
}

TEST_CASE("Back through the whole shipped story and forward again comes to the same words") {
    const auto story = shipped_story();
    Session session = read_to_the_end(story, readers()[2]);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < session.length(); ++i) words.push_back(told(*story, session.halt(i)));
    std::size_t at = session.position();
    do CHECK(told(session) == words[at]);
    while (at-- > 0 && session.back());
    CHECK(session.position() == 0);
    std::size_t nth = 0;
    while (const auto input = answer_of(readers()[2], session.now().halt, nth)) {
        REQUIRE(session.advance(*input));
        CHECK(told(session) == words[session.position()]);
    }
    CHECK(session.length() == words.size());
}
