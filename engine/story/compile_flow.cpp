// Branches, jumps and what is remembered.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/compile.h"
#include "text/nearest.h"

namespace lantern {

void Compiler::set(const Node& node) {
    std::vector<Effect> effects = draft_.take_effects(node.entries.front().value);
    if (!effects.empty()) emit(Assign{std::move(effects)}, node.where);
}

void Compiler::if_then(const Node& node) {
    auto condition = draft_.take_condition(node.entries.front().value);
    const Node* then = node.find("then");
    const Node* otherwise = node.find("else");
    if (then == nullptr)
        draft_.error(node.where, "missing-key", "\"if\" needs a \"then\"", "then: what happens when it holds");
    const Place branch = emit(Branch{condition ? std::move(*condition) : Condition(), nowhere}, node.where);
    if (then != nullptr) block(*then);
    if (otherwise == nullptr) {
        at<Branch>(branch).otherwise = here();
        return;
    }
    const Place jump = emit(Jump{}, node.where);
    at<Branch>(branch).otherwise = here();
    block(*otherwise);
    at<Jump>(jump).target = here();
}

void Compiler::match(const Node& node) {
    const Node& subject = node.entries.front().value;
    const auto id = draft_.take_word(subject, "\"match\"");
    if (!id) return;
    const auto found = draft_.slots.find(*id);
    if (found == draft_.slots.end()) {
        draft_.error(subject.where, "unknown-name", fmt::format("there is no variable or choice called \"{}\"", *id),
            draft_.guess_name(*id));
        return;
    }
    const Variable variable = draft_.story.variables[found->second];
    std::vector<std::string> values;  // in the order of the slot's numbers
    if (variable.kind == VariableKind::choice) values.emplace_back("none");
    for (const NamedValue& value : variable.values) values.push_back(value.id);
    if (variable.kind == VariableKind::flag) values = {"false", "true"};
    if (values.empty()) {
        draft_.error(subject.where, "condition-type",
            fmt::format("\"{}\" is a number, and match has one key for each value", *id), "use if");
        return;
    }
    std::vector<std::string> keys = values;
    keys.emplace_back("else");
    keys.emplace_back("match");
    draft_.only_keys(node, keys, "this match");

    Match statement;
    statement.slot = found->second;
    statement.targets.assign(values.size(), nowhere);
    const Place place = emit(std::move(statement), node.where);
    std::vector<Place> jumps;
    std::vector<std::string> missing;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (const Node* branch = node.find(values[i])) {
            at<Match>(place).targets[i] = here();
            block(*branch);
            jumps.push_back(emit(Jump{}, branch->where));
        } else {
            open.push_back(i);
            if (values[i] != "none" || variable.kind != VariableKind::choice) missing.push_back(values[i]);
        }
    }
    const Node* otherwise = node.find("else");
    if (otherwise == nullptr && !missing.empty())
        draft_.error(node.where, "match-misses", fmt::format("this match says nothing of {}", list(missing, "and")),
            "one key for each value, or an else");
    if (otherwise != nullptr && open.empty())
        draft_.error(
            otherwise->where, "match-misses", "every value has its key, so this else is never read", "take it out");
    const Place rest = here();
    if (otherwise != nullptr) block(*otherwise);
    for (const std::size_t i : open) at<Match>(place).targets[i] = rest;
    for (const Place jump : jumps) at<Jump>(jump).target = here();
}

void Compiler::go_to(const Node& node) {
    if (const auto target = scene_named(node.entries.front().value)) emit(Leave{*target}, node.where);
}

void Compiler::visit(const Node& node) {
    const auto target = scene_named(node.entries.front().value);
    if (!target) return;
    if (*target == scene_.script)
        draft_.error(node.where, "visits-itself", "a scene cannot visit itself", "use goto to begin it again");
    else emit(Visit{*target}, node.where);
}

void Compiler::end(const Node& node) {
    if (const auto ending = ending_named(node.entries.front().value)) emit(End{*ending}, node.where);
}

}  // namespace lantern
