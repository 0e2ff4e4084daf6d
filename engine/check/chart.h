#pragma once
// Every reading there is as a chart: the ways between its states, what stands before the reader at each, and how many words and beats
// are met on the way. Private to this folder.

#include <variant>
#include <vector>

#include "check/charges.h"
#include "check/explored.h"
#include "check/ledger.h"
#include "check/lengths.h"

namespace lantern {

class Chart {
public:
    Chart(const Story& story, const Ledger& ledger, const Things& things, const Explored& explored,
        const std::vector<Aside>& asides, int endings_seen);

    /// False: there are too many ways to keep.
    bool known() const { return ways_ != nullptr; }
    const Ways& ways() const { return *ways_; }
    const Ways::Way& opening() const { return opening_; }
    Place place(StateId id) const { return ways_->places[id]; }
    /// Words of what is asked there.
    Amount menu(StateId id) const { return menus_[id]; }
    bool asks(StateId id) const;

    Weights weights(std::size_t portion) const;
    /// Asides of which it is not known how long each reading finds them. With none of them, sums are right to the word.
    const std::vector<Place>& loose() const { return loose_; }
    /// The most beats from one choice to the next, with asides at their shortest and at their longest.
    Bounds between() const;

private:
    std::vector<Span> spans_of(const std::vector<Aside>& asides, const std::vector<std::size_t>& counted) const;
    void learn(const Explored& explored, StateId id);
    void charge(const std::vector<Aside>& asides, const std::vector<std::size_t>& counted);
    Amount stretch(bool longest) const;

    const Story& story_;
    const Things& things_;
    const Ledger& ledger_;
    const Ways* ways_;
    Ways::Way opening_;
    std::vector<Span> spans_, beats_;  // by place
    std::vector<Charge> charges_;
    std::vector<Place> loose_;
    WideVector<Amount> menus_;  // by state
};

}  // namespace lantern
