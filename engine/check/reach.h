#pragma once
// Which statements any reading could meet when every condition may go either way: an over-approximation, so that what it calls
// unreached is unreached for certain.

#include <vector>

#include "story/story.h"

namespace lantern {

struct Reach {
    std::vector<bool> statements;
    bool runs_out = false;  // the foot of the last scene can be reached
    Place runs_out_at = nowhere;
};

Reach find_reach(const Story& story);

}  // namespace lantern
