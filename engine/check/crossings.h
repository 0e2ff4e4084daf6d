#pragma once
// The places of a story where ways part or meet, or that somebody asks about, and which of them lead to which; lines and scenery between
// them only lead on. For whoever goes back along them again and again. Private to this folder.

#include <span>
#include <vector>

#include "check/arrows.h"
#include "story/story.h"

namespace lantern {

class Crossings {
public:
    /// `asked`: places that count, whatever stands there.
    explicit Crossings(const Story& story, const std::vector<Place>& asked = {});

    /// Numbers in the order of their places.
    std::size_t count() const { return places_.size(); }
    Place place(std::size_t crossing) const { return places_[crossing]; }
    /// The first from a place on; count(): there is none.
    std::size_t from(Place place) const { return place < from_.size() ? from_[place] : count(); }
    /// Those that a reading may have come from, whatever is asked there.
    std::span<const Place> before(std::size_t crossing) const { return arrows_.to(static_cast<Place>(crossing)); }

private:
    std::vector<Place> places_;
    std::vector<std::uint32_t> from_;  // by place
    Arrows arrows_;                    // between crossings
};

}  // namespace lantern
