// Every screen of the house as a picture, for docs/screens.md: `docs/screens/build` runs this one test, which is not part of the
// suite.

#include <cstdlib>

#include "playhouse.h"
#include "screens/half_title_page.h"
#include "sdl/snapshot.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr int wide = 1280, high = 720;

struct Gallery {
    fs::path folder;
    Typeface typeface{checkout() / "assets" / "fonts"};

    void hang(const std::string& name, const Evening& visit) const {
        save_picture(visit.playhouse.picture(), typeface, checkout() / "assets", folder / (name + ".png"), wide, high);
    }
};

/// What an author sees of a story that is played live.
void hang_live(const Gallery& gallery) {
    const Opened shipped = open_story(checkout() / "scripts");
    Opened now = shipped;
    Evening house([&now] { return now; }, gallery.typeface);
    const auto goes_to = [&house](const std::string& typed) {
        house.does(Command::go_anywhere);
        house.does(Typed{typed});
    };
    goes_to("the-coat:60");
    house.does(Command::go_on);
    house.playhouse.tick(20'000);
    house.does(Command::look_behind);
    gallery.hang("live-behind", house);
    house.does(Command::look_behind);
    goes_to("co");
    gallery.hang("live-anywhere", house);
    house.does(Command::menu);
    goes_to("coat:sleeve");
    gallery.hang("live-line", house);
    house.does(Command::menu);
    now = {nullptr, {{"act-1/episode-1/the-coat.yaml, line 61", "Nobody in the cast is called \"mia\".",
                        "mia (smile): The last one's at twenty to twelve.",
                        "Did you mean \"miae\"? (if this is narration, write \\: or turn the sentence round)"}}};
    house.playhouse.follow_files();
    house.playhouse.tick(1000);
    gallery.hang("live-fault", house);
    Preferences wish = house.playhouse.house().preferences;
    wish.comfort.text_size = 2;
    house.playhouse.wish(wish);
    gallery.hang("live-fault-200", house);
    now = shipped;
    house.playhouse.follow_files();
    house.does(Command::look_behind);
    gallery.hang("live-behind-200", house);
    house.does(Command::look_behind);
    goes_to("coat:sleeve");
    gallery.hang("live-line-200", house);
}

}  // namespace

TEST_CASE("The gallery of every screen", "[.gallery]") {
    const char* const folder = std::getenv("LANTERN_GALLERY");
    REQUIRE(folder != nullptr);
    const Gallery gallery{folder};
    Evening house(checkout() / "scripts", gallery.typeface);
    gallery.hang("title", house);
    house.does(Command::go_on);
    for (int press = 0; press < 60 && !house.writes("luck"); ++press) house.does(Command::go_on);
    house.playhouse.tick(600);
    house.does(ChooseNumber{2});
    for (int press = 0; press < 150; ++press) {
        house.playhouse.tick(600);
        house.does(ChooseNumber{1});
        house.does(Command::go_on);
    }
    gallery.hang("reading", house);
    const auto as = [&](const std::string& name, auto change) {
        const Preferences before = house.playhouse.house().preferences;
        Preferences wish = before;
        change(wish);
        house.playhouse.wish(wish);
        gallery.hang(name, house);
        house.playhouse.wish(before);
    };
    as("reading-200", [](Preferences& wish) { wish.comfort.text_size = 2; });
    as("reading-contrast", [](Preferences& wish) { wish.comfort.high_contrast = true; });
    as("reading-dyslexic", [](Preferences& wish) { wish.comfort.font = Font::open_dyslexic; });
    house.playhouse.interpret(PointerMoved{{1700, 70}});
    house.playhouse.tick(200);
    gallery.hang("quick-menu", house);
    house.does(Command::menu);
    gallery.hang("pause", house);
    house.takes("About");
    gallery.hang("about", house);
    house.does(Command::menu);
    house.does(Command::menu);
    house.does(Command::history);
    gallery.hang("history", house);
    house.does(Command::menu);
    house.does(Command::help);
    gallery.hang("help", house);
    house.does(Command::menu);
    house.does(Command::menu);
    house.takes("Back to the title");
    house.takes("From the beginning");
    gallery.hang("question", house);
    const StoryFolder broken;
    break_story(broken, 5);
    const Story& story = *house.playhouse.story();
    for (std::uint16_t act = 0; act <= story.acts.size(); ++act) {  // and an episode
        const bool of_act = act < story.acts.size();
        const Beginning beginning = of_act ? Beginning{act, 0, true} : Beginning{1, 1, false};
        const Palette& palette = story.acts[beginning.act].direction.palette;
        const HalfTitlePage page{story, beginning, palette, house.playhouse.house().comfort(), gallery.typeface};
        save_picture(page.picture(1, 1), gallery.typeface, checkout() / "assets",
            gallery.folder / (of_act ? "act-" + std::to_string(act + 1) + ".png" : "episode.png"), wide, high);
    }
    Evening credits(checkout() / "scripts", gallery.typeface);
    credits.takes("About");
    credits.playhouse.interpret(PointerPressed{credits.place_of("Credits")});
    credits.playhouse.tick(9000);
    gallery.hang("credits", credits);
    gallery.hang("faults", Evening(broken.path(), gallery.typeface));
    hang_live(gallery);
    Evening ended = at_the_last_line(gallery.typeface);
    ended.does(Command::go_on);
    gallery.hang("finished", ended);
}
