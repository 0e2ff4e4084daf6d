#pragma once
// Where words stand on the canvas: box, column, page or film, in canvas pixels, as large as the reader wants them. The measures
// are ART.md's, section 5; larger words get more room, then fewer lines, and are never made smaller.

#include <cstddef>
#include <string_view>
#include <vector>

#include "stage/comfort.h"
#include "stage/page.h"
#include "stage/picture.h"
#include "story/direction.h"

namespace lantern {

enum class Side : std::uint8_t { left, right };

/// What else wants a share of the room, in canvas pixels.
struct Spared {
    float above = 0;   // at the head of the canvas: what is heard
    float name = 0;    // more height for a name of several lines
    float below = 0;   // under the words: why one of them cannot be taken
    int lines = 1000;  // at most so many lines at a time
};

/// One act's furniture laid out.
struct Room {
    Furniture furniture = Furniture::box;
    Comfort comfort;
    Rect panel;  // what is filled behind the words; empty (w 0) for film
    Rect words;  // column of the words: left, top of the first line, measure, height of all lines
    Rect plate;  // the name's slip; its width is a minimum. No slip (w 0): the name is written above the words
    Point drop;  // tip of the waiting mark
    float drop_height = 31;
    float reason = 0;               // baseline of the last line of a reason
    float bars = 0, bar_below = 0;  // height of the black above, and of the black below
    TypeSetting spoken, narrated;
};

/// `letterbox` is Direction::letterbox; `korean` sets the words in the Korean size.
Room furnish(Furniture furniture, float letterbox, bool korean = false, Side side = Side::left,
    const Comfort& comfort = {}, const Spared& spared = {});

/// Small words of the house's own face: reasons, what is heard.
TypeSetting small_setting(const Comfort& comfort, float size, float width);

/// How far a padding grows with the words: slowly, since the words need the room.
float roomier(const Comfort& comfort);

constexpr float plate_padding = 32, plate_size = 34, plate_also_size = 20, whispered_size = 26, reason_size = 22;

/// The baseline that puts words in the middle of a slip: on the height of an x, not on the font's box.
float centred_baseline(float middle, float size, bool korean);

}  // namespace lantern
