#include "check/detours.h"

#include <algorithm>
#include <optional>
#include <variant>

#include "check/asked.h"
#include "check/flow.h"

namespace lantern {

namespace {

/// What a statement sets, and how far its ways reach; nothing: it leads out of what is looked at.
struct Reach {
    const Story& story;
    Place place;
    std::vector<Slot>& sets;

    void set(const std::vector<Effect>& effects) const {
        for (const Effect& effect : effects) sets.push_back(effect.slot);
    }
    Place furthest(const std::vector<Option>& options) const {
        Place reach = place + 1;
        for (const Option& option : options) {
            set(option.effects);
            reach = std::max(reach, option.target);
        }
        return reach;
    }

    std::optional<Place> operator()(const Choose& choice) const {
        sets.push_back(choice.choice);
        if (choice.taken != no_slot) sets.push_back(choice.taken);
        return std::max(furthest(choice.options), choice.after);
    }
    std::optional<Place> operator()(const Word& word) const {
        sets.push_back(word.choice);
        return furthest(word.options);
    }
    std::optional<Place> operator()(const Branch& branch) const { return std::max(place + 1, branch.otherwise); }
    std::optional<Place> operator()(const Match& match) const {
        return *std::max_element(match.targets.begin(), match.targets.end());
    }
    std::optional<Place> operator()(const Assign& assign) const {
        set(assign.effects);
        return place + 1;
    }
    std::optional<Place> operator()(const Jump& jump) const { return jump.target; }
    std::optional<Place> operator()(const Arrive&) const { return std::nullopt; }
    std::optional<Place> operator()(const Leave&) const { return std::nullopt; }
    std::optional<Place> operator()(const Visit&) const { return std::nullopt; }
    std::optional<Place> operator()(const Finish&) const { return std::nullopt; }
    std::optional<Place> operator()(const End&) const { return std::nullopt; }
    template <class Seen> std::optional<Place> operator()(const Seen&) const { return place + 1; }
};

bool decides(const Action& action) {
    return std::holds_alternative<Choose>(action) || std::holds_alternative<Word>(action) ||
           std::holds_alternative<Branch>(action) || std::holds_alternative<Match>(action);
}

void tidy(std::vector<Slot>& slots) {
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
}

/// Everything up to where the furthest way from `begin` comes, and nothing of it leads further, or back to before it.
Place find_meet(const Story& story, Place begin, std::vector<Slot>& sets) {
    Place meet = begin + 1;
    for (Place at = begin; at < meet; ++at) {
        const std::optional<Place> reach = std::visit(Reach{story, at, sets}, story.statements[at].action);
        if (!reach || *reach < begin || *reach >= story.statements.size()) return nowhere;
        meet = std::max(meet, *reach);
    }
    return meet;
}

}  // namespace

bool asks_only(const Aside& aside, const std::vector<Slot>& slots) {
    return std::includes(slots.begin(), slots.end(), aside.asked.begin(), aside.asked.end());
}

Detours::Detours(const Story& story, const std::vector<Aside>& asides)
    : story_(story), asides_(asides), comes_from_(story.statements.size()) {
    std::vector<Place> backs;  // where visits come back to
    for (Place place = 0; place < story.statements.size(); ++place)
        if (std::holds_alternative<Visit>(story.statements[place].action)) backs.push_back(place + 1);
    std::vector<Place> next;
    for (Place place = 0; place < story.statements.size(); ++place) {
        next_in_scene(story, place, next);
        const Action& action = story.statements[place].action;
        if (std::holds_alternative<Word>(action)) next.push_back(place + 1);
        if (const auto* leave = std::get_if<Leave>(&action)) next.push_back(story.scripts[leave->script].begin);
        if (const auto* visit = std::get_if<Visit>(&action)) next.push_back(story.scripts[visit->script].begin);
        if (std::holds_alternative<Finish>(action)) {
            next.insert(next.end(), backs.begin(), backs.end());
            next.push_back(place + 1);  // the next scene
        }
        for (const Place to : next)
            if (to < comes_from_.size()) comes_from_[to].push_back(place);
    }
    for (Place place = 0; place < story.statements.size(); ++place) {
        if (asides[place].meet != nowhere || !decides(story.statements[place].action)) continue;
        Detour detour{place, nowhere, {}, asked_at(story, place, false)};
        detour.meet = find_meet(story, place, detour.sets);
        tidy(detour.sets);
        tidy(detour.asks);
        detours_.push_back(std::move(detour));
    }
}

/// By place: whether some way from there comes to one that is wanted, whatever is asked on it.
std::vector<bool> Detours::leading_to(const std::vector<Place>& wanted) const {
    std::vector<bool> leading(story_.statements.size());
    std::vector<Place> open = wanted;
    for (const Place place : wanted) leading[place] = true;
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        for (const Place before : comes_from_[place]) {
            if (leading[before]) continue;
            leading[before] = true;
            open.push_back(before);
        }
    }
    return leading;
}

std::vector<Place> Detours::without(const std::vector<Slot>& asked) const {
    std::vector<Place> passed_by(asides_.size(), nowhere), wanted;
    for (Place place = 0; place < asides_.size(); ++place) {
        if (asides_[place].meet == nowhere) continue;
        if (asks_only(asides_[asides_[place].within], asked)) wanted.push_back(place);
        else passed_by[place] = asides_[place].meet;
    }
    const std::vector<bool> leads_on = leading_to(wanted);
    std::vector<bool> matters(story_.variables.size());
    for (const Slot slot : asked) matters[slot] = true;
    const auto leads_past = [&](const Detour& detour) {
        if (detour.meet == nowhere) return false;
        const auto next = std::lower_bound(wanted.begin(), wanted.end(), detour.begin);
        return (next == wanted.end() || *next >= detour.meet) &&
               std::none_of(detour.sets.begin(), detour.sets.end(), [&](Slot slot) { return matters[slot]; });
    };
    for (bool news = true; news;) {
        news = false;
        Place gone = 0;
        for (const Detour& detour : detours_) {
            if (detour.begin < gone) continue;  // within one that is left out
            const bool past = leads_past(detour), on = leads_on[detour.begin];
            passed_by[detour.begin] = !on ? static_cast<Place>(leads_on.size()) : past ? detour.meet : nowhere;
            if (past) gone = detour.meet;
            else if (on)
                for (const Slot slot : detour.asks) {
                    news = news || !matters[slot];
                    matters[slot] = true;
                }
        }
    }
    return passed_by;
}

}  // namespace lantern
