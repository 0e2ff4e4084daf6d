#pragma once
// Why an option is never open: which bound is in its way, what moves it, and the smallest change that would open it.

#include <string>

#include "check/explored.h"

namespace lantern {

struct WhyNot {
    std::string words;           // "needs honesty >= 6, but it is at most 5 here; …"
    StateId nearest = no_state;  // the first state that comes as near as any
};

/// Of an option that some reading meets and none can take, after everything that bears on its choice was explored.
WhyNot why_not(const Story& story, const Explored& explored, Place choice, const Condition& condition);

}  // namespace lantern
