// "Did you mean": near enough to be a slip, and never a guess.

#include "catch.h"
#include "text/nearest.h"

using namespace lantern;

TEST_CASE("A letter more, less, other or swapped is a slip") {
    const std::vector<std::string> names = {"guard", "miae", "young"};
    for (const char* slip : {"mia", "miaee", "mixe", "imae", "MIAE"}) {
        INFO(slip);
        CHECK(nearest(slip, names) == std::optional<std::string>("miae"));
    }
}

TEST_CASE("Up to a third of the letters may be wrong, and of a short word one") {
    CHECK(nearest("honexxy", {"honesty"}) == std::optional<std::string>("honesty"));
    CHECK_FALSE(nearest("hoxxxty", {"honesty"}));
    CHECK(nearest("a", {"b"}) == std::optional<std::string>("b"));
    CHECK_FALSE(nearest("ab", {"cd"}));
    CHECK_FALSE(nearest("ab", {"abcd"}));
}

TEST_CASE("The nearest wins, and of two as near the first") {
    CHECK(nearest("smoke", {"smirk", "smoked", "stoke"}) == std::optional<std::string>("smoked"));
    CHECK(nearest("smoke", {"smirk", "stoke", "smoked"}) == std::optional<std::string>("stoke"));
    CHECK(nearest("smoke", {"stoke", "smoke"}) == std::optional<std::string>("smoke"));
}

TEST_CASE("Nothing is near to nothing, nor to a whole sentence") {
    CHECK_FALSE(nearest("", {"a", ""}));
    CHECK_FALSE(nearest("a", {}));
    CHECK_FALSE(nearest(std::string(65, 'a'), {std::string(65, 'a')}));
    CHECK(nearest(std::string(64, 'a'), {std::string(64, 'a')}));
}

TEST_CASE("A name in Hangul is near to its own slip, and to no other name") {
    CHECK(nearest("고앵", {"미애", "고영"}) == std::optional<std::string>("고영"));
    CHECK_FALSE(nearest("서울", {"부산"}));
    CHECK_FALSE(nearest("미애", {"규호"}));
}

TEST_CASE("A suggestion names the slip, else all that it can be, else nothing") {
    CHECK(suggest("mia", {"guard", "miae"}) == "did you mean \"miae\"?");
    CHECK(suggest("xyz", {"left"}) == "it can be left");
    CHECK(suggest("xyz", {"left", "right"}) == "it can be left or right");
    CHECK(suggest("xyz", {"left", "centre", "right"}) == "it can be left, centre or right");
    CHECK(suggest("xyz", {}).empty());
    CHECK_FALSE(suggest("xyz", std::vector<std::string>(16, "left")).empty());
    CHECK(suggest("xyz", std::vector<std::string>(17, "left")).empty());
}

TEST_CASE("A list reads as a sentence does") {
    CHECK(list({}).empty());
    CHECK(list({"one"}) == "one");
    CHECK(list({"one", "two"}, "and") == "one and two");
    CHECK(list({"one", "two", "three"}) == "one, two or three");
}
