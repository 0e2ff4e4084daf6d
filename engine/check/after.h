#pragma once
// What can be read after something else, whichever way the conditions go. Private to this folder.

#include <vector>

#include "story/story.h"

namespace lantern {

/// Everything that can be read after one of `open`, conditions left aside; where a visit leads back to is not kept apart.
std::vector<bool> places_after(const Story& story, std::vector<Place> open);

}  // namespace lantern
