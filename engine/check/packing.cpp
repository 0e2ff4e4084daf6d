#include "check/packing.h"

#include <variant>

#include "check/asked.h"

namespace lantern {

namespace {

constexpr unsigned bits_of_visits = 20;  // a million ways to have come by visits

unsigned width_of(std::uint64_t largest) {
    unsigned width = 0;
    for (; largest != 0; largest >>= 1U) ++width;
    return width;
}

/// The highest value of each variable; of what a choice has taken, as many bits as it has options.
std::vector<int> highest_values(const Story& story) {
    std::vector<int> highest;
    highest.reserve(story.variables.size());
    for (const Variable& variable : story.variables) highest.push_back(variable.to);
    for (const Statement& statement : story.statements)
        if (const auto* choice = std::get_if<Choose>(&statement.action); choice != nullptr && choice->taken != no_slot)
            highest[choice->taken] = (1 << choice->options.size()) - 1;
    return highest;
}

bool has_visits(const Story& story) {
    for (const Statement& statement : story.statements)
        if (std::holds_alternative<Visit>(statement.action)) return true;
    return false;
}

}  // namespace

Packing::Packing(const Story& story, const Asking& asking) : fields_(story.variables.size()) {
    std::vector<bool> kept(story.variables.size(), asking.all);
    for (Place place = 0; place < story.statements.size(); ++place)
        if (asking.passed_by[place] == nowhere && (can_ask(story.statements[place].action) || asking.names_at(place)))
            for (const Slot slot : asked_at(story, place, asking.names_at(place))) kept[slot] = asking.counts(slot);
    if (asking.at_the_end)
        for (const Slot slot : asked_at_the_end(story)) kept[slot] = true;
    if (story.ending_slot != no_slot) kept[story.ending_slot] = false;
    place_ = next(width_of(story.statements.size()), 0);
    visits_ = next(has_visits(story) ? bits_of_visits : 0, 0);
    const std::vector<int> highest = highest_values(story);
    for (std::size_t slot = 0; slot < fields_.size(); ++slot) {
        const Value from = story.variables[slot].from;
        const auto range = static_cast<std::uint64_t>(highest[slot] - from);
        fields_[slot] = kept[slot] ? next(width_of(range), from) : Field{0, 0, from, 0};
    }
}

Packing::Field Packing::next(unsigned width, Value from) {
    if (width == 0) return {0, 0, from, 0};
    if (bits_ % 64 + width > 64) bits_ = (bits_ / 64 + 1) * 64;  // no field lies across two words
    const Field field{static_cast<std::uint16_t>(bits_ / 64), static_cast<std::uint8_t>(bits_ % 64), from,
        (std::uint64_t{1} << width) - 1};
    bits_ += width;
    return field;
}

}  // namespace lantern
