// The pages of care and of the manuscript as pictures, after the story was really read twice; not part of the suite. LANTERN_GALLERY names
// the folder they are hung in.

#include <cstdlib>

#include "care_stories.h"
#include "sdl/snapshot.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Hall {
    fs::path folder;
    Typeface typeface{checkout() / "assets" / "fonts"};

    void hang(const std::string& name, const Evening& visit) const {
        save_picture(visit.playhouse.picture(), typeface, checkout() / "assets", folder / (name + ".png"), 1920, 1080);
    }
};

/// Reads on, taking options by turns, until `until` says so. Of a notice with nothing to pass over the second answer is the page of
/// people to turn to: it is looked at, and then the first is taken.
template <class Until> void read_on(Guest& house, int kind, const Until& until) {
    bool looked = false;
    for (int press = 0, nth = kind; press < 30000 && !until(); ++press) {
        if (house.screen() == "someone") {
            looked = true;
            house.does(Command::menu);
        } else if (house.screen() == "notice") {
            house.choose(looked || (kind == 0 && nth % 2 == 0) ? 1 : 2);
            looked = false;
        } else if (std::holds_alternative<Menu>(house.playhouse.house().reading->session().now().halt)) {
            house.choose(1 + (nth++ * 2 + kind) % 3);
        } else {
            house.go_on();
        }
    }
}

}  // namespace

TEST_CASE("The gallery of care", "[.care-gallery]") {
    const char* const folder = std::getenv("LANTERN_GALLERY");
    REQUIRE(folder != nullptr);
    const Hall hall{folder};
    Guest house(checkout() / "scripts", hall.typeface);
    house.wishes([&](Preferences& wish) { wish.letters = 0; });
    house.does(Command::go_on);
    const auto hang_at_all_sizes = [&](const std::string& name) {
        for (const auto& [size, mark] : {std::pair{1.0F, "100"}, std::pair{2.0F, "200"}, std::pair{2.5F, "250"}}) {
            house.wishes([&, size = size](Preferences& wish) { wish.comfort.text_size = size; });
            house.does(PointerMoved{{2, 2}});
            hall.hang(name + "-" + mark, house);
        }
        house.wishes([&](Preferences& wish) { wish.comfort.text_size = 1; });
        house.does(PointerMoved{{2, 2}});
    };
    read_on(house, 0, [&] { return house.screen() == "notice"; });
    REQUIRE(house.screen() == "notice");
    hang_at_all_sizes("notice");
    house.choose(2);
    hang_at_all_sizes("summary");
    house.does(Command::back);
    house.does(Command::menu);
    hall.hang("pause-100", house);
    house.does(PointerPressed{house.place_of("If you need someone")});
    hang_at_all_sizes("someone");
    house.does(Command::menu);
    house.does(PointerPressed{house.place_of("About")});
    hang_at_all_sizes("about");
    house.does(Command::menu);
    house.does(PointerPressed{house.place_of("What was read")});
    hang_at_all_sizes("history");
    house.does(Command::menu);
    house.does(PointerPressed{house.place_of("Threads")});
    hang_at_all_sizes("threads-begun");
    for (int i = 0; i < 4; ++i) house.does(Command::up);
    hall.hang("threads-begun-up", house);
    house.does(Command::menu);
    house.does(Command::menu);
    const auto read_to_the_end = [&](int kind) {
        read_on(house, kind, [&] { return house.screen() == "finished"; });
        for (int press = 0; press < 10 && house.screen() != "title"; ++press) house.does(Command::go_on);
        REQUIRE(house.screen() == "title");
    };
    read_to_the_end(0);
    house.does(PointerPressed{house.place_of("From the beginning")});
    if (house.screen() == "confirmation") house.does(ChooseNumber{2});
    read_to_the_end(1);
    house.does(PointerPressed{house.place_of("Threads")});
    hang_at_all_sizes("threads");
    for (int i = 0; i < 60; ++i) house.does(Command::down);
    hang_at_all_sizes("threads-end");
    hall.hang("title-100", (house.does(Command::menu), house));
}

TEST_CASE("The manuscript of eight episodes", "[.care-gallery]") {
    const char* const gallery = std::getenv("LANTERN_GALLERY");
    REQUIRE(gallery != nullptr);
    const Hall hall{gallery};
    const StoryFolder folder;
    folder.lay(base_story());
    const char* const titles[] = {"Pulse", "Eighty", "The Philosophy of", "Not My Type", "What You Should Know",
        "Three Years", "Inventory", "The Lantern"};
    const char* const threads[] = {"namgyu", "youngsu", "gyuho", "gyuho"};
    std::string acts;
    for (int act = 0; act < 4; ++act) {
        const std::string name = "act-" + std::to_string(act + 1);
        acts += (act == 0 ? "" : ", ") + name;
        std::string listed = "act: Act\nthread: " + std::string(threads[act]) + "\nepisodes:\n";
        for (int episode = 2 * act; episode < 2 * act + 2; ++episode) {
            listed += "  - episode: " + std::string(titles[episode]) + "\n    scenes: [";
            for (int scene = 0; scene < 6; ++scene) {
                const std::string id = "s" + std::to_string(episode) + "-" + std::to_string(scene);
                listed += (scene == 0 ? "" : ", ") + id;
                const bool last = episode == 7 && scene == 5;
                folder.write(name + "/episode-" + std::to_string(episode + 1) + "/" + id + ".yaml",
                    "scene: Scene " + id + (scene == 0 && episode % 3 == 0 ? "\nthread: none" : "") +
                        "\nscript:\n  - A line.\n" + (last ? "  - end: dawn\n" : ""));
            }
            listed += "]\n";
        }
        folder.write(name + "/act.yaml", listed);
    }
    folder.write("story.yaml", "story: eight\ntitle: Eight\nnarrator: yu\nassets: assets\nacts: [" + acts +
                                   "]\nthreads: { namgyu: Nam-gyu, youngsu: Young-su, gyuho: Gyu-ho }\n"
                                   "endings: { dawn: Dawn }\n");
    Guest house(folder.path(), hall.typeface);
    house.wishes([&](Preferences& wish) { wish.letters = 0; });
    house.does(Command::go_on);
    house.go_on(36);
    house.does(Command::menu);
    house.does(PointerPressed{house.place_of("Threads")});
    hall.hang("threads-eight", house);
}
