#include "check/detours.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "check/asked.h"
#include "check/onward.h"
#include "session/whereabouts.h"

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

/// What a choice that is asked once is remembered in.
Slot asked_once(const Action& action) {
    if (const auto* word = std::get_if<Word>(&action)) return word->choice;
    const auto* choice = std::get_if<Choose>(&action);
    return choice != nullptr && choice->until == Until::once ? choice->choice : no_slot;
}

/// By slot.
std::vector<bool> set_by_effects(const Story& story) {
    std::vector<bool> set(story.variables.size());
    const auto note = [&set](const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) set[effect.slot] = true;
    };
    for (const Script& script : story.scripts) note(script.skip.effects);
    for (Place place = 0; place < story.statements.size(); ++place) {
        if (const auto* assign = std::get_if<Assign>(&story.statements[place].action)) note(assign->effects);
        if (const std::vector<Option>* options = options_at(story, place))
            for (const Option& option : *options) note(option.effects);
    }
    return set;
}

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

Detours::Detours(const Story& story, const std::vector<Aside>& asides, const std::vector<Place>& around)
    : story_(story), asides_(asides), around_(around), crossings_(story, around) {
    std::sort(around_.begin(), around_.end());
    const std::vector<bool> set = set_by_effects(story);
    for (Place place = 0; place < story.statements.size(); ++place) {
        if (asides[place].meet != nowhere || !decides(story.statements[place].action)) continue;
        Detour detour{place, nowhere, {}, asked_at(story, place, false), false};
        const Slot choice = asked_once(story.statements[place].action);
        detour.values_tell = choice != no_slot && !set[choice] && story.variables[choice].to < 64;
        detour.meet = find_meet(story, place, detour.sets);
        tidy(detour.sets);
        tidy(detour.asks);
        detours_.push_back(std::move(detour));
    }
}

/// By crossing: whether some way from there comes to a place that is wanted, whatever is asked on it.
std::vector<bool> Detours::leading_to(const std::vector<Place>& wanted) const {
    std::vector<bool> leading(crossings_.count());
    std::vector<std::size_t> open;
    const auto lead = [&](std::size_t crossing) {
        if (!leading[crossing]) open.push_back(crossing);
        leading[crossing] = true;
    };
    for (const Place place : wanted) lead(crossings_.from(place));
    while (!open.empty()) {
        const std::size_t crossing = open.back();
        open.pop_back();
        for (const Place before : crossings_.before(crossing)) lead(before);
    }
    return leading;
}

/// Of a choice that is asked once, what those of its options ask about that may lead to a wanted place, whatever is asked on the way.
std::vector<Slot> Detours::asked_leading_on(Place place, const std::vector<Place>& wanted) const {
    const std::vector<Option>& options = *options_at(story_, place);
    const Onward onward(story_, crossings_, asked_once(story_.statements[place].action), wanted);
    std::vector<Slot> asked;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (!options[i].condition || !onward.leads(options[i].target, static_cast<Value>(i + 1))) continue;
        for (const Condition::Term& term : options[i].condition->terms)
            if (term.op == Condition::Op::slot) asked.push_back(static_cast<Slot>(term.value));
    }
    return asked;
}

Slice Detours::asking(const std::vector<Slot>& asked, Offered offered) const {
    std::vector<Place> passed_by(asides_.size(), nowhere), wanted;
    for (Place place = 0; place < asides_.size(); ++place) {
        if (asides_[place].meet == nowhere) continue;
        if (asks_only(asides_[asides_[place].within], asked)) wanted.push_back(place);
        else passed_by[place] = asides_[place].meet;
    }
    return leave_out(std::move(passed_by), asked, wanted, offered);
}

Slice Detours::around() const {
    std::vector<Place> passed_by;
    std::vector<Slot> asked;
    for (const Place place : around_) {
        const std::vector<Slot> more = asked_at(story_, place, false);
        asked.insert(asked.end(), more.begin(), more.end());
    }
    for (const Aside& aside : asides_) {
        const Aside* around = aside.meet == nowhere ? nullptr : &asides_[aside.within];
        const auto inside = around == nullptr ? around_.end()
                                              : std::lower_bound(around_.begin(), around_.end(), aside.within);
        const bool holds_one = inside != around_.end() && *inside < around->meet;
        if (holds_one) asked.insert(asked.end(), around->asked.begin(), around->asked.end());
        passed_by.push_back(holds_one ? nowhere : aside.meet);
    }
    return leave_out(std::move(passed_by), asked, around_, Offered::those_leading_on);
}

Slice Detours::leave_out(std::vector<Place> passed_by, const std::vector<Slot>& asked, const std::vector<Place>& wanted,
    Offered offered) const {
    const std::vector<bool> leads_on = leading_to(wanted);
    std::vector<bool> matters(story_.variables.size());
    for (const Slot slot : asked) matters[slot] = true;
    const auto leads_past = [&](const Detour& detour) {
        if (detour.meet == nowhere) return false;
        const auto next = std::lower_bound(wanted.begin(), wanted.end(), detour.begin);
        return (next == wanted.end() || *next >= detour.meet) &&
               std::none_of(detour.sets.begin(), detour.sets.end(), [&](Slot slot) { return matters[slot]; });
    };
    std::map<Place, std::vector<Slot>> asked_by;  // of those that stay
    const auto asks = [&](const Detour& detour) -> const std::vector<Slot>& {
        if (offered == Offered::all || !detour.values_tell) return detour.asks;
        const auto [known, fresh] = asked_by.try_emplace(detour.begin);
        if (fresh && !detour.asks.empty()) known->second = asked_leading_on(detour.begin, wanted);
        return known->second;
    };
    for (bool news = true; news;) {
        news = false;
        Place gone = 0;
        for (const Detour& detour : detours_) {
            if (detour.begin < gone) continue;  // within one that is left out
            const bool past = leads_past(detour), on = leads_on[crossings_.from(detour.begin)];
            passed_by[detour.begin] = !on ? static_cast<Place>(story_.statements.size()) : past ? detour.meet : nowhere;
            if (past) gone = detour.meet;
            else if (on)
                for (const Slot slot : asks(detour)) {
                    news = news || !matters[slot];
                    matters[slot] = true;
                }
        }
    }
    for (const Detour& detour : detours_)  // the sentence of a word is told by what was kept of it
        if (const auto* word = std::get_if<Word>(&story_.statements[detour.begin].action);
            word != nullptr && passed_by[detour.begin] == nowhere)
            matters[word->choice] = true;
    std::vector<std::uint64_t> closed = closed_options(passed_by, matters);
    return {std::move(passed_by), std::move(matters), std::move(closed)};
}

/// Those whose condition asks about what does not matter: they lead to nothing that is wanted.
std::vector<std::uint64_t> Detours::closed_options(
    const std::vector<Place>& passed_by, const std::vector<bool>& matters) const {
    std::vector<std::uint64_t> closed(passed_by.size());
    for (const Detour& detour : detours_) {
        const std::vector<Option>* options = options_at(story_, detour.begin);
        for (std::size_t i = 0; options != nullptr && passed_by[detour.begin] == nowhere && i < options->size(); ++i) {
            const auto& condition = (*options)[i].condition;
            if (condition && std::any_of(condition->terms.begin(), condition->terms.end(), [&](const auto& term) {
                    return term.op == Condition::Op::slot && !matters[static_cast<Slot>(term.value)];
                }))
                closed[detour.begin] |= std::uint64_t{1} << i;
        }
    }
    return closed;
}

}  // namespace lantern
