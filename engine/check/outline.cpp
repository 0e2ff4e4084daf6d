#include "check/outline.h"

#include <algorithm>
#include <variant>

#include "session/logic.h"

namespace lantern {

Outline::Outline(const std::vector<Place>& passed_by, const std::vector<bool>& matters,
    const std::vector<std::uint64_t>& closed_options, const Skeleton& skeleton)
    : asked(matters) {
    const bool any_closed = std::any_of(
        closed_options.begin(), closed_options.end(), [](std::uint64_t options) { return options != 0; });
    for (std::size_t stop = 0; stop + 1 < skeleton.stops().size(); ++stop) {
        const Place place = skeleton.stops()[stop];
        const Place to = passed_by[place];
        beyond.push_back(to == nowhere ? asked_there : static_cast<Stop>(skeleton.from(to)));
        if (any_closed) closed.push_back(closed_options[place]);
    }
}

Outlines::Outlines(const Story& before, const Skeleton& skeleton_before, const Story& now, const Skeleton& skeleton_now,
    const Compared& compared_now, const Counterparts& counterparts)
    : before_(before),
      now_(now),
      skeleton_before_(skeleton_before),
      skeleton_now_(skeleton_now),
      counterparts_(counterparts),
      compared_before_(before),
      compared_now_(compared_now),
      links_before_(links_of(before, skeleton_before)),
      links_now_(links_of(now, skeleton_now)),
      seen_(skeleton_now.stops().size()) {}

Outlines::Links Outlines::links_of(const Story& story, const Skeleton& skeleton) {
    Links links(skeleton.stops().size());
    for (std::size_t stop = 0; stop + 1 < links.size(); ++stop) {
        const Place place = skeleton.stops()[stop];
        const Action& action = story.statements[place].action;
        const auto lead = [&](Place to) { links[stop].push_back(static_cast<Stop>(skeleton.from(to))); };
        const auto lead_on = [&](const std::vector<Option>& options) {
            for (const Option& option : options) lead(option.target);
        };
        if (const auto* choice = std::get_if<Choose>(&action)) {
            lead_on(choice->options);
            if (choice->until != Until::once) lead(choice->after);
        } else if (std::holds_alternative<Told>(action)) {
            lead_on(std::get<Word>(story.statements[place - 1].action).options);
        } else if (const auto* branch = std::get_if<Branch>(&action)) {
            lead(place + 1);
            lead(branch->otherwise);
        } else if (const auto* match = std::get_if<Match>(&action)) {
            for (const Place target : match->targets) lead(target);
        } else if (const auto* jump = std::get_if<Jump>(&action)) {
            lead(jump->target);
        } else if (const auto* leave = std::get_if<Leave>(&action)) {
            lead(story.scripts[leave->script].begin);
        } else if (const auto* arrive = std::get_if<Arrive>(&action)) {
            lead(place + 1);
            const Script& script = story.scripts[arrive->script];
            if (!script.notes.empty()) lead(logic::beyond(script));
        } else if (std::holds_alternative<Finish>(action)) {
            const std::size_t next = script_at(story, place) + std::size_t{1};
            if (next < story.scripts.size()) lead(story.scripts[next].begin);
        } else if (!std::holds_alternative<End>(action)) {
            lead(place + 1);
        }
    }
    return links;
}

namespace {

/// It changes nothing that matters.
bool is_idle(const Action& action, const Outline& outline) {
    const auto* assign = std::get_if<Assign>(&action);
    return assign != nullptr && std::none_of(assign->effects.begin(), assign->effects.end(),
                                    [&](const Effect& effect) { return outline.asked[effect.slot]; });
}

}  // namespace

/// The first stop from there on that is not gone past unasked.
Stop Outlines::resolved(const Story& story, const Skeleton& skeleton, const Outline& outline, Stop stop) {
    while (stop < outline.beyond.size()) {
        if (outline.beyond[stop] != Outline::asked_there) stop = outline.beyond[stop];
        else if (is_idle(story.statements[skeleton.stops()[stop]].action, outline)) ++stop;
        else break;
    }
    return stop;
}

/// The same ones matter; which of them may be told apart by value is asked of the whole story.
bool Outlines::same_variables(const Outline& was, const Outline& is) const {
    std::size_t mattered = 0, matter = 0;
    for (const bool asked : was.asked) mattered += asked ? 1 : 0;
    for (Slot slot = 0; slot < is.asked.size(); ++slot) {
        if (!is.asked[slot]) continue;
        ++matter;
        const Slot before = counterparts_.slot_before(slot);
        if (before == no_slot || !was.asked[before] ||
            compared_now_.compared[slot] != compared_before_.compared[before] ||
            compared_now_.added_on_visits[slot] != compared_before_.added_on_visits[before])
            return false;
    }
    return matter == mattered;
}

bool Outlines::same(const Outline& was, const Outline& is) {
    if (!same_variables(was, is)) return false;
    if (now_.endings_seen_slot != no_slot && is.asked[now_.endings_seen_slot]) return false;  // looked for everywhere
    ++comparison_;
    std::vector<Stop> open;
    const auto come_to = [&](Stop stop_was, Stop stop_is) {
        const Stop from = resolved(before_, skeleton_before_, was, stop_was);
        const Stop to = resolved(now_, skeleton_now_, is, stop_is);
        if (from >= was.beyond.size() || to >= is.beyond.size())
            return from >= was.beyond.size() && to >= is.beyond.size();
        if (counterparts_.before(skeleton_now_.stops()[to]) != skeleton_before_.stops()[from]) return false;
        if (seen_[to] != comparison_) open.push_back(to);
        seen_[to] = comparison_;
        return true;
    };
    if (now_.scripts.empty() || !come_to(static_cast<Stop>(skeleton_before_.from(before_.scripts.front().begin)),
                                    static_cast<Stop>(skeleton_now_.from(now_.scripts.front().begin))))
        return false;
    while (!open.empty()) {
        const Stop stop = open.back();
        open.pop_back();
        const Place place = skeleton_now_.stops()[stop];
        const auto before = static_cast<Stop>(skeleton_before_.from(counterparts_.before(place)));
        const Action& action = now_.statements[place].action;
        if (std::holds_alternative<Visit>(action)) return false;
        if (const auto* arrive = std::get_if<Arrive>(&action);
            arrive != nullptr && !counterparts_.scene_alike(arrive->script))
            return false;
        if ((was.closed.empty() ? 0 : was.closed[before]) != (is.closed.empty() ? 0 : is.closed[stop])) return false;
        const std::vector<Stop>&led = links_before_[before], &leads = links_now_[stop];
        if (led.size() != leads.size()) return false;
        for (std::size_t i = 0; i < leads.size(); ++i)
            if (!come_to(led[i], leads[i])) return false;
    }
    return true;
}

}  // namespace lantern
