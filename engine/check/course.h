#pragma once
// Where a walk through the story, backwards, has to look: only where something is decided, changed or asked. All else leads straight on
// to such a place, and what holds there holds before it. Private to this folder.

#include <algorithm>
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

    /// What a state has for its place: first all stops, then the end of all statements, then where nothing is decided. Lines that come
    /// and go between them change none of the numbers of stops.
    Place number(Place place) const { return numbers_[std::min<std::size_t>(place, numbers_.size() - 1)]; }
    Place place(Place number) const { return places_[number]; }
    bool is_number_of_stop(Place number) const { return number <= stops_.size(); }

private:
    std::vector<Place> stops_, from_, numbers_, places_;
};

}  // namespace lantern
