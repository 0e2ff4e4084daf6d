#pragma once
// What was explored of a story before it was changed, for whoever explores it as it is now: of a state that was known, where its answers
// lead need not be found again, as long as nothing on the way decides otherwise. A way is known by what is met on it; the first of each
// kind is always gone anew, so that all that is found on it is found, and first by whom it is found first. Whatever is
// remembered is exactly what would be explored. Private to this folder.

#include <algorithm>
#include <vector>

#include "check/counterparts.h"
#include "check/skeleton.h"
#include "check/state_table.h"
#include "check/walker.h"
#include "check/ways.h"

namespace lantern {

/// Of a complete exploration without faults or visits.
template <std::size_t Words> struct Memory {
    const Story& story;
    const Walker<Words>& walker;
    const StateTable<Words>& table;
    const Ways& ways;
};

template <std::size_t Words> class Recall {
public:
    static constexpr std::uint32_t no_list = 0xFFFFFFFF;

    Recall(const Memory<Words>& before, const Counterparts& counterparts, const Story& story, const Walker<Words>& now)
        : before_(before),
          counterparts_(counterparts),
          walker_(now),
          end_(static_cast<Place>(story.statements.size())),
          place_now_(before.story.statements.size() + 1, nowhere),
          goes_on_alike_(place_now_.size()),
          trusted_(before.ways.met.size()),
          lists_now_(before.ways.met.size(), no_list),
          now_(before.ways.states(), no_state) {
        for (Place place = 0; place < story.statements.size(); ++place) {
            const Place was = counterparts.before(place);
            if (was == nowhere || !now.means_the_same(place, before.walker, was)) continue;
            place_now_[was] = place;
            goes_on_alike_[was] = is_alike(place);
        }
        for (std::size_t list = 0; list < trusted_.size(); ++list)
            trusted_[list] = std::all_of(before.ways.met[list].begin(), before.ways.met[list].end(), [&](Thing thing) {
                if (thing >= before.story.statements.size()) return true;  // an option of where it begins
                const Place place = counterparts.now(thing);
                return (place != nowhere && is_alike(place)) || only_shows(before.story.statements[thing].action);
            });
    }

    /// Whether a state at this place can have been one.
    bool compares(Place place) const {
        const Place was = place < end_ ? counterparts_.before(place) : nowhere;
        return was != nowhere && place_now_[was] == place;
    }
    /// A row at such a place, as it was.
    Row<Words> row_before(const Row<Words>& row) const {
        return before_.walker.at(row, counterparts_.before(walker_.place_of(row)));
    }
    const StateTable<Words>& table() const { return before_.table; }

    /// A state came to be known, the next in order, and which it was; no_state: none.
    void note(StateId id, StateId was) {
        was_.push_back(was);
        if (was != no_state) now_[was] = id;
    }

    StateId was(StateId id) const { return was_[id]; }
    StateId now(StateId was) const { return now_[was]; }
    Row<Words> row(StateId was) const {
        return walker_.at(before_.table.row(was), place_now_[before_.ways.places[was]]);
    }
    Place place(StateId was) const { return place_now_[before_.ways.places[was]]; }
    const Ways& ways() const { return before_.ways; }
    std::uint32_t list(std::uint32_t was) const { return lists_now_[was]; }

    /// Whether all its ways are known, and so where they lead.
    bool knows(StateId id) const {
        const StateId was = was_[id];
        if (was == no_state || !goes_on_alike_[before_.ways.places[was]]) return false;
        const std::size_t until = before_.ways.until_any(was);
        for (std::size_t way = before_.ways.from(was); way < until; ++way)
            if (lists_now_[before_.ways.ways[way].met] == no_list) return false;
        return true;
    }
    /// The way as it was of an answer to this state, the `index`th of them; nullptr: it was not there.
    const Ways::Way* way(StateId id, std::size_t index, std::uint8_t answer) const {
        const StateId was = was_[id];
        if (was == no_state || !goes_on_alike_[before_.ways.places[was]]) return nullptr;
        const std::size_t way = before_.ways.from(was) + index;
        const bool same = way < before_.ways.until_any(was) && before_.ways.ways[way].answer == answer;
        return same ? &before_.ways.ways[way] : nullptr;
    }
    /// It was gone again, meets what is on this list, and came to a state that is known: so does every way with that list, to one at
    /// the same place.
    void learn(const Ways::Way& was, std::uint32_t list, StateId to) {
        if (trusted_[was.met] && was_[to] == was.to) lists_now_[was.met] = list;
    }

private:
    /// It decides the same, and is asked now if it was, or passed by to the same place.
    bool is_alike(Place place) const {
        const Place beyond = walker_.passed_by()[place];
        const Place was_beyond = before_.walker.passed_by()[counterparts_.before(place)];
        const bool same = beyond == nowhere ? was_beyond == nowhere
                                            : counterparts_.before(beyond) == was_beyond && was_beyond != nowhere;
        return same && counterparts_.alike(place);
    }

    const Memory<Words> before_;
    const Counterparts& counterparts_;
    const Walker<Words>& walker_;
    const Place end_;                       // of all statements
    std::vector<Place> place_now_;          // by place before, where a row means the same; else nowhere
    std::vector<bool> goes_on_alike_;       // by place before: of those
    std::vector<bool> trusted_;             // by list before: all that decides on it decides the same
    std::vector<std::uint32_t> lists_now_;  // by list before
    WideVector<StateId> now_;               // by state before
    WideVector<StateId> was_;               // by state
};

}  // namespace lantern
