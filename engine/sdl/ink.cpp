#include "sdl/ink.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace lantern {

namespace {

struct Reach {
    float left = 0, top = 0, right = 0, bottom = 0;
};

Reach reach_of(const std::vector<Point>& outline) {
    Reach reach{outline[0].x, outline[0].y, outline[0].x, outline[0].y};
    for (const Point& p : outline) {
        reach.left = std::min(reach.left, p.x);
        reach.right = std::max(reach.right, p.x);
        reach.top = std::min(reach.top, p.y);
        reach.bottom = std::max(reach.bottom, p.y);
    }
    return reach;
}

/// Adds to `row`, of so many cells and two more, what lies right of an edge that goes from x0 down (or up) to x1 by `height` of this
/// row. Each cell holds the change of cover from the cell left of it, so that a running sum is the cover. Of an edge that begins left
/// of the row or ends right of it the part within counts, and what is left of it covers all of the row.
void add_edge(std::vector<float>& row, float x0, float x1, float height) {
    const auto wide = static_cast<float>(row.size() - 2);
    if (x0 > x1) std::swap(x0, x1);
    if (x0 >= wide) return;
    if (x1 <= 0) {
        row[0] += height;
        return;
    }
    const float begin = std::max(x0, 0.0F), end = std::min(x1, wide);
    if (begin > x0 || end < x1) {
        const float per_pixel = height / (x1 - x0);
        row[0] += (begin - x0) * per_pixel;
        height = (end - begin) * per_pixel;
        x0 = begin;
        x1 = end;
    }
    const auto first = static_cast<std::size_t>(x0);
    const float floor0 = std::floor(x0);
    if (x1 <= floor0 + 1) {
        const float part = 0.5F * (x0 + x1) - floor0;
        row[first] += height * (1 - part);
        row[first + 1] += height * part;
        return;
    }
    const float per_pixel = height / (x1 - x0);
    float before = 0;
    for (std::size_t cell = first; static_cast<float>(cell) < x1; ++cell) {
        const float left = std::max(x0, static_cast<float>(cell)), right = std::min(x1, static_cast<float>(cell + 1));
        const float crossed = (right - left) * per_pixel;  // of the edge, within this cell
        const float part = 0.5F * (left + right) - static_cast<float>(cell);
        row[cell] += crossed * (1 - part) + before;
        before = crossed * part;
    }
    const auto last = static_cast<std::size_t>(std::ceil(x1));
    row[last] += before;
}

/// Downwards, and which way it went.
struct Edge {
    Point from, to;
    float way = 1;
};

/// What of an outline lies between two rows.
std::vector<Edge> edges_between(const std::vector<Point>& outline, float top, float bottom) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        Edge edge{outline[i], outline[(i + 1) % outline.size()], 1};
        if (edge.from.y >= edge.to.y) {
            std::swap(edge.from, edge.to);
            edge.way = -1;
        }
        if (edge.from.y < bottom && edge.to.y > top) edges.push_back(edge);
    }
    return edges;
}

std::uint32_t scaled(std::uint32_t channel, std::uint32_t by) {
    const std::uint32_t product = channel * by + 128;
    return (product + (product >> 8)) >> 8;
}

std::uint32_t premultiplied(Colour colour, std::uint32_t alpha) {
    return alpha << 24 | scaled(colour.red, alpha) << 16 | scaled(colour.green, alpha) << 8 |
           scaled(colour.blue, alpha);
}

std::uint32_t laid_over(std::uint32_t below, std::uint32_t above) {
    const std::uint32_t through = 255 - (above >> 24);
    if (through == 0 || below == 0) return above;
    std::uint32_t result = 0;
    for (const unsigned shift : {0U, 8U, 16U, 24U})
        result |= std::min(255U, ((above >> shift) & 255U) + scaled((below >> shift) & 255U, through)) << shift;
    return result;
}

std::uint32_t straight(std::uint32_t pixel) {
    const std::uint32_t alpha = pixel >> 24;
    if (alpha == 0 || alpha == 255) return pixel;
    std::uint32_t result = alpha << 24;
    for (const unsigned shift : {0U, 8U, 16U})
        result |= std::min(255U, (((pixel >> shift) & 255U) * 255 + alpha / 2) / alpha) << shift;
    return result;
}

struct Trodden {
    Point at;
    float travelled = 0;  // from where the pen landed
    float pressure = 1;
};

/// The stroke's way with enough stations on it to taper and to waver.
std::vector<Trodden> trodden(const StrokeItem& stroke, float& length) {
    const std::vector<Point>& points = stroke.points;
    const auto pressed = [&stroke](std::size_t i) { return i < stroke.pressure.size() ? stroke.pressure[i] : 1.0F; };
    const auto between = [](Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); };
    length = 0;
    for (std::size_t i = 1; i < points.size(); ++i) length += between(points[i - 1], points[i]);
    if (length <= 0) return {};
    const float step = std::max(stroke.width * 2, length / 40);
    std::vector<Trodden> way{{points[0], 0, pressed(0)}};
    float travelled = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const float piece = between(points[i - 1], points[i]);
        const int stations = std::max(1, static_cast<int>(piece / step));
        for (int n = 1; n <= stations && piece > 0; ++n) {
            const float share = static_cast<float>(n) / static_cast<float>(stations);
            way.push_back({{points[i - 1].x + (points[i].x - points[i - 1].x) * share,
                               points[i - 1].y + (points[i].y - points[i - 1].y) * share},
                travelled + piece * share, pressed(i - 1) + (pressed(i) - pressed(i - 1)) * share});
        }
        travelled += piece;
    }
    return way;
}

Point direction_at(const std::vector<Trodden>& way, std::size_t i) {
    const Point before = way[i == 0 ? 0 : i - 1].at, after = way[i + 1 == way.size() ? i : i + 1].at;
    const float dx = after.x - before.x, dy = after.y - before.y, norm = std::max(std::hypot(dx, dy), 0.001F);
    return {dx / norm, dy / norm};
}

/// Half a circle round the end of a stroke, on from the last point of the outline.
void add_cap(std::vector<Point>& outline, Point centre) {
    constexpr int steps = 6;
    constexpr float half_turn = 3.14159265F;
    const Point from = outline.back();
    const float x = from.x - centre.x, y = from.y - centre.y;
    for (int i = 1; i < steps; ++i) {
        const float angle = -half_turn * static_cast<float>(i) / steps;
        outline.push_back({centre.x + x * std::cos(angle) - y * std::sin(angle),
            centre.y + x * std::sin(angle) + y * std::cos(angle)});
    }
}

}  // namespace

Ink::Ink(const PixelRect& area)
    : area_(area), pixels_(static_cast<std::size_t>(area.w) * static_cast<std::size_t>(area.h)) {}

void Ink::fill(const std::vector<Point>& outline, Colour colour) {
    if (outline.size() < 3 || colour.alpha == 0) return;
    const Reach reach = reach_of(outline);
    if (!(reach.right - reach.left < 32'000.0F) || !(std::abs(reach.left) < 1e6F))
        return;  // nothing on any screen is that wide
    const int top = std::max(area_.y, static_cast<int>(std::floor(reach.top)));
    const int bottom = std::min(area_.y + area_.h, static_cast<int>(std::ceil(reach.bottom)));
    const int left = std::max(area_.x, static_cast<int>(std::floor(reach.left)));
    const int right = std::min(area_.x + area_.w, static_cast<int>(std::ceil(reach.right)));
    if (top >= bottom || left >= right) return;
    const std::vector<Edge> edges = edges_between(outline, static_cast<float>(top), static_cast<float>(bottom));
    std::vector<float> cover(static_cast<std::size_t>(right - left) + 2);
    for (int y = top; y < bottom; ++y) {
        std::fill(cover.begin(), cover.end(), 0.0F);
        const auto row_top = static_cast<float>(y), row_bottom = row_top + 1;
        for (const Edge& edge : edges) {
            const float begin = std::max(edge.from.y, row_top), end = std::min(edge.to.y, row_bottom);
            if (end <= begin) continue;
            const float slope = (edge.to.x - edge.from.x) / (edge.to.y - edge.from.y);
            const auto x_at = [&](float at) {
                const float x = edge.from.x + (at - edge.from.y) * slope;
                return std::clamp(x, reach.left, reach.right) - static_cast<float>(left);
            };
            add_edge(cover, x_at(begin), x_at(end), edge.way * (end - begin));
        }
        lay_row(y - area_.y, left - area_.x, cover, colour);
    }
}

/// `cover` begins at a column of the sheet, ends within it, and has two cells more.
void Ink::lay_row(int row, int first_column, const std::vector<float>& cover, Colour colour) {
    std::uint32_t* const pixels = &pixels_[static_cast<std::size_t>(row) * static_cast<std::size_t>(area_.w)] +
                                  first_column;
    const std::uint32_t whole = premultiplied(colour, colour.alpha);
    std::uint32_t below = 0, both = whole;  // most of a large shape lies over the same all along
    const std::size_t columns = cover.size() - 2;
    float sum = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        sum += cover[i];
        const float share = std::min(std::abs(sum), 1.0F);
        if (share < 0.002F) continue;
        if (share > 0.998F) {
            const auto lay = [&](std::uint32_t& pixel) {
                if (pixel != below) both = laid_over(below = pixel, whole);
                pixel = both;
            };
            lay(pixels[i]);
            while (i + 1 < columns && cover[i + 1] == 0) lay(pixels[++i]);
            continue;
        }
        const auto alpha = static_cast<std::uint32_t>(share * static_cast<float>(colour.alpha) + 0.5F);
        pixels[i] = laid_over(pixels[i], premultiplied(colour, alpha));
    }
}

std::vector<std::uint32_t> Ink::take() {
    std::uint32_t before = 0, after = 0;
    for (std::uint32_t& pixel : pixels_) {
        if (pixel != before) after = straight(before = pixel);
        pixel = after;
    }
    return std::move(pixels_);
}

std::vector<Point> outline_of(const StrokeItem& stroke) {
    float length = 0;
    const std::vector<Trodden> way = trodden(stroke, length);
    if (way.size() < 2) return {};
    const bool round = !stroke.pressure.empty();
    const float taper = std::min(length * 0.3F, stroke.width * 4);
    std::vector<Point> there, back;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const Point at = way[i].at, way_on = direction_at(way, i);
        const float nearest_end = std::min(way[i].travelled, length - way[i].travelled);
        const float thin = round ? way[i].pressure : 0.35F + 0.65F * std::min(1.0F, nearest_end / taper);
        const float wavers = round ? 0.03F : 0.08F;
        const float uneven = 1 + wavers * std::sin(way[i].travelled / stroke.width * 0.45F + stroke.points[0].x);
        const float half = stroke.width / 2 * thin * uneven;
        there.push_back({at.x - way_on.y * half, at.y + way_on.x * half});
        back.push_back({at.x + way_on.y * half, at.y - way_on.x * half});
    }
    if (round) add_cap(there, way.back().at);
    there.insert(there.end(), back.rbegin(), back.rend());
    if (round) add_cap(there, way.front().at);
    return there;
}

}  // namespace lantern
