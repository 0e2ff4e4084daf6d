#include "check/terms.h"

#include <fmt/format.h>

#include <algorithm>

namespace lantern {

namespace {

using Op = Condition::Op;

void collect(const Condition& condition, std::size_t index, std::vector<std::size_t>& atoms) {
    const Condition::Term& term = condition.terms[index];
    if (term.op == Op::both || term.op == Op::either) {
        collect(condition, term.left, atoms);
        collect(condition, term.right, atoms);
    } else if (term.op == Op::negate) {
        collect(condition, term.left, atoms);
    } else {
        atoms.push_back(index);
    }
}

const char* sign_of(Op op) {
    switch (op) {
        case Op::both: return "and";
        case Op::either: return "or";
        case Op::equal: return "==";
        case Op::differs: return "!=";
        case Op::less: return "<";
        case Op::at_most: return "<=";
        case Op::more: return ">";
        case Op::at_least: return ">=";
        case Op::add: return "+";
        default: return "-";
    }
}

/// A number beside a name is one of its values.
std::string spell_beside(const Story& story, const Condition& condition, std::size_t index, std::size_t other) {
    const Condition::Term& term = condition.terms[index];
    const Slot slot = named_by(condition, other);
    return term.op == Op::number && slot != no_slot ? spell_value(story.variables[slot], term.value)
                                                    : spell_term(story, condition, index);
}

}  // namespace

std::vector<std::size_t> atoms_of(const Condition& condition) {
    std::vector<std::size_t> atoms;
    if (!condition.terms.empty()) collect(condition, condition.terms.size() - 1, atoms);
    return atoms;
}

Slot named_by(const Condition& condition, std::size_t index) {
    const Condition::Term& term = condition.terms[index];
    return term.op == Op::slot ? static_cast<Slot>(term.value) : no_slot;
}

std::string spell_slot(const Story& story, Slot slot) {
    for (const Script& script : story.scripts)
        if (script.visited == slot) return fmt::format("visited({})", script.id);
    if (slot == story.endings_seen_slot) return "endings_seen";
    return story.variables[slot].id;
}

std::string spell_value(const Variable& variable, Value value) {
    const auto named = [&variable](std::size_t index) {
        return index < variable.values.size() ? variable.values[index].id : std::string("none");
    };
    switch (variable.kind) {
        case VariableKind::flag:
        case VariableKind::visited: return value != 0 ? "true" : "false";
        case VariableKind::one_of: return named(static_cast<std::size_t>(value));
        case VariableKind::choice:
        case VariableKind::ending: return value == 0 ? "none" : named(static_cast<std::size_t>(value) - 1);
        default: return std::to_string(value);
    }
}

std::string spell_term(const Story& story, const Condition& condition, std::size_t index) {
    const Condition::Term& term = condition.terms[index];
    if (term.op == Op::number) return std::to_string(term.value);
    if (term.op == Op::slot) return spell_slot(story, static_cast<Slot>(term.value));
    if (term.op == Op::negate) return "not " + spell_term(story, condition, term.left);
    return fmt::format("{} {} {}", spell_beside(story, condition, term.left, term.right), sign_of(term.op),
        spell_beside(story, condition, term.right, term.left));
}

}  // namespace lantern
