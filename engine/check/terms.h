#pragma once
// A condition taken apart again: what it compares, and each comparison in the words of the script. Private to this folder.

#include <string>
#include <vector>

#include "story/story.h"

namespace lantern {

/// The comparisons and bare flags that `and`, `or` and `not` put together, in the order they are written.
std::vector<std::size_t> atoms_of(const Condition& condition);

/// One term as an author writes it: "honesty >= 3", "door == left", "visited(the-last-bus)".
std::string spell_term(const Story& story, const Condition& condition, std::size_t index);

/// A value of a variable as an author writes it: "3", "left", "none", "true".
std::string spell_value(const Variable& variable, Value value);

/// "honesty", "visited(the-last-bus)"
std::string spell_slot(const Story& story, Slot slot);

/// The variable a term is, or is compared with by its name; no_slot: it is a number or a sum.
Slot named_by(const Condition& condition, std::size_t index);

}  // namespace lantern
