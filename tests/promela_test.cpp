// A story as a model for SPIN. That SPIN counts the same states is seen by bench/model.sh; here, that the model says what the story does.

#include "check/promela.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A model has what is asked about, rests where the reader is asked, and does the rest in one step") {
    const auto story = story_of(
        "  - It rained.\n  - choose: door\n    options:\n      - left: Left.\n        set: { honesty: +1, thanked: "
        "true }\n"
        "      - right: Right.\n        if: honesty >= 2\n  - if: honesty >= 3\n    then: Well.\n");
    CHECK(spell_promela(*story, {}) ==
          "/* mistakes, for SPIN */\n"
          "byte v2 = 2;\n"
          "active proctype story() {\n"
          "goto p2;\n"
          "atomic { false;\n"
          "p0: goto p1;\n"
          "p1: true; goto p2;\n"
          "p3: goto p5;\n"
          "p4: goto p5;\n"
          "p5: if :: (v2 >= (3)) -> goto p6 :: else -> goto p7 fi;\n"
          "p6: true; goto p7;\n"
          "p8: goto out8;\n"
          "}\n"
          "p2: if\n"
          "  :: atomic { true -> v2 = (v2 + (1) < 0 -> 0 : (v2 + (1) > 8 -> 8 : v2 + (1))); goto p3 }\n"
          "  :: atomic { (v2 >= (2)) -> goto p4 }\n"
          "fi;\n"
          "p7: false;\n"
          "out8: false;\n"
          "lost: false;\n"
          "}\n");
}

TEST_CASE("Line by line a model rests at lines, too, and begins at the first") {
    const std::string model = spell_promela(*story_of("  - It rained.\n  - It poured.\n"), {true, 0});
    CHECK(model.find("goto p1;\natomic") != std::string::npos);
    CHECK(model.find("p1: if\n  :: atomic { true -> goto p2 }\nfi;\n") != std::string::npos);
}

TEST_CASE("A model that cannot begin where the reader is asked says that SPIN meets one state more") {
    const auto story = story_in(checkout() / "tests" / "stories" / "until-leave");
    CHECK(spell_promela(*story, {}).find("it meets one state more, the opening") != std::string::npos);
}
