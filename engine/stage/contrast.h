#pragma once
// Colours as a reader wants them. A stage and a screen make their palette here, from the act's or the house's, so that a wish for
// contrast is obeyed everywhere alike and no direction needs to know of it.

#include "stage/comfort.h"
#include "story/direction.h"

namespace lantern {

/// WCAG 2.1: how far two opaque colours stand apart, 1 to 21.
double contrast(Colour one, Colour other);

/// The palette with panels as dense as the reader likes; in high contrast white on black, with yellow for what matters.
Palette comfortable(const Palette& palette, const Comfort& comfort);

/// What slips and panels are edged with: nothing (alpha 0), but in high contrast.
Colour edge_in(const Comfort& comfort);

}  // namespace lantern
