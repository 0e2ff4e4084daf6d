#pragma once
// How words look in their furniture: the panel, what is written of the beat so far, the waiting drop. `palette` is as the reader
// wants it already (contrast.h).

#include <vector>

#include "stage/choice.h"
#include "stage/furniture.h"
#include "stage/writing.h"

namespace lantern {

void paint_bars(std::vector<Item>& items, const Room& room, const Palette& palette);
void paint_panel(std::vector<Item>& items, const Room& room, const Palette& palette);
void paint_name(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Person& person, const Measure& measure);

/// What is written; the words of `choice`, if one inside the sentence is asked for, are underlined, and the one looked at is
/// filled.
void paint_writing(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Writing& writing, const Choice* choice);

/// `come`: how far it has fallen into place, 0 to 1.
void paint_drop(std::vector<Item>& items, const Room& room, const Palette& palette, float come);

/// Where a fragment of a sentence can be pointed at.
Rect reach_of(const Fragment& fragment, const Room& room);

/// Why a word that is looked at cannot be taken, below the sentence; and how tall that is.
void paint_reason(
    std::vector<Item>& items, const Room& room, const Palette& palette, const Prose& reason, const Measure& measure);
float reason_height(const Prose& reason, const Room& room, const Measure& measure);

}  // namespace lantern
