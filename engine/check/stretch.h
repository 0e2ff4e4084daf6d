#pragma once
// How long a reader can go on without being asked: the most beats between two choices, over every reading.

#include "check/explore.h"

namespace lantern {

struct Stretch {
    std::size_t beats = 0;
    bool endless = false;  // a circle of beats, or longer than anybody counts
    bool known =
        true;  // false: where one may be too long there is too much to look at; the others are no longer than is said
    Witness reading;  // the first that goes beyond the limit, up to the beat that does
};

/// `limit`: beyond how many beats a reading is wanted; where none can be that long, `beats` may be more than any has. Explored with asides
/// apart, a stretch that may be longer than that is looked at by itself, with all that its asides ask; one that is not counts as its
/// longest way.
Stretch find_stretch(const Story& story, const Exploration& exploration, std::size_t limit);

}  // namespace lantern
