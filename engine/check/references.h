#pragma once
// Where a story's variables and choices are asked for and where they are changed: one list each, in the order of the script.
// Conditions of promises stand at no place of it. Private to this folder.

#include <cstdint>
#include <vector>

#include "story/story.h"

namespace lantern {

struct Reference {
    Slot slot = no_slot;
    Place place = nowhere;  // nowhere: in a promise, or in the skip of a scene
    Location where;
};

struct References {
    std::vector<Reference> read, written;  // a choice is written by being taken
};

References find_references(const Story& story);

/// The slots a condition asks for, each once.
std::vector<Slot> slots_of(const Condition& condition);

}  // namespace lantern
