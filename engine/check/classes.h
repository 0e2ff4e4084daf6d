#pragma once
// Which values of a variable nothing tells apart any more. Where all that is still asked of a meter is whether it is three or more,
// two readings with four and with seven have the same future, word for word, and are one state: each value stands for all from
// it up to the next that somebody could tell from it. Found backwards, as what matters is (see Liveness); a sum moves the border,
// and so does the end of a meter, at which it stops.

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "check/course.h"
#include "check/packing.h"

namespace lantern {

/// Of a story, by slot: what can be merged at all.
struct Compared {
    explicit Compared(const Story& story);
    std::vector<bool>
        added_on_visits;  // what a visited scene adds to is tested behind the visit, too, and not looked into from there
    std::vector<bool>
        compared;  // or a meter; of the others every value is told apart wherever one is: they have no borders
};

class Classes {
public:
    Classes(const Story& story, const Packing& packing, const Asking& asking, const Course& course,
        const Compared& compared);

    /// Of a row, the values in one of its words as the lowest of their classes. For readings within no visit.
    std::uint64_t lowered(std::uint64_t from, Place place, std::size_t word) const {
        std::uint64_t change = 0;
        const std::size_t end = first_[place * words_ + word + 1];
        for (std::size_t i = first_[place * words_ + word]; i < end; ++i) {
            const Merge& merge = merges_[i];
            const std::uint64_t value = (from >> merge.shift) & merge.mask;
            change |= std::uint64_t{changes_[merge.changes + value]} << merge.shift;
        }
        return from ^ change;
    }

    /// Whether the same values are one at a place as in another story, packed the same, at its own.
    bool alike(Place place, const Classes& other, Place its) const;

private:
    /// Bit i: i above the lowest value can be told from i - 1 above it. Bit 0: somebody asks.
    using Borders = std::uint64_t;
    /// Small, since every way looks at some.
    struct Merge {
        std::uint32_t changes = 0;         // into `changes_`: what its lowest value is
        std::uint8_t shift = 0, mask = 0;  // of its field
    };
    struct Column {
        Slot slot = no_slot;
        unsigned range = 0;  // of offsets from the lowest value
        Borders all() const { return ((std::uint64_t{2} << range) - 1) & ~std::uint64_t{1}; }
    };
    struct Backwards;
    struct Asked;

    bool walk_back(const Story& story, Place place, bool visiting);
    void ask(const Story& story, Place place, const Asking& asking);
    void keep(const Packing& packing, std::size_t places);
    std::uint32_t changes_of(Borders borders, std::uint64_t mask);

    std::vector<Column> columns_;
    std::vector<std::size_t> column_of_;  // by slot; no_column: values are not merged
    const std::vector<Place>& passed_by_;
    const Course& course_;
    std::vector<std::vector<Borders>> asked_;         // by place, where anything is; by column
    std::vector<Borders> at_the_end_;                 // by column
    std::vector<Borders> alone_, on_visit_, behind_;  // by place and column; the last is one row, to work on
    std::vector<Borders> work_;                       // by column
    std::map<std::pair<Borders, std::uint64_t>, std::uint32_t> known_changes_;  // by borders and mask
    std::size_t words_;
    std::vector<Merge> merges_;
    std::vector<std::uint32_t> first_;   // by place and word: of its merges
    std::vector<std::uint8_t> changes_;  // by value, the bits in which the lowest of its class differs
};

}  // namespace lantern
