#pragma once
// Whether two stories decide the same, whatever they say and show: then what one was explored to holds for the other, state by state.

#include "story/story.h"

namespace lantern {

bool same_logic(const Story& one, const Story& other);

}  // namespace lantern
