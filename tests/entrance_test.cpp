// Readings that begin in the middle.

#include "session/entrance.h"

#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const std::string items = R"(  - First.
  - choose: door
    options:
      - left: Left.
        then: It was a cupboard.
      - right: Right.
        if: nerve >= 2
        then: It was the sea.
  - match: ring
    worn: It shone.
    else: Nothing shone.
  - "{door}, then."
)";

std::shared_ptr<const Story> story() {
    return story_of(items,
        "nerve: { from: 0, to: 3, start: 1 }\nring: { one_of: { drawer: there, worn: here }, start: drawer }\nsaid: { "
        "flag: false }\n");
}

std::string entered(std::string_view where, std::string_view with = {}) {
    const Entered entered = enter(story(), where, with);
    return entered.session ? told(*entered.session) : entered.complaint;
}

}  // namespace

TEST_CASE("A reading begins at the head of a scene, or at the first words at or below a line of it") {
    CHECK(entered("one") == "First.");
    CHECK(entered("one:1") == "First.");
    CHECK(entered("one:3") == "First.");
    CHECK(entered("one:4") == "left");
    CHECK(entered("one:7") == "It was a cupboard.");
    CHECK(entered("one:14") == "Left., then.");
}

TEST_CASE("What is so by then decides where it can begin") {
    CHECK(entered("one:10") == "from the head of one, no answers lead to line 10");
    CHECK(entered("one:10", "nerve=2") == "It was the sea.");
    CHECK(entered("one:12") == "from the head of one, no answers lead to line 12");
    CHECK(entered("one:12", "ring=worn, said=true") == "It shone.");
    CHECK(entered("one:12", "nerve=0") == "from the head of one with nerve=0, no answers lead to line 12");
}

TEST_CASE("A reading that began in the middle can be gone back in, kept and taken up") {
    auto entered = enter(story(), "one:12", "ring=worn,nerve=3");
    REQUIRE(entered.session);
    const Restored restored = restore(story(), save_text(*entered.session));
    REQUIRE(restored.session);
    CHECK(restored.said.empty());
    CHECK(restored.session->state() == entered.session->state());
    CHECK(entered.session->back());
    CHECK(told(*entered.session) == "It was a cupboard.");
    while (entered.session->back()) {}
    CHECK(told(*entered.session) == "First.");
}

TEST_CASE("What is said wrongly is told, with what was likely meant") {
    CHECK(entered("oen") == "there is no scene called \"oen\"; did you mean \"one\"?");
    CHECK(entered("one:x") == "\"one:x\" is no scene and no line of one, as in the-last-bus:60");
    CHECK(entered("one:99") == "one has no words from line 99 on");
    CHECK(entered("one", "rign=worn") ==
          "this story has no variable and no choice called \"rign\"; did you mean \"ring\"?");
    CHECK(entered("one", "ring=wron") == "ring is never \"wron\"; did you mean \"worn\"?");
    CHECK(entered("one", "door=up") == "door is never \"up\"; it can be none, left or right");
    CHECK(entered("one", "nerve=4") == "nerve is a number from 0 to 3, not \"4\"");
    CHECK(entered("one", "nerve=-1") == "nerve is a number from 0 to 3, not \"-1\"");
    CHECK(entered("one", "nerve=") == "nerve is a number from 0 to 3, not \"\"");
    CHECK(entered("one", "said=yes") == "said is never \"yes\"; it can be false or true");
    CHECK(entered("one", "ring=worn,ring=drawer") == "ring is said twice");
    CHECK(entered("one", "ring") == "\"ring\" says of nothing what it is: write name=value, as in ring=worn,honesty=5");
}
