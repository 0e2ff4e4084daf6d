#pragma once
// What gives each variable its values, where nothing but plain giving does: a choice its options, a `set` what it sets. Of such a one it
// is known what it holds from whatever gave it something last. Private to this folder.

#include <optional>
#include <vector>

#include "check/ways.h"

namespace lantern {

struct Given {
    Thing by = 0;
    Value value = 0;
};

/// By slot; nothing of one that is also added to, or changed by the reading itself: places visited, options taken, endings.
using GivenBySlot = std::vector<std::optional<std::vector<Given>>>;
GivenBySlot find_given(const Story& story, const Things& things);

/// One value that a variable is held to: of all readings, those alone that give it this, or nothing where it starts with that.
struct Held {
    Slot slot = no_slot;
    Value value = 0;
};
using AllHeld = std::vector<Held>;

}  // namespace lantern
