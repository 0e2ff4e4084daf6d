#pragma once
// What is met on each way between two states, numbered: many ways meet the same, and are told apart by a few words of where they went
// straight on. Private to this folder.

#include <cstdint>
#include <vector>

#include "check/strides.h"
#include "check/ways.h"

namespace lantern {

class WayLists {
public:
    WayLists(const Strides& strides, const Story& story);

    /// Of an answer at a place (nowhere: of an opening), and what was met on the way: places, and where strides begin, those with the
    /// highest bit set.
    std::uint32_t number(Place from, std::uint8_t answer, const std::vector<std::uint32_t>& hops);

    /// All of them, written out.
    std::vector<std::vector<Thing>> take() const;

private:
    /// Whoever reads on from a notice met the head of the scene when they came to it.
    bool is_met_again(Place from, std::uint8_t answer, const std::vector<std::uint32_t>& hops) const;
    static std::uint64_t hash_of(std::uint32_t answered, const std::vector<std::uint32_t>& hops);
    bool is(std::uint32_t list, std::uint32_t answered, const std::vector<std::uint32_t>& hops) const;
    void grow();

    const Strides& strides_;
    Things things_;
    std::vector<bool> picks_;               // by place: whether an answer there is a thing
    std::vector<std::uint32_t> words_;      // of each list: what was answered, then its hops
    std::vector<std::uint32_t> begins_{0};  // by list; one more at the end
    std::vector<std::uint64_t> hashes_;     // by list
    std::vector<std::uint32_t> table_;      // a list's number plus one; 0: free
};

}  // namespace lantern
