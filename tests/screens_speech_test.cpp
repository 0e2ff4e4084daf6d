// What is said aloud: titles, lines, questions and what is looked at, each once.

#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Listener {
    std::vector<std::string> heard;
    bool speaking = false;
    std::string dumb;

    Machine machine() {
        Machine machine = bare_machine();
        machine.say = [this](const std::string& words) { heard.push_back(words); };
        machine.speaking = [this] { return speaking; };
        machine.dumb = [this] { return dumb; };
        return machine;
    }
    std::string last() const { return heard.empty() ? "nothing" : heard.back(); }
};

}  // namespace

TEST_CASE("A voice says a page's name and what is looked at, then only what is looked at") {
    Listener ear;
    Evening house(quay(), fixed_measure, {}, ear.machine());
    house.does(Command::down);
    CHECK(ear.heard.empty());
    house.does(Command::speech);
    CHECK(ear.last() == "The Quay. Preferences. 2 of 4");
    house.does(Command::up);
    CHECK(ear.last() == "Begin. 1 of 4");
    const std::size_t before = ear.heard.size();
    house.does(PointerMoved{{1800, 900}});
    CHECK(ear.heard.size() == before);
}

TEST_CASE("A voice reads lines, questions and the option looked at with its number, struck ones as struck") {
    Listener ear;
    Evening house(quay(), fixed_measure, {}, ear.machine());
    house.does(Command::speech);
    house.does(Command::go_on);
    CHECK(ear.last() == "The ferry had gone, or had not come yet.");
    house.does(Command::go_on);
    CHECK(ear.last() == "There were two ways of waiting for it. Sit on the bollard. 1 of 2");
    house.does(Command::down);
    CHECK(ear.last() == "Read the timetable. 2 of 2");
    house.playhouse.tick(600);
    house.does(Command::go_on);
    CHECK(ear.last() == "It was for another quay, but it was very well printed.");
    house.does(Command::go_on);
    CHECK(ear.last() == "The man in the booth called it a blank morning, and went on with his egg. fresh. 1 of 3");
    house.does(Command::down);
    house.playhouse.tick(600);
    house.does(Command::go_on);
    CHECK(ear.last() ==
          "The man in the booth called it a crossed out: fresh; mild crossed out: thick; morning, and went on with "
          "his egg.");
}

TEST_CASE("Where nothing can speak, the switch says why and stays off") {
    Listener ear;
    ear.dumb = "Nothing on this machine can speak.";
    Evening house(quay(), fixed_measure, {}, ear.machine());
    house.playhouse.interpret(Command::speech);
    CHECK(house.writes("Nothing on this machine can speak."));
    CHECK_FALSE(house.playhouse.house().preferences.speech.on);
    house.does(Command::down);
    CHECK(ear.heard.empty());
}

TEST_CASE("Reading by itself waits for the voice") {
    Listener ear;
    Evening house(quay(), fixed_measure, {}, ear.machine());
    house.does(Command::speech);
    house.does(Command::go_on);
    ear.speaking = true;
    house.playhouse.interpret(Command::read_by_itself);
    for (int i = 0; i < 400; ++i) house.playhouse.tick(50);
    CHECK(ear.last() == "The ferry had gone, or had not come yet.");
    CHECK(house.playhouse.next_change() == 100);
    ear.speaking = false;
    for (int i = 0; i < 400; ++i) house.playhouse.tick(50);
    CHECK(ear.last() != "The ferry had gone, or had not come yet.");
}

TEST_CASE("Turning speech off falls silent at once") {
    Listener ear;
    Evening house(quay(), fixed_measure, {}, ear.machine());
    house.does(Command::speech);
    house.does(Command::speech);
    CHECK(ear.last().empty());
    house.does(Command::down);
    CHECK(ear.last().empty());
}
