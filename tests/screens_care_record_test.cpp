// What was read, over several evenings of a real playhouse with real folders.

#include <vector>

#include "care_stories.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Five lines with a choice among them; an ending that says how many were seen before.
void lay_evenings(const StoryFolder& folder) {
    folder.lay(base_story());
    folder.write_scene(
        "  - One.\n  - Two.\n"
        "  - choose: door\n    ask: Which?\n    options:\n      - left: Left.\n      - right: Right.\n"
        "  - Three.\n  - if: endings_seen >= 1\n    then: I know how it ends.\n    else: I do not know.\n");
}

/// What the house says while its reader chooses, goes back and chooses again, several times.
std::vector<std::string> told_while_choosing(const StoryFolder& folder, const Rooms& rooms) {
    Guest house(folder.path(), fixed_measure, rooms.quarters());
    std::vector<std::string> told;
    const auto listen = [&] {
        const std::string& now = house.playhouse.house().notice.words();
        if (!now.empty() && (told.empty() || told.back() != now)) told.push_back(now);
    };
    house.does(Command::go_on);
    for (int i = 0; i < 2; ++i) {
        house.playhouse.tick(600);
        house.playhouse.interpret(Command::go_on);
        house.playhouse.interpret(Command::go_on);
        listen();
        house.does(PointerMoved{{2, 2}});
    }
    for (const int choice : {1, 2, 1}) {
        house.playhouse.tick(600);
        house.playhouse.interpret(ChooseNumber{choice});
        listen();
        house.does(PointerMoved{{2, 2}});  // as long as it takes for a notice to go
        house.does(Command::back);
    }
    CHECK(house.writes("Which?"));
    return told;
}

/// Ticks a mode on until it stops, and says where.
std::string stands_at(Guest& house) {
    for (int i = 0; i < 200; ++i) house.playhouse.tick(50);
    return house.words();
}

}  // namespace

TEST_CASE("What was seen on one evening is skipped on the next, up to the first line that was not") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_evenings(folder);
    {
        Guest first(folder.path(), fixed_measure, rooms.quarters());
        first.does(Command::go_on);
        first.does(Command::skip_on);
        CHECK(stands_at(first).find("One.") != std::string::npos);
        first.go_on();
        CHECK(first.writes("Two."));
        first.playhouse.close();
    }
    Guest second(folder.path(), fixed_measure, rooms.quarters());
    second.does(PointerPressed{second.place_of("From the beginning")});
    REQUIRE(second.writes("One."));
    second.does(Command::skip_on);
    CHECK(stands_at(second).find("Two.") != std::string::npos);
    second.does(Command::back);
    for (int i = 0; i < 20; ++i) second.playhouse.interpret(Command::skip), second.playhouse.tick(60);
    CHECK(second.writes("Two."));
}

TEST_CASE("Who skips everything is stopped by a choice alone") {
    const StoryFolder folder;
    lay_evenings(folder);
    Guest house(folder.path());
    house.wishes([&](Preferences& wish) { wish.skip = SkipKind::all; });
    house.does(Command::go_on);
    house.does(Command::skip_on);
    CHECK(stands_at(house).find("Which?") != std::string::npos);
    Guest held(folder.path());
    held.wishes([&](Preferences& wish) { wish.skip = SkipKind::all; });
    held.does(Command::go_on);
    for (int i = 0; i < 20; ++i) held.playhouse.interpret(Command::skip), held.playhouse.tick(60);
    CHECK(held.writes("Which?"));
}

TEST_CASE("An ending that was reached counts in the next reading, and in the one after a night") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_evenings(folder);
    const auto to_the_end = [](Guest& house) {
        house.go_on(2);
        house.choose(1);
        house.go_on();
        const std::string last = house.words();
        house.go_on();
        REQUIRE(house.screen() == "finished");
        return last;
    };
    Guest house(folder.path(), fixed_measure, rooms.quarters());
    house.does(Command::go_on);
    CHECK(to_the_end(house).find("I do not know.") != std::string::npos);
    house.does(Command::go_on);
    house.does(PointerPressed{house.place_of("From the beginning")});
    if (house.screen() == "confirmation") house.does(PointerPressed{house.place_of("Begin from the first word")});
    CHECK(to_the_end(house).find("I know how it ends.") != std::string::npos);
    house.playhouse.close();
    Guest next(folder.path(), fixed_measure, rooms.quarters());
    next.does(PointerPressed{next.place_of("From the beginning")});
    CHECK(to_the_end(next).find("I know how it ends.") != std::string::npos);
}

TEST_CASE("What another machine added is known when the reader comes back to the window") {
    const StoryFolder folder;
    const Rooms here, there;
    lay_evenings(folder);
    {
        Guest other(folder.path(), fixed_measure, there.quarters());
        other.does(Command::go_on);
        other.go_on(2);
        other.playhouse.close();
    }
    Guest house(folder.path(), fixed_measure, here.quarters());
    house.does(Command::go_on);
    house.does(Command::skip_on);
    REQUIRE(stands_at(house).find("One.") != std::string::npos);
    fs::create_directories(here.shelf());
    write_file(here.shelf() / "seen", read_file(here.shelf() / "seen") + read_file(there.shelf() / "seen"));
    house.does(Attention{false});
    house.does(Attention{true});
    house.does(Command::skip_on);
    CHECK(stands_at(house).find("Which?") != std::string::npos);
}

TEST_CASE("What was read and cannot be noted down is told of once, and the reading goes on") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_evenings(folder);
    fs::create_directories(rooms.shelf() / "seen");  // where the paper should be
    CHECK(told_while_choosing(folder, rooms) ==
          std::vector<std::string>{
              "What was read cannot be noted down in " + rooms.shelf().string() + "; reading goes on without it."});
}

TEST_CASE("A folder that cannot be written to at all is told of once for what was read, once for postcards") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_evenings(folder);
    write_file(rooms.folder.beside("data"), "a file where the folder should be");
    const std::vector<std::string> told = told_while_choosing(folder, rooms);
    REQUIRE(told.size() == 2);
    CHECK(told[0].find("What was read cannot be noted down in ") == 0);
    CHECK(told[1].find("What was read") == std::string::npos);
}
