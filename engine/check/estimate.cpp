#include "check/estimate.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace lantern {

namespace {

constexpr Amount out_of_the_question =
    10'000'000;  // words; more than any story may have, and few enough to be added up

}  // namespace

Estimate::Estimate(const Story& story, const GivenBySlot& given, std::vector<Loose> loose, Wanted wanted, AllHeld held)
    : story_(&story),
      given_(&given),
      loose_(std::move(loose)),
      wanted_(wanted),
      held_(std::move(held)),
      share_(loose_.size()),
      in_advance_(loose_.size()),
      rest_(loose_.size()) {
    for (std::size_t i = 0; i < loose_.size(); ++i) count(i, loose_[i].by != no_slot ? full : 0);
}

std::size_t Estimate::at_start(const Loose& loose) const {
    const Variable& variable = story_->variables[loose.by];
    return static_cast<std::size_t>(variable.start - variable.from);
}

void Estimate::count(std::size_t index, Amount share) {
    share_[index] = share;
    const Loose& loose = loose_[index];
    in_advance_[index].assign(loose.by_value.size(), 0);
    rest_[index] = wanted_ == Wanted::longest ? loose.span.most : loose.span.least;
    if (loose.by == no_slot) return;
    // Nothing can be counted for what it starts with; so that is what the others have more than, or else the least of what is possible.
    const Amount sign = wanted_ == Wanted::longest ? 1 : -1;
    bool known = false;
    Amount common = 0, rest = 0;
    for (std::size_t value = 0; value < loose.by_value.size(); ++value)
        if (loose.possible[value] && (!known || sign * best(loose, value) < sign * common)) {
            common = best(loose, value);
            known = true;
        }
    if (!known) return;
    if (loose.possible[at_start(loose)]) common = best(loose, at_start(loose));
    known = false;
    for (std::size_t value = 0; value < loose.by_value.size(); ++value) {
        if (!loose.possible[value]) continue;
        const Amount more = std::max<Amount>(0, sign * (best(loose, value) - common));
        in_advance_[index][value] = sign * more * share / full;
        const Amount here = best(loose, value) - in_advance_[index][value];
        rest = known ? better(rest, here) : here;
        known = true;
    }
    rest_[index] = rest;
}

void Estimate::weigh(std::vector<Amount>& things) const {
    for (std::size_t i = 0; i < loose_.size(); ++i) {
        const Loose& loose = loose_[i];
        things[loose.aside] = rest_[i];
        if (loose.by == no_slot) continue;
        for (const Given& given : *(*given_)[loose.by])
            things[given.by] +=
                in_advance_[i][static_cast<std::size_t>(given.value - story_->variables[loose.by].from)];
    }
    for (const Held& one : held_)
        for (const Given& given : *(*given_)[one.slot])
            if (given.value != one.value)
                things[given.by] += wanted_ == Wanted::longest ? -out_of_the_question : out_of_the_question;
}

bool Estimate::learn(const std::vector<const std::vector<Thing>*>& way) {
    std::unordered_map<Thing, std::vector<std::size_t>> asides;
    std::unordered_map<Thing, std::vector<std::pair<Slot, Value>>> gives;
    std::vector<Value> now;
    for (const Variable& variable : story_->variables) now.push_back(variable.start);
    for (std::size_t i = 0; i < loose_.size(); ++i) {
        if (loose_[i].by == no_slot) continue;
        asides[loose_[i].aside].push_back(i);
        for (const Given& given : *(*given_)[loose_[i].by]) gives[given.by].emplace_back(loose_[i].by, given.value);
    }
    bool news = false;
    std::vector<bool> met(loose_.size());
    const auto value_of = [&](const Loose& loose) {
        return static_cast<std::size_t>(now[loose.by] - story_->variables[loose.by].from);
    };
    const auto judge = [&](std::size_t i, Amount counted, Amount wanted, bool in_advance) {
        if (counted == wanted) return;
        const Amount before = rest_[i];
        std::vector<Amount> advance = in_advance_[i];
        count(i, std::clamp<Amount>(share_[i] + (in_advance ? step_ : -step_), 0, full));
        news = news || before != rest_[i] || advance != in_advance_[i];
    };
    for (const std::vector<Thing>* list : way)
        for (const Thing thing : *list) {
            if (const auto found = asides.find(thing); found != asides.end())
                for (const std::size_t i : found->second) {
                    met[i] = true;
                    const std::size_t value = value_of(loose_[i]);
                    judge(i, in_advance_[i][value] + rest_[i], best(loose_[i], value), true);
                }
            if (const auto found = gives.find(thing); found != gives.end())
                for (const auto& [slot, value] : found->second) now[slot] = value;
        }
    for (std::size_t i = 0; i < loose_.size(); ++i)
        if (loose_[i].by != no_slot && !met[i]) judge(i, in_advance_[i][value_of(loose_[i])], 0, false);
    step_ = std::max<Amount>(step_ / 2, 1);
    return news;
}

}  // namespace lantern
