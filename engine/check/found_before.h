#pragma once
// What parts that are not explored again had found before a story was changed. Of each thing only the part that found it first is known: where
// another may have found it next, and it cannot be told, nothing is kept. Private to this folder.

#include <cstddef>
#include <vector>

#include "check/counterparts.h"
#include "check/explore.h"

namespace lantern {

class FoundBefore {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Facts {
        const Findings& found;
        const Story &before, &now;
        const Counterparts& counterparts;
        const std::vector<bool>&inside, &line_known;  // by place: in an aside; in one that is as it was, line by line
    };

    /// `was`: by part, which part it was; `kept`: by part, whether it is as it was.
    FoundBefore(const Facts& facts, const std::vector<std::size_t>& was, const std::vector<bool>& kept,
        std::size_t parts_before);

    /// Adds what those parts found to what is found of the whole.
    void keep(Findings& found) const;
    /// Once the others were explored: whether it is all that would be found by all of them.
    bool is_whole(const Findings& found) const;

    /// As it is found by one part after the other.
    static void put_in_order(Findings& found);

private:
    /// By the part it is now; `never`: it is not kept.
    Met met_now(const Met& met) const;
    bool is_found(const Met& met, const Met& now) const;
    template <class Each> void each_clamp(const Each& each) const;

    const Facts facts_;
    std::vector<std::uint16_t> part_now_;   // by part before, from 1, if it is kept; else 0
    std::vector<std::size_t> kept_behind_;  // by part before: the first that is kept of those behind it, as a part now
};

}  // namespace lantern
