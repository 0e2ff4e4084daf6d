#pragma once
// One thing a reader can wish for, as a row of a page: what it is called, how it stands, and what less and more make of it. The page
// of preferences and the first card of all are made of these.

#include <functional>
#include <string>
#include <vector>

#include "screens/house.h"
#include "screens/leaf.h"

namespace lantern {

struct Wish {
    std::string name;
    std::function<std::string(const Preferences&)> value;
    std::function<void(Preferences&, int step)> turn;  // -1 or 1; where it goes no further, nothing
    std::string also{};                                // what it does, or why it cannot be
    bool open = true;
};

Row row_of(const Wish& wish, const Preferences& preferences);

struct WishGroup {
    std::string name;
    std::vector<Wish> wishes;
    /// All of this group, from one to another.
    std::function<void(const Preferences& from, Preferences& to)> copy;
};

/// Those of every reader, of this story, on this machine.
std::vector<WishGroup> wish_groups(const House& house);

Wish wish_for_size();
Wish wish_for_still();
Wish wish_for_speech(const House& house);
/// A card before noted scenes; and, where the reader has topics, each of the story's.
std::vector<Wish> wishes_for_notes(const House& house);

/// "death, grief and homophobia": what the story's notes are about.
std::string list_of_topics(const Story& story);

}  // namespace lantern
