// The manuscript page: what was read, by threads and episodes, and reading again from there.

#include "care_stories.h"
#include "screens/manuscript.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// The whole story, taking `word` and `door` (by their numbers), to the title.
void read_all(Guest& house, int word, int door) {
    for (const int choice : {word, door}) {
        for (int i = 0; i < 3 && house.playhouse.screen() == nullptr; ++i) {
            if (std::holds_alternative<Menu>(house.playhouse.house().reading->session().now().halt)) break;
            house.go_on();
        }
        house.choose(choice);
    }
    for (int i = 0; i < 10 && house.screen() == "reading"; ++i) house.go_on();
    REQUIRE(house.screen() == "finished");
    house.does(Command::go_on);
    REQUIRE(house.screen() == "title");
}

void open_threads(Guest& house) {
    house.does(PointerPressed{house.place_of("Threads")});
    REQUIRE(house.screen() == "threads");
}

/// Rows as a reader sees them: what is struck between tildes, what can be taken with a dash before it.
std::string rows_of(const Story& story, const Record& record) {
    std::string all;
    for (const Row& row : manuscript_of(story, record).rows)
        all += std::string(row.can_take ? "- " : "") + marked(row.words) + row.also + "\n";
    return all;
}

std::string rows_of(const Guest& house) {
    return rows_of(*house.playhouse.house().story, *house.playhouse.house().record);
}

/// What stands on the page beside the chart: the chart gives way to larger text.
std::string page(Guest& house) {
    house.wishes([&](Preferences& wish) { wish.comfort.text_size = 1.5F; });
    house.does(PointerMoved{{0, 0}});
    return house.words();
}

/// By keys: up and down until the scene is looked at.
void take(Guest& house, const std::string& scene) {
    for (const Command way : {Command::up, Command::down})
        for (int press = 0; press < 20 && house.spoken().focus.find(scene) != 0; ++press) house.does(way);
    REQUIRE(house.spoken().focus.find(scene) == 0);
    house.playhouse.interpret(Command::go_on);
}

std::size_t strokes(const Guest& house) {
    std::size_t count = 0;
    const Picture picture = house.playhouse.picture();
    for (const Item& item : picture.items) count += std::holds_alternative<StrokeItem>(item) ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("The title and a pause lead to the threads once something was read") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    Guest house(folder.path());
    CHECK_FALSE(house.writes("Threads"));
    house.does(Command::go_on);
    house.does(Command::menu);
    CHECK_FALSE(house.writes("Threads"));
    house.does(Command::menu);
    house.choose(1);
    house.does(Command::menu);
    CHECK(house.writes("Threads"));
    house.does(PointerPressed{house.place_of("Back to the title")});
    CHECK(house.writes("Threads"));
}

TEST_CASE("The manuscript has each scene that was read, its words kept and struck, and a blank for what was not") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    read_all(house, 2, 1);
    CHECK(rows_of(house) == "Rain\n"
                            "- The frame\n"
                            "It was ~~damp~~ soaked outside.\n"
                            "Mo\n"
                            "Rain\n"
                            "- The door\n"
                            "Open it. ~~Wait.~~\n"
                            "…\n"
                            "Snow\n"
                            "- The snow\n"
                            "Yu\n"
                            "Noon\n"
                            "- The light\n"
                            "Endings\n"
                            "Dawn\n"
                            "———\n");
    house.choose(2);
    house.choose(2);  // from the first word, though a reading is there
    read_all(house, 1, 2);
    CHECK(rows_of(house) == "Rain\n"
                            "- The frame\n"
                            "It was damp · soaked outside.\n"
                            "Mo\n"
                            "Rain\n"
                            "- The door\n"
                            "Open it. · Wait.\n"
                            "- The wait\n"
                            "Snow\n"
                            "- The snow\n"
                            "Yu\n"
                            "Noon\n"
                            "- The light\n"
                            "Endings\n"
                            "Dawn\n"
                            "Dusk\n");
}

TEST_CASE("A thread that nothing was read of is not named, nor is an episode") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    house.choose(1);
    house.go_on();
    house.choose(2);
    house.does(Command::menu);
    open_threads(house);
    CHECK(rows_of(house) == "Rain\n- The frame\nIt was damp ~~soaked~~ outside.\nMo\nRain\n- The door\n"
                            "~~Open it.~~ Wait.\n…\nEndings\n———\n———\n");
    for (const char* unmet : {"Yu", "Noon", "The light", "Snow", "The wait"}) CHECK_FALSE(house.writes(unmet));
    CHECK(page(house).find("dry") == std::string::npos);
}

TEST_CASE("Without threads the manuscript is by acts and episodes, and has no chart") {
    const StoryFolder folder;
    lay_threaded_story(folder, false);
    Guest house(folder.path());
    house.does(Command::go_on);
    read_all(house, 1, 1);
    CHECK(rows_of(house).find("Weather\nRain\n- The frame\n") == 0);
    CHECK(rows_of(house).find("…\nSnow\n- The snow\nLight\nNoon\n- The light\n") != std::string::npos);
    open_threads(house);
    const std::string rows = house.words();
    CHECK(rows.find("Threads | Back | Weather | Rain | The frame") == 0);
}

TEST_CASE("A name within a choice's words is left blank: it belongs to one reading") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    folder.write("act-1/episode-1/one.yaml", "scene: The frame\nthread: none\nscript:\n"
                                             "  - word: wet\n    line: It was ___ at {honesty}.\n    options:\n"
                                             "      - damp: damp\n      - soaked: soaked {honesty}\n");
    Guest house(folder.path());
    house.does(Command::go_on);
    read_all(house, 2, 1);
    CHECK(rows_of(house).find("It was ~~damp~~ soaked … at ….") != std::string::npos);
}

TEST_CASE("The chart has a line for each thread, names the threads that were met, and gives way to large text") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    house.choose(1);
    house.go_on();
    house.choose(2);
    house.does(Command::menu);
    open_threads(house);
    const std::string words = house.words();
    CHECK(words.find("1  Rain | 2 | 3 | Mo") != std::string::npos);
    const std::size_t drawn = strokes(house);
    house.wishes([&](Preferences& wish) { wish.comfort.text_size = 1.31F; });
    house.does(PointerMoved{{0, 0}});
    CHECK(strokes(house) < drawn);
    CHECK_FALSE(house.writes("1  Rain"));
}

TEST_CASE("Taking a scene reads it again from its head, and one press goes back to where the reader was") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_threaded_story(folder);
    Guest house(folder.path(), fixed_measure, rooms.quarters());
    house.does(Command::go_on);
    house.choose(2);
    house.go_on();
    house.choose(1);
    house.go_on();
    REQUIRE(house.writes("It was noon."));
    house.does(Command::menu);
    open_threads(house);
    CHECK(house.spoken().focus.find("The snow") != 0);
    house.playhouse.interpret(PointerPressed{house.place_of("The door")});
    CHECK(house.screen() == "reading");
    CHECK(house.writes("Open it."));
    CHECK(house.writes("Read again from here. Press here to go back to where you were."));
    house.playhouse.interpret(Command::undo);
    CHECK(house.screen() == "reading");
    CHECK(house.writes("It was noon."));
    CHECK(house.writes("Back where you were."));
    house.playhouse.close();
    CHECK(fs::exists(rooms.shelf() / "postcards"));
}

TEST_CASE("Going back from a noted scene's head to the reading before leaves no card behind") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_noted_story(folder);
    Guest house(folder.path(), fixed_measure, rooms.quarters());
    house.does(Command::go_on);
    house.go_on(4);
    REQUIRE(house.writes("Somebody shouted."));
    house.does(Command::menu);
    open_threads(house);
    house.playhouse.interpret(PointerPressed{house.place_of("Two")});
    house.playhouse.tick(500);
    CHECK(house.screen() == "notice");
    house.playhouse.interpret(Command::undo);
    CHECK(house.screen() == "reading");
    CHECK(house.writes("Somebody shouted."));
}

TEST_CASE("A scene's head that the story has outgrown says what was done: one that was not kept says so") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_threaded_story(folder);
    {
        Guest house(folder.path(), fixed_measure, rooms.quarters());
        house.does(Command::go_on);
        read_all(house, 1, 2);
        house.playhouse.close();
    }
    folder.write("act-1/episode-1/one.yaml", "scene: The frame\nthread: none\nscript:\n  - It was later.\n"
                                             "  - word: wet\n    line: It was ___ now.\n    options:\n"
                                             "      - cold: cold\n      - warm: warm\n");
    fs::remove(rooms.shelf() / "scenes" / "four.reading");
    Guest house(folder.path(), fixed_measure, rooms.quarters());
    open_threads(house);
    take(house, "The snow");
    CHECK(house.screen() == "threads");
    CHECK(house.writes("The head of this scene was not kept here."));
    take(house, "The wait");
    CHECK(house.screen() == "reading");
    CHECK(house.writes("It took all day."));
    CHECK(house.playhouse.house().notice.words().size() > 10);
}

TEST_CASE("The record of two machines is one manuscript when their papers are put together") {
    const StoryFolder folder;
    const Rooms here, there;
    lay_threaded_story(folder);
    for (const auto& [rooms, door] : {std::pair{&here, 1}, std::pair{&there, 2}}) {
        Guest house(folder.path(), fixed_measure, rooms->quarters());
        house.does(Command::go_on);
        read_all(house, door, door);
        house.playhouse.close();
    }
    for (const char* paper : {"seen", "choices", "endings"})
        write_file(here.shelf() / paper, read_file(here.shelf() / paper) + read_file(there.shelf() / paper));
    Guest house(folder.path(), fixed_measure, here.quarters());
    CHECK(rows_of(house).find("It was damp · soaked outside.") != std::string::npos);
    CHECK(rows_of(house).find("- The wait") != std::string::npos);
    CHECK(rows_of(house).find("Dawn\nDusk\n") != std::string::npos);
}

TEST_CASE("A knot of the chart is looked at by a pointer, and taken by a press on what is looked at already") {
    const StoryFolder folder;
    const Rooms rooms;
    lay_threaded_story(folder);
    Guest house(folder.path(), fixed_measure, rooms.quarters());
    house.does(Command::go_on);
    read_all(house, 1, 2);
    open_threads(house);
    const ThreadChart chart(*house.playhouse.house().story, *house.playhouse.house().record);
    const Rect area = Folio::area({});
    std::map<ScriptIndex, Point> knots;
    for (float y = area.y; y < area.y + chart.height({}); y += 8)
        for (float x = area.x; x < area.x + area.w; x += 8)
            if (const auto scene = chart.scene_at({x, y}, {area.x, area.y}, {})) knots.emplace(*scene, Point{x, y});
    REQUIRE(knots.size() == 5);
    house.does(PointerPressed{knots.at(3)});
    CHECK(house.screen() == "threads");
    CHECK(house.spoken().focus.find("The snow") == 0);
    house.does(PointerMoved{knots.at(1)});
    CHECK(house.spoken().focus == "The door. 2 of 5. crossed out: Open it.; Wait.");
    house.does(PointerPressed{knots.at(1)});
    CHECK(house.screen() == "reading");
    CHECK(house.writes("Open it."));
}

TEST_CASE("Keys walk along the threads to left and right as they do up and down") {
    const StoryFolder folder;
    lay_threaded_story(folder);
    Guest house(folder.path());
    house.does(Command::go_on);
    read_all(house, 1, 2);
    open_threads(house);
    CHECK(house.spoken().focus == "The light. 5 of 5");  // where the reading stands
    house.does(Command::left);
    CHECK(house.spoken().focus == "The snow. 4 of 5");
    house.does(Command::up);
    CHECK(house.spoken().focus == "The wait. 3 of 5");
    house.does(Command::right);
    CHECK(house.spoken().focus == "The snow. 4 of 5");
    house.does(Command::down);
    CHECK(house.spoken().focus == "The light. 5 of 5");
    house.does(Command::menu);
    CHECK(house.screen() == "title");
}
