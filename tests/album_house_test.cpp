// What the house keeps of a reading by itself and at a key, how a kept one is taken up, and what is said where that cannot be.

#include <sys/resource.h>

#include <csignal>

#include "playhouse.h"
#include "screens/postmark.h"
#include "session/save.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// A reader's own folder, and evenings that begin in it one after the other.
struct Home {
    StoryFolder folder;
    std::string clock = "2026-07-14T21:03:12+09:00";
    Machine machine = bare_machine();

    Home() {
        machine.now = [this] { return clock; };
        fs::create_directories(settings());
        write_file(settings() / "preferences", "welcomed: yes\n");
    }
    fs::path data() const { return folder.beside("data"); }
    fs::path settings() const { return folder.beside("settings"); }
    fs::path cards() const { return data() / "the-quay" / "postcards"; }

    std::unique_ptr<Evening> evening(const fs::path& story = quay()) const {
        auto house = std::make_unique<Evening>(story, fixed_measure, Quarters{data(), settings()}, machine);
        if (house->screen() == "welcome") house->does(Command::menu);
        REQUIRE(house->screen() == "title");
        return house;
    }
};

Album& album(const Evening& house) { return *house.playhouse.house().album; }
std::string said(const Evening& house) { return house.playhouse.house().notice.words(); }
void says_nothing_more(Evening& house) {
    for (int i = 0; i < 2000; ++i) house.playhouse.tick(20);
}

std::string lines(const std::vector<Card>& cards) {
    std::string all;
    for (const Card& one : cards) all += (all.empty() ? "" : " | ") + one.words.last_line;
    return all;
}

const char* const first = "The ferry had gone, or had not come yet.";

/// At the first line, and on.
void begin(Evening& house) {
    house.does(house.writes("Begin") ? Gesture(Command::go_on) : Gesture(ChooseNumber{2}));
    REQUIRE(house.screen() == "reading");
    REQUIRE(house.writes(first));
}
void go_on(Evening& house) {
    house.playhouse.tick(600);
    house.does(Command::go_on);
}

}  // namespace

TEST_CASE("A key keeps the reading, and it is taken back while that is offered") {
    const Home home;
    const auto house = home.evening();
    begin(*house);
    house->playhouse.interpret(Command::quick_save);
    CHECK(said(*house) == "Kept. Press here to take it back.");
    CHECK(lines(album(*house).cards(Tray::quick)) == first);
    house->playhouse.interpret(Command::undo);
    CHECK(said(*house) == "Taken back.");
    CHECK(album(*house).cards(Tray::quick).empty());
    CHECK_FALSE(fs::exists(home.cards() / "quick-1.png"));
}

TEST_CASE("A key takes the last one up, and where the reader was is gone back to while that is offered") {
    const Home home;
    const auto house = home.evening();
    begin(*house);
    house->playhouse.interpret(Command::quick_load);
    CHECK(said(*house) == "No reading was kept by a key yet.");
    house->playhouse.interpret(Command::quick_save);
    go_on(*house);
    const std::string there = house->words();
    house->playhouse.interpret(Command::quick_load);
    CHECK(said(*house) == "Taken up. Press here to go back to where you were.");
    CHECK(house->writes(first));
    house->playhouse.interpret(Command::undo);
    CHECK(said(*house) == "Back where you were.");
    says_nothing_more(*house);
    CHECK(house->words() == there);
}

TEST_CASE("The way back leads to the reading from whatever page was opened since") {
    const Home home;
    const auto house = home.evening();
    begin(*house);
    house->playhouse.interpret(Command::quick_save);
    go_on(*house);
    house->playhouse.interpret(Command::quick_load);
    house->playhouse.interpret(Command::menu);
    REQUIRE(house->screen() == "intermission");
    house->playhouse.interpret(Command::undo);
    CHECK(house->screen() == "reading");
    CHECK_FALSE(house->writes(first));
}

TEST_CASE("Where printing takes a frame, the card of a choice waits until it is asked for, and shows the choice all "
          "the same") {
    Home home;
    home.machine.prints_apart = true;
    std::vector<Picture> printed;
    home.machine.print = [&printed](const Picture& picture) {
        printed.push_back(picture);
        return Print();
    };
    const auto house = home.evening();
    begin(*house);
    CHECK(house->playhouse.awaits_print() == nullptr);
    go_on(*house);
    REQUIRE(house->playhouse.awaits_print() != nullptr);
    const Picture waiting = *house->playhouse.awaits_print();
    CHECK(album(*house).cards(Tray::automatic).empty());
    house->playhouse.print();
    CHECK(house->playhouse.awaits_print() == nullptr);
    CHECK(album(*house).cards(Tray::automatic).size() == 1);
    CHECK(printed == std::vector<Picture>{waiting});
    house->playhouse.print();
    CHECK(printed.size() == 1);
}

TEST_CASE("A card that waits for its print is there wherever cards are, and when its reader leaves") {
    Home home;
    home.machine.prints_apart = true;
    const auto house = home.evening();
    begin(*house);
    go_on(*house);
    REQUIRE(house->playhouse.awaits_print() != nullptr);
    SECTION("on a page") { house->does(Command::menu); }
    SECTION("at the end of the evening") { house->playhouse.close(); }
    CHECK(house->playhouse.awaits_print() == nullptr);
    CHECK(album(*house).cards(Tray::automatic).size() == 1);
}

TEST_CASE("A choice is kept by itself, and so is leaving, each moment once") {
    const Home home;
    auto house = home.evening();
    begin(*house);
    CHECK(album(*house).cards(Tray::automatic).empty());
    go_on(*house);
    const std::string choice = lines(album(*house).cards(Tray::automatic));
    CHECK(album(*house).cards(Tray::automatic).size() == 1);
    house->does(Command::menu);
    house->does(PointerPressed{house->place_of("Back to the title")});
    CHECK(house->screen() == "title");
    CHECK(house->does(Command::quit) == Request::quit);
    house->playhouse.close();
    CHECK(lines(album(*house).cards(Tray::automatic)) == choice);
    house = home.evening();
    house->does(Command::go_on);
    CHECK(house->does(Command::quit) == Request::quit);
    CHECK(lines(album(*house).cards(Tray::automatic)) == choice);
}

TEST_CASE("A reading that is left by closing the window is kept") {
    const Home home;
    auto house = home.evening();
    begin(*house);
    house->playhouse.close();
    house = home.evening();
    CHECK(lines(album(*house).cards(Tray::automatic)) == first);
}

TEST_CASE("The title goes on with the newest card, and says where that is") {
    Home home;
    auto house = home.evening();
    CHECK_FALSE(house->writes("Continue"));
    CHECK_FALSE(house->writes("Postcards"));
    begin(*house);
    house->does(Command::quick_save);
    go_on(*house);
    const std::string there = house->words();
    home.clock = "2026-07-14T21:09:00+09:00";
    house->does(Command::quit);
    house = home.evening();
    CHECK(house->writes("Continue | The quay · 14 July, 21:03 | From the beginning | Postcards"));
    house->does(Command::go_on);
    says_nothing_more(*house);
    CHECK(house->words() == there);
}

TEST_CASE("Where no card can be opened the title offers no reading to continue") {
    const Home home;
    { begin(*home.evening()); }
    auto house = home.evening();
    begin(*house);
    house->does(Command::quick_save);
    house.reset();
    write_file(home.cards() / "quick-1.png", "nothing");
    house = home.evening();
    CHECK_FALSE(house->writes("Continue"));
    CHECK(house->writes("Postcards"));
}

TEST_CASE("A card is kept from a pause, looked at, and taken up from the title") {
    const Home home;
    auto house = home.evening();
    begin(*house);
    house->does(Command::menu);
    house->does(PointerPressed{house->place_of("Keep a postcard")});
    CHECK(house->screen() == "postcards");
    house->does(Command::go_on);
    CHECK(album(*house).card({Tray::slots, 1})->words.last_line == first);
    house->does(Command::menu);
    CHECK(house->screen() == "intermission");
    house->does(Command::menu);
    go_on(*house);
    house->does(Command::menu);
    house->does(PointerPressed{house->place_of("Postcards")});
    house->does(PointerPressed{house->place_of("Your own")});
    house->does(Command::down);
    house->does(Command::go_on);
    CHECK(house->screen() == "reading");
    CHECK(house->writes(first));
}

TEST_CASE("A note that is written has the letters, and the house has none of them") {
    const Home home;
    const auto house = home.evening();
    begin(*house);
    house->does(Command::quick_save);
    says_nothing_more(*house);
    house->does(Command::menu);
    house->does(PointerPressed{house->place_of("Postcards")});
    CHECK_FALSE(house->playhouse.writes());
    house->does(PointerPressed{house->place_of("Write a note")});
    CHECK(house->playhouse.writes());
    house->does(Typed{"hello"});
    house->does(Command::go_on);
    CHECK_FALSE(house->playhouse.writes());
    CHECK(album(*house).cards(Tray::quick).front().words.note == "hello");
}

TEST_CASE("A card that is dropped on the window is taken up, whatever page is open") {
    const Home home;
    auto house = home.evening();
    begin(*house);
    house->does(Command::quick_save);
    const fs::path card = home.folder.beside("from a friend.png");
    fs::copy_file(home.cards() / "quick-1.png", card);
    house.reset();
    house = home.evening();
    house->does(Dropped{card.string()});
    CHECK(house->screen() == "reading");
    CHECK(house->writes(first));
    go_on(*house);
    house->does(Command::menu);
    house->playhouse.interpret(Dropped{card.string()});
    CHECK(house->screen() == "reading");
    CHECK(house->writes(first));
    CHECK(said(*house) == "Taken up. Press here to go back to where you were.");
}

TEST_CASE("A card that is brought before its reader was welcomed waits until that is done") {
    const Home home;
    auto house = home.evening();
    begin(*house);
    house->does(Command::quick_save);
    const fs::path card = home.folder.beside("from a friend.png");
    fs::copy_file(home.cards() / "quick-1.png", card);
    Evening other(quay(), fixed_measure, Quarters{home.folder.beside("her data"), home.folder.beside("her settings")});
    REQUIRE(other.screen() == "welcome");
    other.does(Dropped{card.string()});
    CHECK(other.screen() == "welcome");
    other.does(Command::menu);
    CHECK(other.screen() == "reading");
    CHECK(other.writes(first));
}

TEST_CASE("What is no card of this story is refused in a sentence, and the reading is as it was") {
    const Home home;
    auto other = home.evening(checkout() / "tests" / "stories" / "two-doors");
    other->does(Command::go_on);
    other->does(Command::quick_save);
    other.reset();
    const auto house = home.evening();
    begin(*house);
    go_on(*house);
    says_nothing_more(*house);
    const std::string before = house->words();
    const fs::path text = home.folder.beside("a letter.txt"), picture = home.folder.beside("holiday.png");
    write_file(text, "Dear all");
    write_file(picture, read_file(checkout() / "tests" / "pictures" / "screens" / "title.png"));
    for (const auto& [file, sentence] : {
             std::pair<fs::path, std::string>{home.data() / "two-doors" / "postcards" / "quick-1.png",
                 "This reading is of another story (\"two-doors\")."},
             {text, "This is no PNG picture."},
             {picture, "This picture carries no reading."},
             {home.folder.path(), "This file cannot be read."},
             {home.folder.beside("gone.png"), "There is no such postcard."},
         }) {
        house->playhouse.interpret(Dropped{file.string()});
        CHECK(said(*house) == sentence);
        says_nothing_more(*house);
        CHECK(house->words() == before);
    }
}

TEST_CASE("A second program says once that it keeps nothing, reads on, takes cards up, and asks before it is left") {
    const Home home;
    const auto one = home.evening();
    begin(*one);
    one->does(Command::quick_save);
    const auto two = home.evening();
    begin(*two);
    two->playhouse.tick(600);
    two->playhouse.interpret(Command::go_on);
    two->playhouse.interpret(Command::go_on);
    const std::string why =
        "Another Lantern has this story open and keeps its postcards; here they can be read, not written.";
    CHECK(said(*two) == why);
    says_nothing_more(*two);
    two->does(Command::menu);
    two->playhouse.interpret(PointerPressed{two->place_of("Back to the title")});
    CHECK(said(*two).empty());
    two->does(PointerPressed{two->place_of("Postcards")});
    two->does(Command::go_on);
    CHECK(two->writes(first));
    two->playhouse.interpret(Command::quick_save);
    CHECK(said(*two) == why);
    says_nothing_more(*two);
    CHECK(two->does(Command::quit) == Request::none);
    CHECK(two->writes("This reading cannot be kept. Leave it?"));
    two->does(Command::down);
    CHECK(two->does(Command::go_on) == Request::quit);
    CHECK(album(*one).cards(Tray::automatic).empty());
}

TEST_CASE("Where a file is in the way of the folder, that is said once, reading goes on, and leaving asks") {
    const Home home;
    const auto house = home.evening();
    write_file(home.cards(), "a file");
    begin(*house);
    house->playhouse.interpret(Command::quick_save);
    const std::string why = "This postcard could not be kept: there is no folder " + home.cards().string() + ".";
    CHECK(said(*house) == why);
    says_nothing_more(*house);
    house->playhouse.tick(600);
    house->playhouse.interpret(Command::go_on);
    house->playhouse.interpret(Command::go_on);
    CHECK(said(*house).empty());  // the same, of what the house does by itself
    CHECK_FALSE(house->writes(first));
    house->playhouse.interpret(Command::quick_save);
    CHECK(said(*house) == why);
    CHECK(house->does(Command::quit) == Request::none);
    CHECK(house->writes("This reading cannot be kept. Leave it?"));
    house->does(Command::go_on);
    CHECK(house->screen() == "reading");
    fs::remove(home.cards());
    CHECK(house->does(Command::quit) == Request::quit);
    CHECK(album(*house).cards(Tray::automatic).size() == 1);
}

TEST_CASE("On a full disk the reader is told in one sentence, and the cards that were there are as they were") {
    const Home home;
    const auto house = home.evening();
    begin(*house);
    house->does(Command::quick_save);
    struct rlimit before {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const struct rlimit small { 100, before.rlim_max };
    auto* const old = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    house->playhouse.interpret(Command::quick_save);
    const std::string after_save = said(*house);
    const Request leaving = house->does(Command::quit);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    CHECK(after_save == "This postcard could not be kept: files may not grow so large here.");
    CHECK(leaving == Request::none);
    CHECK(lines(album(*house).cards(Tray::quick)) == first);
    CHECK(album(*house).open({Tray::quick, 1}).card);
}

TEST_CASE("A folder that vanishes while reading is made again") {
    const Home home;
    const auto house = home.evening();
    begin(*house);
    house->does(Command::quick_save);
    fs::remove_all(home.data());
    house->does(Command::quick_save);
    CHECK(fs::exists(home.cards() / "quick-2.png"));
    house->playhouse.interpret(Command::quick_load);
    CHECK(house->writes(first));
    fs::remove_all(home.data());
    house->playhouse.interpret(Command::quick_load);
    CHECK(said(*house) == "There is no such postcard.");
    CHECK(house->writes(first));
}

TEST_CASE("A card shows the stage at rest, though it was kept in the middle of a line") {
    Home home;
    std::vector<Picture> printed;
    home.machine.print = [&printed](const Picture& picture) {
        printed.push_back(picture);
        return Print();
    };
    const auto house = home.evening();
    house->playhouse.interpret(Command::go_on);
    house->playhouse.interpret(Command::quick_save);
    for (int i = 0; i < 500; ++i) house->playhouse.tick(20);
    house->playhouse.interpret(Command::quick_save);
    REQUIRE(printed.size() == 2);
    CHECK(printed[0] == printed[1]);
}
