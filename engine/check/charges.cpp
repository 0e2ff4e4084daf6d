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

/// Of so many things at a time: which are met on every way from each state.
class Inevitable {
public:
    Inevitable(const Ways& ways, std::vector<Mask> met)
        : ways_(ways), met_(std::move(met)), from_state_(ways.states()) {
        // In a circle nobody is sure to come to anything but what is met at once.
        for (std::size_t circle = ways.circles.size() - 1; circle-- > 0;)
            for (std::size_t i = ways.circles[circle]; i < ways.circles[circle + 1]; ++i) learn(ways.order[i]);
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

/// The same asked of places, of which there are a thousandth as many, and answered with care: what is met on every way from a place is
/// met on every way from each state there. Only where no way leads back, so that nobody goes round before it.
class InevitableByPlace {
public:
    InevitableByPlace(const Ways& ways, std::size_t count) : leads_(ways.met.size()), ends_(count) {
        // What is met on picking an option says where that is, and where it leads to: once is enough.
        std::vector<bool> leads_one_way(ways.met.size()), known(ways.met.size());
        for (std::size_t list = 0; list < ways.met.size(); ++list)
            leads_one_way[list] = !ways.met[list].empty() && ways.met[list].front() >= count - 1;
        for (StateId id = 0; id < ways.states(); ++id) {
            if (ways.ends(id)) ends_[ways.places[id]] = true;
            for (std::size_t way = ways.from(id); way < ways.until(id); ++way) {
                const Ways::Way& one = ways.ways[way];
                if (one.to == no_state) ends_[ways.places[id]] = true;
                else if (!known[one.met]) learn(leads_[one.met], {ways.places[id], ways.places[one.to]});
                known[one.met] = leads_one_way[one.met] && one.to != no_state;
            }
        }
    }

    /// Of so many things, by place.
    std::vector<Mask> of(const std::vector<Mask>& met) const {
        std::vector<Mask> from_place(ends_.size(), Mask().set());
        for (std::size_t place = 0; place < ends_.size(); ++place)
            if (ends_[place]) from_place[place].reset();
        for (bool news = true; news;) {
            news = false;
            for (std::size_t list = leads_.size(); list-- > 0;)
                for (const Lead& lead : leads_[list]) {
                    const Mask all = from_place[lead.from] & (met[list] | from_place[lead.to]);
                    news = std::exchange(from_place[lead.from], all) != all || news;
                }
        }
        return from_place;
    }

private:
    struct Lead {
        Place from = nowhere, to = nowhere;
    };
    static void learn(std::vector<Lead>& leads, Lead one) {
        for (const Lead& known : leads)
            if (known.from == one.from && known.to == one.to) return;
        leads.push_back(one);
    }

    std::vector<std::vector<Lead>> leads_;  // by list
    std::vector<bool> ends_;                // by place: some reading goes no further, as far as is known
};

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
std::vector<Charge> take_sure_by_place(std::vector<Charge>& charges, const Ways& ways, std::size_t count) {
    std::vector<Charge> sure, doubtful;
    if (std::find(ways.turning.begin(), ways.turning.end(), true) != ways.turning.end()) return sure;
    const InevitableByPlace inevitable(ways, count);
    for (std::size_t from = 0; from < charges.size(); from += at_once) {
        const std::vector<Mask> from_place = inevitable.of(met_of(ways, charges, from));
        for (std::size_t i = from; i < std::min(charges.size(), from + at_once); ++i) {
            const bool is_sure = from_place[charges[i].choice].test(i - from);
            (is_sure ? sure : doubtful).push_back(std::move(charges[i]));
        }
    }
    charges = std::move(doubtful);
    return sure;
}

}  // namespace

std::vector<Charge> find_charges(
    const Story& story, const std::vector<Aside>& asides, const Ways& ways, const std::vector<std::size_t>& counted) {
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
    std::vector<Charge> sure = take_sure_by_place(charges, ways, story.statements.size() + 1);
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
