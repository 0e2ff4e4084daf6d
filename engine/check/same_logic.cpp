#include "check/same_logic.h"

#include <algorithm>
#include <variant>

#include "check/decides_alike.h"
#include "check/proofs.h"
#include "check/skeleton.h"
#include "check/unsaid.h"

namespace lantern {

namespace {

using deciding::all_same;
using deciding::same;

/// What counts as one and the same: variables by their slots; places …
struct Exactly : deciding::ByNumber {
    bool place(Place one, Place other) const { return one == other; }
    bool slot(Slot one, Slot other) const { return one == other; }
};

struct BySkeleton : deciding::ByNumber {
    const Skeleton &one, &other;
    bool place(Place a, Place b) const { return one.from(a) == other.from(b); }
    bool slot(Slot a, Slot b) const { return a == b; }
};

bool same(const Promise& a, const Promise& b) {
    return a.kind == b.kind && a.beats_between_choices == b.beats_between_choices &&
           same(a.condition, b.condition, Exactly());
}

bool told_alike(const Option& a, const Option& b) {
    return a.where == b.where && a.condition == b.condition && empty(a.otherwise) == empty(b.otherwise);
}

bool told_alike(const Variable& a, const Variable& b) {
    return a.id == b.id && a.where == b.where &&
           all_same(a.values, b.values, [](const NamedValue& one, const NamedValue& two) { return one.id == two.id; });
}

bool told_alike(const Script& a, const Script& b) {
    return a.id == b.id && a.where == b.where && all_same(a.notes, b.notes, [](const Note& one, const Note& two) {
        return one.topic == two.topic && one.degree == two.degree;
    });
}

bool told_alike(const Promise& a, const Promise& b) {
    return a.sentence == b.sentence && a.where == b.where && a.condition == b.condition && a.each == b.each &&
           a.meters == b.meters;
}

bool told_alike(const Naming& a, const Naming& b) {
    return a.place == b.place && a.slot == b.slot && a.where == b.where && a.shown_if == b.shown_if;
}

bool told_alike(const Diagnostic& a, const Diagnostic& b) {
    return a.severity == b.severity && a.rule == b.rule && a.where == b.where && a.message == b.message &&
           a.hint == b.hint;
}

bool told_alike(const Statement& a, const Statement& b) {
    if (!(a.where == b.where) || a.action.index() != b.action.index()) return false;
    const auto alike = [](const Option& one, const Option& two) { return told_alike(one, two); };
    if (const auto* choice = std::get_if<Choose>(&a.action))
        return all_same(choice->options, std::get<Choose>(b.action).options, alike);
    if (const auto* word = std::get_if<Word>(&a.action))
        return all_same(word->options, std::get<Word>(b.action).options, alike);
    const auto* branch = std::get_if<Branch>(&a.action);
    return branch == nullptr || branch->condition == std::get<Branch>(b.action).condition;
}

Diagnostics choices_alike(const Story& story) {
    Diagnostics diagnostics;
    prove_choices(story, diagnostics);
    return diagnostics;
}

}  // namespace

bool same_proofs(const Story& one, const Story& other) {
    const auto alike = [](const auto& a, const auto& b) { return told_alike(a, b); };
    return same_logic(one, other) &&
           all_same(
               one.sources, other.sources, [](const Source& a, const Source& b) { return a.path() == b.path(); }) &&
           all_same(one.statements, other.statements, alike) && all_same(one.variables, other.variables, alike) &&
           all_same(one.scripts, other.scripts, alike) && all_same(one.promises, other.promises, alike) &&
           all_same(one.endings, other.endings,
               [](const EndingTitle& a, const EndingTitle& b) { return a.id == b.id && a.where == b.where; }) &&
           all_same(perhaps_unsaid(one), perhaps_unsaid(other), alike) &&
           all_same(choices_alike(one), choices_alike(other), alike);
}

namespace {

template <class Alike> bool same_but_for_statements(const Story& one, const Story& other, const Alike& alike) {
    return all_same(one.variables, other.variables, [](const Variable& a, const Variable& b) { return same(a, b); }) &&
           all_same(one.scripts, other.scripts, [&](const Script& a, const Script& b) { return same(a, b, alike); }) &&
           all_same(one.promises, other.promises, [](const Promise& a, const Promise& b) { return same(a, b); }) &&
           one.endings.size() == other.endings.size() && one.endings_seen_slot == other.endings_seen_slot &&
           one.ending_slot == other.ending_slot;
}

}  // namespace

bool same_logic(const Story& one, const Story& other) {
    return same_but_for_statements(one, other, Exactly()) &&
           all_same(one.statements, other.statements,
               [](const Statement& a, const Statement& b) { return same(a, b, Exactly()); });
}

std::optional<Renumbering> renumbered(const Story& one, const Story& other) {
    const Skeleton before(one), now(other);
    const BySkeleton alike{{}, before, now};
    const bool same_skeleton = all_same(before.stops(), now.stops(), [&](Place a, Place b) {
        const bool ends = a >= one.statements.size(), other_ends = b >= other.statements.size();
        return ends || other_ends ? ends == other_ends : same(one.statements[a], other.statements[b], alike);
    });
    if (!same_skeleton || !same_but_for_statements(one, other, alike)) return std::nullopt;
    std::vector<Place> to(one.statements.size() + 1, nowhere);
    for (std::size_t i = 0; i < before.stops().size(); ++i) to[before.stops()[i]] = now.stops()[i];
    return Renumbering(std::move(to));
}

}  // namespace lantern
