// The page of preferences, by keys and by pointer: every wish is seen at once, kept, and can be taken back.

#include "preferences_evening.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

fs::path shipped() { return checkout() / "scripts"; }

Machine speaking() {
    Machine machine = bare_machine();
    machine.dumb = [] { return std::string(); };
    machine.voices = [] { return std::vector<std::string>{"Ailsa", "Mi-ae"}; };
    return machine;
}

/// Everything that can be looked at, as a voice says it.
std::string walk(Wishing& house) {
    std::string all, last;
    for (int step = 0; step < 200; ++step) {
        const std::string now = house.said();
        if (now != last) all += now + "\n";
        last = now;
        house.evening.does(Command::down);
    }
    return all;
}

const TextItem* item(const std::vector<TextItem>& texts, const std::string& words) {
    for (const TextItem& text : texts)
        if (text.text.rfind(words, 0) == 0) return &text;
    return nullptr;
}

}  // namespace

TEST_CASE("Everything a reader can wish for stands on one page, each with how it is now") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    CHECK(house.evening.screen() == "preferences");
    CHECK(house.page() == "Preferences");
    CHECK(walk(house) ==
          "Text size. 100 %. 1 of 25\nFont. serif. 2 of 25\nTyping. 45 letters a second. 3 of 25\n"
          "Line spacing. 100 %. 4 of 25\nBehind the words. 100 %. 5 of 25\nHigh contrast. off. 6 of 25\n"
          "Captions. off. Sounds that matter are written, too. 7 of 25\n"
          "Everything. 100 %. 8 of 25\nMusic. 100 %. 9 of 25\nAmbience. 100 %. 10 of 25\nEffects. 100 %. 11 of 25\n"
          "Voice. 100 %. 12 of 25\nMute. off. 13 of 25\nMono. off. The same in both ears. 14 of 25\n"
          "Goes on in the background. on. 15 of 25\n"
          "Reduce motion. off. Nothing travels, shakes or flashes, and words stand there at once. 16 of 25\n"
          "Pace by itself. as usual. 17 of 25\nSkipping. what was read before. 18 of 25\n"
          "Stop at choices. on. Skipping and reading by itself end there, and do not go on behind it. 19 of 25\n"
          "crossed out: Read aloud. off. Nothing here can speak. 20 of 25\n"
          "A card before. every noted scene. In this story: death, grief, homophobia, suicide and HIV. 21 of 25\n"
          "Full screen. off. 22 of 25\nSize. 1280 × 720. 23 of 25\nPictures a second. as the display. 24 of 25\n"
          "Keys and buttons. 25 of 25\n");
}

TEST_CASE("Where something can speak, its voice and its rate are chosen: where nothing can, the row says why") {
    Wishing mute(shipped()), loud(shipped(), Wishing::wanting({}), fixed_measure, speaking());
    for (Wishing* house : {&mute, &loud}) {
        house->evening.does(Command::preferences);
        house->look_at("Stop at choices");
        house->evening.does(Command::down);
    }
    CHECK(mute.said() == "crossed out: Read aloud. off. Nothing here can speak. 20 of 25");
    mute.evening.does(Command::right);
    CHECK_FALSE(mute.wants().speech.on);
    CHECK(loud.said() == "Read aloud. off. 20 of 27");
    loud.evening.does(Command::go_on);
    CHECK(loud.wants().speech.on);
    loud.look_at("Voice. the usual one");
    loud.evening.does(Command::right);
    CHECK(loud.wants().speech.voice == "Ailsa");
    loud.evening.does(Command::left);
    loud.evening.does(Command::left);
    CHECK(loud.wants().speech.voice == "Mi-ae");
    loud.look_at("Rate");
    loud.evening.does(Command::right);
    CHECK(loud.said() == "Rate. 1.25 times. 22 of 28");
}

TEST_CASE("A wish is obeyed at once by the page itself, and written down") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    const float before = item(house.evening.texts(), "Text size")->size;
    house.evening.does(Command::right);
    CHECK(house.wants().comfort.text_size == 1.25F);
    CHECK(item(house.evening.texts(), "Text size")->size == before * 1.25F);
    CHECK(house.kept() == house.wants());
    for (int press = 0; press < 20; ++press) house.evening.does(Command::right);
    CHECK(house.wants().comfort.text_size == most_text);
    for (int press = 0; press < 20; ++press) house.evening.does(Command::left);
    CHECK(house.wants().comfort.text_size == least_text);
    CHECK(house.said() == "Text size. 75 %. 1 of 26");
    CHECK(house.kept() == house.wants());
}

TEST_CASE("A pointer changes wishes by the arrows beside them: where it goes no further there is none") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    const auto arrow = [&](const std::string& row, const std::string& sign) {
        const std::vector<TextItem> texts = house.evening.texts();
        const TextItem* const name = item(texts, row);
        REQUIRE(name != nullptr);
        for (const TextItem& text : texts)
            if (text.text == sign && std::abs(text.at.y - name->at.y) < 12) return std::optional(text.at);
        return std::optional<Point>();
    };
    const auto press = [&](std::optional<Point> at) {
        REQUIRE(at);
        house.evening.does(PointerPressed{{at->x + 3, at->y - 6}});
    };
    press(arrow("Line spacing", "›"));
    CHECK(house.wants().comfort.line_spacing == Approx(1.1F));
    press(arrow("Line spacing", "‹"));
    press(arrow("Line spacing", "‹"));
    CHECK(house.wants().comfort.line_spacing == Approx(0.9F));
    CHECK_FALSE(arrow("Line spacing", "‹"));
    CHECK(arrow("Line spacing", "›"));
    press(arrow("Behind the words", "‹"));
    CHECK(house.wants().comfort.plate_opacity == Approx(0.9F));
    press(arrow("Font", "‹"));
    CHECK(house.wants().comfort.font == Font::open_dyslexic);
    house.evening.does(PointerPressed{house.evening.place_of("High contrast")});
    CHECK(house.wants().comfort.high_contrast);
    CHECK(house.kept() == house.wants());
}

TEST_CASE("The sentence at the head is the story's, from no scene with notes, and is typed anew at another speed") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    CHECK(house.evening.writes("The lantern cost a hundred and twenty. The"));
    CHECK(house.evening.playhouse.next_change() < 0);
    house.look_at("Typing");
    house.evening.playhouse.interpret(Command::left);
    CHECK(house.wants().letters == 30);
    CHECK(house.evening.playhouse.next_change() == 0);
    house.evening.playhouse.tick(500);
    const auto seen = [&] { return item(house.evening.texts(), "The lantern cost")->seen; };
    CHECK(seen() > 0);
    const float half_a_second = seen();
    house.evening.playhouse.tick(500);
    CHECK(seen() > half_a_second);
    house.look_at("Line spacing");
    house.evening.does(Command::right);
    CHECK(seen() < 0);
    house.look_at("Reduce motion");
    house.evening.playhouse.interpret(Command::right);
    CHECK(house.evening.playhouse.next_change() < 0);
    CHECK(seen() < 0);
}

TEST_CASE("Typing goes from fifteen letters a second to all at once, and back") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    house.look_at("Typing");
    for (int press = 0; press < 9; ++press) house.evening.does(Command::right);
    CHECK(house.said() == "Typing. at once. 3 of 26");
    house.evening.does(Command::left);
    CHECK(house.said() == "Typing. 120 letters a second. 3 of 26");
    for (int press = 0; press < 9; ++press) house.evening.does(Command::left);
    CHECK(house.said() == "Typing. 15 letters a second. 3 of 26");
}

TEST_CASE("A reader's topics are chosen from the story's, and begin as all of them") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    house.look_at("A card before");
    CHECK(house.said() ==
          "A card before. every noted scene. In this story: death, grief, homophobia, suicide and HIV. 21 of 25");
    house.evening.does(Command::left);
    CHECK(
        house.said() == "A card before. my topics. In this story: death, grief, homophobia, suicide and HIV. 21 of 31");
    CHECK(house.wants().topics == std::set<std::string>{"death", "grief", "homophobia", "suicide", "hiv"});
    house.look_at("Grief. on");
    house.evening.does(Command::go_on);
    CHECK(house.said() == "Grief. off. 23 of 31");
    CHECK(house.kept().topics == std::set<std::string>{"death", "homophobia", "suicide", "hiv"});
    house.look_at("A card before");
    house.evening.does(Command::left);
    CHECK(house.wants().cards == CardsBefore::none);
    Wishing quiet(quay());
    quiet.evening.does(Command::preferences);
    quiet.look_at("A card before");
    CHECK(quiet.said() == "A card before. every noted scene. This story needs none. 21 of 25");
}

TEST_CASE("A group is as usual again at one stroke, and that can be taken back") {
    Preferences wants;
    wants.comfort = {2, Font::sans, 1.2F, 0.5F};
    wants.letters = 0;
    wants.levels.music = 0.3F;
    Wishing house(shipped(), Wishing::wanting(wants));
    const Preferences before = house.wants();
    house.evening.does(Command::preferences);
    house.look_at("As usual again");
    house.evening.playhouse.interpret(Command::go_on);
    CHECK(house.wants().comfort == Comfort());
    CHECK(house.wants().letters == usual_letters);
    CHECK(house.wants().levels.music == 0.3F);
    CHECK(house.said() == "Text size. 100 %. 1 of 26");
    CHECK(house.evening.writes("Text as usual again. Press here to have yours back."));
    house.evening.playhouse.interpret(Command::undo);
    CHECK(house.wants() == before);
    CHECK(house.kept() == before);
    CHECK(house.evening.writes("As you had it."));
}

TEST_CASE("Skipping, sound and the window are wishes like any other: a window of another size is left as it is") {
    Preferences wants;
    wants.window.width = 1432;
    wants.window.height = 805;
    Wishing house(shipped(), Wishing::wanting(wants));
    house.evening.does(Command::preferences);
    house.look_at("Music");
    house.evening.does(Command::left);
    CHECK(house.said() == "Music. 90 %. 9 of 27");
    house.look_at("Skipping");
    house.evening.does(Command::right);
    CHECK(house.wants().skip == SkipKind::all);
    house.look_at("Pace by itself. as usual");
    house.evening.does(Command::right);
    CHECK(house.wants().auto_pace == 1.25F);
    house.look_at("Size. as it is, 1432 × 805");
    house.evening.does(Command::left);
    CHECK(house.wants().window.height == 720);
    house.evening.does(Command::right);
    house.evening.does(Command::right);
    house.evening.does(Command::right);
    CHECK(house.wants().window.width == 1920);
    house.look_at("Pictures a second");
    house.evening.does(Command::left);
    CHECK(house.wants().window.pace == FramePace::hundred_and_forty_four);
    CHECK(house.kept() == house.wants());
}

TEST_CASE("From the preferences to the keys and back, what was looked at is looked at still") {
    Wishing house(shipped());
    house.evening.does(Command::preferences);
    house.look_at("Keys and buttons");
    house.evening.does(Command::go_on);
    CHECK(house.evening.screen() == "keys");
    house.evening.does(Command::menu);
    CHECK(house.evening.screen() == "preferences");
    CHECK(house.said() == "Keys and buttons. 25 of 25");
    house.evening.does(Command::preferences);
    CHECK(house.evening.screen() == "title");
}

TEST_CASE("A line of the paper that cannot be read is told when the house opens") {
    Wishing house(shipped(), [] {
        Preferences wants = Wishing::wanting({});
        wants.unknown = {"text size: 300 %"};
        return wants;
    }());
    CHECK(house.evening.playhouse.house().notice.words() ==
          "Line 48 of the preferences says “text size” again; the last one holds.");
}
