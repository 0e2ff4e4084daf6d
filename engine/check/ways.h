#pragma once
// The ways between the states of what was explored, kept: for whoever goes over all of them more than once. A reader who is warned
// reads on; nobody passes a scene over here. It knows what is met on each way, and nothing of words or odds. Private to this folder.

#include <cstdint>
#include <optional>
#include <vector>

#include "check/explored.h"

namespace lantern {

/// Something met: a place; or, numbered behind the last place, an option that is taken.
using Thing = std::uint32_t;

/// Numbers the options of a story.
class Things {
public:
    explicit Things(const Story& story);
    Thing option(Place place, std::size_t index) const { return first_option_[place] + static_cast<Thing>(index); }
    std::size_t count() const { return first_option_.back(); }

private:
    std::vector<Thing> first_option_;  // by place; the last one is how many things there are
};

struct Ways {
    struct Way {
        StateId to = no_state;    // no_state: beyond what was explored
        std::uint32_t met = 0;    // index into `met`
        std::uint8_t option = 0;  // that was taken; of choices
    };

    std::vector<std::uint32_t> first;     // by state, the first of its ways; one more at the end
    std::vector<Way> ways;                // by state, in the order of the options
    std::vector<std::vector<Thing>> met;  // what is met on a way, in order
    Way opening;                          // of the reading asked for

    /// States that lead to one another, each circle for itself; what leads on stands before what it leads to.
    std::vector<StateId> order;
    std::vector<std::uint32_t> circles;  // where each begins in `order`; one more at the end

    StateId states() const { return static_cast<StateId>(first.size() - 1); }
    bool ends(StateId id) const { return from(id) == until(id); }  // nobody goes on from there
    std::size_t from(StateId id) const { return first[id]; }
    std::size_t until(StateId id) const { return first[id + 1]; }
    bool turns(std::size_t circle) const;  // it leads back to itself
};

/// Fills `order` and `circles`.
void find_circles(Ways& ways);

/// Nothing: there are more than `most` ways.
std::optional<Ways> find_ways(const Things& things, const Explored& explored, int endings_seen, std::size_t most);

}  // namespace lantern
