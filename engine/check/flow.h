#pragma once
// Where each statement leads within its own scene, whichever way its conditions go. What lies beyond the scene is left out: a visit
// goes on behind itself, a goto and an ending lead nowhere. Private to this folder.

#include <vector>

#include "story/story.h"

namespace lantern {

/// Writes over `next`.
void next_in_scene(const Story& story, Place place, std::vector<Place>& next);

/// Whether the foot of a scene can be come to at all.
bool has_foot(const Story& story, const Script& script);

}  // namespace lantern
