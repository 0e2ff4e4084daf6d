#pragma once
// What an author asks of the variables: `alibi == lie and honesty >= 2`. Typed when the story is read, so that a mistake is
// found before anybody plays; evaluated over slots alone. Grammar (loosest first):
//
//   either  = both { "or" both }          both = denied { "and" denied }        denied = "not" denied | compared
//   compared = sum [ ("==" "!=" "<" "<=" ">" ">=") sum | "in" list ]            sum = value { ("+" | "-") value }
//   value   = number | "true" | "false" | name | "visited(" scene ")" | "(" either ")"      list = "(" name { "," name } ")" or "[...]"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "story/variable.h"

namespace lantern {

struct Condition {
    enum class Op : std::uint8_t {
        number,
        slot,
        negate,
        both,
        either,
        equal,
        differs,
        less,
        at_most,
        more,
        at_least,
        add,
        subtract
    };
    struct Term {
        Op op = Op::number;
        Value value = 0;                    // of number, slot
        std::uint16_t left = 0, right = 0;  // indices of earlier terms
        bool operator==(const Term&) const = default;
    };
    std::vector<Term> terms;  // the last one is the whole; operands stand before what uses them
    std::string written;      // as the author wrote it, for complaints
    bool operator==(const Condition&) const = default;
};

/// What names mean while a condition is read.
struct ConditionNames {
    const std::vector<Variable>* variables = nullptr;
    std::function<std::optional<Slot>(std::string_view)> find;          // a variable or choice
    std::function<std::optional<Slot>(std::string_view)> find_visited;  // the flag of a scene
    std::function<std::string(std::string_view)> hint;  // for one that none of these finds; it may be empty
    std::vector<std::string> scenes;
};

struct ConditionFault {
    std::size_t offset = 0;  // bytes into the text
    std::string rule, message, hint;
};

/// The typed condition, or nothing and a fault.
std::optional<Condition> parse_condition(std::string_view written, const ConditionNames& names, ConditionFault& fault);

bool holds(const Condition& condition, const Variables& variables);

/// What one term comes to (truth: 0 or 1). `value_of(Slot)` says what a variable holds, however whoever asks keeps it.
template <class ValueOf> int worth(const Condition& condition, std::size_t index, const ValueOf& value_of) {
    const Condition::Term& term = condition.terms[index];
    const auto left = [&] { return worth(condition, term.left, value_of); };
    const auto right = [&] { return worth(condition, term.right, value_of); };
    using Op = Condition::Op;
    switch (term.op) {
        case Op::number: return term.value;
        case Op::slot: return value_of(static_cast<Slot>(term.value));
        case Op::negate: return left() == 0 ? 1 : 0;
        case Op::both: return left() != 0 && right() != 0 ? 1 : 0;
        case Op::either: return left() != 0 || right() != 0 ? 1 : 0;
        case Op::equal: return left() == right() ? 1 : 0;
        case Op::differs: return left() != right() ? 1 : 0;
        case Op::less: return left() < right() ? 1 : 0;
        case Op::at_most: return left() <= right() ? 1 : 0;
        case Op::more: return left() > right() ? 1 : 0;
        case Op::at_least: return left() >= right() ? 1 : 0;
        case Op::add: return left() + right();
        default: return left() - right();
    }
}

/// An empty condition holds.
template <class ValueOf> bool holds_by(const Condition& condition, const ValueOf& value_of) {
    return condition.terms.empty() || worth(condition, condition.terms.size() - 1, value_of) != 0;
}

}  // namespace lantern
