#pragma once
// A sheet cut into strips: those that an edge of a shape goes through, and those that lie within or beside every shape and are of one
// colour all over. Of a shade over the whole window nothing has to be inked, and of two marks far apart nothing between them.

#include <vector>

#include "sdl/ink.h"

namespace lantern {

constexpr int strip_height = 32;  // pixels; the last ones may be lower

struct Strip {
    PixelRect area;
    bool even = false;  // no edge goes through it
    bool operator==(const Strip&) const = default;
};

/// All of `area`, each pixel in one strip, row by row. Outlines are closed, in device pixels of the window.
std::vector<Strip> strips_of(const std::vector<std::vector<Point>>& outlines, const PixelRect& area);

}  // namespace lantern
