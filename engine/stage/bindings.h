#pragma once
// Which key, pad button or wheel means what, by name: "Space", "Shift+A", "pad RB", "mouse middle", "wheel up". A reader may bind
// all of them again; no name ever means two things, and what nobody can do without always keeps a key and a pad button. What a
// machine calls its keys is not known here.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stage/gesture.h"

namespace lantern {

/// What a reader can bind, in the order of the page of keys.
const std::vector<Command>& bindable();

/// What it is called there: "Go on".
std::string words_for(Command command);

class Bindings {
public:
    /// The usual ones.
    Bindings();

    std::optional<Command> command_of(std::string_view name) const;
    std::vector<std::string> names_of(Command command) const;

    /// One more name for a command. What stands against it, in a sentence ("Space is already Go on."); empty: it is bound.
    std::string bind(Command command, const std::string& name);
    /// The same, though the name meant something else before.
    std::string take_over(Command command, const std::string& name);
    /// Likewise; the last key and the last pad button of what is needed stay.
    std::string unbind(const std::string& name);

    bool is_usual(Command command) const;
    /// The command's usual names again, from whatever they mean now.
    void reset(Command command);

    /// Takes all its names away. What is needed must then be bound again, or mended.
    void clear(Command command);
    /// Where a needed command was left without a key or a button, the usual ones again; a sentence for each.
    std::vector<std::string> mend();

    bool operator==(const Bindings& other) const;

private:
    bool is_last(const std::string& name) const;
    void drop(const std::string& name);
    bool mend(Command command, std::vector<std::string>& said);

    std::vector<std::pair<std::string, Command>> names_;  // in the order they were bound
};

}  // namespace lantern
