#include "check/onward.h"

#include <variant>

namespace lantern {

namespace {

constexpr std::uint64_t all = ~std::uint64_t{0};

}  // namespace

Onward::Onward(const Story& story, const Crossings& crossings, Slot choice, const std::vector<Place>& wanted)
    : story_(story), crossings_(crossings), choice_(choice), leading_(crossings.count()) {
    std::vector<std::size_t> open;
    for (const Place place : wanted) {
        leading_[crossings.from(place)] = all;
        open.push_back(crossings.from(place));
    }
    while (!open.empty()) {
        const std::size_t crossing = open.back();
        open.pop_back();
        for (const Place one : crossings.before(crossing)) {
            const Values more = before(one, crossing) & ~leading_[one];
            if (more == 0) continue;
            leading_[one] |= more;
            open.push_back(one);
        }
    }
}

/// With which values a reading that stands at `before` may come on to `crossing`, and from there to what is wanted.
Onward::Values Onward::before(std::size_t before, std::size_t crossing) const {
    const Values behind = leading_[crossing];
    const Action& action = story_.statements[crossings_.place(before)].action;
    if (const auto* match = std::get_if<Match>(&action); match != nullptr && match->slot == choice_) {
        Values those = 0;
        for (std::size_t i = 0; i < match->targets.size(); ++i)
            if (crossings_.from(match->targets[i]) == crossing) those |= Values{1} << i;
        return behind & those;
    }
    if (const auto* choice = std::get_if<Choose>(&action); choice != nullptr && choice->choice == choice_)
        return picked(choice->options, crossing) |
               (choice->until != Until::once && crossings_.from(choice->after) == crossing ? behind : 0);
    if (const auto* word = std::get_if<Word>(&action); word != nullptr && word->choice == choice_)
        return picked(word->options, crossing);
    return behind;
}

Onward::Values Onward::picked(const std::vector<Option>& options, std::size_t crossing) const {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (crossings_.from(options[i].target) == crossing && (leading_[crossing] >> (i + 1) & 1U) != 0) return all;
    return 0;
}

}  // namespace lantern
