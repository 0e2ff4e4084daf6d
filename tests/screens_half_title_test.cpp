// What stands before acts and episodes, the title that goes along with its reader, and what goes by after an ending.

#include <algorithm>

#include "care_stories.h"
#include "readings.h"
#include "screens/front.h"
#include "session/interval.h"
#include "terminal/telling.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Tale {
    StoryFolder folder;
    std::shared_ptr<const Story> story;

    explicit Tale(const std::string& more = {}, const std::string& places = {}) {
        lay_threaded_story(folder);
        if (!places.empty()) folder.write("places.yaml", places);
        std::string root = read_file(folder.path() / "story.yaml");
        folder.write("story.yaml", root + more);
    }
    std::shared_ptr<const Story> read() {
        const Opened opened = open_story(folder.path());
        for (const Complaint& complaint : opened.faults) UNSCOPED_INFO(complaint.sentence);
        REQUIRE(opened.story != nullptr);
        return story = opened.story;
    }
};

std::string name_of(const std::optional<Beginning>& beginning, const Story& story) {
    if (!beginning) return "nothing";
    return (beginning->of_act ? number_of_act(beginning->act) + ", " : std::string()) +
           number_of_episode(story, *beginning);
}

/// By hand: nothing goes by on its own.
struct Still : Guest {
    using Guest::Guest;
    void presses(const Gesture& gesture) {
        playhouse.tick(600);
        playhouse.interpret(gesture);
    }
};

std::string faults_of(const StoryFolder& folder) {
    std::string all;
    for (const Diagnostic& diagnostic : load_story(folder.path()).diagnostics) all += diagnostic.message + "\n";
    return all;
}

}  // namespace

TEST_CASE("Acts and their later episodes begin: scenes do not") {
    Tale told;
    Session session(told.read());
    CHECK(name_of(comes_to_beginning(session), *told.story) == "Act I, Episode 1");
    session.advance(Pick{0});  // the word
    CHECK(name_of(comes_to_beginning(session), *told.story) == "nothing");
    session.advance(Continue{});  // its sentence; the door
    CHECK(name_of(comes_to_beginning(session), *told.story) == "nothing");
    session.advance(Pick{1});
    session.advance(Continue{});
    CHECK(name_of(comes_to_beginning(session), *told.story) == "Episode 2");
    session.advance(Continue{});
    CHECK(name_of(comes_to_beginning(session), *told.story) == "Act II, Episode 3");
}

TEST_CASE("A story of one act and one episode begins without a word about it") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene("  - It rains.\n");
    const Session session(open_story(folder.path()).story);
    CHECK_FALSE(comes_to_beginning(session));
}

TEST_CASE("A card stands before an act and passes by itself") {
    Tale told;
    Still house(told.folder.path());
    house.presses(Command::go_on);  // begin
    REQUIRE(house.screen() == "half title");
    CHECK(house.spoken().page == "Act I: Weather. Episode 1: Rain.");
    house.playhouse.tick(700);
    CHECK(house.writes("Weather"));
    CHECK(house.writes("Episode 1 · Rain"));
    house.playhouse.tick(3000);
    CHECK(house.screen() == "half title");
    house.playhouse.tick(2000);
    CHECK(house.screen() == "reading");
}

TEST_CASE("Any key passes a card, but not one that was on its way down") {
    Tale told;
    Still house(told.folder.path());
    house.playhouse.interpret(Command::go_on);
    house.playhouse.interpret(Command::go_on);
    CHECK(house.screen() == "half title");
    house.presses(Command::go_on);
    CHECK(house.screen() == "reading");
}

TEST_CASE("Where nothing is to move a card stands still until the reader goes on") {
    Tale told;
    Still house(told.folder.path());
    house.wishes([](Preferences& wish) { wish.reduce_motion = true; });
    house.presses(Command::go_on);
    CHECK(house.screen() == "half title");
    CHECK(house.playhouse.next_change() > 0);  // the guard
    const Picture at_once = house.playhouse.picture();
    house.playhouse.tick(60'000);
    CHECK(house.playhouse.next_change() == -1);
    CHECK(house.screen() == "half title");
    CHECK(house.playhouse.picture() == at_once);
    house.presses(Command::go_on);
    CHECK(house.screen() == "reading");
}

TEST_CASE("No card is shown to one who goes back and forth") {
    Tale told;
    Still house(told.folder.path());
    house.does(Command::go_on);
    house.choose(1);
    house.go_on();
    house.choose(2);
    REQUIRE(house.writes("It took all day."));
    house.presses(Command::go_on);
    REQUIRE(house.screen() == "half title");
    CHECK(house.spoken().page == "Episode 2: Snow.");
    house.presses(Command::back);
    CHECK(house.screen() == "reading");
    house.presses(Command::forward);
    CHECK(house.screen() == "reading");
    CHECK(house.writes("It snowed."));
}

TEST_CASE("In a terminal acts and episodes are headings") {
    Tale told;
    Telling telling(Session(told.read()), {});
    const std::string begun = telling.begin();
    CHECK(begun.find("\n# Act I: Weather\nEpisode 1: Rain\n\n## The frame\n") != std::string::npos);
    telling.answer("damp");
    const std::string on = telling.answer("wait").text;
    CHECK(on.find("\n# Episode 2: Snow\n\n## The snow\n") != std::string::npos);
    CHECK(on.find("\n# Act II: Light\n") != std::string::npos);
}

TEST_CASE("The title goes along with its reader") {
    Tale told(
        "title_pictures:\n  - place: yard\n  - { place: roof, once: act-2 }\n  - { place: sky, once: every ending }\n",
        "yard: { about: a yard }\nroof: { about: a roof }\nsky: { about: the sky }\n");
    for (const char* place : {"yard", "roof", "sky"})
        write_file(told.folder.path() / "assets" / "pictures" / "places" / (std::string(place) + ".png"), "");
    House house;
    house.story = told.read();
    house.record = std::make_unique<Record>(house.story, no_papers());
    CHECK(front_of(house).picture == "pictures/places/yard.png");
    Session session(house.story);
    const auto reads = [&](std::size_t door) {
        session = Session(house.story);
        session.advance(Pick{0});
        session.advance(Continue{});
        session.advance(Pick{door});
        while (session.advance(Continue{})) house.record->note(session, session.position() - 1);
    };
    session.advance(Pick{0});
    house.record->note(session, 0);
    CHECK(front_of(house).picture == "pictures/places/yard.png");
    reads(0);
    CHECK(front_of(house).picture == "pictures/places/roof.png");
    CHECK(front_of(house).endings == 1);
    reads(1);
    CHECK(front_of(house).picture == "pictures/places/sky.png");
    CHECK(front_of(house).endings == 2);
}

TEST_CASE("A picture of the title that is not there, and an act that is not, are told of") {
    Tale told("title_pictures:\n  - place: rooof\n  - { place: roof, once: act-3 }\n  - once: ending\n",
        "roof: { about: a roof }\n");
    const std::string faults = faults_of(told.folder);
    CHECK(faults.find("there is no place called \"rooof\"") != std::string::npos);
    CHECK(faults.find("no reader ever comes to \"act-3\"") != std::string::npos);
    CHECK(faults.find("a picture of the title needs \"place\"") != std::string::npos);
}

TEST_CASE("After an ending the credits go by, and then the title") {
    Tale told;
    told.folder.write("credits.yaml", "- title: Told by\n  lines: [Mo, Yu]\n");
    Still house(told.folder.path());
    house.does(Command::go_on);
    house.choose(1);
    house.go_on();
    house.choose(1);
    for (int i = 0; i < 8 && house.screen() != "finished"; ++i) house.go_on();
    REQUIRE(house.screen() == "finished");
    house.presses(Command::go_on);
    REQUIRE(house.screen() == "credits");
    CHECK(house.writes("Told by"));
    CHECK(house.spoken().focus == "Told by: Mo. Yu.");
    const auto top = [&house] { return house.texts().front().at.y; };
    const float before = top();
    house.playhouse.tick(1000);
    CHECK(top() < before);
    house.presses(Command::down);
    const float taken = top();
    house.playhouse.tick(1000);
    CHECK(top() == taken);
    house.presses(Command::go_on);
    CHECK(house.screen() == "title");
}

TEST_CASE("Credits can be opened from About, and go back there") {
    Tale told;
    told.folder.write("credits.yaml", "- title: Told by\n  lines: [Mo, Yu]\n");
    Still house(told.folder.path());
    house.takes("About");
    house.wishes([](Preferences& wish) { wish.reduce_motion = true; });
    house.takes("Credits");
    REQUIRE(house.screen() == "credits");
    CHECK(house.playhouse.next_change() == -1);
    CHECK(house.writes("Told by"));
    house.presses(Command::go_on);
    CHECK(house.screen() == "about");
}

TEST_CASE("A terminal tells the credits when it is asked, and to a person at the end") {
    Tale told;
    told.folder.write("credits.yaml", "- title: Told by\n  lines: [Mo, Yu]\n");
    Telling telling(Session(told.read()), {});
    telling.begin();
    CHECK(telling.answer("credits").text.substr(0, 20) == "\nTold by\n  Mo\n  Yu\n\n");
    telling.answer("damp");
    CHECK(telling.answer("open").text.find("Told by") == std::string::npos);
    Telling person(Session(told.story), {true, 0});
    person.begin();
    person.answer("damp");
    person.answer("");
    person.answer("open");
    std::string last;
    while (!person.ended()) last = person.answer("").text;
    CHECK(last.find("— Dawn —\n\nTold by\n  Mo\n  Yu\n") != std::string::npos);
}
