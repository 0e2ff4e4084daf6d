#pragma once
// The shortest or the longest reading to the word, where some of what is passed by is loose. Readings are followed along the chart, each
// with all that its loose asides ask, as long as they can still be the best: by an estimate of what lies ahead, and beside the others at
// the same state, which have all that it can get but for what they hold otherwise. (Label setting for shortest paths with memory:
// Irnich and Desaulniers, "Shortest Path Problems with Resource Constraints", 2005.) Private to this folder.

#include <optional>
#include <vector>

#include "check/chart.h"
#include "check/estimate.h"
#include "check/explore.h"

namespace lantern {

struct Sought {
    const Story& story;
    const ExploreOptions& options;
    const std::vector<Aside>& asides;
    const Chart& chart;
    std::size_t portion = 0;
    int endings_seen = 0;
    int rounds = 4;                  // in which the estimate learns; a search from a better one is shorter
    std::size_t followed = 100'000;  // readings up to a state, at most
    std::size_t kinds = 64;          // that readings are parted into where one search for all was too much
};

/// `estimate`, and `ahead` by state as it is estimated so, of readings that hold to what the estimate does; `loose`: the same asides, of
/// all. `known`: as good as some reading. Nothing: there are circles, or too many readings that could be it.
std::optional<Amount> find_utmost(const Sought& sought, Wanted wanted, const Estimate& estimate,
    const WideVector<Span>& ahead, const std::vector<Loose>& loose, Amount known);

}  // namespace lantern
