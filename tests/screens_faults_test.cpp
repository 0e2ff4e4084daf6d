#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A story with faults shows each with its place, its line and what to write") {
    const StoryFolder folder;
    break_story(folder, 1);
    const Evening house(folder.path());
    CHECK(house.screen() == "faults");
    CHECK(house.playhouse.story() == nullptr);
    CHECK(house.writes("This story cannot be played yet"));
    CHECK(house.writes("One thing to mend. Then press R, and it is read again."));
    CHECK(house.writes("act-1/episode-1/one.yaml, line 3"));
    CHECK(house.writes("Nobody in the cast is called \"nobody0\"."));
    CHECK(house.writes("- show: nobody0"));
    CHECK(house.looked_at() == "Read it again");
}

TEST_CASE("R reads a story again, and once it is mended there is its title") {
    const StoryFolder folder;
    break_story(folder, 2);
    Evening house(folder.path());
    CHECK(house.writes("2 things to mend."));
    folder.write_scene("  - show: nobody\n");
    CHECK(house.does(Command::again) == Request::new_story);
    CHECK(house.screen() == "faults");
    CHECK(house.writes("One thing to mend."));
    folder.write_scene("  - It was mended.\n");
    CHECK(house.does(ChooseNumber{1}) == Request::new_story);
    CHECK(house.screen() == "title");
    REQUIRE(house.playhouse.story() != nullptr);
    CHECK(house.writes(house.playhouse.story()->title));
}

TEST_CASE("A long list of faults is gone through by keys and wheel, and no further than its ends") {
    const StoryFolder folder;
    break_story(folder, 12);
    Evening house(folder.path());
    const Picture top = house.playhouse.picture();
    CHECK(house.writes("\"nobody0\""));
    CHECK_FALSE(house.writes("\"nobody11\""));
    house.does(Command::up);
    CHECK(house.playhouse.picture() == top);
    for (int i = 0; i < 40; ++i) house.does(i % 2 == 0 ? Command::down : Command::forward);
    CHECK(house.writes("\"nobody11\""));
    CHECK_FALSE(house.writes("\"nobody0\""));
    const Picture foot = house.playhouse.picture();
    house.does(Command::down);
    CHECK(house.playhouse.picture() == foot);
    for (int i = 0; i < 40; ++i) house.does(i % 2 == 0 ? Command::up : Command::back);
    CHECK(house.playhouse.picture() == top);
    house.does(Command::down);
    CHECK(house.looked_at() == "Quit");
    CHECK(house.does(Command::go_on) == Request::quit);
}
