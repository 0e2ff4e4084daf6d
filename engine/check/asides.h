#pragma once
// Where the script turns aside only to show something: an `if` or a `match` whose every way has nothing but lines and scenery in it
// and comes back to one place. What it asks decides what is read there, and nothing after; whoever asks only what can happen may
// go straight to the place where its ways meet.

#include <vector>

#include "story/story.h"

namespace lantern {

struct Aside {
    Place meet = nowhere;       // where its ways come together again; nowhere: it is no aside
    Place within = nowhere;     // the outermost aside it is a part of, or itself
    std::vector<Slot> asked{};  // by it and by those within it; of outermost ones
    std::size_t beats = 0;      // of its longest way; of outermost ones
};

/// By place.
std::vector<Aside> find_asides(const Story& story);

}  // namespace lantern
