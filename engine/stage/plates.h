#pragma once
// The small slips with words of one kind: who speaks, where in the book we are, what is heard. They grow with their words and
// wrap them, so that none leaves the canvas; what lies beside them is not known here.

#include <string>
#include <vector>

#include "stage/furniture.h"
#include "stage/measure.h"
#include "story/story.h"

namespace lantern {

struct Plate {
    Rect slip;                    // w 0: there is none
    std::vector<TextItem> words;  // on the canvas, without a colour yet
};

/// Who speaks, where the room has a place for it.
Plate lay_name(const Room& room, const Person& person, const Measure& measure);

/// How much taller than one line a name is in such a room.
float name_growth(const Room& room, const Person& person, const Measure& measure);

/// The slip at the top left that says where in the book we are.
Plate lay_heading(const std::string& heading, const Comfort& comfort, const Measure& measure);

/// Its title, behind the numbers of its act and its episode; where there is only one, that goes without saying.
std::string heading_of(const Story& story, ScriptIndex script);

/// What is heard, in brackets, one below the other: in the middle between `left` and `right`.
Plate lay_captions(const std::vector<Prose>& heard, float left, float right, float top, const Comfort& comfort,
    const Measure& measure);

void paint_plate(std::vector<Item>& items, const Plate& plate, Colour paper, Colour words, Colour shade, Colour edge);

}  // namespace lantern
