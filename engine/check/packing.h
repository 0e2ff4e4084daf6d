#pragma once
// How much of a story's memory the checker keeps, and where: each variable that anything asks about is a few bits of a row of
// words, beside the place and the visits under way. What nothing asks about cannot matter, and takes no room.

#include <cstdint>
#include <vector>

#include "story/story.h"

namespace lantern {

/// What counts as asking about a variable.
struct Asking {
    bool all = false;       // every variable is kept, whether anything asks or not
    bool names = false;     // {name} in the words asks, too
    Place named = nowhere;  // … in those of this place alone
    // By place: where a reading is taken on to, so that it is asked nothing there; nowhere: it is asked.
    std::vector<Place> passed_by{};
    bool at_the_end = true;      // promises ask
    Place each_value = nowhere;  // of what is asked at this place, no two values are alike there
    std::vector<bool> slots{};   // by slot, whether it matters what it holds; empty: all do

    bool counts(Slot slot) const { return slots.empty() || slots[slot]; }
    bool names_at(Place place) const { return names || place == named; }
};

class Counterparts;

class Packing {
public:
    Packing(const Story& story, const Asking& asking);
    /// What the story kept before it was changed is kept where it was, and what is new behind it.
    Packing(const Story& story, const Asking& asking, const Packing& before, const Counterparts& counterparts);

    /// Bits of a word; a variable that is not kept has none, and always reads as its lowest value.
    struct Field {
        std::uint16_t word = 0;
        std::uint8_t shift = 0;
        Value from = 0;
        std::uint64_t mask = 0;  // not shifted
        bool kept() const { return mask != 0; }
        bool operator==(const Field&) const = default;
    };

    const std::vector<Field>& fields() const { return fields_; }
    const Field& field(Slot slot) const { return fields_[slot]; }
    const Field& place() const { return place_; }
    const Field& visits() const { return visits_; }

    /// Of one state, place and visits included; words are whole.
    std::size_t bits() const { return bits_; }
    std::size_t words() const { return bits_ == 0 ? 1 : (bits_ + 63) / 64; }

    bool operator==(const Packing&) const = default;

private:
    template <class Known> void lay_out(const Story& story, const Asking& asking, const Known& known);
    Field next(unsigned width, Value from);

    std::vector<Field> fields_;
    Field place_, visits_;
    std::size_t bits_ = 0;
};

}  // namespace lantern
