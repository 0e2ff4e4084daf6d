// The shortest answers that lead to something, told forward from the ways back.

#include <algorithm>

#include "check/explored.h"

namespace lantern {

namespace {

void go_on(std::vector<Input>& inputs, std::size_t lines) { inputs.insert(inputs.end(), lines, Input{Continue{}}); }

bool is_line(const Statement& statement) {
    if (const auto* pause = std::get_if<Pause>(&statement.action)) return pause->for_reader;
    return std::holds_alternative<Say>(statement.action) || std::holds_alternative<Told>(statement.action);
}

bool answers_so(const Edge& edge, const Met& met) {
    if (met.by == Met::By::passing_over) return std::holds_alternative<PassOver>(edge.input);
    if (met.by == Met::By::going_on) return std::holds_alternative<Continue>(edge.input);
    const auto* picked = std::get_if<Pick>(&edge.input);
    return picked != nullptr && picked->option == met.option;
}

}  // namespace

Witness Explored::witness(StateId id) const {
    std::vector<StateId> way;
    for (StateId at = id; at != no_state; at = parent(at)) way.push_back(at);
    std::reverse(way.begin(), way.end());
    const auto begins = std::find_if(
        openings.begin(), openings.end(), [&way](const Opening& one) { return one.state == way.front(); });
    Witness witness;
    witness.endings_seen = begins->endings_seen;
    open(static_cast<std::size_t>(begins - openings.begin()),
        [&](const Edge& edge) { go_on(witness.inputs, edge.lines); });
    for (std::size_t i = 1; i < way.size(); ++i) {
        bool gone = false;
        follow(way[i - 1], [&](const Edge& edge) {
            if (gone || edge.to != way[i]) return;
            gone = true;
            witness.inputs.push_back(edge.input);
            go_on(witness.inputs, edge.lines);
        });
    }
    return witness;
}

Witness Explored::witness(const Met& met, Place place) const {
    const auto until_there = [&](std::vector<Input>& inputs, const Edge& edge) {
        for (const Place passed : edge.met) {
            if (passed == place) return;
            if (is_line(story_.statements[passed])) inputs.emplace_back(Continue{});
        }
    };
    if (met.by == Met::By::opening) {
        Witness witness;
        witness.endings_seen = openings[met.state].endings_seen;
        open(met.state, [&](const Edge& edge) { until_there(witness.inputs, edge); });
        return witness;
    }
    Witness witness = this->witness(met.state);
    follow(met.state, [&](const Edge& edge) {
        if (!answers_so(edge, met)) return;
        witness.inputs.push_back(edge.input);
        until_there(witness.inputs, edge);
    });
    return witness;
}

}  // namespace lantern
