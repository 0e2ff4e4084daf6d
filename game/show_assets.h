#pragma once
// The pictures and sounds of a story, opened one after the other; and those that nothing names. A part of show_check.

#include "story/story.h"
#include "text/diagnostic.h"

namespace lantern {

/// How many of them are there.
std::size_t check_opened(const Story& story, Diagnostics& diagnostics);

void check_unnamed(const Story& story, Diagnostics& diagnostics);

}  // namespace lantern
