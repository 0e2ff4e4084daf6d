#pragma once
// Whether two stories decide the same, whatever they say and show: then what one was explored to holds for the other, state by state.

#include <optional>
#include <utility>
#include <vector>

#include "story/story.h"

namespace lantern {

bool same_logic(const Story& one, const Story& other);

/// Where the statements of one story stand in another that decides the same.
class Renumbering {
public:
    explicit Renumbering(std::vector<Place> to) : to_(std::move(to)) {}

    /// Of one that decides, changes or leads anything, and of the end of all; nowhere: of a line, of scenery, which may be gone.
    Place to(Place place) const { return to_[place]; }

private:
    std::vector<Place> to_;  // by place of the one story
};

/// … whatever lines and scenery have come, gone or moved between what decides: nothing, if it decides otherwise.
std::optional<Renumbering> renumbered(const Story& one, const Story& other);

/// … and whether what is proved of them is told in the same sentences of the same lines, too: nothing has moved or is called otherwise,
/// options that come to the same and names that may be shown too early are the same ones.
bool same_proofs(const Story& one, const Story& other);

}  // namespace lantern
