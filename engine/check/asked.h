#pragma once
// Which variables a statement asks about. Who walks the story backwards and who packs its memory must not differ in that.

#include <vector>

#include "story/story.h"

namespace lantern {

/// The slots one statement reads when it is met or answered, some more than once. `names`: those its words show, too.
std::vector<Slot> asked_at(const Story& story, Place place, bool names);

/// What the words at one place name, in order; what is named within others, too.
std::vector<Slot> named_at(const Story& story, Place place);

/// The slots that promises read at the end; not `ending`, which is the end itself.
std::vector<Slot> asked_at_the_end(const Story& story);

}  // namespace lantern
