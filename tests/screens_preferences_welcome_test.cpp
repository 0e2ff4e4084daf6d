// The first card of all: shown once, before anything else, and every answer to it can be changed later.

#include "preferences_evening.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

fs::path shipped() { return checkout() / "scripts"; }

}  // namespace

TEST_CASE("At the first run a card asks for size, stillness and notes, and goes when it is answered") {
    Wishing house(shipped(), Preferences());
    CHECK(house.evening.screen() == "welcome");
    CHECK(house.page() == "Before you begin");
    CHECK(house.said() == "Text size. 100 %. 1 of 4");
    CHECK(house.evening.writes(
        "Reduce motion | off | ‹ | › | Nothing travels, shakes or flashes, and words stand there at once. | "
        "A card before | every noted scene | ‹ | › | In this story: death, grief, homophobia, suicide and HIV. | "
        "All of this can be changed later, under Preferences in the menu, or with Shift+A. | Begin"));
    house.evening.does(Command::right);
    CHECK(house.wants().comfort.text_size == 1.25F);
    house.evening.does(Command::down);
    house.evening.does(Command::right);
    CHECK(house.wants().reduce_motion);
    CHECK_FALSE(house.kept().welcomed);
    house.look_at("Begin");
    CHECK(house.said() == "Begin. 4 of 4");
    house.evening.does(Command::go_on);
    CHECK(house.evening.screen() == "title");
    CHECK(house.kept().welcomed);
    const Evening later(shipped(), fixed_measure, Quarters{{}, house.folder.path()});
    CHECK(later.screen() == "title");
    CHECK(later.playhouse.house().comfort().text_size == 1.25F);
}

TEST_CASE("The first card is answered by a pointer alone, and left by the key for the menu") {
    Wishing pressed(shipped(), Preferences()), left(shipped(), Preferences());
    pressed.evening.does(PointerPressed{pressed.evening.place_of("Reduce motion")});
    CHECK(pressed.wants().reduce_motion);
    pressed.evening.does(PointerPressed{pressed.evening.place_of("Begin")});
    left.evening.does(Command::menu);
    for (Wishing* house : {&pressed, &left}) {
        CHECK(house->evening.screen() == "title");
        CHECK(house->kept().welcomed);
    }
}

TEST_CASE("The first card asks for speech only where something can speak, for notes only where the story has them") {
    Machine machine = bare_machine();
    machine.dumb = [] { return std::string(); };
    Wishing loud(quay(), Preferences(), fixed_measure, machine), mute(quay(), Preferences());
    CHECK(loud.said() == "Text size. 100 %. 1 of 4");
    loud.look_at("Read aloud");
    loud.evening.does(Command::right);
    CHECK(loud.kept().speech.on);
    CHECK(mute.said() == "Text size. 100 %. 1 of 3");
}

TEST_CASE("The first card lists the story's topics where its reader has some, and names the key in force") {
    Preferences wants;
    wants.cards = CardsBefore::my_topics;
    wants.topics = {"grief"};
    wants.bindings.take_over(Command::preferences, "F2");
    wants.bindings.unbind("Shift+A");
    Wishing house(shipped(), wants);
    house.look_at("Death. off");
    house.evening.does(Command::right);
    CHECK(house.kept().topics == std::set<std::string>{"death", "grief"});
    house.look_at("Grief. on");
    house.look_at("Homophobia. off");
    CHECK(house.evening.writes("or with F2."));
}
