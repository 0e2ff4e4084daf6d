#include "check/packing.h"

#include <variant>

#include "check/asked.h"
#include "check/counterparts.h"

namespace lantern {

namespace {

constexpr unsigned bits_of_visits = 20;  // a million ways to have come by visits

unsigned width_of(std::uint64_t largest) {
    unsigned width = 0;
    for (; largest != 0; largest >>= 1U) ++width;
    return width;
}

std::uint64_t mask_of(unsigned width) { return (std::uint64_t{1} << width) - 1; }

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
    place_ = next(width_of(story.statements.size()), 0);
    visits_ = next(has_visits(story) ? bits_of_visits : 0, 0);
    lay_out(story, asking, [](Slot, unsigned) { return nullptr; });
}

Packing::Packing(const Story& story, const Asking& asking, const Packing& before, const Counterparts& counterparts)
    : fields_(story.variables.size()), place_(before.place_), visits_(before.visits_), bits_(before.bits_) {
    lay_out(story, asking, [&](Slot slot, unsigned width) -> const Field* {
        const Slot was = counterparts.slot_before(slot);
        const bool same = was != no_slot && before.field(was).mask == mask_of(width);
        return same ? &before.field(was) : nullptr;
    });
}

/// What is known already stays there.
template <class Known> void Packing::lay_out(const Story& story, const Asking& asking, const Known& known) {
    std::vector<bool> kept(story.variables.size(), asking.all);
    for (Place place = 0; place < story.statements.size(); ++place)
        if (asking.passed_by[place] == nowhere && (can_ask(story.statements[place].action) || asking.names_at(place)))
            for (const Slot slot : asked_at(story, place, asking.names_at(place))) kept[slot] = asking.counts(slot);
    if (asking.at_the_end)
        for (const Slot slot : asked_at_the_end(story)) kept[slot] = true;
    if (story.ending_slot != no_slot) kept[story.ending_slot] = false;
    const std::vector<int> highest = highest_values(story);
    for (std::size_t slot = 0; slot < fields_.size(); ++slot) {
        const Value from = story.variables[slot].from;
        const auto range = static_cast<std::uint64_t>(highest[slot] - from);
        const unsigned width = kept[slot] ? width_of(range) : 0;
        const Field* there = width > 0 ? known(static_cast<Slot>(slot), width) : nullptr;
        fields_[slot] = there != nullptr ? *there : next(width, from);
    }
}

Packing::Field Packing::next(unsigned width, Value from) {
    if (width == 0) return {0, 0, from, 0};
    if (bits_ % 64 + width > 64) bits_ = (bits_ / 64 + 1) * 64;  // no field lies across two words
    const Field field{
        static_cast<std::uint16_t>(bits_ / 64), static_cast<std::uint8_t>(bits_ % 64), from, mask_of(width)};
    bits_ += width;
    return field;
}

}  // namespace lantern
