#pragma once
// How an act's name is set before it begins: behind it a place of the act, coming as places do there; the number as that act would
// write it, in tubes of light, in bars of a window, in broad strokes, in gold. An episode has its name alone. When it comes and goes
// the half title knows.

#include <vector>

#include "session/interval.h"
#include "stage/comfort.h"
#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

struct HalfTitlePage {
    const Story& story;
    const Beginning& beginning;
    const Palette& palette;  // as the reader can see it best
    const Comfort& comfort;
    const Measure& measure;

    /// `come`: how far the place has, 0 to 1; `words` likewise.
    Picture picture(float come, float words) const;
};

}  // namespace lantern
