#pragma once
// Where words name a choice ({alibi}) that, for all the script alone can tell, may not have been taken yet. Private to this folder.

#include <optional>
#include <vector>

#include "story/story.h"

namespace lantern {

/// Words that name a choice.
struct Naming {
    Place place = nowhere;
    Slot slot = no_slot;
    std::optional<Condition> shown_if{};  // of an option's words
    Location where;
};

/// In the order of the script. Conditions are thought of only where they ask whether the choice was taken.
std::vector<Naming> perhaps_unsaid(const Story& story);

/// The condition that a naming shows nothing: its words are shown, and the choice is not taken.
Condition unsaid(const Naming& naming);

}  // namespace lantern
