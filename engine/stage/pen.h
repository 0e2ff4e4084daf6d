#pragma once
// What the pen does on the page: it crosses words out, draws a line under them, and a ring round them. A stroke depends on its word
// alone: it is the same wherever the word stands, and never dances when it is drawn again.

#include <vector>

#include "stage/picture.h"

namespace lantern {

/// A marker's way across words of `length` whose baseline begins at `from`, and back over most of them; `share` of it is drawn yet.
std::vector<StrokeItem> crossing(Point from, float length, float size, float share, Colour colour);

/// Lays strokes over what is there.
void add(std::vector<Item>& items, std::vector<StrokeItem> strokes);

/// A line drawn under words with the same pen.
StrokeItem underline(Point from, float length, float size, Colour colour);

/// A line drawn round words that are looked at.
StrokeItem ring(const Rect& around, Colour colour);

}  // namespace lantern
