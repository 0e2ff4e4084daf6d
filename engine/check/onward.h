#pragma once
// From where a wanted place may still be come to, by the value that one choice has there, whichever way everything else goes. Where a
// story asks late what was answered long ago, this tells the answers that lead there from the others. Private to this folder.

#include <cstdint>
#include <vector>

#include "check/crossings.h"
#include "story/story.h"

namespace lantern {

class Onward {
public:
    /// `choice` is set by its answers alone, and has fewer than 64 values.
    Onward(const Story& story, const Crossings& crossings, Slot choice, const std::vector<Place>& wanted);

    bool leads(Place place, Value value) const {
        const std::size_t crossing = crossings_.from(place);
        return crossing < leading_.size() && (leading_[crossing] >> value & 1U) != 0;
    }

private:
    using Values = std::uint64_t;  // bit v: the value v

    Values before(std::size_t before, std::size_t crossing) const;
    Values picked(const std::vector<Option>& options, std::size_t crossing) const;

    const Story& story_;
    const Crossings& crossings_;
    Slot choice_;
    std::vector<Values> leading_;  // by crossing
};

}  // namespace lantern
