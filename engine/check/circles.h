#pragma once
// States that lead to one another where nothing is passed over, and all of them in an order in which whoever goes over a graph of ways
// has what leads to a state behind them, or what it leads to. Private to this folder.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "check/state_table.h"
#include "check/wide_pages.h"

namespace lantern {

struct Ways;

struct Circles {
    WideVector<StateId> order;         // each circle for itself; what leads on stands before what it leads to
    WideVector<std::uint32_t> begins;  // where each begins in `order`; one more at the end
    std::vector<bool> turning;         // by circle: it leads back to itself

    std::size_t count() const { return begins.size() - 1; }
    bool turns(std::size_t circle) const { return turning[circle]; }
    bool any_turns() const { return std::find(turning.begin(), turning.end(), true) != turning.end(); }
};

Circles find_circles(const Ways& ways);

}  // namespace lantern
