#include "check/strides.h"

#include <algorithm>
#include <variant>

namespace lantern {

namespace {

/// Where a statement leads that decides nothing; nowhere: it does.
struct Onwards {
    const Story& story;
    const Packing& packing;
    Place place, passed_by;

    bool idle(const std::vector<Effect>& effects) const {
        return std::none_of(
            effects.begin(), effects.end(), [this](const Effect& effect) { return packing.field(effect.slot).kept(); });
    }
    bool visits() const { return packing.visits().kept(); }

    Place operator()(const Arrive& arrive) const {
        const Script& script = story.scripts[arrive.script];
        return script.notes.empty() && !packing.field(script.visited).kept() ? place + 1 : nowhere;
    }
    Place operator()(const Choose&) const { return passed_by; }
    Place operator()(const Word&) const { return passed_by; }
    Place operator()(const Branch&) const { return passed_by; }
    Place operator()(const Match&) const { return passed_by; }
    Place operator()(const Told&) const { return nowhere; }
    Place operator()(const Assign& assign) const { return idle(assign.effects) ? place + 1 : nowhere; }
    Place operator()(const Jump& jump) const { return jump.target; }
    Place operator()(const Leave& leave) const { return visits() ? nowhere : story.scripts[leave.script].begin; }
    Place operator()(const Visit&) const { return nowhere; }
    Place operator()(const Finish&) const {
        const std::size_t next = script_at(story, place) + std::size_t{1};
        return visits() || next >= story.scripts.size() ? nowhere : story.scripts[next].begin;
    }
    Place operator()(const End&) const { return nowhere; }
    template <class Seen> Place operator()(const Seen&) const { return place + 1; }
};

bool is_line(const Action& action) {
    if (const auto* pause = std::get_if<Pause>(&action)) return pause->for_reader;
    return std::holds_alternative<Say>(action);
}

}  // namespace

Strides::Strides(const Story& story, const Packing& packing, const std::vector<Place>& passed_by)
    : strides_(story.statements.size()), next_(story.statements.size(), nowhere) {
    const auto count = static_cast<Place>(strides_.size());
    for (Place place = count; place-- > 0;) {
        const Action& action = story.statements[place].action;
        const Place next = std::visit(Onwards{story, packing, place, passed_by[place]}, action);
        // Forward only, so that a stride never goes round.
        if (next == nowhere || next <= place || next > count) {
            strides_[place].to = place;
            continue;
        }
        const Stride behind = next < count ? strides_[next] : Stride{count, 0, 0, 0};
        const bool line = is_line(action);
        next_[place] = next;
        strides_[place] = {
            behind.to, behind.met + 1, behind.lines + (line ? 1 : 0), behind.lines > 0 ? behind.after : behind.met};
    }
}

}  // namespace lantern
