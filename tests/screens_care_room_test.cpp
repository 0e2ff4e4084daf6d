// The pages of this evening at every size of text: nothing runs over, nothing lies on anything else, and what is looked at is seen.

#include <cmath>

#include "care_stories.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

constexpr float sizes[] = {0.75F, 1, 2, 2.5F};

void want(Guest& house, float size) {
    house.wishes([&](Preferences& wish) { wish.comfort.text_size = size; });
    house.does(PointerMoved{{2, 2}});
}

/// Down through the page by keys; at each stop all is in its place.
void walk_down(Guest& house, int steps) {
    for (int step = 0; step < steps; ++step) {
        INFO(house.screen() << " step " << step);
        check_room(house, fixed_measure);
        house.does(Command::down);
    }
}

}  // namespace

TEST_CASE("The card and its summary keep to the canvas at every size of text") {
    const StoryFolder folder;
    lay_noted_story(folder);
    for (const float size : sizes) {
        INFO(size);
        Guest house(folder.path());
        want(house, size);
        house.does(Command::go_on);
        house.go_on(2);
        REQUIRE(house.screen() == "notice");
        walk_down(house, 6);
        house.choose(2);
        walk_down(house, 6);
    }
}

TEST_CASE("A scene of a very long name has a card all the same") {
    const StoryFolder folder;
    lay_noted_story(folder);
    std::string scene = read_file(folder.path() / "act-1/episode-1/two.yaml");
    folder.write("act-1/episode-1/two.yaml",
        scene.replace(
            0, 10, "scene: What the man on the second floor said to his neighbour about the noise of the rain"));
    for (const float size : sizes) {
        Guest house(folder.path());
        want(house, size);
        house.does(Command::go_on);
        house.go_on(2);
        REQUIRE(house.screen() == "notice");
        walk_down(house, 4);
    }
}

TEST_CASE("Whom to turn to, what this is, the pause and the history keep to the canvas at every size of text") {
    for (const float size : sizes)
        for (const char* page : {"If you need someone", "About", "What was read", "Go on"}) {
            INFO(page << " " << size);
            Guest house(checkout() / "scripts");
            house.does(Command::go_on);
            house.go_on(12);
            house.does(Command::menu);
            if (page != std::string("Go on")) house.does(PointerPressed{house.place_of(page)});
            else house.does(PointerMoved{{2, 2}});
            REQUIRE(house.screen() != "reading");
            const std::string screen = house.screen();
            want(house, size);
            if (screen == "intermission") {  // the reading's own words are under it
                house.does(Command::down);
                continue;
            }
            walk_down(house, 12);
            CHECK(house.screen() == screen);
        }
}

TEST_CASE("The manuscript keeps to the canvas at every size of text, with its chart and without") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    for (const float size : sizes) {
        INFO(size);
        Guest house(folder.path());
        house.does(Command::go_on);
        house.choose(2);
        house.go_on();
        house.choose(2);
        house.go_on(2);
        house.does(Command::menu);
        house.does(PointerPressed{house.place_of("Threads")});
        REQUIRE(house.screen() == "threads");
        want(house, size);
        walk_down(house, 16);
        CHECK(house.writes("———"));
    }
}

TEST_CASE("A line of history says how it was said, and a scene passed over is its summary and leads back to its card") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    house.go_on(2);
    house.choose(2);
    house.go_on();
    house.does(Command::history);
    CHECK(house.words() == "What was read | Back | One | It rains. | Mo · smile | Still. | "
                           "Passed over: Somebody shouts, and nobody answers. | Three | It stops.");
    house.does(PointerPressed{house.place_of("Passed over: Somebody shouts, and nobody answers.")});
    CHECK(house.screen() == "notice");
}
