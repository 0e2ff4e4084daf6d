#include "check/onward.h"

#include <variant>

namespace lantern {

namespace {

constexpr std::uint64_t all = ~std::uint64_t{0};

std::uint64_t picked(const std::vector<Option>& options, Place place, std::uint64_t behind) {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].target == place && (behind >> (i + 1) & 1U) != 0) return all;
    return 0;
}

}  // namespace

Onward::Onward(const Story& story, const Arrows& comes_from, Slot choice, const std::vector<Place>& wanted)
    : story_(story), choice_(choice), leading_(story.statements.size()) {
    std::vector<Place> open = wanted;
    for (const Place place : wanted) leading_[place] = all;
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        for (const Place one : comes_from.to(place)) {
            const Values more = before(one, place) & ~leading_[one];
            if (more == 0) continue;
            leading_[one] |= more;
            open.push_back(one);
        }
    }
}

/// With which values a reading that stands at `before` may come on to `place`, and from there to what is wanted.
Onward::Values Onward::before(Place before, Place place) const {
    const Values behind = leading_[place];
    const Action& action = story_.statements[before].action;
    if (const auto* match = std::get_if<Match>(&action); match != nullptr && match->slot == choice_) {
        Values those = 0;
        for (std::size_t i = 0; i < match->targets.size(); ++i)
            if (match->targets[i] == place) those |= Values{1} << i;
        return behind & those;
    }
    if (const auto* choice = std::get_if<Choose>(&action); choice != nullptr && choice->choice == choice_)
        return picked(choice->options, place, behind) |
               (choice->until != Until::once && choice->after == place ? behind : 0);
    if (const auto* word = std::get_if<Word>(&action); word != nullptr && word->choice == choice_)
        return picked(word->options, place, behind);
    return behind;
}

}  // namespace lantern
