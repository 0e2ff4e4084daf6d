// A story that is written while it is played, with no window: what a save does to the reading, the page and its variables.

#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const std::string three = "  - First.\n  - Second.\n  - Third.\n";

struct Desk {
    StoryFolder folder;
    Evening house;

    explicit Desk(const std::string& items = three) : house(laid(folder, items)) {}

    static fs::path laid(const StoryFolder& folder, const std::string& items) {
        folder.lay(base_story());
        folder.write_scene(items);
        return folder.path();
    }
    void add_scene(const std::string& id, const std::string& items) const {
        folder.write("act-1/episode-1/" + id + ".yaml", "scene: Two\nscript:\n" + items);
        folder.write(
            "act-1/act.yaml", "act: White Gold\nepisodes:\n  - episode: Pulse\n    scenes: [one, " + id + "]\n");
    }
    void reads_to(const std::string& words) {
        for (int press = 0; press < 20 && !house.writes(words); ++press) {
            house.playhouse.tick(600);  // two answers are half a second apart
            house.does(Command::go_on);
        }
        REQUIRE(house.writes(words));
    }
    /// The file is saved and followed; no time passes.
    void saves(const std::string& items) {
        folder.write_scene(items);
        house.playhouse.follow_files();
    }
    /// What is read, without the slip above it that names the scene.
    std::string line() const {
        const std::string words = house.words(), slip = "ONE | ";
        REQUIRE(words.substr(0, slip.size()) == slip);
        return words.substr(slip.size());
    }
    void passes(float milliseconds) { house.playhouse.tick(milliseconds); }
    std::string behind() {
        house.does(Command::look_behind);
        REQUIRE(house.screen() == "behind");
        std::string words = house.words();
        house.does(Command::look_behind);
        return words;
    }
    const std::string& notice() const { return house.playhouse.house().notice.words(); }
    void types(const std::string& letters) {
        house.does(Command::go_anywhere);
        REQUIRE(house.screen() == "anywhere");
        CHECK(house.playhouse.writes());
        house.does(Typed{letters});
    }
    /// What would be gone to, as a voice says it.
    std::string meant() const {
        REQUIRE(house.screen() == "anywhere");
        return std::get<Anywhere>(*house.playhouse.screen()).spoken(house.playhouse.house()).focus;
    }
    /// Takes what is looked at; what is said of it stands yet.
    void takes() { house.playhouse.interpret(Command::go_on); }
};

}  // namespace

TEST_CASE("What is saved at the line that is read is seen at once, and nothing is said of it") {
    Desk desk;
    desk.reads_to("Second.");
    desk.saves("  - First.\n  - Second, and a half.\n  - Third.\n");
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.line() == "Second, and a half.");
    CHECK(desk.notice().empty());
    desk.reads_to("Third.");
    desk.house.does(Command::back);
    CHECK(desk.house.writes("Second, and a half."));
    desk.house.does(Command::back);
    CHECK(desk.house.writes("First."));
}

TEST_CASE("A line written above the one that is read leaves the reading where it was, and is found by going back") {
    Desk desk;
    desk.reads_to("Second.");
    desk.saves("  - First.\n  - One more.\n  - Second.\n  - Third.\n");
    CHECK(desk.line() == "Second.");
    CHECK(desk.notice().empty());
    desk.house.does(Command::back);
    CHECK(desk.house.writes("One more."));
}

TEST_CASE("A line that is changed is read on from, whatever one save wrote above and below it") {
    Desk desk;
    desk.reads_to("Second.");
    desk.saves("  - First.\n  - New.\n  - Second, and a half.\n  - Third.\n");
    CHECK(desk.line() == "Second, and a half.");
    desk.saves("  - Before all.\n  - First.\n  - New.\n  - Quite another.\n  - Third.\n");
    CHECK(desk.line() == "Quite another.");
    desk.saves("  - Before all.\n  - Quite another one.\n  - One more.\n  - And more.\n  - Fourth.\n");
    CHECK(desk.line() == "Quite another one.");
    desk.saves("  - Before all.\n  - Quite another one.\n  - Quite another one.\n  - Third.\n");
    CHECK(desk.line() == "Quite another one.");
    desk.house.does(Command::back);
    CHECK(desk.line() == "Before all.");
    CHECK(desk.notice().empty());
}

TEST_CASE("Of lines with the same words the one that is read stays, when another is written above it") {
    Desk desk;
    desk.folder.write_scene("  - No.\n  - Second.\n  - No.\n  - Third.\n");
    desk.house.playhouse.follow_files();
    desk.reads_to("Second.");
    desk.house.playhouse.tick(600);
    desk.house.does(Command::go_on);
    REQUIRE(desk.line() == "No.");
    desk.saves("  - No.\n  - No.\n  - Second.\n  - No.\n  - Third.\n");
    desk.house.does(Command::back);
    CHECK(desk.line() == "Second.");
}

TEST_CASE("Where the line that is read is struck out, its neighbour is read") {
    Desk desk;
    desk.reads_to("Second.");
    desk.saves("  - First.\n  - Third.\n");
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.line() == "Third.");
    CHECK(desk.notice().empty());
}

TEST_CASE("A place and its people come and go with the words that bring them") {
    Desk desk("  - First.\n  - Second.\n");
    desk.reads_to("Second.");
    CHECK(desk.behind().find("mo (") == std::string::npos);
    desk.saves("  - First.\n  - show: mo (smile)\n  - Second.\n");
    CHECK(desk.house.words().find("Second.") != std::string::npos);
    CHECK(desk.behind().find("mo (smile) | at 0.50") != std::string::npos);
    desk.saves("  - First.\n  - Second.\n");
    CHECK(desk.behind().find("mo (") == std::string::npos);
}

TEST_CASE("Where the scene that is read is gone, reading goes on in the one before, and that is said") {
    Desk desk("  - First.\n  - goto: two\n");
    desk.add_scene("two", "  - Far away.\n  - end: dawn\n");
    desk.folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - First.\n  - goto: two\n");
    desk.house.playhouse.follow_files();
    desk.house.does(Command::go_on);
    desk.reads_to("Far away.");
    fs::remove(desk.folder.path() / "act-1/episode-1/two.yaml");
    desk.folder.lay(base_story());
    desk.saves(three);
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.house.writes("First."));
    CHECK(desk.notice() ==
          "The story was edited since: the scene you were in is gone, and reading goes on at the head of "
          "\"One\", without the pages before it.");
}

TEST_CASE("Where no scene of a reading is left there is the title, and that is said") {
    Desk desk;
    desk.reads_to("Second.");
    desk.add_scene("two", "  - Far away.\n  - end: dawn\n");
    fs::remove(desk.folder.path() / "act-1/episode-1/one.yaml");
    desk.folder.write("act-1/act.yaml", "act: White Gold\nepisodes:\n  - episode: Pulse\n    scenes: [two]\n");
    desk.house.playhouse.follow_files();
    CHECK(desk.house.screen() == "title");
    CHECK(desk.notice() == "The story was edited since, and the scenes of this reading are no longer in it.");
    desk.house.does(Command::go_on);
    desk.reads_to("Far away.");
}

TEST_CASE("A fault stands over the picture as it was, with all that is complained of, and goes when it is mended") {
    Desk desk;
    desk.reads_to("Second.");
    const Picture before = desk.house.playhouse.picture();
    desk.saves("  - First.\n  - Second.\n  - show: nobody0\n");
    CHECK(desk.house.playhouse.picture() == before);
    desk.passes(100);
    CHECK(desk.house.screen() == "interruption");
    CHECK(desk.line() ==
          "Second. | One thing to mend | This cannot be played yet | act-1/episode-1/one.yaml, line 5 | Nobody in "
          "the cast is called \"nobody0\". | - show: nobody0 | It can be yu or mo.");
    const Picture during = desk.house.playhouse.picture();
    CHECK(std::equal(before.items.begin(), before.items.end(), during.items.begin()));
    desk.passes(60'000);
    CHECK(desk.house.playhouse.picture() == during);
    desk.saves(three);
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.house.playhouse.picture() == before);
}

TEST_CASE("A file that is empty for a moment, or half written, is no fault") {
    Desk desk;
    desk.reads_to("Second.");
    const Picture before = desk.house.playhouse.picture();
    const std::string whole = read_file(desk.folder.path() / "act-1/episode-1/one.yaml");
    for (const std::string_view half : {"", "scene: One\nscr", "scene: One\nscript:\n  - \"Fir"}) {
        desk.folder.write("act-1/episode-1/one.yaml", half);
        desk.house.playhouse.follow_files();
        CHECK(desk.house.playhouse.next_change() > 0);
        desk.passes(20);
        CHECK(desk.house.playhouse.picture() == before);
        desk.folder.write("act-1/episode-1/one.yaml", whole);
        desk.house.playhouse.follow_files();
        desk.passes(1000);
        CHECK(desk.house.playhouse.picture() == before);
        CHECK(desk.house.screen() == "reading");
    }
}

TEST_CASE("A file that is away for a moment, because another is laid in its place, is no fault") {
    Desk desk;
    desk.reads_to("Second.");
    const fs::path file = desk.folder.path() / "act-1/episode-1/one.yaml",
                   aside = desk.folder.path() / "act-1/one.yaml~";
    const Picture before = desk.house.playhouse.picture();
    fs::rename(file, aside);
    desk.house.playhouse.follow_files();
    desk.passes(20);
    CHECK(desk.house.playhouse.picture() == before);
    fs::rename(aside, file);
    desk.house.playhouse.follow_files();
    desk.passes(1000);
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.house.playhouse.picture() == before);
}

TEST_CASE("Faults that change while they are shown are shown as they are now, over the same picture") {
    Desk desk;
    desk.reads_to("Second.");
    const Picture before = desk.house.playhouse.picture();
    desk.saves("  - show: nobody0\n");
    desk.passes(100);
    desk.house.does(Command::help);
    CHECK(desk.house.screen() == "help");
    desk.saves("  - show: nobody0\n  - show: nobody1\n");
    CHECK(desk.house.screen() == "interruption");
    CHECK(desk.house.writes("2 things to mend"));
    CHECK(desk.house.writes("\"nobody1\""));
    CHECK(std::equal(before.items.begin(), before.items.end(), desk.house.playhouse.picture().items.begin()));
    desk.saves(three);
    CHECK(desk.house.screen() == "help");
    desk.house.does(Command::menu);
    CHECK(desk.house.playhouse.picture() == before);
}

TEST_CASE("Whoever puts a fault away reads on in the story as it was, and hears of the next save") {
    Desk desk;
    desk.reads_to("Second.");
    desk.saves("  - show: nobody0\n");
    desk.passes(100);
    desk.house.does(Command::menu);
    CHECK(desk.house.screen() == "reading");
    desk.reads_to("Third.");
    desk.saves("  - show: nobody1\n");
    desk.passes(100);
    CHECK(desk.house.writes("\"nobody1\""));
    desk.saves("  - First.\n  - Second.\n  - Third, mended.\n");
    CHECK(desk.line() == "Third, mended.");
}

TEST_CASE("Where YAML itself stumbles the corrected line is shown") {
    Desk desk;
    desk.reads_to("Second.");
    desk.saves("  - First.\n  - He said: no.\n");
    desk.passes(100);
    CHECK(desk.house.screen() == "interruption");
    CHECK(desk.line() ==
          "Second. | One thing to mend | This cannot be played yet | act-1/episode-1/one.yaml, line 4 | No verb and "
          "nobody in the cast is called \"He said\". | - He said: no. | Write: - \"He said: no.\"");
}

TEST_CASE("A fault before anything is read stands over the title") {
    Desk desk;
    desk.saves("  - show: nobody0\n");
    desk.passes(100);
    CHECK(desk.house.screen() == "interruption");
    desk.saves(three);
    CHECK(desk.house.screen() == "title");
    desk.reads_to("First.");
}

TEST_CASE("A story that begins with faults has its title once they are mended") {
    Desk desk("  - show: nobody0\n");
    CHECK(desk.house.screen() == "faults");
    desk.saves("  - show: nobody1\n");
    CHECK(desk.house.screen() == "faults");
    CHECK(desk.house.writes("\"nobody1\""));
    CHECK_FALSE(desk.house.writes("\"nobody0\""));
    desk.saves(three);
    CHECK(desk.house.screen() == "title");
    desk.reads_to("First.");
}

TEST_CASE("What a choice did is done again as it is written now") {
    const auto asked = [](const std::string& set) {
        return "  - First.\n  - choose: way\n    options:\n      - stay: Stay.\n        set: { honesty: " + set +
               " }\n      - leave: Leave.\n  - Second.\n";
    };
    Desk desk(asked("+1"));
    desk.reads_to("Stay.");
    desk.passes(600);
    desk.house.does(ChooseNumber{1});
    desk.reads_to("Second.");
    CHECK(desk.behind().find("honesty | 3 of 0 to 8") != std::string::npos);
    CHECK(desk.behind().find("way | stay") != std::string::npos);
    desk.saves(asked("+4"));
    CHECK(desk.line() == "Second.");
    CHECK(desk.behind().find("honesty | 6 of 0 to 8") != std::string::npos);
    desk.house.does(Command::back);
    CHECK(desk.house.writes("Stay."));
}

TEST_CASE("An option that is written while its choice is open can be taken") {
    const std::string two = "  - choose: way\n    options:\n      - stay: Stay.\n      - leave: Leave.\n";
    Desk desk(two);
    desk.reads_to("Leave.");
    desk.saves(two + "      - sing: Sing.\n");
    CHECK(desk.house.writes("Sing."));
    desk.passes(600);
    desk.house.does(ChooseNumber{3});
    CHECK(desk.behind().find("way | sing") != std::string::npos);
}

TEST_CASE("Any scene is gone to by what is typed of its name or title, and any line by its number") {
    Desk desk("  - First.\n  - Second.\n  - goto: the-far-shore\n");
    desk.add_scene("the-far-shore", "  - Far away.\n  - Farther.\n  - end: dawn\n");
    desk.house.playhouse.follow_files();
    desk.reads_to("First.");
    desk.types("shore");
    CHECK(desk.meant() == "the-far-shore. Two. 1 of 1");
    desk.takes();
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.notice() == "the-far-shore. Press here to go back to where you were.");
    desk.reads_to("Far away.");
    desk.types("far:4");
    CHECK(desk.meant() == "the-far-shore:4. Farther. 1 of 1");
    desk.house.does(Command::go_on);
    CHECK(desk.house.writes("Farther."));
    desk.types(":3");
    CHECK(desk.meant() == "the-far-shore:3. Far away. 1 of 1");
    desk.house.does(Command::go_on);
    CHECK(desk.house.writes("Far away."));
    desk.types("far:ther");
    CHECK(desk.meant() == "the-far-shore:4. Farther. 1 of 1");
    desk.house.does(Command::menu);
    desk.types("far:");
    CHECK(desk.meant() == "the-far-shore:3. Far away. 1 of 3");
    desk.house.does(Command::down);
    CHECK(desk.meant() == "the-far-shore:4. Farther. 2 of 3");
    desk.house.does(Command::menu);
    desk.types("TWO");
    CHECK(desk.meant() == "the-far-shore. Two. 1 of 1");
    desk.house.does(Command::menu);
    desk.types("one");
    CHECK(desk.meant() == "one. One. 1 of 1");
    desk.house.does(Command::go_on);
    CHECK(desk.house.writes("First."));
}

TEST_CASE("What was so before is so where an author goes") {
    Desk desk("  - First.\n  - set: { honesty: 7 }\n  - Second.\n");
    desk.reads_to("Second.");
    desk.types("one:3");
    desk.house.does(Command::go_on);
    CHECK(desk.house.writes("First."));
    CHECK(desk.behind().find("honesty | 7 of 0 to 8") != std::string::npos);
}

TEST_CASE("From the title an author goes anywhere, too: where no such place is, that is said, and the page stays") {
    Desk desk;
    desk.types("on\u00e9");
    CHECK(desk.house.writes("Nothing is called so."));
    desk.house.does(Rubbed{});
    desk.house.does(Command::down);
    CHECK(desk.meant() == "one. One. 1 of 1");
    for (const char* const letter : {":", "9", "9"}) desk.house.does(Typed{letter});
    CHECK(desk.meant() == "one:99. 1 of 1");
    desk.takes();
    CHECK(desk.house.screen() == "anywhere");
    CHECK(desk.notice() == "One has no words from line 99 on.");
    for (int i = 0; i < 3; ++i) desk.house.does(Rubbed{});
    desk.house.does(Command::go_on);
    CHECK(desk.house.screen() == "reading");
    CHECK(desk.house.writes("First."));
}

TEST_CASE("Behind a line stand its file, who is on stage, and every variable, those first that have changed") {
    Desk desk("  - place: roof\n  - show: mo (smile)\n  - set: { honesty: 7 }\n  - \"Quoted: words.\"\n");
    desk.reads_to("Quoted");
    CHECK(
        desk.behind() ==
        "Behind the scene | Back | act-1/episode-1/one.yaml, line 6 | - \"Quoted: words.\" | On stage | place | roof | "
        "mo (smile) | at 0.50 | music | none | ambience | none | So by now | honesty | 7 of 0 to 8 | As it "
        "started | endings_seen | 0 | thanked | false | ring | drawer");
}

TEST_CASE("What lies open over the reading is about the story as it is now") {
    Desk desk;
    desk.reads_to("Second.");
    desk.house.does(Command::look_behind);
    CHECK(desk.house.writes("one.yaml, line 4"));
    desk.saves("  - First.\n  - One more.\n  - Second.\n");
    CHECK(desk.house.screen() == "behind");
    CHECK(desk.house.writes("one.yaml, line 5"));
    desk.house.does(Command::menu);
    desk.house.does(Command::history);
    desk.saves("  - First, changed.\n  - One more.\n  - Second.\n");
    CHECK(desk.house.screen() == "history");
    CHECK(desk.house.writes("First, changed."));
    desk.house.does(Command::menu);
    desk.house.does(Command::menu);
    CHECK(desk.house.screen() == "intermission");
    desk.saves("  - First.\n  - Second, mended.\n");
    CHECK(desk.house.screen() == "intermission");
    desk.house.does(Command::menu);
    CHECK(desk.line() == "Second, mended.");
    desk.types("o");
    desk.add_scene("other", "  - Elsewhere.\n  - end: dawn\n");
    desk.saves("  - First.\n  - Second, mended.\n  - goto: other\n");
    CHECK(desk.house.screen() == "anywhere");
    CHECK(desk.house.writes("other"));
}

TEST_CASE("A title that is written anew stands on the title page") {
    Desk desk;
    std::string story = read_file(desk.folder.path() / "story.yaml");
    story.replace(story.find("title: Mistakes"), 15, "title: Amends");
    desk.folder.write("story.yaml", story);
    desk.house.playhouse.follow_files();
    CHECK(desk.house.screen() == "title");
    CHECK(desk.house.writes("Amends"));
}
