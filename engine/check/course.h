#pragma once
// Where a walk through the story, backwards, has to look: only where something is decided, changed or asked. All else leads straight on
// to such a place, and what holds there holds before it. Private to this folder.

#include <vector>

#include "check/packing.h"
#include "check/strides.h"

namespace lantern {

class Course {
public:
    Course(const Story& story, const Asking& asking, const Strides& strides);

    /// Ascending.
    const std::vector<Place>& stops() const { return stops_; }
    /// The first of them at a place or behind it; for the end of all statements, that.
    Place from(Place place) const { return from_[place]; }
    bool is_stop(Place place) const { return from_[place] == place; }

private:
    std::vector<Place> stops_, from_;
};

}  // namespace lantern
