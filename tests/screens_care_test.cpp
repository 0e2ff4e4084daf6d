// The card before a noted scene, whom to turn to, and what the story says of itself.

#include "care_stories.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const std::string notes = "Homophobia is shown. HIV stigma is discussed. Slurs are mentioned.";

/// A reading that stands before the noted scene.
Guest at_the_card(const StoryFolder& folder, const Quarters& quarters = {}) {
    Guest house(folder.path(), fixed_measure, quarters);
    house.does(Command::go_on);
    house.go_on(2);
    REQUIRE(house.screen() == "notice");
    return house;
}

}  // namespace

TEST_CASE("Before a noted scene a card says what is in it, and looks at reading on") {
    const StoryFolder folder;
    lay_noted_story(folder);
    const Guest house = at_the_card(folder);
    CHECK(house.words() == "Before the next scene | Two | " + notes +
                               " | Read it | Read a summary instead | Rest here | If you need someone");
    CHECK(house.looked_at() == "Read it");
    CHECK(house.spoken() == Spoken{"Before the next scene, Two: " + notes, "Read it. 1 of 4"});
}

TEST_CASE("What is read after its card is the scene: the card is met again on the way back and on the way forward") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house = at_the_card(folder);
    house.does(Command::go_on);
    CHECK(house.writes("It thunders."));
    house.does(Command::back);
    CHECK(house.screen() == "notice");
    house.does(Command::back);
    CHECK(house.screen() == "reading");
    CHECK(house.writes("Still."));
    house.does(Command::forward);
    CHECK(house.screen() == "notice");
    house.does(Command::forward);
    CHECK(house.writes("It thunders."));
}

TEST_CASE("The summary stands on the card, and from there the reading goes on behind the scene, or into it after all") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house = at_the_card(folder);
    house.choose(2);
    CHECK(house.screen() == "notice");
    CHECK(house.words() == "Before the next scene | Two | Somebody shouts, and nobody answers. | Go on | "
                           "Read the scene after all | If you need someone");
    CHECK(house.looked_at() == "Go on");
    CHECK(house.spoken().page == "Before the next scene, Two: Somebody shouts, and nobody answers.");
    house.does(Command::back);
    CHECK(house.looked_at() == "Read it");
    CHECK(house.writes(notes));
    house.choose(2);
    house.go_on();
    CHECK(house.writes("It stops."));
    house.does(Command::back);
    CHECK(house.screen() == "notice");
    house.does(Command::forward);
    CHECK(house.writes("It stops."));
    house.does(Command::back);
    house.choose(2);
    house.choose(2);
    CHECK(house.writes("It thunders."));
}

TEST_CASE("Resting keeps the reading and goes to the title, which continues before the scene") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_noted_story(folder);
    {
        Guest house = at_the_card(folder, rooms.quarters());
        house.choose(3);
        CHECK(house.screen() == "title");
        house.playhouse.close();
    }
    Guest next(folder.path(), fixed_measure, rooms.quarters());
    REQUIRE(next.writes("Continue"));
    next.does(Command::go_on);
    CHECK(next.screen() == "notice");
    CHECK(next.writes(notes));
    next.go_on();
    CHECK(next.writes("It thunders."));
}

TEST_CASE("A pause, the history and whom to turn to lie over the card, and it is there again behind them") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house = at_the_card(folder);
    house.does(Command::menu);
    CHECK(house.screen() == "intermission");
    CHECK(house.words().find("Weather | Two | Go on | ") == 0);
    house.does(Command::menu);
    CHECK(house.screen() == "notice");
    house.does(Command::history);
    CHECK(house.screen() == "history");
    house.does(Command::menu);
    CHECK(house.screen() == "notice");
    house.does(PointerPressed{house.place_of("If you need someone")});
    CHECK(house.screen() == "someone");
    house.does(Command::menu);
    CHECK(house.screen() == "notice");
    CHECK(house.looked_at().empty());
}

TEST_CASE(
    "A card that has only just come takes no answer, so that a press meant for the line before it reads nothing") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    house.go_on();
    house.playhouse.interpret(Command::go_on);
    REQUIRE(house.screen() == "notice");
    for (const Gesture& slip :
        {Gesture(Command::go_on), Gesture(PointerPressed{house.place_of("Read it")}), Gesture(ChooseNumber{1})}) {
        house.playhouse.interpret(slip);
        CHECK(house.screen() == "notice");
    }
    CHECK(house.playhouse.next_change() > 0);
    house.playhouse.tick(400);
    house.playhouse.interpret(Command::go_on);
    CHECK(house.screen() == "reading");
}

TEST_CASE("A reader who wants no cards reads through, and goes back and forward through, as if there were none") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house(folder.path());
    house.wishes([&](Preferences& wish) { wish.cards = CardsBefore::none; });
    house.does(Command::go_on);
    house.go_on(2);
    CHECK(house.writes("It thunders."));
    house.does(Command::back);
    CHECK(house.writes("Still."));
    house.does(Command::forward);
    CHECK(house.writes("It thunders."));
}

TEST_CASE("What was passed over stays passed over when cards are turned off behind it") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house = at_the_card(folder);
    house.choose(2);
    house.go_on();
    REQUIRE(house.writes("It stops."));
    house.wishes([&](Preferences& wish) { wish.cards = CardsBefore::none; });
    house.does(Command::back);
    CHECK(house.writes("Still."));
    house.does(Command::forward);
    CHECK(house.writes("It stops."));
}

TEST_CASE("A card for my topics stands only before scenes that have one of them") {
    const StoryFolder folder;
    lay_noted_story(folder);
    for (const auto& [topic, screen] : {std::pair{"suicide", "reading"}, std::pair{"hiv_stigma", "notice"}}) {
        Guest house(folder.path());
        house.wishes([&](Preferences& wish) { wish.cards = CardsBefore::my_topics; });
        house.wishes([&, topic = topic](Preferences& wish) { wish.topics = {topic}; });
        house.does(Command::go_on);
        house.go_on(2);
        CHECK(house.screen() == screen);
    }
}

TEST_CASE("Skipping and reading by itself stop at a card") {
    const StoryFolder folder;
    lay_noted_story(folder);
    for (const Command pace : {Command::skip_on, Command::read_by_itself}) {
        Guest house(folder.path());
        house.wishes([&](Preferences& wish) { wish.skip = SkipKind::all; });
        house.does(Command::go_on);
        house.does(pace);
        CHECK(house.screen() == "notice");
        house.does(Command::go_on);
        CHECK(house.writes("It thunders."));
        house.does(Attention{true});
        CHECK(house.writes("It thunders."));
    }
    Guest held(folder.path());
    held.wishes([&](Preferences& wish) { wish.skip = SkipKind::all; });
    held.does(Command::go_on);
    for (int i = 0; i < 20; ++i) held.playhouse.interpret(Command::skip), held.playhouse.tick(60);
    CHECK(held.screen() == "notice");
}

TEST_CASE("The first scene of all may be noted: its card stands before the first word, and has no line to go back to") {
    const StoryFolder folder;
    lay_noted_story(folder);
    folder.write("act-1/act.yaml", "act: Weather\nepisodes:\n  - episode: Rain\n    scenes: [two, one, three]\n");
    Guest house(folder.path());
    house.does(Command::go_on);
    CHECK(house.screen() == "notice");
    house.does(Command::back);
    CHECK(house.screen() == "notice");
    house.go_on();
    CHECK(house.writes("It thunders."));
}

TEST_CASE("Where a story names nobody to turn to, nothing leads there") {
    const StoryFolder folder;
    lay_noted_story(folder, false);
    Guest house = at_the_card(folder);
    CHECK_FALSE(house.writes("If you need someone"));
    house.choose(2);
    CHECK_FALSE(house.writes("If you need someone"));
    house.does(Command::menu);
    CHECK(house.writes("Back to the title"));
    CHECK_FALSE(house.writes("If you need someone"));
}

TEST_CASE("Whom to turn to stands there large, each with the day it was checked") {
    const StoryFolder folder;
    lay_noted_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    house.does(Command::menu);
    house.does(PointerPressed{house.place_of("If you need someone")});
    CHECK(house.words() ==
          "If you need someone | Back | You can ask for yourself. | Korea | A line | 109 | "
          "Day and night · Korean, English · checked on 25 November 2026 | Elsewhere | A list | elsewhere.example | "
          "Checked on 1 October 2026");
    float number = 0, name = 0;
    for (const TextItem& text : house.texts()) {
        if (text.text == "109") number = text.size;
        if (text.text == "A line") name = text.size;
    }
    CHECK(number > 1.5F * name);
    CHECK(house.spoken().focus.find("A line. 109. Day and night") != std::string::npos);
}

TEST_CASE("About begins with what the story says of itself, and is there from the title and from a pause") {
    const StoryFolder folder;
    lay_noted_story(folder);
    folder.write("story.yaml",
        read_file(folder.path() / "story.yaml") + "about: |\n  A story about\n  rain.\n\n  It \"rains\".\n");
    Guest house(folder.path());
    house.does(PointerPressed{house.place_of("About")});
    CHECK(house.screen() == "about");
    CHECK(house.words().find("About | Back | The story | A story about rain. | It “rains”. | The engine | ") == 0);
    house.does(Command::menu);
    house.does(Command::go_on);
    house.does(Command::menu);
    house.does(PointerPressed{house.place_of("About")});
    CHECK(house.screen() == "about");
}

TEST_CASE("About names every library that is linked") {
    Guest house(quay());
    house.does(PointerPressed{house.place_of("About")});
    std::string words;
    for (int page = 0; page < 4; ++page) {
        for (const TextItem& text : house.texts()) words += text.text + " ";
        house.does(Command::forward);
    }
    const std::string build = read_file(checkout() / "CMakeLists.txt");
    for (const auto& [found, named] : std::initializer_list<std::pair<const char*, const char*>>{{"sdl2 ", "SDL"},
             {"SDL2_ttf", "SDL_ttf"}, {"SDL2_image", "SDL_image"}, {"SDL2_mixer", "SDL_mixer"}, {"PNG", "libpng"},
             {"ZLIB", "zlib"}, {"UNIBREAK", "libunibreak"}, {"yaml-cpp", "yaml-cpp"}, {"fmt", "fmt"},
             {"CLI11", "CLI11"}, {"nlohmann_json", "JSON for Modern C++"}}) {
        INFO(named);
        CHECK((build.find(found) != std::string::npos) == (words.find(named) != std::string::npos));
    }
}

TEST_CASE("Between an episode that wants it and the next it is said whom to turn to, once") {
    const StoryFolder folder;
    lay_noted_story(folder);
    folder.write("act-1/act.yaml", "act: Weather\nepisodes:\n  - episode: Rain\n    scenes: [one]\n"
                                   "    after: helplines\n  - episode: Thunder\n    scenes: [two, three]\n");
    std::filesystem::create_directory(folder.path() / "act-1" / "episode-2");
    for (const char* const scene : {"two.yaml", "three.yaml"})
        std::filesystem::rename(
            folder.path() / "act-1" / "episode-1" / scene, folder.path() / "act-1" / "episode-2" / scene);
    Guest house(folder.path());
    house.does(Command::go_on);
    house.go_on(2);
    CHECK(house.screen() == "someone");
    CHECK(house.writes("You can ask for yourself."));
    house.does(Command::menu);
    CHECK(house.screen() == "notice");  // the next scene is noted
    house.does(Command::go_on);
    CHECK(house.writes("It thunders."));
    house.does(Command::back);
    house.does(Command::back);
    CHECK(house.writes("Still."));
    house.does(Command::forward);
    CHECK(house.screen() == "notice");
}
