#pragma once
// Where nothing is decided, a reading goes straight on: lines, scenery, jumps, changes that nobody asks about. From each place, how far.
// Whoever explores goes there in one stride; what lies between is told one by one only to those who want to know.

#include <cstdint>
#include <vector>

#include "check/packing.h"

namespace lantern {

/// Marks, among places, one where a stride begins; and what is no place at all, but how a condition came out, or a meter that stopped.
constexpr std::uint32_t a_stride = 0x80000000, a_turn = 0x40000000;

class Strides {
public:
    Strides(const Story& story, const Packing& packing, const std::vector<Place>& passed_by);

    struct Stride {
        Place to = nowhere;       // the first place where something is decided, or the end of all; itself: here
        std::uint32_t met = 0;    // statements before it
        std::uint32_t lines = 0;  // of those, where a reader waits
        std::uint32_t after = 0;  // of those, the ones behind the last line; means nothing where there is none
    };
    const Stride& from(Place place) const { return strides_[place]; }
    /// Where a place leads at which nothing is decided; nowhere: something is.
    Place next(Place place) const { return next_[place]; }

    /// each(place, is_line)
    template <class Each> void along(Place from, const Each& each) const {
        for (Place at = from; at != strides_[from].to; at = next_[at])
            each(at, strides_[at].lines > lines_behind(next_[at]));
    }

private:
    std::uint32_t lines_behind(Place place) const { return place < strides_.size() ? strides_[place].lines : 0; }

    std::vector<Stride> strides_;  // by place
    std::vector<Place> next_;
};

}  // namespace lantern
