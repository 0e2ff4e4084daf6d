#pragma once
// What variables really hold where somebody asks about them: why an option is never open, why a branch always goes one way.

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

#include "story/story.h"

namespace lantern {

/// The values one variable was met with at one place, before the condition there was answered.
struct Range {
    Slot slot = no_slot;
    Value from = 0;           // of the variable
    std::vector<bool> met{};  // by value minus `from`

    bool has(Value value) const {
        const auto index = static_cast<std::size_t>(value - from);
        return value >= from && index < met.size() && met[index];
    }
    /// Of a place nobody came to, `least` is more than `most`.
    Value least() const { return static_cast<Value>(from + (std::find(met.begin(), met.end(), true) - met.begin())); }
    Value most() const {
        return static_cast<Value>(from - 1 + (met.rend() - std::find(met.rbegin(), met.rend(), true)));
    }
};

/// By place, of branches and matches, deeds and words: each variable their conditions ask about, in order of its slot.
using Survey = std::vector<std::vector<Range>>;

/// What the words at one place name, in order of its slot; what is named within others, too.
std::vector<Slot> slots_named_at(const Story& story, Place place);

/// What the words at one place can really name: the values that each {name} in them is met with there, those within others too.
/// Explored anew for that place, up to so many states. Nothing: it was too much, or enough.
std::optional<std::vector<Range>> values_named_at(
    const Story& story, Place place, std::size_t states, const std::function<bool()>& enough = {});

/// … and the same of each variable that a condition asks about at one place.
std::optional<std::vector<Range>> values_asked_at(
    const Story& story, Place place, std::size_t states, const std::function<bool()>& enough = {});

}  // namespace lantern
