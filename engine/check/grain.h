#pragma once
// How finely a number must be known at each place: two of its values that no test from there on can tell apart, whatever is added to
// them on the way, are one. A meter that only grows is cut off above the highest test; a choice that is only asked whether it was the
// one option has two values left. Finer than liveness, which drops what nobody asks about at all.

#include <bit>
#include <cstdint>
#include <vector>

#include "check/packing.h"

namespace lantern {

class Grain {
public:
    Grain(const Story& story, const Packing& packing, const Asking& asking);

    /// A number of which only some steps matter. Bit n of `steps`: the nth value counts as another than the one below it.
    struct Cut {
        Packing::Field field;
        std::uint64_t steps = 0;

        /// The lowest value that stands for it, both counted from the variable's lowest.
        std::uint64_t lowest_like(std::uint64_t value) const {
            const std::uint64_t below = steps & ((std::uint64_t{2} << value) - 1);
            return below == 0 ? 0 : static_cast<std::uint64_t>(std::bit_width(below)) - 1;
        }
    };

    /// Of somebody who stands there with no visit under way.
    const std::vector<Cut>& at(Place place) const { return cuts_[place]; }

private:
    using Steps = std::vector<std::uint64_t>;  // by number that can be cut

    struct Backwards;
    struct Tests;

    bool walk_back(Place place, bool visiting);
    void join(Steps& steps, Place place, bool visiting) const;
    void undo(Steps& steps, const std::vector<Effect>& effects) const;
    void forget(Steps& steps, Slot slot) const;
    void ask(Steps& steps, Place place) const;
    void ask(Steps& steps, const Condition& condition) const;
    void all_of(Steps& steps, Slot slot) const;
    void find_numbers(const Asking& asking);
    void find_added_on_visits();

    const Story& story_;
    const Packing& packing_;
    const Asking& asking_;
    std::vector<std::uint16_t> number_of_;  // by slot; none: it is not cut
    std::vector<Slot> slots_;               // by number
    Steps every_;                           // by number: all its steps
    Steps added_on_visits_;                 // by number: all its steps, where a visited scene adds to it
    std::vector<std::uint64_t> alone_, on_visit_;
    std::vector<std::vector<Cut>> cuts_;
};

}  // namespace lantern
