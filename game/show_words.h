#pragma once
// The words of a story as a reader sees them: their letters, the pages they take, the colours they stand in. A part of show_check.

#include "sdl/typeface.h"
#include "story/story.h"
#include "text/diagnostic.h"

namespace lantern {

void check_letters(const Story& story, const Typeface& typeface, Diagnostics& diagnostics);

/// Lines that take more than three pages at 200 %, or more than one at 100 %.
void check_pages(const Story& story, const Measure& measure, Diagnostics& diagnostics);

void check_colours(const Story& story, Diagnostics& diagnostics);

}  // namespace lantern
