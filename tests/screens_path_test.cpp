// A reading that begins where a path leads: seen at once, with its pages before it, and after a first card where there is one.

#include "preferences_evening.h"
#include "session/path.h"
#include "session/save.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string reading_on(const std::string& path) {
    Loaded loaded = load_story(quay());
    const auto story = std::make_shared<const Story>(std::move(loaded.story));
    const ReadPath read = read_path(story, Source("path", path));
    REQUIRE(read.session);
    return save_text(*read.session);
}

}  // namespace

TEST_CASE("A path's reading stands there at once, and can be turned back in") {
    Evening house(quay());
    house.playhouse.take_up_reading(reading_on("way = sit\nto the-booth\n"));
    house.playhouse.tick(1000);
    CHECK(house.screen() == "reading");
    CHECK(house.writes("The man in the booth called it a"));
    house.does(Command::back);
    CHECK(house.writes("It was wet, and so was I."));
    house.does(Command::back);
    CHECK(house.writes("Read the timetable."));
}

TEST_CASE("A path that ends a reading stands at the words before the ending") {
    Evening house(quay());
    house.playhouse.take_up_reading(reading_on("way = read\n"));
    house.playhouse.tick(1000);
    CHECK(house.writes("It was for another quay, but it was very well printed."));
}

TEST_CASE("A path waits until its reader was welcomed") {
    Wishing house(quay(), Preferences());
    house.evening.playhouse.take_up_reading(reading_on("way = sit\n"));
    CHECK(house.evening.screen() == "welcome");
    house.evening.does(Command::menu);
    CHECK(house.evening.screen() == "reading");
    CHECK(house.evening.writes("It was wet, and so was I."));
}
