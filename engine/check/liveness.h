#pragma once
// Which variables can still matter from each place: somebody down the story asks about them before they are set anew. Two readings
// at one place that differ only in the others have the same future, word for word, and are one state.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "check/course.h"
#include "check/packing.h"

namespace lantern {

class Liveness {
public:
    Liveness(const Story& story, const Packing& packing, const Asking& asking, const Course& course);

    /// The bits, in words as packed, of the variables that matter at a place that is read for itself, …
    const std::uint64_t* alone(Place place) const { return &alone_[rows_[place]]; }
    /// … and of those that matter there until a visit comes back; what matters behind it is asked of where it comes back to.
    const std::uint64_t* on_visit(Place place) const { return &on_visit_[rows_[place]]; }

    /// Whether as much matters at a place as in another story, packed the same, at its own.
    bool alike(Place place, const Liveness& other, Place its) const {
        return std::equal(alone(place), alone(place) + words_, other.alone(its), other.alone(its) + other.words_);
    }

    /// From now on it does not matter there, to one who reads it for itself; only a stop of the course can be told so.
    void spare(Place place, Slot slot);

private:
    using Bits = std::vector<std::uint64_t>;

    bool walk_back(Place stop, bool visiting, const std::vector<Slot>& asked);
    void join(Bits& bits, Place place, bool visiting) const;
    void ask(Bits& bits, Slot slot) const;
    void forget(Bits& bits, Slot slot) const;
    void undo(Bits& bits, const std::vector<Effect>& effects) const;

    struct Backwards;

    const Story& story_;
    const Packing& packing_;
    const std::vector<Place>& passed_by_;
    const Course& course_;
    std::size_t words_;
    std::vector<std::size_t> rows_;  // by place: where the row of the stop it leads to begins; of the end, an empty one
    Bits alone_, on_visit_, work_;
    std::vector<Slot> asked_at_the_end_;
};

}  // namespace lantern
