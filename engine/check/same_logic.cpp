#include "check/same_logic.h"

#include <algorithm>
#include <type_traits>
#include <variant>

#include "check/proofs.h"
#include "check/skeleton.h"
#include "check/unsaid.h"

namespace lantern {

namespace {

template <class Item, class Same>
bool all_same(const std::vector<Item>& one, const std::vector<Item>& other, const Same& same) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

bool same(const Condition& one, const Condition& other) { return one.terms == other.terms; }

bool same(const std::optional<Condition>& one, const std::optional<Condition>& other) {
    return one.has_value() == other.has_value() && (!one || same(*one, *other));
}

bool same(const std::vector<Effect>& one, const std::vector<Effect>& other) {
    return all_same(one, other,
        [](const Effect& a, const Effect& b) { return a.slot == b.slot && a.kind == b.kind && a.value == b.value; });
}

/// Which places count as one and the same.
struct Exactly {
    bool operator()(Place one, Place other) const { return one == other; }
};

struct BySkeleton {
    const Skeleton &one, &other;
    bool operator()(Place a, Place b) const { return one.from(a) == other.from(b); }
};

template <class SamePlace>
bool same(const std::vector<Option>& one, const std::vector<Option>& other, const SamePlace& same_place) {
    return all_same(one, other, [&same_place](const Option& a, const Option& b) {
        return a.id == b.id && same_place(a.target, b.target) && same(a.condition, b.condition) &&
               same(a.effects, b.effects);
    });
}

template <class SamePlace> struct Compare {
    const Action& other;
    const SamePlace& same_place;

    template <class T> bool operator()(const T& one) const { return decides_the_same(one, std::get<T>(other)); }

    bool decides_the_same(const Arrive& a, const Arrive& b) const { return a.script == b.script; }
    bool decides_the_same(const Choose& a, const Choose& b) const {
        return a.choice == b.choice && a.until == b.until && a.taken == b.taken && same_place(a.after, b.after) &&
               same(a.options, b.options, same_place);
    }
    bool decides_the_same(const Word& a, const Word& b) const {
        return a.choice == b.choice && same(a.options, b.options, same_place);
    }
    bool decides_the_same(const Assign& a, const Assign& b) const { return same(a.effects, b.effects); }
    bool decides_the_same(const Branch& a, const Branch& b) const {
        return same_place(a.otherwise, b.otherwise) && same(a.condition, b.condition);
    }
    bool decides_the_same(const Match& a, const Match& b) const {
        return a.slot == b.slot && all_same(a.targets, b.targets, same_place);
    }
    bool decides_the_same(const Jump& a, const Jump& b) const { return same_place(a.target, b.target); }
    bool decides_the_same(const Leave& a, const Leave& b) const { return a.script == b.script; }
    bool decides_the_same(const Visit& a, const Visit& b) const { return a.script == b.script; }
    bool decides_the_same(const End& a, const End& b) const { return a.ending == b.ending; }
    bool decides_the_same(const Pause& a, const Pause& b) const { return a.for_reader == b.for_reader; }
    template <class Shown> bool decides_the_same(const Shown&, const Shown&) const { return true; }
};

template <class SamePlace> bool same(const Statement& a, const Statement& b, const SamePlace& same_place) {
    return a.action.index() == b.action.index() && std::visit(Compare<SamePlace>{b.action, same_place}, a.action);
}

template <class SamePlace> bool same(const Script& a, const Script& b, const SamePlace& same_place) {
    return same_place(a.begin, b.begin) && same_place(a.end, b.end) && a.notes.empty() == b.notes.empty() &&
           a.visited == b.visited && same_place(a.skip.target, b.skip.target) && same(a.skip.effects, b.skip.effects);
}

bool same(const Variable& a, const Variable& b) {
    return a.kind == b.kind && a.from == b.from && a.to == b.to && a.start == b.start && a.stops == b.stops &&
           a.values.size() == b.values.size();
}

bool same(const Promise& a, const Promise& b) {
    return a.kind == b.kind && a.beats_between_choices == b.beats_between_choices && same(a.condition, b.condition);
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

template <class SamePlace>
bool same_but_for_statements(const Story& one, const Story& other, const SamePlace& same_place) {
    const auto alike = [](const auto& a, const auto& b) { return same(a, b); };
    return all_same(one.variables, other.variables, alike) &&
           all_same(
               one.scripts, other.scripts, [&](const Script& a, const Script& b) { return same(a, b, same_place); }) &&
           all_same(one.promises, other.promises, alike) && one.endings.size() == other.endings.size() &&
           one.endings_seen_slot == other.endings_seen_slot && one.ending_slot == other.ending_slot;
}

}  // namespace

bool same_logic(const Story& one, const Story& other) {
    return same_but_for_statements(one, other, Exactly()) &&
           all_same(one.statements, other.statements,
               [](const Statement& a, const Statement& b) { return same(a, b, Exactly()); });
}

std::optional<Renumbering> renumbered(const Story& one, const Story& other) {
    const Skeleton before(one), now(other);
    const BySkeleton same_place{before, now};
    const bool same_skeleton = all_same(before.stops(), now.stops(), [&](Place a, Place b) {
        const bool ends = a >= one.statements.size(), other_ends = b >= other.statements.size();
        return ends || other_ends ? ends == other_ends : same(one.statements[a], other.statements[b], same_place);
    });
    if (!same_skeleton || !same_but_for_statements(one, other, same_place)) return std::nullopt;
    std::vector<Place> to(one.statements.size() + 1, nowhere);
    for (std::size_t i = 0; i < before.stops().size(); ++i) to[before.stops()[i]] = now.stops()[i];
    return Renumbering(std::move(to));
}

}  // namespace lantern
