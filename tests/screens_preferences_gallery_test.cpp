// Every page of a reader's own as a picture, at each size and in each look, to be looked at: not part of the suite.

#include <cstdlib>

#include "preferences_evening.h"
#include "sdl/snapshot.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("The gallery of preferences", "[.gallery-of-preferences]") {
    const char* const folder = std::getenv("LANTERN_GALLERY");
    REQUIRE(folder != nullptr);
    const Typeface typeface(checkout() / "assets" / "fonts");
    const auto hang = [&](const std::string& name, const Wishing& visit) {
        save_picture(visit.evening.playhouse.picture(), typeface, checkout() / "assets",
            fs::path(folder) / (name + ".png"), 1280, 720);
    };
    struct Look {
        const char* name;
        Comfort comfort;
    };
    const Look looks[] = {{"75", {0.75F}}, {"100", {}}, {"125", {1.25F}}, {"200", {2}}, {"250", {2.5F}},
        {"contrast", {1, Font::sans, 1, 1, true}}, {"dyslexic", {1.5F, Font::open_dyslexic, 1.3F, 0.5F}},
        {"widest", {2.5F, Font::open_dyslexic, 1.6F}}};
    for (const Look& look : looks) {
        Preferences wants;
        wants.comfort = look.comfort;
        const std::string name = look.name;
        Machine machine = bare_machine();
        machine.dumb = [] { return std::string(); };
        machine.voices = [] { return std::vector<std::string>{"English (Scotland)"}; };
        hang("welcome-" + name, Wishing(checkout() / "scripts", wants, typeface, machine));
        Wishing house(checkout() / "scripts", Wishing::wanting(wants), typeface);
        house.evening.does(Command::preferences);
        hang("preferences-" + name, house);
        house.look_at("Stop at choices");
        hang("preferences-middle-" + name, house);
        house.look_at("A card before");
        house.evening.does(Command::left);
        house.look_at("Pictures a second");
        hang("preferences-late-" + name, house);
        house.look_at("Keys and buttons");
        house.evening.does(Command::go_on);
        hang("keys-" + name, house);
        house.look_at("History");
        house.evening.does(Command::go_on);
        hang("keys-one-" + name, house);
        house.evening.playhouse.interpret(Command::go_on);
        hang("keys-listening-" + name, house);
        house.evening.playhouse.interpret(Pressed{"F5"});
        hang("keys-clash-" + name, house);
        house.evening.does(Command::help);
        hang("help-" + name, house);
    }
}
