#pragma once
// Where the canvas of 1920 by 1080 lies in a window of any shape: as large as it fits, in the middle.

#include <algorithm>

#include "stage/picture.h"

namespace lantern {

struct Canvas {
    float scale = 1, left = 0, top = 0;  // device pixels

    Canvas(int width, int height)
        : scale(std::min(static_cast<float>(width) / canvas_width, static_cast<float>(height) / canvas_height)),
          left((static_cast<float>(width) - canvas_width * scale) / 2),
          top((static_cast<float>(height) - canvas_height * scale) / 2) {}

    Point to_device(Point p) const { return {left + p.x * scale, top + p.y * scale}; }
    Point to_canvas(Point p) const { return {(p.x - left) / scale, (p.y - top) / scale}; }
    Rect to_device(const Rect& r) const { return {left + r.x * scale, top + r.y * scale, r.w * scale, r.h * scale}; }
};

}  // namespace lantern
