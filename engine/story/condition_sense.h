#pragma once
// What the names in a condition mean, and which kinds of things can stand beside one another. Private to this folder.

#include <string>
#include <string_view>

#include "story/condition_words.h"

namespace lantern {

/// What a part of a condition is worth. `named` is a word that only means something beside a variable: `worn` in `ring == worn`.
enum class Worth : std::uint8_t { truth, number, value, named };

struct Part {
    Worth worth = Worth::truth;
    std::uint16_t term = 0;
    Slot slot = no_slot;  // of a value: whose values it can be compared with
    Token token;
};

class ConditionSense {
public:
    explicit ConditionSense(const ConditionNames& names) : names_(names) {}

    const Variable& variable(Slot slot) const { return (*names_.variables)[slot]; }
    Worth worth_of(Slot slot) const;

    bool is_value(Slot slot, std::string_view id) const;

    /// The number that stands for the value `token` of `variable`.
    Value value_of(const Part& variable, const Token& token) const;

    void require_truth(const Part& part) const;

    /// Whether `sign` can compare the two; a named part stands on the right.
    void require_comparable(const Part& left, const Part& right, const Token& sign, bool ordered) const;

    [[noreturn]] void unknown(const Token& token) const;
    std::string kind_hint(const Part& part) const;

private:
    const ConditionNames& names_;
};

}  // namespace lantern
