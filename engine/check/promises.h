#pragma once
// Whether a story keeps what its author promises of it, asked of every reading at once: proved, broken with the shortest reading that
// breaks it, or not known, where not every reading was explored.

#include <vector>

#include "check/explore.h"

namespace lantern {

enum class Verdict : std::uint8_t { kept, broken, not_proved };

struct Judgement {
    std::size_t promise = 0;  // index into Story::promises
    Verdict verdict = Verdict::not_proved;
    Witness
        reading;  // of a broken one: the shortest that breaks it; of one that is possible: the shortest that shows it
    std::size_t beats = 0;  // of at_most: the longest there is between two choices; `endless`: no number is enough
    bool endless = false;
    std::size_t lacking = 0;  // of reachable: how many no reading comes to, or so far none came to
    Location first;           // … and where the first of them is written; of never_stops: where the meter stops
};

/// One judgement a promise, in order. (`possible` has no reading that breaks it: it is broken where every reading is known and none
/// shows it.)
std::vector<Judgement> judge(const Story& story, const Exploration& exploration);

}  // namespace lantern
