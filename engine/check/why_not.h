#pragma once
// Why an option is never open: which bound is in its way, what moves it, and the smallest change that would open it.

#include <string>

#include "check/explore.h"

namespace lantern {

struct WhyNot {
    std::string words;           // "needs honesty >= 6, but it is at most 5 here; …"
    StateId nearest = no_state;  // the first state that comes as near as any
};

/// Of an option that some reading meets and none can take, after everything was explored.
WhyNot why_not(const Story& story, const Exploration& exploration, Place choice, const Condition& condition);

}  // namespace lantern
