#include "story/condition_sense.h"

#include <algorithm>
#include <vector>

#include "text/nearest.h"

namespace lantern {

Worth ConditionSense::worth_of(Slot slot) const {
    switch (variable(slot).kind) {
        case VariableKind::meter:
        case VariableKind::taken:
        case VariableKind::endings_seen: return Worth::number;
        case VariableKind::flag:
        case VariableKind::visited: return Worth::truth;
        default: return Worth::value;
    }
}

bool ConditionSense::is_value(Slot slot, std::string_view id) const {
    const std::vector<NamedValue>& values = variable(slot).values;
    return std::any_of(values.begin(), values.end(), [id](const NamedValue& value) { return value.id == id; });
}

Value ConditionSense::value_of(const Part& part, const Token& token) const {
    if (part.worth != Worth::value) unknown(token);  // a bare word beside a flag or a meter is no value
    const Variable& declared = variable(part.slot);
    const bool first_is_none = declared.kind == VariableKind::choice || declared.kind == VariableKind::ending;
    if (first_is_none && token.text == "none") return 0;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < declared.values.size(); ++i) {
        if (declared.values[i].id == token.text) return static_cast<Value>(first_is_none ? i + 1 : i);
        ids.push_back(declared.values[i].id);
    }
    if (first_is_none) ids.emplace_back("none");
    stop(token.offset, "unknown-value", "\"" + declared.id + "\" is never \"" + std::string(token.text) + "\"",
        suggest(token.text, ids));
}

void ConditionSense::require_truth(const Part& part) const {
    if (part.worth == Worth::truth) return;
    if (part.worth == Worth::named) unknown(part.token);
    std::string hint = "compare it, as in honesty >= 2";
    if (part.worth == Worth::value) {
        const std::vector<NamedValue>& values = variable(part.slot).values;
        hint = "compare it, as in " + std::string(part.token.text) +
               " == " + (values.empty() ? "none" : values.front().id);
    }
    stop(part.token.offset, "condition-type",
        "\"" + std::string(part.token.text) + "\" is neither true nor false by itself", hint);
}

void ConditionSense::require_comparable(const Part& left, const Part& right, const Token& sign, bool ordered) const {
    const bool numbers = left.worth == Worth::number && right.worth == Worth::number;
    const bool values = left.worth == Worth::value &&
                        (right.worth == Worth::named || (right.worth == Worth::value && right.slot == left.slot));
    const bool truths = left.worth == Worth::truth && right.worth == Worth::truth;
    if (ordered && !numbers)
        stop(sign.offset, "condition-type", "\"" + std::string(sign.text) + "\" compares numbers", "use == or != here");
    if (!numbers && !values && !truths)
        stop(right.token.offset, "condition-type",
            "\"" + std::string(left.token.text) + "\" and \"" + std::string(right.token.text) +
                "\" are of different kinds",
            kind_hint(left));
}

void ConditionSense::unknown(const Token& token) const {
    stop(token.offset, "unknown-name", "there is no variable or choice called \"" + std::string(token.text) + "\"",
        token.text == "ending" ? "only a promise knows the ending"
        : names_.hint          ? names_.hint(token.text)
                               : std::string());
}

std::string ConditionSense::kind_hint(const Part& part) const {
    if (part.slot == no_slot) return {};
    const Variable& declared = variable(part.slot);
    if (declared.kind == VariableKind::meter)
        return "\"" + declared.id + "\" is a number from " + std::to_string(declared.from) + " to " +
               std::to_string(declared.to);
    if (part.worth == Worth::truth) return "\"" + declared.id + "\" is true or false";
    std::vector<std::string> ids;
    for (const NamedValue& value : declared.values) ids.push_back(value.id);
    return "\"" + declared.id + "\" is " + list(ids);
}

}  // namespace lantern
