#pragma once
// Where a story's files name something: each person, place, scene, ending, thread, variable and choice, by its place in the text. Who
// declares a name, who asks for it and who changes it is known; what a reading does with it is not.

#include <string>
#include <vector>

#include "story/read_before.h"
#include "story/story.h"

namespace lantern {

struct Name {
    enum class Kind : unsigned char { person, place, scene, ending, thread, variable, value };
    enum class Role : unsigned char { declares, asks, changes, shows };  // shows: in words, {name}
    Kind kind = Kind::person;
    Role role = Role::asks;
    std::string id;            // of a value: "alibi=lie"
    Location where;            // of the first letter
    std::uint32_t length = 0;  // characters
    Location item;             // the statement it is part of; line 0: none
};

using Names = std::vector<Name>;

/// In file order. Files that could not be read are left out.
Names find_names(const Story& story, const ReadBefore& files);

/// The one that a place lies on or just behind, or null.
const Name* name_at(const Names& mentions, const Location& where);

}  // namespace lantern
