#pragma once
// Ways between states as they are gone, written down one after the other. Private to this folder.

#include <memory>
#include <utility>
#include <vector>

#include "check/watchers.h"
#include "check/way_lists.h"

namespace lantern {

struct WayRecord {
    WayRecord(const Strides& strides, const Story& story) : lists(strides, story) {}

    /// The next state; of those before it so many ways are not written down yet.
    void begin(std::size_t pending = 0) { first.push_back(static_cast<std::uint32_t>(ways.size() + pending)); }
    Ways::Way way(const Trace& trace, Place from, StateId to, Seen seen = {}) {
        return {to, lists.number(from, trace.answer, trace.hops), trace.answer, seen};
    }
    /// The same but for where it leads to, and piece by piece: a way is read again before it is there as one.
    void write(Ways::Way& way, const Trace& trace, Place from, Seen seen) {
        way.met = lists.number(from, trace.answer, trace.hops);
        way.answer = trace.answer;
        way.seen = seen;
    }
    /// There are no more.
    std::unique_ptr<Ways> finish() {
        begin();
        auto whole = std::make_unique<Ways>();
        whole->first = std::move(first);
        whole->ways = std::move(ways);
        whole->places = std::move(places);
        whole->openings = std::move(openings);
        whole->met = lists.take();
        return whole;
    }

    WideList<std::uint32_t> first;
    WideList<Ways::Way> ways;
    WideList<Place> places;
    std::vector<Ways::Way> openings;
    WayLists lists;
};

}  // namespace lantern
