#include "check/loose.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "check/twice.h"

namespace lantern {

namespace {

constexpr std::size_t most_values = 64;         // of a variable that something is estimated by
constexpr std::size_t most_combinations = 512;  // of what one aside asks about

using Values = std::uint64_t;  // one bit each, from the lowest

class Finding {
public:
    Finding(const Passed& passed, const AllHeld& held)
        : passed_(passed),
          held_(held),
          given_(find_given(passed.story, passed.things)),
          twice_(find_met_twice(passed.story)) {
        for (std::size_t list = 0; list < passed.ways.met.size(); ++list)
            if (!passed.leads.by_list()[list].empty()) met_.push_back(static_cast<std::uint32_t>(list));
    }

    Loose find(Place place) {
        Loose loose{place, passed_.spans[place], passed_.asides[place].asked};
        loose.once = !twice_[place];
        std::vector<std::pair<Slot, Values>> values;
        for (const Slot slot : loose.asked) values.emplace_back(slot, values_of(slot, place));
        std::size_t combinations = 1;
        for (const auto& [slot, possible] : values) {
            combinations *= possible == 0 ? most_combinations + 1 : count(possible);
            if (combinations > most_combinations) return loose;
        }
        Amount least_apart = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!given_[values[i].first]) continue;
            const std::vector<Span> spans = spans_by(place, values, i);
            Amount apart = 0;
            for (std::size_t value = 0; value < spans.size(); ++value)
                if (has(values[i].second, value)) apart += spans[value].most - spans[value].least;
            if (loose.by != no_slot && apart >= least_apart) continue;
            least_apart = apart;
            loose.by = values[i].first;
            loose.by_value = spans;
            loose.possible.assign(spans.size(), false);
            for (std::size_t value = 0; value < spans.size(); ++value)
                loose.possible[value] = has(values[i].second, value);
        }
        loose.told_by_it = loose.by != no_slot && values.size() == 1;
        if (loose.by != no_slot) loose.span = hull(loose);
        return loose;
    }

private:
    static bool has(Values values, std::size_t value) { return (values >> value & 1U) != 0; }
    static std::size_t count(Values values) {
        std::size_t count = 0;
        for (; values != 0; values &= values - 1) ++count;
        return count;
    }
    std::size_t range(Slot slot) const {
        const Variable& variable = passed_.story.variables[slot];
        return static_cast<std::size_t>(variable.to - variable.from) + 1;
    }
    Values bit(Slot slot, Value value) const {
        return Values{1} << static_cast<unsigned>(value - passed_.story.variables[slot].from);
    }

    static Span hull(const Loose& loose) {
        Span span{without_end, 0};
        for (std::size_t value = 0; value < loose.by_value.size(); ++value)
            if (loose.possible[value])
                span = {
                    std::min(span.least, loose.by_value[value].least), std::max(span.most, loose.by_value[value].most)};
        return span.least <= span.most ? span : loose.span;
    }

    Values values_of(Slot slot, Place aside) const {
        for (const Held& one : held_)
            if (one.slot == slot && range(slot) <= most_values) return bit(slot, one.value);
        return values_at(slot, aside);
    }
    /// What a variable may hold where an aside is met; nothing: too many values to say so.
    Values values_at(Slot slot, Place aside) const {
        const std::size_t values = range(slot);
        if (values > most_values) return 0;
        const Values all = values == most_values ? ~Values{0} : (Values{1} << values) - 1;
        if (!given_[slot]) return all;
        std::unordered_map<Thing, Values> gives;
        for (const Given& given : *given_[slot]) gives[given.by] |= bit(slot, given.value);
        Values at_aside = 0;
        const auto along = [&](Values now, std::uint32_t list) {
            for (const Thing thing : passed_.ways.met[list]) {
                if (thing == aside) at_aside |= now;
                if (const auto found = gives.find(thing); found != gives.end()) now = found->second;
            }
            return now;
        };
        std::vector<Values> at(passed_.leads.places());
        const Values first = along(bit(slot, passed_.story.variables[slot].start), passed_.opening.met);
        at[passed_.ways.places[passed_.opening.to]] = first;
        for (bool news = true; news;) {
            news = false;
            for (const std::uint32_t list : met_)
                for (const Lead& lead : passed_.leads.by_list()[list]) {
                    if (!lead.read || at[lead.from] == 0) continue;
                    const Values to = at[lead.to] | along(at[lead.from], list);
                    news = std::exchange(at[lead.to], to) != to || news;
                }
        }
        return at_aside;
    }

    /// By value of one of them, whatever the others hold.
    std::vector<Span> spans_by(
        Place place, const std::vector<std::pair<Slot, Values>>& values, std::size_t chosen) const {
        std::vector<Span> spans(range(values[chosen].first), {without_end, 0});
        std::vector<std::size_t> now(values.size());  // of each, how far above its lowest
        const auto value_of = [&](Slot slot) {
            for (std::size_t i = 0; i < values.size(); ++i)
                if (values[i].first == slot)
                    return static_cast<Value>(passed_.story.variables[slot].from + static_cast<Value>(now[i]));
            return Value{0};
        };
        const auto look = [&] {
            const Amount amount = amount_in_aside(passed_.story, passed_.asides, passed_.counted, place, value_of);
            Span& span = spans[now[chosen]];
            span = {std::min(span.least, amount), std::max(span.most, amount)};
        };
        for (std::size_t i = 0; i < values.size();) {
            const bool wanted = has(values[i].second, now[i]) || i == chosen;  // of the chosen one, each value
            if (wanted && i + 1 == values.size()) look();
            if (wanted && i + 1 < values.size()) {
                now[++i] = 0;
                continue;
            }
            while (++now[i] >= range(values[i].first)) {
                if (i == 0) return spans;
                --i;
            }
        }
        return spans;
    }

    const Passed& passed_;
    const AllHeld& held_;
    GivenBySlot given_;
    std::vector<bool> twice_;
    std::vector<std::uint32_t> met_;  // lists that lead anywhere
};

}  // namespace

std::vector<Loose> find_loose(const Passed& passed, const std::vector<Place>& places, const AllHeld& held) {
    std::vector<Loose> all;
    Finding finding(passed, held);
    for (const Place place : places) all.push_back(finding.find(place));
    return all;
}

}  // namespace lantern
