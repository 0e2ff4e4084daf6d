// The shortest answers that lead to something: the way back from it, answered forward again as a reader answers.

#include <algorithm>
#include <memory>
#include <utility>

#include "check/explored.h"
#include "check/rehearsal.h"

namespace lantern {

namespace {

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

/// A reader who gives the answers. Of what exploring passed by, lines are gone on from, and any answer will do.
class Reader {
public:
    Reader(const Story& story, const std::vector<bool>& passed_by, int endings_seen)
        : passed_by_(passed_by), reading_(story, endings_seen, *nobody_) {}

    void answer(const Input& input) { reading_.answer(input); }
    /// So many lines, not counting those that were passed by; then it stands at one that counts, or where it has to decide.
    void read(std::size_t lines) {
        for (;;) {
            const bool passed_by = reading_.at() < passed_by_.size() && passed_by_[reading_.at()];
            if (reading_.waits() == logic::Wait::line) {
                if (!passed_by && lines-- == 0) return;
                answer(Continue{});
            } else if (reading_.waits() == logic::Wait::menu && passed_by) {
                answer(Pick{reading_.open().front()});
            } else {
                return;
            }
        }
    }

    Witness finish() const { return reading_.path(); }

private:
    const std::vector<bool>& passed_by_;
    std::unique_ptr<Onlooker> nobody_ = std::make_unique<Onlooker>();  // looks on, wherever the reader is
    Rehearsal reading_;
};

std::size_t lines_before(const Story& story, const Edge& edge, Place place) {
    const auto there = std::find(edge.met.begin(), edge.met.end(), place);
    return static_cast<std::size_t>(
        std::count_if(edge.met.begin(), there, [&](Place passed) { return is_line(story.statements[passed]); }));
}

Reader follow_way(const Story& story, const Explored& explored, const std::vector<bool>& passed_by, StateId id) {
    std::vector<StateId> way;
    for (StateId at = id; at != no_state; at = explored.parent(at)) way.push_back(at);
    std::reverse(way.begin(), way.end());
    const auto begins = std::find_if(explored.openings.begin(), explored.openings.end(),
        [&way](const Opening& one) { return one.state == way.front(); });
    int endings_seen = begins->endings_seen;
    if (explored.shares())  // from where readers part on, a state says whose it is
        for (const StateId at : way)
            endings_seen = std::max<int>(endings_seen, explored.state(at).variables[story.endings_seen_slot]);
    Reader reader(story, passed_by, endings_seen);
    explored.open(static_cast<std::size_t>(begins - explored.openings.begin()),
        [&](const Edge& edge) { reader.read(edge.lines); });
    for (std::size_t i = 1; i < way.size(); ++i) {
        bool gone = false;
        explored.follow(way[i - 1], [&](const Edge& edge) {
            if (gone || edge.to != way[i]) return;
            gone = true;
            reader.answer(edge.input);
            reader.read(edge.lines);
        });
    }
    return reader;
}

}  // namespace

Witness Explored::witness(StateId id) const { return follow_way(story_, *this, inside_passed_by, id).finish(); }

Witness Explored::witness(const Met& met, Place place) const {
    if (met.by == Met::By::opening) {
        Reader reader(story_, inside_passed_by, openings[met.state].endings_seen);
        open(met.state, [&](const Edge& edge) { reader.read(lines_before(story_, edge, place)); });
        return reader.finish();
    }
    Reader reader = follow_way(story_, *this, inside_passed_by, met.state);
    bool gone = false;
    follow(met.state, [&](const Edge& edge) {
        if (gone || !answers_so(edge, met)) return;
        gone = true;
        reader.answer(edge.input);
        reader.read(lines_before(story_, edge, place));
    });
    return reader.finish();
}

}  // namespace lantern
