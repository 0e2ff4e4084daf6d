#pragma once
// A reading without a stage, for whoever reads thousands: the same logic that plays, and nothing that is shown. Private to this folder.

#include <algorithm>
#include <vector>

#include "session/logic.h"
#include "session/state.h"

namespace lantern {

struct Wanderer {
    Place at = 0;
    bool admitted = false;
    Variables variables{};
    std::vector<Place> returns{};

    Value value(Slot slot) const { return variables[slot]; }
    void put(Slot slot, Value value) { variables[slot] = value; }
    std::size_t visits() const { return returns.size(); }
    void visit(Place back) { returns.push_back(back); }
    Place come_back() {
        const Place back = returns.back();
        returns.pop_back();
        return back;
    }
    void leave() { returns.clear(); }
    void clamped(const Effect&) {}
    void branched(bool) {}
    void matched() {}
    void passed(Place) {}
    static Place beyond() { return nowhere; }
};

/// Reads on from the opening until the reading ends, goes wrong, or has halted so often. Notices are read. `see(wanderer, wait)` is told
/// of each halt; `choose(wanderer)` says which option is taken at a menu.
template <class See, class Choose>
logic::Wait wander(const Story& story, int endings_seen, std::size_t most, const See& see, const Choose& choose) {
    State first = opening(story, endings_seen);
    Wanderer wanderer;
    wanderer.at = first.at;
    wanderer.variables = std::move(first.variables);
    for (std::size_t halts = 0;; ++halts) {
        const logic::Wait wait = logic::settle(story, wanderer);
        see(wanderer, wait);
        if (wait >= logic::Wait::ending || halts >= most) return wait;
        if (wait == logic::Wait::menu) logic::pick(story, wanderer, choose(wanderer));
        else logic::go_on(story, wanderer);
    }
}

}  // namespace lantern
