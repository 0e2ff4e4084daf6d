#pragma once
// Where it matters how many endings earlier readings have seen. Nothing a reading does changes that number: up to the first place that
// asks for it all readers have the same readings, which are explored once, and there they part. Knows only which places those are.
// Private to this folder.

#include <cstdint>
#include <vector>

#include "check/packing.h"

namespace lantern {

struct ExploreOptions;

/// Readers who saw so many endings before, both numbers included.
struct Seen {
    std::uint8_t from = 0, to = 255;
    bool everybody() const { return from == 0 && to == 255; }
};

class Hindsight {
public:
    Hindsight(const Story& story, const Packing& packing, const ExploreOptions& options, const Asking& asking);

    /// Whether there is anything that all readers share; else each number is explored from the first word.
    bool shares() const { return !shared_.empty(); }
    /// Whether nobody has asked yet when a reading stands here.
    bool shared(Place place) const { return place < shared_.size() && shared_[place]; }

    static constexpr std::size_t most_endings = 30;  // one bit each, and one for none

private:
    std::vector<bool> shared_;  // by place
};

}  // namespace lantern
