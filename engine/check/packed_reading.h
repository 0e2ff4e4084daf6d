#pragma once
// A reading as the checker moves it: its variables in a row of bits, its visits a number. `Watch` is told what happens on the way.
// Private to this folder.

#include "check/explore.h"
#include "check/packing.h"
#include "check/state_table.h"
#include "check/visits.h"
#include "session/logic.h"

namespace lantern {

template <std::size_t Words, class Watch> struct PackedReading {
    const Packing::Field* fields;
    const Place* passed_by;  // by place: where an aside is left for; nowhere: it is not
    Visits* ways;
    Watch* watch;
    Row<Words> row{};
    Place at = 0;
    VisitsId under_way = 0;
    bool admitted = false;

    Value value(Slot slot) const {
        const Packing::Field& field = fields[slot];
        return static_cast<Value>(field.from + static_cast<Value>((row[field.word] >> field.shift) & field.mask));
    }
    void put(Slot slot, Value value) {
        const Packing::Field& field = fields[slot];
        const auto bits = static_cast<std::uint64_t>(value - field.from) & field.mask;
        row[field.word] = (row[field.word] & ~(field.mask << field.shift)) | (bits << field.shift);
    }
    std::size_t visits() const { return ways->depth(under_way); }
    void visit(Place back) { under_way = ways->within(under_way, back); }
    Place come_back() {
        const Place back = ways->back(under_way);
        under_way = ways->outer(under_way);
        return back;
    }
    void leave() { under_way = 0; }
    Place beyond() const { return passed_by[at]; }
    void clamped(const Effect& effect) { watch->clamped(*this, effect); }
    void branched(bool held) { watch->branched(*this, held); }
    void matched() { watch->matched(*this); }
    void passed(Place place) { watch->met(place); }
};

/// Takes no notice.
struct NoWatch {
    template <class Reading> void clamped(const Reading&, const Effect&) {}
    template <class Reading> void branched(const Reading&, bool) {}
    template <class Reading> void matched(const Reading&) {}
    void met(Place) {}
    void line() {}
    template <class Reading> void offered(const Reading&, std::size_t, bool, bool) {}
    void answered(Met::By, std::size_t) {}
};

}  // namespace lantern
