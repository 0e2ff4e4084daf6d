#pragma once
// Whether two stories decide the same, whatever they say and show: then what one was explored to holds for the other, state by state.

#include "story/story.h"

namespace lantern {

bool same_logic(const Story& one, const Story& other);

/// … and whether what is proved of them is told in the same sentences of the same lines, too: nothing has moved or is called otherwise,
/// options that come to the same and names that may be shown too early are the same ones.
bool same_proofs(const Story& one, const Story& other);

}  // namespace lantern
