#pragma once
// A slice of a story by what decides in it, whatever lines stand between; and whether one of a story that was changed is what another
// was before, so that exploring it would come to the same. Private to this folder.

#include <cstdint>
#include <vector>

#include "check/classes.h"
#include "check/counterparts.h"
#include "check/detours.h"
#include "check/skeleton.h"

namespace lantern {

using Stop = std::uint32_t;  // of a skeleton, by its number

struct Outline {
    static constexpr Stop asked_there = 0xFFFFFFFF;

    Outline() = default;
    Outline(const std::vector<Place>& passed_by, const std::vector<bool>& matters,
        const std::vector<std::uint64_t>& closed_options, const Skeleton& skeleton);

    std::vector<Stop> beyond;           // by stop: to which one it is passed by
    std::vector<std::uint64_t> closed;  // by stop, as in a slice; empty: none
    std::vector<bool> asked;            // by slot
};

class Outlines {
public:
    Outlines(const Story& before, const Skeleton& skeleton_before, const Story& now, const Skeleton& skeleton_now,
        const Compared& compared_now, const Counterparts& counterparts);

    /// Whether each reading of the one meets what it met in the other.
    bool same(const Outline& was, const Outline& is);

private:
    /// Where each stop leads, in an order of its own.
    using Links = std::vector<std::vector<Stop>>;

    static Links links_of(const Story& story, const Skeleton& skeleton);
    static Stop resolved(const Story& story, const Skeleton& skeleton, const Outline& outline, Stop stop);
    bool same_variables(const Outline& was, const Outline& is) const;

    const Story &before_, &now_;
    const Skeleton &skeleton_before_, &skeleton_now_;
    const Counterparts& counterparts_;
    Compared compared_before_;
    const Compared& compared_now_;
    Links links_before_, links_now_;
    std::vector<std::size_t> seen_;  // by stop now: in which comparison
    std::size_t comparison_ = 0;
};

}  // namespace lantern
