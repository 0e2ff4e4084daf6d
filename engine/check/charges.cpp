#include "check/charges.h"

#include <algorithm>
#include <unordered_map>
#include <variant>

#include "check/twice.h"

namespace lantern {

namespace {

using Mask = std::uint64_t;
constexpr std::size_t at_once = 64;

/// The one place where each choice is asked; nowhere: there is none, or more than one.
std::vector<Place> places_of_choices(const Story& story) {
    std::vector<Place> places(story.variables.size(), nowhere);
    std::vector<bool> spoilt(story.variables.size());
    const auto put = [&](Slot slot, Place place) {
        if (places[slot] != nowhere) spoilt[slot] = true;
        places[slot] = place;
    };
    const auto spoil = [&](const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) spoilt[effect.slot] = true;
    };
    const auto spoil_all = [&](const std::vector<Option>& options) {
        for (const Option& option : options) spoil(option.effects);
    };
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (const auto* choice = std::get_if<Choose>(&action)) put(choice->choice, place), spoil_all(choice->options);
        else if (const auto* word = std::get_if<Word>(&action)) put(word->choice, place), spoil_all(word->options);
        else if (const auto* assign = std::get_if<Assign>(&action)) spoil(assign->effects);
    }
    for (const Script& script : story.scripts) spoil(script.skip.effects);
    for (std::size_t slot = 0; slot < places.size(); ++slot)
        if (spoilt[slot] || story.variables[slot].kind != VariableKind::choice) places[slot] = nowhere;
    return places;
}

/// Of up to 64 things at a time: which are met on every way from each state.
class Inevitable {
public:
    Inevitable(const Ways& ways, const std::vector<Charge>& charges, std::size_t from)
        : ways_(ways), met_(ways.met.size()), from_state_(ways.states()) {
        std::unordered_map<Thing, Mask> wanted;
        for (std::size_t i = from; i < std::min(charges.size(), from + at_once); ++i)
            wanted[charges[i].aside] = Mask{1} << (i - from);
        for (std::size_t list = 0; list < ways.met.size(); ++list)
            for (const Thing thing : ways.met[list])
                if (const auto found = wanted.find(thing); found != wanted.end()) met_[list] |= found->second;
        // In a circle nobody is sure to come to anything but what is met at once.
        for (std::size_t circle = ways.circles.size() - 1; circle-- > 0;)
            for (std::size_t i = ways.circles[circle]; i < ways.circles[circle + 1]; ++i) learn(ways.order[i]);
    }
    Mask at(StateId id) const { return from_state_[id]; }

private:
    void learn(StateId id) {
        if (ways_.ends(id)) return;
        Mask all = ~Mask{0};
        for (std::size_t way = ways_.from(id); way < ways_.until(id); ++way) {
            const Ways::Way& one = ways_.ways[way];
            all &= met_[one.met] | (one.to == no_state ? 0 : from_state_[one.to]);
        }
        from_state_[id] = all;
    }

    const Ways& ways_;
    std::vector<Mask> met_;         // by list
    std::vector<Mask> from_state_;  // nothing, until it is learnt
};

}  // namespace

std::vector<Charge> find_charges(const Story& story, const std::vector<Aside>& asides, const Ways& ways,
    const std::vector<Place>& places, const std::vector<std::size_t>& counted) {
    const std::vector<bool> twice = find_met_twice(story);
    const std::vector<Place> choices = places_of_choices(story);
    std::vector<Charge> charges;
    for (Place place = 0; place < asides.size(); ++place) {
        const Aside& aside = asides[place];
        if (aside.meet == nowhere || aside.within != place || aside.asked.size() != 1 || twice[place]) continue;
        const Slot slot = aside.asked.front();
        if (choices[slot] == nowhere || twice[choices[slot]]) continue;
        Charge charge{place, choices[slot], {}};
        for (Value value = 0; value <= story.variables[slot].to; ++value)
            charge.by_value.push_back(amount_in_aside(story, asides, counted, place, value));
        charges.push_back(std::move(charge));
    }
    std::vector<std::vector<std::size_t>> asked(
        story.statements.size() + 1);  // by place of the choice; the end asks nothing
    for (std::size_t i = 0; i < charges.size(); ++i) asked[charges[i].choice].push_back(i);
    std::vector<bool> missed(charges.size());
    for (std::size_t from = 0; from < charges.size(); from += at_once) {
        const Inevitable inevitable(ways, charges, from);
        for (StateId id = 0; id < ways.states(); ++id)
            for (const std::size_t one : asked[places[id]])
                if (one >= from && one < from + at_once && ((inevitable.at(id) >> (one - from)) & 1U) == 0)
                    missed[one] = true;
    }
    std::vector<Charge> sure;
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (!missed[i]) sure.push_back(std::move(charges[i]));
    return sure;
}

}  // namespace lantern
