#include "check/stretch.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <variant>

#include "check/asides.h"

namespace lantern {

namespace {

constexpr std::size_t endless = 65'536;

bool is_beat(const Statement& statement) {
    return std::holds_alternative<Say>(statement.action) || std::holds_alternative<Told>(statement.action);
}

/// By place: how many beats meeting it is.
using Beats = std::vector<std::size_t>;

Beats beats_by_place(const Story& story, bool asides_apart) {
    Beats beats;
    for (const Statement& statement : story.statements) beats.push_back(is_beat(statement) ? 1 : 0);
    if (!asides_apart) return beats;
    const std::vector<Aside> asides = find_asides(story);
    for (std::size_t place = 0; place < asides.size(); ++place)
        if (asides[place].within == place) beats[place] = asides[place].beats;
    return beats;
}

std::size_t beats_of(const Beats& beats, const Edge& edge) {
    std::size_t sum = 0;
    for (const Place place : edge.met) sum += beats[place];
    return sum;
}

/// Where a reader is asked nothing but to go on: notices, and lines that are states.
class Quiet {
public:
    Quiet(const Story& story, const Exploration& exploration, const Beats& beats)
        : story_(story), exploration_(exploration), beats_(beats) {
        for (StateId id = 0; id < exploration.states(); ++id)
            if (is_quiet(id)) learn_ways(id);
        while (!news_.empty()) settle_one();
    }

    /// The most beats from there to a choice or an end.
    std::size_t beyond(StateId id) const {
        const auto known = beyond_.find(id);
        return known == beyond_.end() ? 0 : known->second;
    }
    bool is_quiet(StateId id) const {
        if (id == no_state) return false;
        const Place place = exploration_.place(id);
        if (place >= story_.statements.size()) return false;
        const Action& action = story_.statements[place].action;
        return !std::holds_alternative<Choose>(action) && !std::holds_alternative<Word>(action) &&
               !std::holds_alternative<End>(action);
    }

private:
    struct Way {
        StateId from = no_state;
        std::size_t beats = 0;
    };

    void learn_ways(StateId id) {
        std::size_t longest = 0;
        exploration_.follow(id, [&](const Edge& edge) {
            const std::size_t beats = beats_of(beats_, edge);
            longest = std::max(longest, beats);
            if (is_quiet(edge.to)) ways_to_[edge.to].push_back({id, beats});
        });
        if (longest > 0) raise(id, longest);
    }
    void raise(StateId id, std::size_t beats) {
        std::size_t& known = beyond_[id];
        if (beats <= known) return;
        known = std::min(beats, endless);
        news_.push_back(id);
    }
    void settle_one() {
        const StateId id = news_.back();
        news_.pop_back();
        const std::size_t beats = beyond_[id];
        const auto ways = ways_to_.find(id);
        if (ways == ways_to_.end()) return;
        for (const Way& way : ways->second)
            if (beyond_[way.from] < endless) raise(way.from, way.beats + beats);
    }

    const Story& story_;
    const Exploration& exploration_;
    const Beats& beats_;
    std::unordered_map<StateId, std::size_t> beyond_;
    std::unordered_map<StateId, std::vector<Way>> ways_to_;
    std::vector<StateId> news_;
};

/// Reads on along the longest way until more than `limit` beats were met.
void read_on(const Story& story, const Exploration& exploration, const Beats& each, const Quiet& quiet, Edge edge,
    std::size_t limit, std::vector<Input>& inputs) {
    std::size_t beats = 0;
    for (bool answered = false;; answered = true) {
        if (answered) inputs.push_back(edge.input);
        std::size_t lines = edge.lines;
        for (const Place place : edge.met) {
            const Statement& statement = story.statements[place];
            beats += is_beat(statement) ? 1 : 0;
            if (beats > limit) return;
            const auto* pause = std::get_if<Pause>(&statement.action);
            const bool waits = is_beat(statement) || (pause != nullptr && pause->for_reader);
            if (waits && lines > 0) {
                inputs.emplace_back(Continue{});
                --lines;
            }
        }
        if (edge.to == no_state) return;
        Edge longest;
        std::size_t most = 0;
        exploration.follow(edge.to, [&](const Edge& way) {
            const std::size_t there = beats_of(each, way) + quiet.beyond(way.to);
            if (longest.met.empty() || there > most) longest = way;
            most = std::max(most, there);
        });
        if (longest.met.empty()) return;
        edge = std::move(longest);
    }
}

}  // namespace

Stretch find_stretch(const Story& story, const Exploration& exploration, std::size_t limit) {
    const Beats each = beats_by_place(story, exploration.options().asides_apart);
    const Quiet quiet(story, exploration, each);
    Stretch stretch;
    bool beyond = false;
    const auto take = [&](const Edge& edge, const auto& begin) {
        const std::size_t beats = std::min(beats_of(each, edge) + quiet.beyond(edge.to), endless);
        stretch.beats = std::max(stretch.beats, beats);
        if (beats <= limit || std::exchange(beyond, true)) return;
        stretch.reading = begin();
        read_on(story, exploration, each, quiet, edge, limit, stretch.reading.inputs);
    };
    for (std::size_t i = 0; i < exploration.openings().size(); ++i)
        exploration.open(i, [&](const Edge& edge) {
            take(edge, [&] { return Witness{exploration.openings()[i].endings_seen, {}}; });
        });
    for (StateId id = 0; id < exploration.states(); ++id)
        if (!quiet.is_quiet(id))
            exploration.follow(id, [&](const Edge& edge) {
                take(edge, [&] {
                    Witness witness = exploration.witness(id);
                    witness.inputs.push_back(edge.input);
                    return witness;
                });
            });
    stretch.endless = stretch.beats >= endless;
    return stretch;
}

}  // namespace lantern
