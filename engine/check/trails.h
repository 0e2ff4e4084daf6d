#pragma once
// The ways between the states of an exploration, kept, for whoever has to go backwards along them: which endings still lie ahead of
// each state, and after which answers one does not any more. Takes memory for every way there is, and says so when that is too much.

#include <cstdint>
#include <optional>
#include <vector>

#include "check/explore.h"

namespace lantern {

class Trails {
public:
    static constexpr std::size_t most_bytes = std::size_t{512} << 20U;

    struct Step {
        StateId to = no_state;
        std::uint8_t answer = 0;  // an option's number, or one of the two below
    };
    static constexpr std::uint8_t on = 254, over = 255;

    /// Nothing: the exploration is not complete, or they would take too much room.
    static std::optional<Trails> of(const Exploration& exploration);

    std::size_t states() const { return begins_.size() - 1; }
    std::size_t count(StateId id) const { return begins_[id + 1] - begins_[id]; }
    Step step(StateId id, std::size_t index) const { return {to_[begins_[id] + index], answers_[begins_[id] + index]}; }

private:
    std::vector<std::uint32_t> begins_;
    std::vector<StateId> to_;
    std::vector<std::uint8_t> answers_;
};

/// Of each state, which of its own and later marks lie ahead: `marks` has those of its own, and gains the others.
void look_ahead(const Trails& trails, std::vector<std::uint32_t>& marks);

}  // namespace lantern
