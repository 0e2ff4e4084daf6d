#include "story/condition.h"

namespace lantern {

namespace {

int evaluate(const Condition& condition, std::size_t index, const Variables& variables) {
    const Condition::Term& term = condition.terms[index];
    using Op = Condition::Op;
    switch (term.op) {
        case Op::number: return term.value;
        case Op::slot: return variables[static_cast<std::size_t>(term.value)];
        case Op::negate: return evaluate(condition, term.left, variables) == 0 ? 1 : 0;
        case Op::both:
            return evaluate(condition, term.left, variables) != 0 && evaluate(condition, term.right, variables) != 0
                       ? 1
                       : 0;
        case Op::either:
            return evaluate(condition, term.left, variables) != 0 || evaluate(condition, term.right, variables) != 0
                       ? 1
                       : 0;
        default: break;
    }
    const int left = evaluate(condition, term.left, variables);
    const int right = evaluate(condition, term.right, variables);
    switch (term.op) {
        case Op::equal: return left == right ? 1 : 0;
        case Op::differs: return left != right ? 1 : 0;
        case Op::less: return left < right ? 1 : 0;
        case Op::at_most: return left <= right ? 1 : 0;
        case Op::more: return left > right ? 1 : 0;
        case Op::at_least: return left >= right ? 1 : 0;
        case Op::add: return left + right;
        default: return left - right;
    }
}

}  // namespace

bool holds(const Condition& condition, const Variables& variables) {
    return condition.terms.empty() || evaluate(condition, condition.terms.size() - 1, variables) != 0;
}

}  // namespace lantern
