#pragma once
// Words side by side that can be pressed: the trays of an album, what can be done with a card, the letters of a note. What does not
// fit into a line stands on the next.

#include <optional>
#include <string>
#include <vector>

#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

struct WordsPlaced {
    Point at;         // of the baseline
    float width = 0;  // of the words
    Rect reach;       // where a press is meant for them
    int line = 0;
};

struct RowSetting {
    Face face = Face::serif_italic;
    float size = 30, line_height = 46, gap = 44;
};

/// `from`: the first line's upper left corner; `wide`: of a line.
std::vector<WordsPlaced> set_side_by_side(
    const std::vector<std::string>& words, Point from, float wide, const RowSetting& setting, const Measure& measure);

/// All lines of them.
float height_of(const std::vector<WordsPlaced>& placed, const RowSetting& setting);

std::optional<std::size_t> pressed_among(const std::vector<WordsPlaced>& placed, Point at);

/// The one that stands nearest above or below another; nothing: there is no such line.
std::optional<std::size_t> beyond(const std::vector<WordsPlaced>& placed, std::size_t from, int lines);

}  // namespace lantern
