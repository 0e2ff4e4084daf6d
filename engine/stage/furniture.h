#pragma once
// Where words stand on the canvas: box, column, page or film, in canvas pixels. The measures are ART.md's, section 5.

#include <cstddef>
#include <string_view>
#include <vector>

#include "stage/page.h"
#include "stage/picture.h"
#include "story/direction.h"

namespace lantern {

enum class Side : std::uint8_t { left, right };

/// One act's furniture laid out.
struct Room {
    Furniture furniture = Furniture::box;
    Rect panel;      // what is filled behind the words; empty (w 0) for film
    Rect words;      // column of the words: left, top of the first line, measure, height of all lines
    Rect plate;      // the name's slip; its width is a minimum. No slip (w 0): the name is written above the words
    Point drop;      // tip of the waiting mark
    float bars = 0;  // height of the black above, and of the black below
    TypeSetting spoken, narrated;
};

/// `share` is Direction::letterbox; `korean` sets the words in the Korean size.
Room furnish(Furniture furniture, float letterbox, bool korean = false, Side side = Side::left);

constexpr float slip_x = 1130, slip_width = 612, slip_height = 84, slip_gap = 18, slip_padding = 40, slip_shift = -26;
constexpr float slip_size = 34, slip_size_korean = 29, slip_line = 44, reason_size = 22;
constexpr float plate_padding = 32, plate_size = 34, plate_also_size = 20;

/// The slips of a deed, by their heights, top to bottom: never over one another, never below the canvas. They begin at `corner`;
/// with a y of 0 their middle stands where the art guide puts it.
std::vector<Rect> lay_slips(const std::vector<float>& heights, Point corner = {slip_x, 0});

/// Where slips cover nobody's face: at the right, else in the middle, else at the left. `heads`: where people stand
/// (x). Nobody's face is seen behind `taken`, and slips do not go there.
float place_slips(const std::vector<float>& heads, const Rect& taken = {});

/// The baseline that puts words in the middle of a slip: on the height of an x, not on the font's box.
float centred_baseline(float middle, float size, bool korean);

}  // namespace lantern
