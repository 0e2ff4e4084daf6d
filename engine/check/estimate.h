#pragma once
// How long a reading can be at most, or must be at least, where some asides are loose. Each counts as the best of its ways, whatever was
// decided for it: that is never too little, and soon too much. So some are counted in advance, where the variable gets its value: with
// all that this value lets the aside have beyond the others, and the aside itself has the rest. Whoever misses it then has too much; which
// of the two is nearer is learnt from the readings that look best. (Costs moved along a path as by Johnson's potentials, chosen as
// multipliers are in a Lagrangian relaxation.) Private to this folder.

#include <algorithm>
#include <vector>

#include "check/lengths.h"
#include "check/loose.h"

namespace lantern {

class Estimate {
public:
    /// All of them for as long as this is. `held`: who does not hold to that is out of the question.
    Estimate(const Story& story, const GivenBySlot& given, std::vector<Loose> loose, Wanted wanted, AllHeld held = {});

    const std::vector<Loose>& loose() const { return loose_; }
    const AllHeld& held() const { return held_; }

    /// Puts what is estimated into what each thing counts.
    void weigh(std::vector<Amount>& things) const;

    /// What was counted in advance for one of them by whoever holds this value, from the lowest.
    Amount in_advance(std::size_t loose, std::size_t value) const { return in_advance_[loose][value]; }

    /// Counts otherwise what is estimated badly on this way, the lists of what is met on it. False: nothing is.
    bool learn(const std::vector<const std::vector<Thing>*>& way);

private:
    Amount better(Amount one, Amount other) const {
        return wanted_ == Wanted::longest ? std::max(one, other) : std::min(one, other);
    }
    /// The best that it has with this value.
    Amount best(const Loose& loose, std::size_t value) const {
        return wanted_ == Wanted::longest ? loose.by_value[value].most : loose.by_value[value].least;
    }
    std::size_t at_start(const Loose& loose) const;
    void count(std::size_t loose, Amount share);

    static constexpr Amount full = 8;

    const Story* story_;
    const GivenBySlot* given_;
    std::vector<Loose> loose_;
    Wanted wanted_;
    AllHeld held_;
    Amount step_ = full;                           // of a share, while it is learnt
    std::vector<Amount> share_;                    // by loose aside, how much is counted in advance
    std::vector<std::vector<Amount>> in_advance_;  // by loose aside, by value
    std::vector<Amount> rest_;                     // by loose aside
};

}  // namespace lantern
