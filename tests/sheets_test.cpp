#include <algorithm>
#include <cstdlib>

#include "catch.h"
#include "sdl/strips.h"

using namespace lantern;

namespace {

using Outline = std::vector<Point>;

constexpr PixelRect window{0, 0, 320, 128};

Outline rectangle(float x, float y, float w, float h) { return {{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}; }

std::vector<std::uint32_t> inked(const std::vector<std::pair<Outline, Colour>>& shapes, const PixelRect& area) {
    Ink pen(area);
    for (const auto& [outline, colour] : shapes) pen.fill(outline, colour);
    return pen.take();
}

std::vector<Outline> outlines_of(const std::vector<std::pair<Outline, Colour>>& shapes) {
    std::vector<Outline> outlines;
    for (const auto& [outline, colour] : shapes) outlines.push_back(outline);
    return outlines;
}

/// The same sheet, of its strips: an even one is as its first pixel.
std::vector<std::uint32_t> cut_and_inked(const std::vector<std::pair<Outline, Colour>>& shapes, const PixelRect& area) {
    std::vector<std::uint32_t> sheet(static_cast<std::size_t>(area.w * area.h), 0x12345678);  // nothing is left over
    for (const auto& [strip, even] : strips_of(outlines_of(shapes), area)) {
        const std::uint32_t first = inked(shapes, {strip.x, strip.y, 1, 1}).front();
        const std::vector<std::uint32_t> pixels = inked(shapes, strip);
        for (int y = 0; y < strip.h; ++y)
            for (int x = 0; x < strip.w; ++x)
                sheet[static_cast<std::size_t>((strip.y - area.y + y) * area.w + strip.x - area.x + x)] =
                    even ? first : pixels[static_cast<std::size_t>(y * strip.w + x)];
    }
    return sheet;
}

/// The most that a part of any pixel differs by.
int difference(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
    if (one.size() != other.size()) return 256;
    int most = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        for (const unsigned shift : {0U, 8U, 16U, 24U}) {
            const auto part = [shift](std::uint32_t pixel) { return static_cast<int>(pixel >> shift & 255U); };
            most = std::max(most, std::abs(part(one[i]) - part(other[i])));
        }
    return most;
}

}  // namespace

TEST_CASE("Of a shade over the whole window nothing is inked") {
    const std::vector<Strip> strips = strips_of({rectangle(0, 0, 320, 128)}, window);
    const std::vector<Strip> even{
        {{0, 0, 320, 32}, true}, {{0, 32, 320, 32}, true}, {{0, 64, 320, 32}, true}, {{0, 96, 320, 32}, true}};
    CHECK(strips == even);
}

TEST_CASE("Two marks far apart are inked, and nothing between them") {
    const std::vector<Strip> strips = strips_of({rectangle(2, 2, 8, 8), rectangle(310, 118, 8, 8)}, window);
    const std::vector<Strip> apart{{{0, 0, 32, 32}, false}, {{32, 0, 288, 32}, true}, {{0, 32, 320, 32}, true},
        {{0, 64, 320, 32}, true}, {{0, 96, 288, 32}, true}, {{288, 96, 32, 32}, false}};
    CHECK(strips == apart);
}

TEST_CASE("A level edge within a strip is inked all along, one between two strips is not") {
    const std::vector<Strip> strips = strips_of({rectangle(-10, 40, 400, 56)}, window);
    const std::vector<Strip> above{
        {{0, 0, 320, 32}, true}, {{0, 32, 320, 32}, false}, {{0, 64, 320, 32}, true}, {{0, 96, 320, 32}, true}};
    CHECK(strips == above);
}

TEST_CASE("The last strips of a window end with it") {
    const std::vector<Strip> strips = strips_of({}, {7, 9, 50, 40});
    const std::vector<Strip> all{{{7, 9, 50, 32}, true}, {{7, 41, 50, 8}, true}};
    CHECK(strips == all);
}

TEST_CASE("A sheet that was cut looks as if it were inked whole") {
    const std::vector<std::pair<Outline, Colour>> shapes{
        {{{-40, 30.25F}, {180, 3.5F}, {400, 90}, {200, 200}}, {200, 20, 30, 220}},  // askew, and larger than the window
        {{{5, 5}, {120, 6}, {119.5F, 60.5F}, {4, 61}}, {255, 250, 240, 90}},        // over it, half clear
        {{{150, 20}, {250, 100}, {250, 20}, {150, 100}}, {20, 40, 220, 255}},       // it crosses itself
        {{{64, 32}, {96, 32}, {96, 64}, {64, 64}}, {1, 2, 3, 255}},                 // as large as a strip is high
        {{{0, 100.1F}, {320, 100.4F}, {320, 103}, {0, 102}}, {255, 255, 255, 128}},  // all but level
    };
    for (const PixelRect& area : {window, PixelRect{3, 1, 307, 119}})
        CHECK(difference(cut_and_inked(shapes, area), inked(shapes, area)) <= 1);
}

TEST_CASE("A part of a sheet is inked as it is within the whole") {
    const std::vector<std::pair<Outline, Colour>> shapes{
        {{{-40, 30.25F}, {180, 3.5F}, {400, 90}, {200, 200}}, {200, 20, 30, 220}}};
    const std::vector<std::uint32_t> whole = inked(shapes, window);
    const PixelRect part{90, 10, 40, 20};
    std::vector<std::uint32_t> expected;
    for (int y = part.y; y < part.y + part.h; ++y)
        for (int x = part.x; x < part.x + part.w; ++x)
            expected.push_back(whole[static_cast<std::size_t>(y * window.w + x)]);
    CHECK(difference(inked(shapes, part), expected) <= 1);
}
