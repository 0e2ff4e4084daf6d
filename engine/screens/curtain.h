#pragma once
// What comes down between two lines of a reading: the stage dimmed, a small line, a name and a rule over it, and room below for
// rows. What the rows are, and why it came down, the pages know.

#include <string>

#include "stage/comfort.h"
#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

struct Curtain {
    std::string above, name;

    /// Where rows stand.
    Rect area(const Comfort& comfort, const Measure& measure) const;
    /// Over what is there already.
    void paint(Picture& picture, const Palette& palette, const Comfort& comfort, const Measure& measure) const;
};

}  // namespace lantern
