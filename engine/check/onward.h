#pragma once
// From where a wanted place may still be come to, by the value that one choice has there, whichever way everything else goes. Where a
// story asks late what was answered long ago, this tells the answers that lead there from the others. Private to this folder.

#include <cstdint>
#include <vector>

#include "check/arrows.h"
#include "story/story.h"

namespace lantern {

class Onward {
public:
    /// `comes_from`: by place, what leads there. `choice` is set by its answers alone, and has fewer than 64 values.
    Onward(const Story& story, const Arrows& comes_from, Slot choice, const std::vector<Place>& wanted);

    bool leads(Place place, Value value) const {
        return place < leading_.size() && (leading_[place] >> value & 1U) != 0;
    }

private:
    using Values = std::uint64_t;  // bit v: the value v

    Values before(Place before, Place place) const;

    const Story& story_;
    Slot choice_;
    std::vector<Values> leading_;  // by place
};

}  // namespace lantern
