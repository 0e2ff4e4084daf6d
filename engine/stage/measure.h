#pragma once
// How wide words are. The machine's typeface answers in play and a fixed-width one in tests, so that breaking lines
// needs no font.

#include <string_view>

#include "stage/picture.h"

namespace lantern {

class Measure {
public:
    virtual ~Measure() = default;
    /// Advance width on the canvas, in canvas pixels.
    virtual float width(std::string_view text, Face face, float size) const = 0;
};

/// Every character is half an em wide, Korean a whole one: for tests, and for a machine with no fonts at all.
class FixedMeasure : public Measure {
public:
    float width(std::string_view text, Face face, float size) const override;
};

}  // namespace lantern
