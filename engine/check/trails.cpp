#include "check/trails.h"

#include <variant>

namespace lantern {

std::optional<Trails> Trails::of(const Exploration& exploration) {
    const std::size_t bytes = exploration.transitions() * 5 + exploration.states() * 8;
    if (!exploration.complete() || bytes > most_bytes) return std::nullopt;
    Trails trails;
    trails.begins_.reserve(exploration.states() + 1);
    trails.to_.reserve(exploration.transitions());
    trails.answers_.reserve(exploration.transitions());
    for (StateId id = 0; id < exploration.states(); ++id) {
        trails.begins_.push_back(static_cast<std::uint32_t>(trails.to_.size()));
        exploration.follow(id, [&trails](const Edge& edge) {
            const auto* picked = std::get_if<Pick>(&edge.input);
            const bool passes = std::holds_alternative<PassOver>(edge.input);
            trails.to_.push_back(edge.to);
            trails.answers_.push_back(picked != nullptr ? static_cast<std::uint8_t>(picked->option)
                                      : passes          ? over
                                                        : on);
        });
    }
    trails.begins_.push_back(static_cast<std::uint32_t>(trails.to_.size()));
    return trails;
}

void look_ahead(const Trails& trails, std::vector<std::uint32_t>& marks) {
    // Most ways lead to a state that was met later: from the last to the first, one sweep is nearly enough.
    for (bool news = true; news;) {
        news = false;
        for (auto id = static_cast<StateId>(trails.states()); id-- > 0;) {
            std::uint32_t all = marks[id];
            for (std::size_t i = 0; i < trails.count(id); ++i)
                if (const StateId to = trails.step(id, i).to; to != no_state) all |= marks[to];
            news = news || all != marks[id];
            marks[id] = all;
        }
    }
}

}  // namespace lantern
