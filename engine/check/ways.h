#pragma once
// The ways between the states of what was explored, kept: one graph for whoever goes over all of them, forwards or backwards. It knows
// what is met on each way, and nothing of words or odds. Private to this folder.

#include <cstdint>
#include <memory>
#include <vector>

#include "check/circles.h"
#include "check/hindsight.h"
#include "check/state_table.h"
#include "check/wide_pages.h"
#include "story/story.h"

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
    /// What is answered where nothing is picked.
    static constexpr std::uint8_t on = 254, over = 255;

    struct Way {
        StateId to = no_state;    // no_state: beyond what was explored
        std::uint32_t met = 0;    // index into `met`
        std::uint8_t answer = 0;  // the option that was taken, or one of the two above
        Seen seen{};              // where readers part: who goes there
        /// A bit for each number of endings seen before.
        std::uint32_t readers() const {
            const std::uint32_t up_to = seen.to >= 31 ? ~std::uint32_t{0} : (std::uint32_t{2} << seen.to) - 1;
            return up_to & (~std::uint32_t{0} << seen.from);
        }
    };

    WideList<std::uint32_t> first;  // by state, the first of its ways; one more at the end
    WideList<Way> ways;  // by state, in the order of the options; then passing over, then whoever saw endings before
    WideList<Place> places;               // by state
    std::vector<std::vector<Thing>> met;  // what is met on a way, in order
    std::vector<Way> openings;

    /// Found when somebody asks for them first, which few do.
    const Circles& circles() const;

    StateId states() const { return static_cast<StateId>(first.size() - 1); }
    bool ends(StateId id) const { return first[id] == first[id + 1]; }  // nobody goes on from there
    std::size_t from(StateId id) const { return first[id]; }
    /// Of a reader who saw no ending before and reads on where they are warned, …
    std::size_t until(StateId id) const {
        std::size_t end = first[id + 1];
        while (end > first[id] && ways[end - 1].seen.from > 0) --end;
        return end > first[id] && ways[end - 1].answer == over ? end - 1 : end;
    }
    /// … and of any.
    std::size_t until_any(StateId id) const { return first[id + 1]; }

private:
    mutable std::unique_ptr<const Circles> circles_;
};

/// Of each state, which of its own and later marks lie ahead: `marks` has those of its own, and gains the others. Each bit is for
/// readers who saw so many endings before.
void look_ahead(const Ways& ways, std::vector<std::uint32_t>& marks);

constexpr std::size_t most_ways = 40'000'000;  // that are kept

}  // namespace lantern
