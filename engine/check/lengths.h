#pragma once
// The least and the most that any reading adds up to: words, of the whole or of a part of it. Over the states, backwards from the ends;
// what was passed by counts as its shortest and its longest way. Private to this folder.

#include <optional>
#include <vector>

#include "check/ways.h"
#include "check/words_read.h"

namespace lantern {

/// What is added up: at each state, and on each list of what is met.
struct Weights {
    WideVector<Amount> states;
    std::vector<Span> lists;
};

struct Lengths {
    WideVector<Span> from;  // by state, to an end; without_end: no number is enough
    Span whole;             // of a reading, from its opening
};

/// Of ways that were explored to their ends.
Lengths find_lengths(const Ways& ways, const Ways::Way& opening, const Weights& weights);

struct Taken {
    StateId at = no_state;
    std::uint8_t option = 0;
};

/// What is answered on a shortest or a longest way, notices too; nothing where it goes round.
enum class Wanted : std::uint8_t { shortest, longest };
std::optional<std::vector<Taken>> way_of(
    const Ways& ways, const Ways::Way& opening, const Weights& weights, const Lengths& lengths, Wanted wanted);

/// How likely each sum is for a reader who picks evenly, from the first on. `sums` is empty where there are circles, or more than
/// `most` to write down.
struct Spread {
    Amount first = 0;
    std::vector<double> sums;
};
Spread spread_of(const Ways& ways, const Ways::Way& opening, const Weights& weights, std::size_t most);

}  // namespace lantern
