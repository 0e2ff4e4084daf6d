#include "check/course.h"

#include <algorithm>

#include "check/asked.h"

namespace lantern {

Course::Course(const Story& story, const Asking& asking, const Strides& strides) : from_(story.statements.size() + 1) {
    const auto count = static_cast<Place>(story.statements.size());
    from_[count] = count;
    for (Place place = count; place-- > 0;) {
        const Place next = strides.next(place);
        const bool names = asking.names_at(place) && !asked_at(story, place, true).empty();
        from_[place] = next == nowhere || names ? place : from_[next];
        if (is_stop(place)) stops_.push_back(place);
    }
    std::reverse(stops_.begin(), stops_.end());
    places_ = stops_;
    places_.push_back(count);
    for (Place place = 0; place < count; ++place)
        if (!is_stop(place)) places_.push_back(place);
    numbers_.resize(places_.size());
    for (Place number = 0; number < places_.size(); ++number) numbers_[places_[number]] = number;
}

}  // namespace lantern
