#pragma once
// Which places lead to which, for whoever goes back along them: all in one row, since it is gone over again and again. Private to this
// folder.

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "story/story.h"

namespace lantern {

class Arrows {
public:
    Arrows() = default;
    /// Each from one place to another, of so many.
    Arrows(const std::vector<std::pair<Place, Place>>& arrows, std::size_t places)
        : first_(places + 1), from_(arrows.size()) {
        for (const auto& [from, to] : arrows) ++first_[to + 1];
        for (std::size_t place = 0; place < places; ++place) first_[place + 1] += first_[place];
        std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
        for (const auto& [from, to] : arrows) from_[next[to]++] = from;
    }

    /// In the order they were given.
    std::span<const Place> to(Place place) const {
        return {from_.data() + first_[place], from_.data() + first_[place + 1]};
    }

private:
    std::vector<std::uint32_t> first_;  // by place; one more at the end
    std::vector<Place> from_;
};

}  // namespace lantern
