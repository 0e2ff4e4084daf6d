#include "stage/slip.h"

#include <algorithm>
#include <cmath>

namespace lantern {

namespace {

constexpr float corner_reach = 2.4F, skew_reach = 1.5F, bulge_least = 0.4F, bulge_most = 1.6F;
constexpr float edge_width = 4;
constexpr float pi = 3.14159265F;

std::vector<Point> grown(std::vector<Point> corners, const Rect& rect, float by, float down) {
    const float middle_x = rect.x + rect.w / 2, middle_y = rect.y + rect.h / 2;
    for (Point& corner : corners) {
        corner.x += corner.x < middle_x ? -by : by;
        corner.y += (corner.y < middle_y ? -by : by) + down;
    }
    return corners;
}

}  // namespace

float chance(std::uint32_t seed, std::uint32_t n) {
    std::uint32_t x = seed * 0x9E3779B1U + n * 0x85EBCA77U + 0x165667B1U;
    x = (x ^ (x >> 15)) * 0x2C1B3C6DU;
    x = (x ^ (x >> 12)) * 0x297A2D39U;
    x ^= x >> 15;
    return static_cast<float>(x >> 8) / 16777216.0F;
}

float wobble(std::uint32_t seed, std::uint32_t n, float reach) { return (chance(seed, n) * 2 - 1) * reach; }

std::uint32_t seed_of(Point at) {
    return static_cast<std::uint32_t>(std::lround(at.x)) * 7919U +
           static_cast<std::uint32_t>(std::lround(at.y)) * 104729U;
}

Colour with_alpha(Colour colour, float share) {
    const float alpha = static_cast<float>(colour.alpha) * std::clamp(share, 0.0F, 1.0F);
    colour.alpha = static_cast<std::uint8_t>(std::lround(alpha));
    return colour;
}

bool is_light(Colour colour) { return colour.red * 3 + colour.green * 6 + colour.blue > 1280; }

std::vector<Point> cut_slip(const Rect& rect, std::uint32_t seed) {
    const float skew = wobble(seed, 0, skew_reach);
    const Point square[4] = {{rect.x + skew, rect.y}, {rect.x + rect.w + skew, rect.y},
        {rect.x + rect.w - skew, rect.y + rect.h}, {rect.x - skew, rect.y + rect.h}};
    const Point outward[4] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    Point corner[4];
    for (std::uint32_t i = 0; i < 4; ++i)
        corner[i] = {
            square[i].x + wobble(seed, 10 + i, corner_reach), square[i].y + wobble(seed, 20 + i, corner_reach)};
    std::vector<Point> cut;
    for (std::uint32_t i = 0; i < 4; ++i) {
        const Point next = corner[(i + 1) % 4];
        const float along = 0.3F + 0.4F * chance(seed, 30 + i);
        const float bulge = bulge_least + (bulge_most - bulge_least) * chance(seed, 40 + i);
        cut.push_back(corner[i]);
        cut.push_back({corner[i].x + (next.x - corner[i].x) * along + outward[i].x * bulge,
            corner[i].y + (next.y - corner[i].y) * along + outward[i].y * bulge});
    }
    return cut;
}

void lay_slip(std::vector<Item>& items, const Rect& rect, Colour colour, Colour shade, Colour edge) {
    const std::vector<Point> cut = cut_slip(
        rect, seed_of({rect.w, rect.y}));  // not x: a slip that is shifted stays the same slip
    if (is_light(colour))
        for (const float by : {8.0F, 5.0F, 2.0F})
            items.push_back(
                PanelItem{grown(cut, rect, by, 5), with_alpha({shade.red, shade.green, shade.blue, 255}, 0.06F)});
    if (edge.alpha > 0) items.push_back(PanelItem{grown(cut, rect, edge_width, 0), edge});
    items.push_back(PanelItem{cut, colour});
}

void lay_receipt(std::vector<Item>& items, const Rect& rect, Colour colour, Colour shade) {
    constexpr float tooth = 13, deep = 6;
    const auto teeth = static_cast<int>(rect.w / tooth);
    const float wide = rect.w / static_cast<float>(teeth);
    const float skew = wobble(seed_of({rect.w, rect.y}), 0, 1.2F);
    std::vector<Point> strip;
    const auto cut = [&](int from, int way, float edge, float inward, float lean) {
        for (int i = 0; i < teeth; ++i) {
            const float x = rect.x + (static_cast<float>(from) + static_cast<float>(way * i)) * wide;
            strip.push_back({x + lean, edge});
            strip.push_back({x + lean + static_cast<float>(way) * wide / 2, edge + inward});
        }
        strip.push_back({rect.x + static_cast<float>(from + way * teeth) * wide + lean, edge});
    };
    cut(0, 1, rect.y, deep, skew);
    cut(teeth, -1, rect.y + rect.h, -deep, -skew);
    std::vector<Point> shadow = strip;
    for (Point& point : shadow) point = {point.x + 3, point.y + 6};
    items.push_back(PanelItem{shadow, with_alpha({shade.red, shade.green, shade.blue, 255}, 0.35F)});
    items.push_back(PanelItem{strip, colour});
}

PanelItem drop_of_water(Point tip, float height, Colour colour) {
    const float radius = height * 0.33F, distance = height - radius;
    const float touch = std::acos(radius / distance);
    PanelItem drop{{tip}, colour};
    constexpr int steps = 18;
    for (int i = 0; i <= steps; ++i) {
        const float angle = touch + (2 * pi - 2 * touch) * static_cast<float>(i) / steps;
        drop.corners.push_back({tip.x + radius * std::sin(angle), tip.y + distance - radius * std::cos(angle)});
    }
    return drop;
}

void fade(std::vector<Item>& items, std::size_t first, float alpha) {
    if (alpha >= 1) return;
    for (std::size_t i = first; i < items.size(); ++i)
        std::visit(
            [alpha](auto& item) {
                if constexpr (requires { item.alpha; }) item.alpha *= alpha;
                else item.colour = with_alpha(item.colour, alpha);
            },
            items[i]);
}

}  // namespace lantern
