#pragma once
// A meter that was asked beyond its end, as an author finds it again: where it is written, and the shortest reading that does it.
// Private to this folder.

#include "check/explore.h"

namespace lantern {

/// The line that asks too much: a `set`, an option, the head of a scene that is passed over.
Location where_of(const Story& story, const ClampFound& clamp);

Witness reading_to(const Exploration& exploration, const Story& story, const ClampFound& clamp);

}  // namespace lantern
