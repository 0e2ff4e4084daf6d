#pragma once
// How large each part of a row is, at a reader's size of text. Nothing is ever smaller than 20 pixels.

#include <algorithm>

#include "stage/comfort.h"

namespace lantern {

struct LeafSizes {
    float entry, words, small, heading;
    float indent;  // from the area's edge to the words: where the drop hangs
    float gap;     // below a row

    explicit LeafSizes(const Comfort& comfort)
        : entry(38 * comfort.text_size),
          words(32 * comfort.text_size),
          small(std::max(20.0F, 23 * comfort.text_size)),
          heading(std::max(20.0F, 22 * comfort.text_size)),
          indent(26 * std::clamp(comfort.text_size, 1.0F, 1.7F)),
          gap(6 * comfort.text_size) {}
};

}  // namespace lantern
