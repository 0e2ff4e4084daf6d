// promises.yaml: what must hold on every path, on no path, on some path.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/draft.h"
#include "story/vocabulary.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr int largest = 30000;

void read_beats(Draft& draft, const Node& clause, Promise& promise) {
    if (!draft.is_map(clause, "\"at_most\"")) return;
    draft.only_keys(clause, form("at_most").names(), "\"at_most\"");
    if (const Node* beats = clause.find("beats_between_choices"))
        promise.beats_between_choices = draft.take_whole(*beats, "\"beats_between_choices\"", 1, largest).value_or(1);
    else
        draft.error(clause.where, "missing-key", "\"at_most\" says not of what",
            "as in at_most: { beats_between_choices: 60 }");
}

/// One meter's name, or `every meter`: each that is not said to stop.
void read_meters(Draft& draft, const Node& node, Promise& promise) {
    const auto name = draft.take_word(node, "\"never_stops\"");
    if (!name) return;
    const std::vector<Variable>& variables = draft.story.variables;
    std::vector<std::string> meters;
    for (std::size_t slot = 0; slot < variables.size(); ++slot) {
        if (variables[slot].kind != VariableKind::meter) continue;
        meters.push_back(variables[slot].id);
        const bool meant = *name == "every meter" ? !variables[slot].stops : *name == variables[slot].id;
        if (meant) promise.meters.push_back(static_cast<Slot>(slot));
    }
    if (*name == "every meter" || std::find(meters.begin(), meters.end(), *name) != meters.end()) return;
    meters.emplace_back("every meter");
    draft.error(
        node.where, "unknown-name", fmt::format("there is no meter called \"{}\"", *name), suggest(*name, meters));
}

void read_clause(Draft& draft, const Node& clause, Promise& promise) {
    switch (promise.kind) {
        case Promise::Kind::at_most: return read_beats(draft, clause, promise);
        case Promise::Kind::reachable:
            if (const auto each = draft.take_one_of(
                    clause, "\"reachable\"", {"every option", "every line", "every ending"}))
                promise.each = static_cast<Promise::Each>(*each);
            return;
        case Promise::Kind::never_stops:
            if (!clause.is_sequence()) return read_meters(draft, clause, promise);
            for (const Node& meter : clause.items) read_meters(draft, meter, promise);
            return;
        default:
            if (auto condition = draft.take_condition(clause)) promise.condition = std::move(*condition);
    }
}

}  // namespace

void read_promises(Draft& draft, const Node& root) {
    if (!root.is_sequence()) {
        draft.error(
            root.where, "wrong-shape", "promises should be a list", "as in - promise: Nobody walks home alone.");
        return;
    }
    static const std::vector<std::string> kinds = {
        "always", "never", "possible", "at_most", "reachable", "never_stops"};
    draft.in_promise = true;
    for (const Node& item : root.items) {
        if (!draft.is_map(item, "a promise")) continue;
        draft.only_keys(item, form("promise").names(), "a promise");
        Promise promise;
        promise.where = item.where;
        if (const Node* sentence = item.find("promise"))
            promise.sentence = draft.take_text(*sentence, "the promise").value_or("");
        else
            draft.error(
                item.where, "missing-key", "a promise needs its sentence", "as in - promise: Nobody walks home alone.");
        std::size_t clauses = 0;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const Node* clause = item.find(kinds[kind]);
            if (clause == nullptr) continue;
            ++clauses;
            promise.kind = static_cast<Promise::Kind>(kind);
            read_clause(draft, *clause, promise);
        }
        if (clauses != 1)
            draft.error(item.where, "missing-key", fmt::format("a promise says exactly one of {}", list(kinds)));
        draft.story.promises.push_back(std::move(promise));
    }
    draft.in_promise = false;
}

}  // namespace lantern
