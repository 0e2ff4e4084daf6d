#pragma once
// A few readings that show, between them, all that any reading can: every beat, every option, both sides of each condition. There may
// be a smaller set; it is small, not proved the smallest.

#include <vector>

#include "check/sights.h"

namespace lantern {

struct SmallSet {
    std::vector<Path> readings;  // each to its end; the one that shows most first
    Seeing seen;                 // by sight, between them
};

/// The same for the same story.
SmallSet small_set(const Story& story, const Sights& sights, const Exploration& exploration);

}  // namespace lantern
