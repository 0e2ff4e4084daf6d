#pragma once
// Where the postcards of one opening of the album lie, at a reader's size of words: three beside one another with their words below
// the picture, or fewer with the words beside it, down to a single one. Whose cards they are is not known here.

#include <cstddef>

#include "stage/comfort.h"
#include "stage/picture.h"

namespace lantern {

struct CardTable {
    std::size_t columns = 3, rows = 2;
    bool upright = true;  // the words stand below the picture; else beside it
    Rect area;
    float gap = 26;
    float border = 10;                        // of paper round the picture
    float title = 26, small = 20, line = 23;  // sizes of words
    float leading = 1.25F;

    std::size_t places() const { return columns * rows; }
    Rect place(std::size_t index) const;
    /// Within a card, from where the card lies.
    Rect picture(const Rect& card) const;
    Rect words(const Rect& card) const;
};

CardTable lay_table(const Rect& area, const Comfort& comfort);

/// A card alone, as large as it goes.
CardTable lay_single(const Rect& area, const Comfort& comfort);

}  // namespace lantern
