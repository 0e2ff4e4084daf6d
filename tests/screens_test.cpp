#include <algorithm>
#include <cmath>

#include "catch.h"
#include "screens/screen.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const FixedMeasure measure;

Opened open_story(const fs::path& folder) {
    Loaded loaded = load_story(folder);
    if (has_errors(loaded.diagnostics)) return {nullptr, complaints(loaded.diagnostics, loaded.story.sources)};
    return {std::make_shared<const Story>(std::move(loaded.story)), {}};
}

/// A playhouse with no window: its screens by name, and all their words.
struct House {
    Playhouse playhouse;

    explicit House(const fs::path& story) : playhouse([story] { return open_story(story); }, measure) {}

    Request does(const Gesture& gesture) {
        const Request request = playhouse.interpret(gesture);
        for (float passed = 0; playhouse.next_change() >= 0 && passed < 20'000; passed += 20) playhouse.tick(20);
        return request;
    }
    std::string screen() const {
        const char* const names[] = {"title", "reading", "intermission", "faults", "finished"};
        return names[playhouse.screen().index()];
    }
    std::vector<TextItem> texts() const {
        std::vector<TextItem> all;
        const Picture picture = playhouse.picture();
        for (const Item& item : picture.items)
            if (const auto* text = std::get_if<TextItem>(&item)) all.push_back(*text);
        return all;
    }
    std::string words() const {
        std::string all;
        for (const TextItem& text : texts()) all += (all.empty() ? "" : " | ") + text.text;
        return all;
    }
    /// The entry that is looked at: upright, where the others are italic, and the drop hangs before it.
    std::string looked_at() const {
        std::string found;
        for (const TextItem& text : texts())
            if (text.size == 38 && text.face == Face::serif) found += text.text;
        return found;
    }
    Point place_of(const std::string& words) const {
        for (const TextItem& text : texts())
            if (text.text == words) return {text.at.x + 4, text.at.y - 4};
        FAIL("nowhere is written: " + words);
        return {};
    }
    bool writes(const std::string& wanted) const { return words().find(wanted) != std::string::npos; }
};

fs::path quay() { return checkout() / "tests" / "stories" / "the-quay"; }

/// A reading of the quay that stands at its last line.
House at_the_last_line() {
    House house(quay());
    house.does(Command::go_on);
    for (int press = 0; press < 30 && !house.writes("ladder"); ++press) {
        house.playhouse.tick(600);  // two answers are half a second apart
        house.does(Command::go_on);
    }
    REQUIRE(house.writes("I got as far as the ladder."));
    return house;
}

void break_story(const StoryFolder& folder, int faults) {
    folder.lay(base_story());
    std::string items;
    for (int i = 0; i < faults; ++i) items += "  - show: nobody" + std::to_string(i) + "\n";
    folder.write_scene(items);
}

bool inside_canvas(const Picture& picture) {
    return std::all_of(picture.items.begin(), picture.items.end(), [](const Item& item) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text == nullptr) return true;
        const float right = text->at.x + measure.width(text->text, text->face, text->size);
        return text->at.x >= 0 && right <= canvas_width && text->at.y > 0 && text->at.y < canvas_height;
    });
}

/// WCAG 2.1: relative luminance, and the contrast of two opaque colours.
double luminance(Colour colour) {
    const auto linear = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}
double contrast(Colour one, Colour other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace

TEST_CASE("The title says the story's name and looks at its first entry") {
    const House house(quay());
    CHECK(house.screen() == "title");
    CHECK(house.words() == "The Quay | Begin | Quit");
    CHECK(house.looked_at() == "Begin");
    CHECK(house.playhouse.next_change() < 0);
}

TEST_CASE("Keys move the focus of the title round and round, and take what is looked at") {
    House house(quay());
    CHECK(house.does(Command::down) == Request::none);
    CHECK(house.looked_at() == "Quit");
    house.does(Command::down);
    CHECK(house.looked_at() == "Begin");
    house.does(Command::up);
    CHECK(house.looked_at() == "Quit");
    house.does(Command::left);
    CHECK(house.looked_at() == "Quit");
    CHECK(house.does(Command::go_on) == Request::quit);
    house.does(Command::up);
    CHECK(house.does(Command::go_on) == Request::none);
    CHECK(house.screen() == "reading");
}

TEST_CASE("A pointer looks at an entry by moving over it and takes it by a press; beside them it does nothing") {
    House house(quay());
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

TEST_CASE("Numbers take entries; one that is not there takes nothing") {
    House house(quay());
    CHECK(house.does(ChooseNumber{3}) == Request::none);
    CHECK(house.does(ChooseNumber{2}) == Request::quit);
    CHECK(house.screen() == "title");
    house.does(ChooseNumber{1});
    CHECK(house.screen() == "reading");
}

TEST_CASE("The full screen and the way out are there from every screen") {
    House title(quay()), reading(quay()), paused(quay()), finished = at_the_last_line();
    reading.does(Command::go_on);
    paused.does(Command::go_on);
    paused.does(Command::menu);
    finished.does(Command::go_on);
    const StoryFolder folder;
    break_story(folder, 1);
    House faults(folder.path());
    for (House* house : {&title, &reading, &paused, &finished, &faults}) {
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
    House house(quay());
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
    House house(quay());
    house.does(Command::go_on);
    const Picture before = house.playhouse.picture();
    house.does(Command::menu);
    CHECK(house.screen() == "intermission");
    CHECK(house.looked_at() == "Go on");
    CHECK(house.writes("The Quay | The quay | Go on | Full screen, or not | Back to the title | Quit"));
    CHECK(house.playhouse.next_change() < 0);
    house.does(Command::menu);
    CHECK(house.screen() == "reading");
    CHECK(house.playhouse.picture() == before);
    house.does(Command::help);
    house.does(Command::go_on);
    CHECK(house.playhouse.picture() == before);
}

TEST_CASE("From a pause: the full screen, the title, and out") {
    House house(quay());
    house.does(Command::go_on);
    house.does(Command::menu);
    CHECK(house.does(ChooseNumber{2}) == Request::full_screen);
    CHECK(house.does(ChooseNumber{4}) == Request::quit);
    CHECK(house.does(PointerPressed{house.place_of("Back to the title")}) == Request::none);
    CHECK(house.words() == "The Quay | Continue | From the beginning | Quit");
    CHECK(house.looked_at() == "Continue");
}

TEST_CASE("A reading laid aside is taken up where it was, or begun again") {
    House house(quay());
    house.does(Command::go_on);
    house.does(Command::go_on);
    REQUIRE(house.writes("Read the timetable."));
    house.does(Command::menu);
    house.does(ChooseNumber{3});
    house.does(Command::go_on);
    CHECK(house.writes("Read the timetable."));
    house.does(Command::menu);
    house.does(ChooseNumber{3});
    house.does(ChooseNumber{2});
    CHECK(house.writes("The ferry had gone, or had not come yet."));
    CHECK_FALSE(house.writes("Read the timetable."));
}

TEST_CASE("An ending is its name and the story's, and back shows the words before it") {
    House house = at_the_last_line();
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
        House house = at_the_last_line();
        house.does(Command::go_on);
        house.does(leave);
        CHECK(house.words() == "The Quay | Continue | From the beginning | Quit");
        house.does(Command::go_on);
        CHECK(house.writes("I got as far as the ladder."));
    }
}

TEST_CASE("A story with faults shows each with its place, its line and what to write") {
    const StoryFolder folder;
    break_story(folder, 1);
    const House house(folder.path());
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
    House house(folder.path());
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
    House house(folder.path());
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
    house.does(Command::right);
    CHECK(house.looked_at() == "Quit");
    CHECK(house.does(Command::go_on) == Request::quit);
}

TEST_CASE("No screen writes beyond the canvas") {
    House title(quay()), paused(quay()), finished = at_the_last_line();
    paused.does(Command::go_on);
    paused.does(Command::menu);
    finished.does(Command::go_on);
    const StoryFolder folder;
    break_story(folder, 12);
    const House faults(folder.path());
    for (const House* house : std::initializer_list<const House*>{&title, &paused, &finished, &faults})
        CHECK(inside_canvas(house->playhouse.picture()));
}

TEST_CASE("Words stand out from what is under them by at least 4.5 to 1, in the house's palette and in every act's") {
    std::vector<Palette> palettes{Palette()};
    const Loaded loaded = load_story(checkout() / "scripts");
    for (const Act& act : loaded.story.acts) palettes.push_back(act.direction.palette);
    REQUIRE(palettes.size() > 1);
    for (const Palette& palette : palettes) {
        CHECK(contrast(palette.text, palette.panel) >= 4.5);
        CHECK(contrast(palette.name, palette.plate) >= 4.5);
        CHECK(contrast(palette.choice_text, palette.choice) >= 4.5);
        CHECK(contrast(palette.chosen_text, palette.chosen) >= 4.5);
        CHECK(contrast(palette.hint, palette.choice) >= 4.5);
        CHECK(contrast(palette.hint, palette.panel) >= 4.5);
        CHECK(contrast(palette.hint, palette.ink) >= 4.5);
        CHECK(contrast(palette.paper, palette.ink) >= 4.5);
        CHECK(contrast(palette.accent, palette.ink) >= 4.5);
    }
}
