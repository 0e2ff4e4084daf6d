#pragma once
// How long a reader can go on without being asked: the most beats between two choices, over every reading.

#include "check/explore.h"

namespace lantern {

struct Stretch {
    std::size_t beats = 0;
    bool endless = false;  // a circle of beats, or longer than anybody counts
    Witness reading;       // the first that goes beyond the limit, up to the beat that does
};

/// `limit`: beyond how many beats a reading is wanted. Explored with asides apart, each counts as its longest way: there may be less
/// beats than is said, never more, and the reading may stop short.
Stretch find_stretch(const Story& story, const Exploration& exploration, std::size_t limit);

}  // namespace lantern
