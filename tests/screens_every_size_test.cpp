// Every screen of the house with its real letters, at every size of words and in every font: nothing that is written leaves the
// canvas, and no line stands on another. A page may scroll; what is seen of it is whole.

#include "care_stories.h"
#include "sdl/typeface.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const Typeface& letters() {
    static const Typeface typeface(checkout() / "assets" / "fonts");
    return typeface;
}

/// From the title through everything that a pause leads to; each page by its number in the menu.
void visit_every_screen(Guest& house) {
    const auto look = [&house](const char* where) {
        INFO(where << ", " << house.screen());
        check_room(house, letters());
    };
    look("at the title");
    house.does(Command::go_on);
    look("at the first line");
    house.does(PointerMoved{{1700, 60}});
    house.playhouse.interpret(PointerMoved{{1700, 62}});
    house.playhouse.tick(200);
    look("under the quick menu");
    house.does(Command::down);
    house.go_on(40);
    std::size_t pages = 0;
    for (int number = 2; number <= 9; ++number) {
        house.does(Command::menu);
        if (house.screen() != "intermission") break;
        look("at a pause");
        house.does(ChooseNumber{number});
        if (house.screen() == "title" || house.playhouse.screen() == nullptr) break;
        ++pages;
        for (int step = 0; step < 4; ++step) {
            look("on a page");
            house.does(Command::down);
        }
        while (house.playhouse.screen() != nullptr && house.screen() != "title") house.does(Command::menu);
    }
    CHECK(pages >= 6);
    for (const Command command : {Command::look_behind, Command::go_anywhere}) {
        house.does(command);
        for (int step = 0; step < 4; ++step) {
            look("on an author's page");
            house.does(Command::down);
        }
        if (command == Command::look_behind) house.does(Command::menu);
    }
    for (const char* const letters_typed :
        {"a", "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm"}) {
        house.does(Typed{letters_typed});
        look("where an author types");
    }
}

}  // namespace

TEST_CASE("Every screen keeps to the canvas, with its real letters, at every size and in every font") {
    for (const float size : {0.75F, 1.0F, 2.0F, 2.5F})
        for (const Font font : {Font::serif, Font::sans, Font::open_dyslexic}) {
            INFO(size << " " << static_cast<int>(font));
            const Rooms rooms;
            Guest house(checkout() / "scripts", letters(), rooms.quarters());
            house.wishes([&](Preferences& wish) {
                wish.comfort.text_size = size;
                wish.comfort.font = font;
                wish.letters = 0;
            });
            visit_every_screen(house);
        }
}

TEST_CASE("The finished page and the faults keep to the canvas likewise") {
    for (const float size : {0.75F, 1.0F, 2.0F, 2.5F}) {
        INFO(size);
        Evening finished = at_the_last_line(letters());
        Preferences wish;
        wish.comfort.text_size = size;
        finished.playhouse.wish(wish);
        finished.playhouse.tick(600);
        for (int press = 0; press < 4 && finished.screen() != "finished"; ++press) finished.does(Command::go_on);
        REQUIRE(finished.screen() == "finished");
        check_room(finished, letters());
        const StoryFolder folder;
        break_story(folder, 6);
        Evening faults(folder.path(), letters());
        faults.playhouse.wish(wish);
        for (int step = 0; step < 6; ++step) {
            check_room(faults, letters());
            faults.does(Command::down);
        }
    }
}
