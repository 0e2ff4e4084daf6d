// Which key means what: no key two things, and nobody is ever locked out.

#include <set>

#include "catch.h"
#include "stage/bindings.h"

using namespace lantern;

namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all;
}

}  // namespace

TEST_CASE("No key means two things, and everything that can be bound has a name and a key") {
    std::set<std::string> met;
    const Bindings usual;
    for (const Command command : bindable()) {
        CHECK_FALSE(words_for(command).empty());
        CHECK_FALSE(usual.names_of(command).empty());
        CHECK(usual.is_usual(command));
        for (const std::string& name : usual.names_of(command)) CHECK(met.insert(name).second);
    }
    CHECK(words_for(Command::quit).empty());
}

TEST_CASE("A key is bound to a second thing only when it is taken from the first") {
    Bindings bindings;
    CHECK(bindings.bind(Command::history, "J").empty());
    CHECK(bindings.command_of("J") == Command::history);
    CHECK(bindings.bind(Command::history, "J").empty());
    CHECK(joined(bindings.names_of(Command::history)) == "L, pad View, J");
    CHECK(bindings.bind(Command::history, "Space") == "Space is already “Go on”.");
    CHECK(bindings.command_of("Space") == Command::go_on);
    CHECK(bindings.take_over(Command::history, "Space").empty());
    CHECK(bindings.command_of("Space") == Command::history);
    CHECK(joined(bindings.names_of(Command::go_on)) == "Enter, Keypad Enter, pad A");
    CHECK_FALSE(bindings.is_usual(Command::go_on));
    CHECK_FALSE(bindings == Bindings());
}

TEST_CASE("Numbers choose, and are bound to nothing") {
    Bindings bindings;
    CHECK(bindings.bind(Command::history, "7") == "7 chooses what has that number, and nothing else.");
    CHECK(bindings.bind(Command::history, "Keypad 7") == "Keypad 7 chooses what has that number, and nothing else.");
    CHECK(bindings.bind(Command::history, "0").empty());
    CHECK(bindings.bind(Command::history, "F7").empty());
}

TEST_CASE("The last key and the last button of what is needed cannot be taken away") {
    Bindings bindings;
    CHECK(bindings.unbind("Space").empty());
    CHECK(bindings.unbind("Enter").empty());
    CHECK(bindings.unbind("Keypad Enter") == "Keypad Enter is the last key for “Go on”; bind another first.");
    CHECK(bindings.unbind("pad A") == "pad A is the last button for “Go on”; bind another first.");
    CHECK(bindings.take_over(Command::history, "pad A") == "pad A is the last button for “Go on”; bind another first.");
    CHECK(bindings.unbind("Up") == "Up is the last key for “Up”; bind another first.");
    CHECK(bindings.unbind("mouse right").empty());
    CHECK(bindings.unbind("L").empty());
    CHECK(bindings.unbind("pad View").empty());
    CHECK(bindings.names_of(Command::history).empty());
    CHECK(bindings.unbind("nothing").empty());
}

TEST_CASE("A command's usual keys come back, from whatever they mean by then") {
    Bindings bindings;
    CHECK(bindings.take_over(Command::history, "H").empty());
    CHECK(bindings.take_over(Command::hide_text, "L").empty());
    bindings.reset(Command::history);
    CHECK(joined(bindings.names_of(Command::history)) == "L, pad View");
    CHECK(joined(bindings.names_of(Command::hide_text)) == "mouse middle, pad Y");
    bindings.reset(Command::hide_text);
    CHECK(bindings == Bindings());
}

TEST_CASE("What is needed and was left without a key has its usual ones again, whoever had them") {
    Bindings bindings;
    bindings.clear(Command::go_on);
    bindings.clear(Command::menu);
    bindings.clear(Command::history);
    CHECK(bindings.bind(Command::menu, "Space").empty());
    CHECK(bindings.bind(Command::history, "pad Start").empty());
    const std::vector<std::string> said = bindings.mend();
    CHECK(joined(said) == "“Go on” needs a key, and has its usual ones again., "
                          "“Go on” needs a button, and has its usual ones again., "
                          "“Menu, and back from it” needs a key, and has its usual ones again., "
                          "“Menu, and back from it” needs a button, and has its usual ones again.");
    CHECK(bindings.command_of("Space") == Command::go_on);
    CHECK(bindings.command_of("pad Start") == Command::menu);
    CHECK(bindings.names_of(Command::history).empty());
    CHECK(bindings.mend().empty());
}
