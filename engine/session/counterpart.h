#pragma once
// Which beat of an edited scene a beat has become, where both stories are at hand: the same words, or, between those that both have,
// the words that are most like them. Private to this folder.

#include <optional>

#include "session/save_state.h"

namespace lantern {

/// Nothing: the scene is gone, nothing halts at the place, or nothing stands for it between its neighbours.
std::optional<BeatName> counterpart(const Story& was, Place place, const Story& is);

}  // namespace lantern
