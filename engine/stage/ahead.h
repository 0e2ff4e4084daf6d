#pragma once
// Which pictures a reading can show soon, whatever is answered: found by reading on, by the interpreter that plays, and looking at
// the stage. Somebody can have them ready by then.

#include <cstddef>
#include <memory>
#include <vector>

#include "session/state.h"
#include "stage/picture.h"

namespace lantern {

/// Pictures and figures, each once, the soonest first; a place with the mask it may come through. `halts`: how many are looked at, of all that
/// can come, nearest first.
std::vector<Item> pictures_ahead(const Story& story, const State& state, std::size_t halts = 48);

}  // namespace lantern
