#pragma once
// Flat shapes as device pixels, with true edges: each pixel is covered by exactly as much of a shape as lies in it. The renderers'
// own triangles cannot do that (the software one knows whole pixels only), and a slip cut by hand lives on its edge.

#include <cstdint>
#include <vector>

#include "stage/picture.h"

namespace lantern {

/// A device-pixel rectangle.
struct PixelRect {
    int x = 0, y = 0, w = 0, h = 0;
    bool operator==(const PixelRect&) const = default;
};

class Ink {
public:
    /// A clear sheet that lies over `area` of the window.
    explicit Ink(const PixelRect& area);

    /// Lays a closed outline, in device pixels of the window, over what is there.
    void fill(const std::vector<Point>& outline, Colour colour);

    /// The sheet as straight-alpha 0xAARRGGBB, row by row. The sheet is used up.
    std::vector<std::uint32_t> take();

private:
    void lay_row(int row, int first_column, const std::vector<float>& cover, Colour colour);

    PixelRect area_;
    std::vector<std::uint32_t> pixels_;  // premultiplied 0xAARRGGBB
};

/// The outline of a pen stroke: thin where the pen lands and leaves, a little uneven between; or as it is pressed, with round ends.
std::vector<Point> outline_of(const StrokeItem& stroke);

}  // namespace lantern
