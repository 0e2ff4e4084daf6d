#pragma once
// Who was met from whom. Breadth first, children come in the order of their parents, so that how many each has says it all: one
// byte a state. What comes late, in another order, is written out.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "check/state_table.h"

namespace lantern {

class Parents {
public:
    /// The first `count` states have none.
    void open(StateId count) { openings_ = count; }

    /// The next state in order is a child of `parent`, which is no earlier than the last one named.
    void add(StateId parent) {
        close_until(parent);
        ++children_[parent];
        ++born_;
    }
    /// From here on in any order.
    void add_late(StateId parent) { late_.push_back(parent); }

    StateId of(StateId id) const {
        if (id < openings_) return no_state;
        const StateId child = id - openings_;
        if (child >= born_) return late_[child - born_];
        const auto after = std::upper_bound(before_block_.begin(), before_block_.end(), child);
        const auto block = static_cast<std::size_t>(after - before_block_.begin()) - 1;
        StateId seen = before_block_[block];
        StateId parent = static_cast<StateId>(block * block_size);
        while (seen + children_[parent] <= child) seen += children_[parent++];
        return parent;
    }

    std::size_t bytes_used() const {
        return children_.capacity() + (before_block_.capacity() + late_.capacity()) * sizeof(StateId);
    }

private:
    static constexpr std::size_t block_size = 256;

    void close_until(StateId parent) {
        while (children_.size() <= parent) {
            if (children_.size() % block_size == 0) before_block_.push_back(born_);
            children_.push_back(0);
        }
    }

    StateId openings_ = 0, born_ = 0;
    std::vector<std::uint8_t> children_;  // by parent
    std::vector<StateId> before_block_;   // children born before each 256th parent's first
    std::vector<StateId> late_;
};

}  // namespace lantern
