#include "check/charges.h"

#include <algorithm>
#include <bitset>
#include <unordered_map>
#include <utility>
#include <variant>

#include "check/twice.h"

namespace lantern {

namespace {

constexpr std::size_t at_once = 128;
using Mask = std::bitset<at_once>;

/// Where the value of a variable is decided, if that is at one choice: by its answer, the first value that of whoever was not asked.
struct Decided {
    Place choice = nowhere;
    std::vector<Value> by_answer;
};

/// By slot; of a variable that is changed at no choice, or at two, or elsewhere, too: nowhere.
class Decisions {
public:
    explicit Decisions(const Story& story) : story_(story), changed_at_(story.variables.size(), nowhere) {
        for (Place place = 0; place < story.statements.size(); ++place) {
            const Action& action = story.statements[place].action;
            if (const auto* choice = std::get_if<Choose>(&action)) note(place, choice->choice, choice->options);
            else if (const auto* word = std::get_if<Word>(&action)) note(place, word->choice, word->options);
            else if (const auto* assign = std::get_if<Assign>(&action)) note(elsewhere, assign->effects);
        }
        for (const Script& script : story.scripts) note(elsewhere, script.skip.effects);
    }

    Decided of(Slot slot) const {
        if (changed_at_[slot] == nowhere || changed_at_[slot] == elsewhere) return {};
        Decided decided{changed_at_[slot], {story_.variables[slot].start}};
        const Action& action = story_.statements[decided.choice].action;
        if (const auto* choice = std::get_if<Choose>(&action)) answer(slot, choice->choice, choice->options, decided);
        else if (const auto* word = std::get_if<Word>(&action)) answer(slot, word->choice, word->options, decided);
        return decided;
    }

private:
    static constexpr Place elsewhere = nowhere - 1;

    void note(Place place, Slot slot) {
        Place& known = changed_at_[slot];
        known = known == nowhere || known == place ? place : elsewhere;
    }
    void note(Place place, const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) note(place, effect.slot);
    }
    void note(Place place, Slot choice, const std::vector<Option>& options) {
        note(place, choice);
        for (const Option& option : options) note(place, option.effects);
    }
    void answer(Slot slot, Slot choice, const std::vector<Option>& options, Decided& decided) const {
        const Variable& variable = story_.variables[slot];
        for (std::size_t option = 0; option < options.size(); ++option) {
            Value value = slot == choice ? static_cast<Value>(option + 1) : variable.start;
            for (const Effect& effect : options[option].effects)
                if (effect.slot == slot) value = kept(variable, wanted(effect, value));
            decided.by_answer.push_back(value);
        }
    }

    const Story& story_;
    std::vector<Place> changed_at_;  // by slot
};

/// Of so many things at a time: which are met on every way from each state.
class Inevitable {
public:
    Inevitable(const Ways& ways, std::vector<Mask> met)
        : ways_(ways), met_(std::move(met)), from_state_(ways.states()) {
        // In a circle nobody is sure to come to anything but what is met at once.
        const Circles& circles = ways.circles();
        for (std::size_t circle = circles.count(); circle-- > 0;)
            for (std::size_t i = circles.begins[circle]; i < circles.begins[circle + 1]; ++i) learn(circles.order[i]);
    }
    const Mask& at(StateId id) const { return from_state_[id]; }

private:
    void learn(StateId id) {
        if (ways_.ends(id)) return;
        Mask all = Mask().set();
        for (std::size_t way = ways_.from(id); way < ways_.until(id); ++way) {
            const Ways::Way& one = ways_.ways[way];
            all &= met_[one.met] | (one.to == no_state ? Mask() : from_state_[one.to]);
        }
        from_state_[id] = all;
    }

    const Ways& ways_;
    std::vector<Mask> met_;        // by list
    WideVector<Mask> from_state_;  // nothing, until it is learnt
};

/// The same asked of places. Only where no way leads back, so that nobody goes round before it: of so many things, by place.
std::vector<Mask> inevitable_by_place(const Leads& leads, const std::vector<Mask>& met) {
    std::vector<Mask> from_place(leads.places(), Mask().set());
    for (Place place = 0; place < leads.places(); ++place)
        if (leads.ends(place)) from_place[place].reset();
    for (bool news = true; news;) {
        news = false;
        for (std::size_t list = leads.by_list().size(); list-- > 0;)
            for (const Lead& lead : leads.by_list()[list]) {
                if (!lead.read) continue;
                const Mask all = from_place[lead.from] & (met[list] | from_place[lead.to]);
                news = std::exchange(from_place[lead.from], all) != all || news;
            }
    }
    return from_place;
}

/// By list, which of the asides looked at are met.
std::vector<Mask> met_of(const Ways& ways, const std::vector<Charge>& charges, std::size_t from) {
    std::unordered_map<Thing, Mask> wanted;
    for (std::size_t i = from; i < std::min(charges.size(), from + at_once); ++i)
        wanted[charges[i].aside].set(i - from);
    std::vector<Mask> met(ways.met.size());
    for (std::size_t list = 0; list < ways.met.size(); ++list)
        for (const Thing thing : ways.met[list])
            if (const auto found = wanted.find(thing); found != wanted.end()) met[list] |= found->second;
    return met;
}

/// Takes those out that cannot be missed by whoever is asked their choice.
std::vector<Charge> take_sure_by_place(std::vector<Charge>& charges, const Ways& ways, const Leads& leads) {
    std::vector<Charge> sure, doubtful;
    if (ways.circles().any_turns()) return sure;
    for (std::size_t from = 0; from < charges.size(); from += at_once) {
        const std::vector<Mask> from_place = inevitable_by_place(leads, met_of(ways, charges, from));
        for (std::size_t i = from; i < std::min(charges.size(), from + at_once); ++i) {
            const bool is_sure = from_place[charges[i].choice].test(i - from);
            (is_sure ? sure : doubtful).push_back(std::move(charges[i]));
        }
    }
    charges = std::move(doubtful);
    return sure;
}

}  // namespace

std::vector<Charge> find_charges(const Story& story, const std::vector<Aside>& asides, const Ways& ways,
    const Leads& leads, const std::vector<std::size_t>& counted) {
    const std::vector<bool> twice = find_met_twice(story);
    const Decisions decisions(story);
    std::vector<Charge> charges;
    for (Place place = 0; place < asides.size(); ++place) {
        const Aside& aside = asides[place];
        if (aside.meet == nowhere || aside.within != place || aside.asked.size() != 1 || twice[place]) continue;
        const Decided decided = decisions.of(aside.asked.front());
        if (decided.choice == nowhere || twice[decided.choice]) continue;
        Charge charge{place, decided.choice, {}};
        for (const Value value : decided.by_answer)
            charge.by_answer.push_back(amount_in_aside(story, asides, counted, place, [value](Slot) { return value; }));
        charges.push_back(std::move(charge));
    }
    std::vector<Charge> sure = take_sure_by_place(charges, ways, leads);
    std::vector<std::vector<std::size_t>> asked(
        story.statements.size() + 1);  // by place of the choice; the end asks nothing
    for (std::size_t i = 0; i < charges.size(); ++i) asked[charges[i].choice].push_back(i);
    std::vector<bool> missed(charges.size());
    for (std::size_t from = 0; from < charges.size(); from += at_once) {
        const Inevitable inevitable(ways, met_of(ways, charges, from));
        for (StateId id = 0; id < ways.states(); ++id)
            for (const std::size_t one : asked[ways.places[id]])
                if (one >= from && one < from + at_once && !inevitable.at(id).test(one - from)) missed[one] = true;
    }
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (!missed[i]) sure.push_back(std::move(charges[i]));
    return sure;
}

}  // namespace lantern
