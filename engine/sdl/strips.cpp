#include "sdl/strips.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace lantern {

namespace {

constexpr int side = strip_height;

/// One row of squares, and which of them an edge goes through.
struct Row {
    PixelRect area;
    std::vector<bool> crossed;

    explicit Row(const PixelRect& of) : area(of), crossed(static_cast<std::size_t>((of.w + side - 1) / side)) {}

    /// Level edges count, too, but for those along the upper or lower side of the row.
    void cross(Point from, Point to) {
        if (from.y > to.y) std::swap(from, to);
        const auto top = static_cast<float>(area.y), bottom = static_cast<float>(area.y + area.h);
        if (to.y <= top || from.y >= bottom) return;
        if (from.y == to.y) return mark(std::min(from.x, to.x), std::max(from.x, to.x));
        const auto x_at = [&](float y) { return from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y)); };
        const float upper = from.y < top ? x_at(top) : from.x, lower = to.y > bottom ? x_at(bottom) : to.x;
        mark(std::min(upper, lower), std::max(upper, lower));
    }

    /// What lies along the left or right side of the row leaves it even.
    void mark(float from, float to) {
        const auto left = static_cast<float>(area.x), right = static_cast<float>(area.x + area.w);
        if (!(to > left && from < right)) return;
        const auto square = [left](float x) { return static_cast<std::ptrdiff_t>((x - left) / side); };
        const std::ptrdiff_t last = std::min(square(std::min(to, right)), std::ptrdiff_t(crossed.size()) - 1);
        std::fill(crossed.begin() + square(std::max(from, left)), crossed.begin() + last + 1, true);
    }

    void cut(std::vector<Strip>& strips) const {
        for (std::size_t first = 0, next = 0; first < crossed.size(); first = next) {
            while (next < crossed.size() && crossed[next] == crossed[first]) ++next;
            const int left = static_cast<int>(first) * side, right = std::min(static_cast<int>(next) * side, area.w);
            strips.push_back({{area.x + left, area.y, right - left, area.h}, !crossed[first]});
        }
    }
};

}  // namespace

std::vector<Strip> strips_of(const std::vector<std::vector<Point>>& outlines, const PixelRect& area) {
    std::vector<Strip> strips;
    for (int y = 0; y < area.h; y += side) {
        Row row({area.x, area.y + y, area.w, std::min(side, area.h - y)});
        for (const std::vector<Point>& outline : outlines)
            for (std::size_t i = 0; i < outline.size(); ++i) row.cross(outline[i], outline[(i + 1) % outline.size()]);
        row.cut(strips);
    }
    return strips;
}

}  // namespace lantern
