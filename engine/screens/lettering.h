#pragma once
// What the screens write beside the stage: wrapped words, rules and shades over the whole canvas.

#include <string>
#include <vector>

#include "stage/page.h"
#include "stage/picture.h"
#include "story/story.h"

namespace lantern {

/// Lays words in lines from the first baseline down; returns the baseline of the last line.
float letter(std::vector<Item>& items, const std::string& words, Point first_baseline, const TypeSetting& setting,
    Colour colour, const Measure& measure);

/// How many lines they take.
int lines_of(const std::string& words, const TypeSetting& setting, const Measure& measure);

TypeSetting plain_setting(Face face, float size, float width);

WashItem over_all(Colour colour);

/// The palette of the title and of what lies outside any act: the last act's, from where the story is told.
Palette house_palette(const Story* story);

}  // namespace lantern
