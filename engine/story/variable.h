#pragma once
// What a story remembers. Every variable is a slot (a small number) resolved when the story is read, and every value is a
// small integer, so that a State is a row of numbers: cheap to copy, to compare and to hash.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "text/source.h"

namespace lantern {

using Slot = std::uint16_t;
using Value = std::int16_t;

constexpr Slot no_slot = 0xFFFF;

enum class VariableKind : std::uint8_t {
    meter,         // a number between from and to
    flag,          // 0 or 1
    one_of,        // index into values
    choice,        // 0: not taken yet ("none"); n: the option n-1 of values
    visited,       // a flag the engine keeps for each scene
    taken,         // the options already taken of a choice that repeats, one bit each
    ending,        // 0 while reading, n: the ending n-1 of the story (promises only)
    endings_seen,  // how many different endings earlier readings have seen
};

/// A {name} within words: what it stands for goes in at this byte.
struct Mention {
    std::size_t offset = 0;
    Slot slot = no_slot;
};

struct NamedValue {
    std::string id;
    std::string words;             // what {name} shows, without markup
    std::vector<Mention> names{};  // of a choice's option; in order
};

struct Variable {
    std::string id;
    VariableKind kind = VariableKind::flag;
    Value from = 0, to = 1, start = 0;  // bounds are inclusive; a meter clamps at them
    std::vector<NamedValue> values;     // of one_of, choice and ending
    std::string about;
    Location where;
    bool stops = false;  // of a meter: its author means it to clamp
};

/// What `set:` does to one slot.
struct Effect {
    enum class Kind : std::uint8_t { assign, add };
    Slot slot = no_slot;
    Kind kind = Kind::assign;
    Value value = 0;
};

using Variables = std::vector<Value>;

/// What an effect asks for, before the ends of the variable are thought of.
inline int wanted(const Effect& effect, Value before) {
    return effect.kind == Effect::Kind::add ? before + effect.value : effect.value;
}

/// What a variable keeps of that; a meter clamps at its ends.
inline Value kept(const Variable& variable, int wanted) {
    return static_cast<Value>(wanted < variable.from ? variable.from : wanted > variable.to ? variable.to : wanted);
}

/// Applies an effect; a meter clamps at its ends. Returns false when it had to clamp.
bool apply(const Effect& effect, const std::vector<Variable>& declared, Variables& variables);

}  // namespace lantern
