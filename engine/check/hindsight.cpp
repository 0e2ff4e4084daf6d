#include "check/hindsight.h"

#include <algorithm>
#include <variant>

#include "check/asked.h"
#include "check/explore.h"
#include "check/flow.h"
#include "session/whereabouts.h"

namespace lantern {

namespace {

bool asks(const Story& story, Place place, const Asking& asking) {
    if (asking.passed_by[place] != nowhere) return false;
    const auto has = [&story](const std::vector<Slot>& slots) {
        return std::find(slots.begin(), slots.end(), story.endings_seen_slot) != slots.end();
    };
    const bool ends = std::holds_alternative<End>(story.statements[place].action);
    return has(asked_at(story, place, asking.names_at(place))) ||
           (ends && asking.at_the_end && has(asked_at_the_end(story)));
}

/// Where a reading always comes to a stand, so that readers can part there. A choice that is asked until something is may be passed.
bool always_halts(const Story& story, Place place, const Asking& asking) {
    if (asking.passed_by[place] != nowhere) return false;
    const Action& action = story.statements[place].action;
    const auto* choice = std::get_if<Choose>(&action);
    return (choice != nullptr && choice->until == Until::once) || std::holds_alternative<Word>(action) ||
           std::holds_alternative<End>(action);
}

void next_of(const Story& story, Place place, const Asking& asking, std::vector<Place>& next) {
    if (asking.passed_by[place] != nowhere) {
        next.assign(1, asking.passed_by[place]);
        return;
    }
    const Action& action = story.statements[place].action;
    next_in_scene(story, place, next);
    if (const auto* leave = std::get_if<Leave>(&action)) next.push_back(story.scripts[leave->script].begin);
    if (std::holds_alternative<Told>(action))
        for (const Option& option : std::get<Word>(story.statements[place - 1].action).options)
            next.push_back(option.target);
    if (std::holds_alternative<Finish>(action)) {
        const std::size_t beyond = script_at(story, place) + std::size_t{1};
        if (beyond < story.scripts.size()) next.push_back(story.scripts[beyond].begin);
    }
}

bool has_visits(const Story& story) {
    return std::any_of(story.statements.begin(), story.statements.end(),
        [](const Statement& statement) { return std::holds_alternative<Visit>(statement.action); });
}

}  // namespace

Hindsight::Hindsight(const Story& story, const Packing& packing, const ExploreOptions& options, const Asking& asking) {
    if (options.merging != Merging::what_matters || options.every_line || options.endings_seen ||
        story.endings_seen_slot == no_slot || !packing.field(story.endings_seen_slot).kept() ||
        story.endings.size() > most_endings || has_visits(story))
        return;
    const auto count = static_cast<Place>(story.statements.size());
    std::vector<bool> soon(count);  // it is asked there, or on the way to where a reading next comes to a stand
    for (Place place = 0; place < count; ++place) soon[place] = asks(story, place, asking);
    std::vector<Place> next;
    for (bool news = true; news;) {
        news = false;
        for (Place place = count; place-- > 0;) {
            if (soon[place]) continue;
            next_of(story, place, asking, next);
            soon[place] = std::any_of(next.begin(), next.end(),
                [&](Place one) { return one < count && soon[one] && !always_halts(story, one, asking); });
            news = news || soon[place];
        }
    }
    shared_.assign(count, true);
    std::vector<Place> open;
    const auto reach = [&](Place place) {
        if (place < count && shared_[place]) {
            shared_[place] = false;
            open.push_back(place);
        }
    };
    for (Place place = 0; place < count; ++place)
        if (soon[place]) reach(place);
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        next_of(story, place, asking, next);
        for (const Place one : next) reach(one);
    }
    if (std::none_of(shared_.begin(), shared_.end(), [](bool one) { return one; })) shared_.clear();
}

}  // namespace lantern
