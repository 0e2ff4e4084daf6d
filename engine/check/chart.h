#pragma once
// Every reading there is as a chart: the ways between its states, what stands before the reader at each, and how many words and beats
// are met on the way. Private to this folder.

#include <optional>
#include <variant>
#include <vector>

#include "check/charges.h"
#include "check/explored.h"
#include "check/ledger.h"
#include "check/lengths.h"
#include "check/loose.h"

namespace lantern {

class Chart {
public:
    /// All of them are for as long as this is.
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

    Amount menu_in(std::size_t portion, StateId id) const { return is_in(portion, place(id)) ? menus_[id] : 0; }
    Thing first_option(Place place) const { return things_.option(place, 0); }

    /// What each thing counts towards a portion, …
    std::vector<Span> things(std::size_t portion) const;
    /// … and what that comes to on the ways.
    std::vector<Span> lists(const std::vector<Span>& things) const;
    /// Of the states of a portion what stands before the reader, on the ways nothing yet.
    Weights weights(std::size_t portion) const;
    /// Asides of which it is not known how long each reading finds them. With none of them, sums are right to the word.
    const std::vector<Place>& loose() const { return loose_; }
    /// … and what can be said of those all the same, or of some of them.
    std::vector<Loose> find_loose() const { return find_loose(loose_, {}); }
    std::vector<Loose> find_loose(const std::vector<Place>& places, const AllHeld& held) const;
    const Leads& leads() const { return *leads_; }
    /// The most beats from one choice to the next, with asides at their shortest and at their longest.
    Bounds between() const;

private:
    bool is_in(std::size_t portion, Place place) const {
        return place < story_.statements.size() && ledger_.is_in(portion, place);
    }
    std::vector<Span> spans_of(const std::vector<std::size_t>& counted) const;
    void learn(const Explored& explored, StateId id);
    void charge();
    Amount stretch(bool longest) const;

    const Story& story_;
    const Things& things_;
    const Ledger& ledger_;
    const std::vector<Aside>& asides_;
    const Ways* ways_;
    Ways::Way opening_;
    const Leads* leads_ = nullptr;
    std::vector<std::size_t> counted_;  // by place, words
    std::vector<Span> spans_, beats_;   // by place
    std::vector<Charge> charges_;
    std::vector<Place> loose_;
    WideVector<Amount> menus_;  // by state
};

}  // namespace lantern
