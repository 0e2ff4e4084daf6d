// What the slip at the top left says: where in the book we are.

#include "catch.h"
#include "readings.h"
#include "stage/plates.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A scene is numbered by act and episode where there are several of them, and not where there is one") {
    const fs::path stories = checkout() / "tests" / "stories";
    CHECK(heading_of(*shipped_story(), 0) == "I · 1   THE MARKER");
    CHECK(heading_of(*story_in(stories / "interval"), 0) == "1   THE FIRST");
    CHECK(heading_of(*story_in(stories / "any-other-business"), 0) == "1. OPENING");
}
