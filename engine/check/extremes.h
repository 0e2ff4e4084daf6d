#pragma once
// The shortest and the longest reading of a portion where some asides are loose: to the word if that can be found, else between what
// no reading goes beyond and what some reading comes to. Private to this folder.

#include <vector>

#include "check/chart.h"
#include "check/utmost.h"

namespace lantern {

struct Extremes {
    Bounds shortest, longest;
};

/// `loose`: all of the chart's. `read`: words of the portion in readings that were read.
Extremes find_extremes(const Sought& sought, const Ledger& ledger, const std::vector<Loose>& loose,
    const GivenBySlot& given, const std::vector<std::size_t>& read);

}  // namespace lantern
