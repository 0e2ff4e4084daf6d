#pragma once
// What a change is seen as while it lasts, whichever it is: how what comes is let in, and what passes over it on the way.

#include <cstddef>
#include <vector>

#include "stage/picture.h"
#include "story/change.h"

namespace lantern {

/// A plain ground over the whole canvas.
ImageItem plain_ground(Colour colour);

/// Of what comes (items from `first` on), as much is seen as has come after a share of the way.
void let_in(std::vector<Item>& items, std::size_t first, const Change& change, float share);

/// What passes over everybody: the colour it goes through, the light that crosses the room, the rain that falls.
void paint_passing(std::vector<Item>& items, const Change& change, float share);

}  // namespace lantern
