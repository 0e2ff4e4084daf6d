// A telling to a person, beat by beat, and its edges. What a pipe is told stands in tests/transcripts.

#include "terminal/telling.h"

#include "catch.h"
#include "readings.h"
#include "terminal/bookmarks.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const TellingStyle person{true, 0};

Telling to_a_person(const std::string& items, std::size_t width = 0) {
    return Telling(Session(story_of(items)), TellingStyle{true, width});
}

const std::string door = "  - It rained.\n"
                         "  - choose: door\n"
                         "    ask: Which?\n"
                         "    options:\n"
                         "      - left: The left.\n"
                         "      - right: The *right*.\n"
                         "        if: thanked\n"
                         "        otherwise: It was painted on.\n"
                         "      - middle: The middle.\n"
                         "  - It was shut.\n";

const std::string asked = "\nWhich?\n  1. The left.\n  2. ~~The right.~~ (It was painted on.)\n  3. The middle.\n";

}  // namespace

TEST_CASE("A person reads a beat at a time, and is prompted only where something is asked") {
    Telling telling = to_a_person(door);
    CHECK(telling.begin() == "Mistakes\n========\n\n## One\nIt rained.\n");
    CHECK(telling.prompt() == "");
    CHECK_FALSE(telling.asks());
    CHECK(telling.answer("").text == asked);
    CHECK(telling.prompt() == "> ");
    CHECK(telling.asks());
    CHECK(telling.answer("3").text == "It was shut.\n");
    CHECK_FALSE(telling.ended());
    CHECK(telling.answer(" \t\r").text == "\n— Dawn —\n");
    CHECK(telling.ended());
    CHECK_FALSE(telling.went_wrong());
    CHECK(telling.prompt() == "");
}

TEST_CASE("Behind the ending there is nothing more but to leave") {
    Telling telling = to_a_person("  - It rained.\n");
    telling.answer("");
    REQUIRE(telling.ended());
    CHECK(telling.answer("").favour == Favour::quit);
    CHECK(telling.answer("hello").text == "There is no command \"hello\" here; help lists them.\n");
    CHECK(telling.answer("back").text == "It rained.\n");
    CHECK_FALSE(telling.ended());
}

TEST_CASE("A choice is answered by its number or its name, in capitals too") {
    for (const char* answer : {"1", "left", " LEFT ", "01"}) {
        INFO(answer);
        Telling telling = to_a_person(door);
        telling.answer("");
        CHECK(telling.answer(answer).text == "It was shut.\n");
        CHECK(told(telling.session().story(), telling.session().halt(1)) ==
              "left / ~right~ (It was painted on.) / middle");
        CHECK(telling.session().answer(1) == Input(Pick{0}));
    }
}

TEST_CASE("An answer that is none of those offered says what would be, and changes nothing") {
    Telling telling = to_a_person(door);
    telling.answer("");
    const auto said = [&telling](const std::string& answer) { return telling.answer(answer).text; };
    CHECK(said("0") == "Choose from 1 to 3; it can be left, right or middle.\n");
    CHECK(said("4") == "Choose from 1 to 3.\n");
    CHECK(said("99999999999999999999999") == "Choose from 1 to 3; it can be left, right or middle.\n");
    CHECK(said("-1") == "Choose from 1 to 3; it can be left, right or middle.\n");
    CHECK(said("1 2") == "Choose from 1 to 3; it can be left, right or middle.\n");
    CHECK(said("lfet") == "Choose from 1 to 3; did you mean \"left\"?\n");
    CHECK(said("2") == "That is struck out: It was painted on.\n");
    CHECK(said("right") == "That is struck out: It was painted on.\n");
    CHECK(said("") == "Choose from 1 to 3.\n");
    CHECK(said("왼쪽") == "Choose from 1 to 3; it can be left, right or middle.\n");
    CHECK(telling.session().position() == 1);
    CHECK(telling.session().length() == 2);
}

TEST_CASE("A single offer is not called a range") {
    Telling telling = to_a_person("  - choose: door\n    options:\n      - left: The left.\n");
    CHECK(telling.answer("2").text == "Choose 1.\n");
    CHECK(telling.answer("right").text == "Choose 1; it can be left.\n");
}

TEST_CASE("Where nothing is asked, what is no command is said to be none") {
    Telling telling = to_a_person(door);
    CHECK(telling.answer("left the room").text == "There is no command \"left the room\" here; help lists them.\n");
    CHECK(telling.answer("1").text == "There is no command \"1\" here; help lists them.\n");
    CHECK(telling.session().length() == 1);
}

TEST_CASE("Back goes a line back and forward to where it came from: at either end that is said") {
    Telling telling = to_a_person(door);
    CHECK(telling.answer("back").text == "This is the first line.\n");
    CHECK(telling.answer("forward").text == "There is nothing ahead yet.\n");
    telling.answer("");
    telling.answer("left");
    CHECK(telling.answer("back").text == asked);
    CHECK(telling.answer("BACK").text == "It rained.\n");
    CHECK(telling.answer("back").text == "This is the first line.\n");
    CHECK(telling.answer("forward").text == asked);
    CHECK(telling.answer("forward").text == "It was shut.\n");
    CHECK(telling.answer("forward").text == "There is nothing ahead yet.\n");
    telling.answer("back");
    telling.answer("middle");
    CHECK(telling.answer("forward").text == "There is nothing ahead yet.\n");
}

TEST_CASE("History tells what was read, what was taken and what was not") {
    Telling telling = to_a_person(door);
    CHECK(telling.answer("history").text == "\n-- history --\n-- now --\nIt rained.\n");
    telling.answer("");
    CHECK(telling.answer("history").text == "\n-- history --\n\n## One\nIt rained.\n-- now --\n" + asked);
    telling.answer("middle");
    const std::string read = "\n-- history --\n\n## One\nIt rained.\nWhich?\n    ~~The left.~~\n    ~~The right.~~\n"
                             "  > The middle.\n";
    CHECK(telling.answer("history").text == read + "-- now --\nIt was shut.\n");
    telling.answer("");
    CHECK(telling.answer("history").text == read + "It was shut.\n-- now --\n");
}

TEST_CASE("Help lists what can be typed") {
    CHECK(to_a_person(door).answer("?").text == "  a number or a name   choose\n"
                                                "  Enter                go on\n"
                                                "  back, forward        a line back, and forth again\n"
                                                "  history              what was read so far\n"
                                                "  save, load [name]    keep this reading, take it up again\n"
                                                "  quit                 leave\n");
}

TEST_CASE("To save, load and quit are errands for whoever holds the telling") {
    Telling telling = to_a_person(door);
    const auto favour = [&telling](const std::string& line) {
        const Reply reply = telling.answer(line);
        CHECK(reply.text == "");
        return std::make_pair(reply.favour, reply.argument);
    };
    CHECK(favour("save") == std::make_pair(Favour::save, std::string()));
    CHECK(favour("  Save  My-Name ") == std::make_pair(Favour::save, std::string("My-Name")));
    CHECK(favour("load my name") == std::make_pair(Favour::load, std::string("my name")));
    CHECK(favour("q") == std::make_pair(Favour::quit, std::string()));
    CHECK(favour("QUIT") == std::make_pair(Favour::quit, std::string()));
}

TEST_CASE("What a pipe says is written behind the prompt: blank lines and comments are passed over") {
    Telling telling(Session(story_of(door)), TellingStyle{});
    CHECK(telling.begin() == "Mistakes\n========\n\n## One\nIt rained.\n" + asked);
    CHECK(telling.echo("").text == "");
    CHECK(telling.echo("   ").text == "");
    CHECK(telling.echo("# the one that opens").text == "");
    CHECK(telling.echo(" 4\r").text == "> 4\nChoose from 1 to 3.\n");
    CHECK(telling.echo("back").text == "> back\nThis is the first question.\n");
    CHECK(telling.echo("save it").text == "> save it\n");
    CHECK(telling.echo("3").text == "> 3\nIt was shut.\n\n— Dawn —\n");
}

TEST_CASE("Lines break at their width, where Korean letters take two columns") {
    Telling telling = to_a_person(
        "  - I wrote 청춘 청춘 first.\n  - \"12345678901234567890 한글한글한글한글 x\"\n", 12);
    CHECK(telling.begin() == "Mistakes\n========\n\n## One\nI wrote 청춘\n청춘 first.\n");
    CHECK(telling.answer("").text == "12345678901234567890\n한글한글한글한글\nx\n");
}

TEST_CASE("A noted scene waits for read or skip, by word or number") {
    const auto noticed = [] {
        const StoryFolder folder;
        folder.lay(base_story());
        folder.write("act-1/episode-1/one.yaml", "scene: One\nnotes: { war: shown, rain: mentioned }\n"
                                                 "summary: \"It rained on \\\"them\\\".\"\nskip: { end: dawn }\n"
                                                 "script:\n  - It rains.\n  - end: dawn\n");
        return Telling(Session(story_in(folder.path())), person);
    };
    Telling telling = noticed();
    CHECK(telling.begin() == "Mistakes\n========\n\nThe next scene, “One”, has: war (shown) and rain (mentioned).\n"
                             "  read   read it\n  skip   read a summary and go on\n");
    CHECK(telling.asks());
    CHECK(telling.answer("").text == "Type read or skip.\n");
    CHECK(telling.answer("3").text == "Type read or skip.\n");
    CHECK(telling.answer("back").text == "This is the first line.\n");
    CHECK(noticed().answer("READ").text == "\n## One\nIt rains.\n");
    CHECK(noticed().answer("1").text == "\n## One\nIt rains.\n");
    CHECK(noticed().answer("skip").text == "(It rained on “them”.)\n\n— Dawn —\n");
    CHECK(noticed().answer("2").text == "(It rained on “them”.)\n\n— Dawn —\n");
    telling.answer("skip");
    CHECK(telling.answer("history").text == "\n-- history --\n(It rained on “them”.)\n-- now --\n");
}

TEST_CASE("A person can leave a circle of beats, which only a pipe must be led out of") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - if: thanked\n    then:\n      - end: dawn\n"
                                             "  - It rains.\n  - goto: one\n");
    Telling telling(Session(story_in(folder.path())), person);
    for (int i = 0; i < 20; ++i) CHECK(telling.answer("").text == "\n## One\nIt rains.\n");
    CHECK_FALSE(telling.ended());
    CHECK(telling.answer("quit").favour == Favour::quit);
    Telling pipe(telling.session(), TellingStyle{});
    pipe.begin();
    CHECK(pipe.ended());
    CHECK(pipe.went_wrong());
    CHECK(pipe.answer("history").text.find("-- now --\n") != std::string::npos);
}

TEST_CASE("A story that goes wrong is ended, and can be left backwards") {
    Telling telling = to_a_person("  - It rained.\n  - choose: door\n    options:\n      - left: The left.\n"
                                  "        if: thanked\n");
    const std::string wrong =
        "\nThe story stops here: every option of this choice is refused (act-1/episode-1/one.yaml:4).\n";
    CHECK(telling.answer("").text == wrong);
    CHECK(telling.ended());
    CHECK(telling.went_wrong());
    CHECK(telling.answer("back").text == "It rained.\n");
    CHECK_FALSE(telling.went_wrong());
    CHECK(telling.answer("forward").text == wrong);
}

TEST_CASE("An option may be called like a command, which then is the option") {
    Telling telling = to_a_person(
        "  - choose: door\n    options:\n      - back: Go back.\n      - save: Save him.\n  - \"{door}\"\n");
    CHECK(telling.answer("save here").favour == Favour::save);
    CHECK(telling.answer("save").text == "Save him.\n");
    CHECK(telling.answer("back").text == "\n  1. Go back.\n  2. Save him.\n");
    CHECK(telling.answer("back").text == "Go back.\n");
}

TEST_CASE("A reading is kept under a name and taken up again where it was") {
    const StoryFolder saves;
    const Bookmarks bookmarks(saves.path());
    Telling telling = to_a_person(door);
    telling.answer("");
    const auto run = [&](const std::string& line) { return bookmarks.run(telling.answer(line), telling); };
    CHECK(run("load") == "There is no saved reading called bookmark.\n");
    CHECK(run("save") == "Saved as bookmark.\n");
    CHECK(run("save ../elsewhere") == "A name has letters, digits, - and _ only, and at most 64 of them.\n");
    CHECK(run("load " + std::string(65, 'a')) == "A name has letters, digits, - and _ only, and at most 64 of them.\n");
    CHECK(run("save " + std::string(64, 'a')) == "Saved as " + std::string(64, 'a') + ".\n");
    CHECK(run("left").empty());
    CHECK(run("load") == "\n## One\n" + asked);
    CHECK(run("back").empty());
    CHECK(told(telling.session()) == "It rained.");
    CHECK(fs::exists(saves.path() / "mistakes" / "bookmark.reading"));
    saves.write("mistakes/torn.reading", "{");
    CHECK(run("load torn") == "(this is no saved reading)\n");
    CHECK(told(telling.session()) == "It rained.");
}

TEST_CASE("A folder that cannot be written to is a sentence, not the end") {
    const StoryFolder saves;
    saves.write("mistakes", "a file where the folder should be");
    const Bookmarks bookmarks(saves.path());
    Telling telling = to_a_person(door);
    CHECK(bookmarks.run(telling.answer("save"), telling) ==
          "This reading could not be saved in " + (saves.path() / "mistakes").string() + ".\n");
}
