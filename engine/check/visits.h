#pragma once
// The visits under way of a reading, as one number: where each comes back to, innermost first. Equal ways have equal numbers.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "story/statement.h"

namespace lantern {

using VisitsId = std::uint32_t;  // 0: none under way

class Visits {
public:
    std::size_t depth(VisitsId id) const { return ways_[id].depth; }
    VisitsId outer(VisitsId id) const { return ways_[id].outer; }
    Place back(VisitsId id) const { return ways_[id].back; }

    /// One visit more.
    VisitsId within(VisitsId outer, Place back) {
        const std::uint64_t key = (std::uint64_t{outer} << 32U) | back;
        const auto [known, fresh] = known_.emplace(key, static_cast<VisitsId>(ways_.size()));
        if (fresh) ways_.push_back({outer, back, ways_[outer].depth + 1});
        return known->second;
    }

    std::size_t count() const { return ways_.size(); }

private:
    struct Way {
        VisitsId outer = 0;
        Place back = nowhere;
        std::size_t depth = 0;
    };
    std::vector<Way> ways_{Way{}};
    std::unordered_map<std::uint64_t, VisitsId> known_;
};

}  // namespace lantern
