#pragma once
// Where a story moves a variable, told to whoever needs it elsewhere than it is. Private to this folder.

#include <string>

#include "story/story.h"

namespace lantern {

struct Wish {
    Slot slot = no_slot;
    int direction = 0;   // 1: more than it is, -1: less, 0: another value
    int value = 0;       // as it is
    Place at = nowhere;  // where it is needed: what cannot come before is no help
};

/// "honesty is raised at the-last-bus:130 (+1) and the-walk:87 (+1)"; empty: the engine moves it, not the author.
std::string moved_by(const Story& story, const Wish& wish);

}  // namespace lantern
