// Keys bound again on their page: by keys alone, by a pad alone, by a pointer alone; and the page of help, which shows them.

#include "preferences_evening.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// At the page of keys, past the title.
struct AtKeys : Wishing {
    explicit AtKeys(const Preferences& wants = Wishing::wanting({})) : Wishing(quay(), wants) {
        evening.does(Command::preferences);
        look_at("Keys and buttons");
        evening.does(Command::go_on);
        REQUIRE(evening.screen() == "keys");
    }
    void open(const std::string& command) {
        look_at(command);
        evening.does(Command::go_on);
    }
    void listen() {
        look_at("Another key");
        evening.playhouse.interpret(Command::go_on);
        REQUIRE(evening.playhouse.listens());
    }
    Request hears(const std::string& name) { return evening.playhouse.interpret(Pressed{name}); }
    std::vector<std::string> keys(Command command) const { return wants().bindings.names_of(command); }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("The page of keys has a row for everything that can be bound, with its keys as they are") {
    AtKeys house;
    CHECK(house.page() == "Keys and buttons");
    CHECK(house.said() == "Go on. Space, Enter, Keypad Enter, pad A. 1 of 22");
    house.look_at("Quick save");
    CHECK(house.said() == "Quick save. F5. 14 of 22");
    CHECK_FALSE(house.evening.playhouse.listens());
    Preferences wants = Wishing::wanting({});
    wants.bindings.unbind("F5");
    AtKeys other(wants);
    other.look_at("Quick save");
    CHECK(other.said() == "Quick save. no key. 14 of 23");
    other.look_at("Everything as usual again");
}

TEST_CASE("A key is bound by being pressed, written down, and can be taken back") {
    AtKeys house;
    house.open("History");
    CHECK(house.page() == "Keys and buttons. History");
    house.listen();
    CHECK(house.page() == "Keys and buttons. History. Press the key or the button for it");
    house.hears("J");
    CHECK_FALSE(house.evening.playhouse.listens());
    CHECK(house.keys(Command::history) == Names{"L", "pad View", "J"});
    CHECK(house.kept().bindings == house.wants().bindings);
    CHECK(house.page() == "Keys and buttons. History. J is “History” now.");
    CHECK(house.evening.writes("J is “History” now. Press here to take it back."));
    house.evening.playhouse.interpret(Command::undo);
    CHECK(house.keys(Command::history) == Names{"L", "pad View"});
    CHECK_FALSE(house.evening.writes("Without J"));
}

TEST_CASE("Escape and the buttons of a pad and a mouse are bound by their names as well") {
    AtKeys house;
    house.open("History");
    house.listen();
    house.hears("pad RS");
    house.listen();
    house.hears("mouse back");
    CHECK(house.evening.writes("mouse back is already “Back”."));
    house.evening.does(Command::menu);
    house.listen();
    house.hears("Escape");
    CHECK(house.evening.writes("Escape is already “Menu, and back from it”."));
    CHECK(house.keys(Command::history) == Names{"L", "pad View", "pad RS"});
}

TEST_CASE("A key that is another's is shown as such, and taken over only where its reader says so") {
    AtKeys house;
    house.open("History");
    house.listen();
    house.hears("F5");
    CHECK(house.evening.writes("F5 is already “Quick save”. | Leave it there | Take it for “History”"));
    CHECK(house.page() == "Keys and buttons. History. F5 is already “Quick save”.");
    CHECK(house.said() == "Leave it there. 1 of 2");
    house.evening.does(Command::go_on);
    CHECK(house.keys(Command::quick_save) == Names{"F5"});
    CHECK(house.said() == "Another key or button. 1 of 4");
    house.listen();
    house.hears("F5");
    house.evening.does(Command::down);
    house.evening.does(Command::go_on);
    CHECK(house.keys(Command::quick_save).empty());
    CHECK(house.keys(Command::history) == Names{"L", "pad View", "F5"});
    house.evening.does(Command::menu);
    CHECK(house.said() == "History. L, pad View, F5. 12 of 23");
}

TEST_CASE("What everybody needs keeps a key and a button, and the page says so") {
    AtKeys house;
    house.open("Up");
    house.look_at("Without Up");
    house.evening.does(Command::go_on);
    CHECK(house.evening.writes("Up is the last key for “Up”; bind another first."));
    CHECK(house.page() == "Keys and buttons. Up. Up is the last key for “Up”; bind another first.");
    CHECK(house.keys(Command::up) == Names{"Up", "pad up", "stick up"});
    house.evening.does(Command::menu);
    house.open("History");
    house.listen();
    house.hears("Up");
    house.look_at("Take it");
    house.evening.does(Command::go_on);
    CHECK(house.evening.writes("Up is the last key for “Up”; bind another first."));
    CHECK(house.keys(Command::up) == Names{"Up", "pad up", "stick up"});
    house.listen();
    house.hears("7");
    CHECK(house.evening.writes("7 chooses what has that number, and nothing else."));
}

TEST_CASE("Listening ends without a key: by a press, by the menu of a finger, by time, by a key it has already") {
    AtKeys house;
    const Preferences before = house.wants();
    house.open("History");
    house.listen();
    CHECK(house.evening.writes("Press the key or the button for it."));
    house.evening.does(PointerPressed{house.evening.place_of("Never mind")});
    CHECK_FALSE(house.evening.playhouse.listens());
    house.listen();
    house.evening.does(PointerPressed{{1500, 900}});
    CHECK_FALSE(house.evening.playhouse.listens());
    house.listen();
    house.evening.does(Command::menu);
    CHECK_FALSE(house.evening.playhouse.listens());
    house.listen();
    house.hears("L");
    CHECK_FALSE(house.evening.playhouse.listens());
    house.listen();
    CHECK(house.evening.playhouse.next_change() == 30'000);
    house.evening.playhouse.tick(29'000);
    CHECK(house.evening.playhouse.listens());
    house.evening.playhouse.tick(1'000);
    CHECK_FALSE(house.evening.playhouse.listens());
    CHECK(house.evening.writes("No key was pressed; all is as it was."));
    CHECK(house.evening.screen() == "keys");
    CHECK(house.wants() == before);
}

TEST_CASE("A command is as usual again, and so are all of them, and that can be taken back") {
    Preferences wants = Wishing::wanting({});
    wants.bindings.take_over(Command::history, "F5");
    wants.bindings.bind(Command::help, "J");
    AtKeys house(wants);
    house.open("Help");
    house.look_at("As usual again");
    house.evening.does(Command::go_on);
    CHECK(house.keys(Command::help) == Names{"F1"});
    CHECK(house.said() == "Another key or button. 1 of 3");
    house.evening.does(Command::menu);
    house.look_at("Everything as usual again");
    house.evening.playhouse.interpret(Command::go_on);
    CHECK(house.wants().bindings == Bindings());
    CHECK(house.evening.writes("All keys are as usual again. Press here to take it back."));
    house.evening.playhouse.interpret(Command::undo);
    CHECK(house.keys(Command::history) == Names{"L", "pad View", "F5"});
    CHECK(house.kept().bindings == house.wants().bindings);
}

TEST_CASE("A pointer alone binds a button of its own") {
    AtKeys house;
    house.evening.does(PointerPressed{house.evening.place_of("Skip")});
    house.evening.playhouse.interpret(PointerPressed{house.evening.place_of("Another key or button")});
    house.hears("mouse middle");
    house.evening.does(PointerPressed{house.evening.place_of("Take it for “Skip”")});
    CHECK(house.keys(Command::skip_on) == Names{"Tab", "mouse middle"});
    house.evening.does(PointerPressed{house.evening.place_of("Without mouse middle")});
    CHECK(house.keys(Command::skip_on) == Names{"Tab"});
    house.evening.does(PointerPressed{house.evening.place_of("Done")});
    CHECK(house.said() == "Skip. Tab. 10 of 23");
}

TEST_CASE(
    "Help shows the keys in force, beside what a pointer, a finger and a pad do, and leads to where they are changed") {
    Preferences wants = Wishing::wanting({});
    wants.bindings.take_over(Command::history, "F5");
    Wishing house(quay(), wants);
    house.evening.does(Command::help);
    CHECK(house.page() == "Keys");
    CHECK(house.evening.writes("Keys | Back | Reading | Keyboard | Pointer and touch | Pad | Go on | "));
    CHECK(
        house.said() == "Go on. Keyboard: Space, Enter, Keypad Enter. Pointer and touch: click, tap. Pad: A. 1 of 24");
    house.look_at("Back. ");
    CHECK(house.said() ==
          "Back. Keyboard: PageUp. Pointer and touch: wheel up, back button, swipe to the right. Pad: LB. 2 of 24");
    house.look_at("History");
    CHECK(house.said() == "History. Keyboard: L, F5. Pad: View. 7 of 24");
    house.look_at("Quick save");
    CHECK(house.said() == "Quick save. 14 of 24");
    house.look_at("Menu");
    CHECK(house.said() == "Menu, and back from it. Keyboard: Escape, Menu, AC Back. "
                          "Pointer and touch: right button, swipe up, long press. Pad: Start, B. 18 of 24");
    house.evening.does(Command::go_on);
    CHECK(house.evening.screen() == "keys");
    house.evening.does(Command::menu);
    CHECK(house.evening.screen() == "help");
    house.evening.does(Command::help);
    CHECK(house.evening.screen() == "title");
}
