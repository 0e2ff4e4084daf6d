#pragma once
// Which statements one reading could meet more than once, when every condition may go either way: an over-approximation, so that
// what it leaves out is met once at most. Private to this folder.

#include <vector>

#include "story/story.h"

namespace lantern {

/// By place.
std::vector<bool> find_met_twice(const Story& story);

}  // namespace lantern
