#pragma once
// The numbers I to XXXIX as a pen draws them: strokes, which whoever sets a page makes of light, of paint or of wood.

#include <vector>

#include "stage/picture.h"

namespace lantern {

using Stroke = std::vector<Point>;

/// In a box one high; empty where there is no such number.
std::vector<Stroke> numeral(int number);
float numeral_width(const std::vector<Stroke>& strokes, float height);
std::vector<Stroke> placed(std::vector<Stroke> strokes, const Rect& box);

/// A tube of light along a way: its glow, its colour, and its hot core.
void tube(std::vector<Item>& items, const Stroke& way, float width, Colour colour);

/// A broad brush: pressed on at first, and lifted towards the end.
StrokeItem brush(const Stroke& way, float width, Colour colour);

}  // namespace lantern
