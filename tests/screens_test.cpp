#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("The title says the story's name and looks at its first entry") {
    const Evening house(quay());
    CHECK(house.screen() == "title");
    CHECK(house.words() == "The Quay | Begin | Preferences | About | Quit");
    CHECK(house.looked_at() == "Begin");
    CHECK(house.playhouse.next_change() < 0);
}

TEST_CASE("Keys move the focus of the title round and round, and take what is looked at") {
    Evening house(quay());
    CHECK(house.does(Command::down) == Request::none);
    CHECK(house.looked_at() == "Preferences");
    house.does(Command::down);
    house.does(Command::down);
    CHECK(house.looked_at() == "Quit");
    house.does(Command::down);
    CHECK(house.looked_at() == "Begin");
    house.does(Command::up);
    CHECK(house.looked_at() == "Quit");
    house.does(Command::left);
    CHECK(house.looked_at() == "Quit");
    CHECK(house.does(Command::go_on) == Request::quit);
    house.does(Command::down);
    CHECK(house.does(Command::go_on) == Request::none);
    CHECK(house.screen() == "reading");
}

TEST_CASE("A pointer looks at an entry by moving over it and takes it by a press: beside them it does nothing") {
    Evening house(quay());
    house.does(PointerMoved{house.place_of("Quit")});
    CHECK(house.looked_at() == "Quit");
    house.does(PointerMoved{{1500, 200}});
    CHECK(house.looked_at() == "Quit");
    CHECK(house.does(PointerPressed{{1500, 200}}) == Request::none);
    CHECK(house.screen() == "title");
    CHECK(house.does(PointerPressed{house.place_of("Quit")}) == Request::quit);
    CHECK(house.does(PointerPressed{house.place_of("Begin")}) == Request::none);
    CHECK(house.screen() == "reading");
}

TEST_CASE("Numbers take entries: one that is not there takes nothing") {
    Evening house(quay());
    CHECK(house.does(ChooseNumber{9}) == Request::none);
    CHECK(house.does(ChooseNumber{4}) == Request::quit);
    CHECK(house.screen() == "title");
    house.does(ChooseNumber{1});
    CHECK(house.screen() == "reading");
}

TEST_CASE("The full screen and the way out are there from every screen") {
    Evening title(quay()), reading(quay()), paused(quay()), finished = at_the_last_line();
    reading.does(Command::go_on);
    paused.does(Command::go_on);
    paused.does(Command::menu);
    finished.does(Command::go_on);
    const StoryFolder folder;
    break_story(folder, 1);
    Evening faults(folder.path());
    for (Evening* house : {&title, &reading, &paused, &finished, &faults}) {
        const std::string screen = house->screen();
        INFO(screen);
        CHECK(house->does(Command::full_screen) == Request::full_screen);
        CHECK(house->screen() == screen);
        CHECK(house->does(Command::quit) == Request::quit);
    }
    CHECK(title.screen() + reading.screen() + paused.screen() + finished.screen() + faults.screen() ==
          "titlereadingintermissionfinishedfaults");
}

TEST_CASE("A reading begins at the first line, and goes back to it and forward again") {
    Evening house(quay());
    house.does(Command::go_on);
    CHECK(house.writes("The ferry had gone, or had not come yet."));
    house.does(Command::back);
    CHECK(house.writes("The ferry had gone, or had not come yet."));
    house.does(Command::go_on);
    CHECK(house.writes("There were two ways of waiting for it."));
    house.does(Command::back);
    CHECK(house.writes("The ferry had gone, or had not come yet."));
    house.does(Command::forward);
    CHECK(house.writes("Read the timetable."));
    house.does(Command::forward);
    CHECK(house.writes("Read the timetable."));
}

TEST_CASE("A pause stands before the reading, which is the same after it") {
    Evening house(quay());
    house.does(Command::go_on);
    const Picture before = house.playhouse.picture();
    house.does(Command::menu);
    CHECK(house.screen() == "intermission");
    CHECK(house.looked_at() == "Go on");
    CHECK(
        house.writes("The Quay | The quay | Go on | What was read | Keep a postcard | Postcards | Preferences | Keys | "
                     "About | Back to the title | Quit"));
    CHECK(house.playhouse.next_change() < 0);
    house.does(Command::menu);
    CHECK(house.screen() == "reading");
    CHECK(house.playhouse.picture() == before);
    house.does(Command::menu);
    house.does(Command::go_on);
    CHECK(house.playhouse.picture() == before);
}

TEST_CASE("From a pause: a page and back, the title, and out") {
    Evening house(quay());
    house.does(Command::go_on);
    house.does(Command::menu);
    CHECK(house.takes("Keys") == Request::none);
    CHECK(house.screen() == "help");
    CHECK(house.takes("Back") == Request::none);
    CHECK(house.screen() == "intermission");
    CHECK(house.takes("Quit") == Request::quit);
    CHECK(house.takes("Back to the title") == Request::none);
    CHECK(house.words() == "The Quay | Continue | The quay | From the beginning | Preferences | About | Quit");
    CHECK(house.looked_at() == "Continue");
}

TEST_CASE("A reading laid aside is taken up where it was, or begun again") {
    Evening house(quay());
    house.does(Command::go_on);
    house.does(Command::go_on);
    REQUIRE(house.writes("Read the timetable."));
    house.does(Command::menu);
    house.takes("Back to the title");
    house.does(Command::go_on);
    CHECK(house.writes("Read the timetable."));
    house.does(Command::menu);
    house.takes("Back to the title");
    house.takes("From the beginning");
    CHECK(house.words() == "Begin again? | Back | Stay with this reading | Begin from the first word");
    CHECK(house.looked_at() == "Stay with this reading");
    house.does(Command::go_on);
    CHECK(house.screen() == "title");
    house.takes("From the beginning");
    house.takes("Begin from the first word");
    CHECK(house.writes("The ferry had gone, or had not come yet."));
    CHECK_FALSE(house.writes("Read the timetable."));
}

TEST_CASE("An ending is its name and the story's, and back shows the words before it") {
    Evening house = at_the_last_line();
    const std::string last = house.words();
    house.does(Command::go_on);
    CHECK(house.screen() == "finished");
    CHECK(house.words() == "Ashore | The Quay");
    CHECK(house.does(Command::up) == Request::none);
    CHECK(house.screen() == "finished");
    house.does(Command::back);
    CHECK(house.screen() == "reading");
    CHECK(house.words() == last);
    house.does(Command::forward);
    CHECK(house.screen() == "finished");
}

TEST_CASE("After an ending comes the title, which continues at the words before it") {
    for (const Gesture& leave : {Gesture(Command::go_on), Gesture(Command::menu), Gesture(PointerPressed{{5, 5}})}) {
        Evening house = at_the_last_line();
        house.does(Command::go_on);
        house.does(leave);
        CHECK(house.words() ==
              "The Quay | Continue | The swim | From the beginning | Threads | Preferences | About | Quit");
        house.does(Command::go_on);
        CHECK(house.writes("I got as far as the ladder."));
    }
}
