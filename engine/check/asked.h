#pragma once
// Which variables a statement asks about. Who walks the story backwards and who packs its memory must not differ in that.

#include <variant>
#include <vector>

#include "story/story.h"

namespace lantern {

/// The slots one statement reads when it is met or answered, some more than once. `names`: those its words show, too.
std::vector<Slot> asked_at(const Story& story, Place place, bool names);

/// Whether a statement can ask about anything but what its words name.
inline bool can_ask(const Action& action) {
    return std::holds_alternative<Branch>(action) || std::holds_alternative<Match>(action) ||
           std::holds_alternative<Choose>(action) || std::holds_alternative<Word>(action) ||
           std::holds_alternative<Told>(action);
}

/// What the words at one place name, in order; what is named within others, too.
std::vector<Slot> named_at(const Story& story, Place place);

/// The slots that promises read at the end; not `ending`, which is the end itself.
std::vector<Slot> asked_at_the_end(const Story& story);

}  // namespace lantern
