#pragma once
// What only shows something, explored apart: for each set of variables that asides ask about, the slice of the story that bears on it. Of
// a story that was explored before it was changed only those slices are explored that are not what they were. Private to this folder.

#include <vector>

#include "check/asides.h"
#include "check/excursion.h"

namespace lantern {

/// By place, where an aside is left for unasked.
std::vector<Place> passed_by_of(const std::vector<Aside>& asides);

/// Adds to what was found.
std::vector<Excursion> explore_apart(
    const Story& story, const ExploreOptions& options, const std::vector<Aside>& asides, Findings& found);

/// What was explored apart of a story before it was changed, and all that was found of it.
struct ApartBefore {
    const Story& story;
    const std::vector<Excursion>& apart;
    const Findings& found;
    const Counterparts& counterparts;
};

/// Comes to the same, numbers and all. `found` is what is found of the whole, and is added to.
std::vector<Excursion> explore_apart_again(const Story& story, const ExploreOptions& options,
    const std::vector<Aside>& asides, const ApartBefore& before, Findings& found);

}  // namespace lantern
