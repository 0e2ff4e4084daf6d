// Pictures of somebody as files: which are found, and what an expression does.

#include "catch.h"
#include "sdl/picture_side.h"
#include "sdl/print.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr std::uint32_t red = 0xFFFF0000U, green = 0xFF00FF00U;

std::string plain(int width, int height, std::uint32_t colour) {
    return spell_png(
        {width, height, true, std::vector<std::uint32_t>(static_cast<std::size_t>(width * height), colour)});
}

}  // namespace

TEST_CASE("Somebody may be a .png, and an expression a whole picture as large as the body") {
    const StoryFolder people;
    people.write("mo-a1.png", plain(4, 6, red));
    people.write("mo-a1-smile.png", plain(4, 6, green));
    people.write("mo-a1-hard.png", plain(2, 2, green));
    CHECK(read_portrait(people.path(), "mo-a1", "").pixels.front() == red);
    CHECK(read_portrait(people.path(), "mo-a1", "neutral").pixels.front() == red);
    CHECK(read_portrait(people.path(), "mo-a1", "smile").pixels.front() == green);
    // smaller, and nothing says where it lies
    CHECK(read_portrait(people.path(), "mo-a1", "hard").pixels.front() == red);
    CHECK(read_portrait(people.path(), "mo-a1", "laugh").pixels.front() == red);
    CHECK(read_portrait(people.path(), "yu-a1", "").empty());
}

TEST_CASE("A patch lies where the .json beside the body says") {
    const StoryFolder people;
    people.write("mo-a1.png", plain(4, 6, red));
    people.write("mo-a1-hard.png", plain(2, 2, green));
    people.write("mo-a1.json", R"({"faces": {"hard": {"x": 1, "y": 3, "w": 2, "h": 2}}})");
    const Print print = read_portrait(people.path(), "mo-a1", "hard");
    REQUIRE(print.pixels.size() == 24U);
    for (std::size_t i = 0; i < print.pixels.size(); ++i) {
        const std::size_t x = i % 4, y = i / 4;
        const bool in_patch = (x == 1 || x == 2) && (y == 3 || y == 4);
        CHECK(print.pixels[i] == (in_patch ? green : red));
    }
}
