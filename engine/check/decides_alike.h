#pragma once
// Whether two statements decide the same. `Alike` says which places and which variables of their stories count as one and the same:
// bool place(Place, Place) and bool slot(Slot, Slot), of the one story and of the other; and bool value(Value, Value), which numbers.
// Private to this folder.

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

#include "story/story.h"

namespace lantern::deciding {

/// For those to whom only the same number is the same.
struct ByNumber {
    static bool value(Value one, Value other) { return one == other; }
};

template <class Item, class Same>
bool all_same(const std::vector<Item>& one, const std::vector<Item>& other, const Same& same) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

template <class Alike> bool same(const Condition& one, const Condition& other, const Alike& alike) {
    return all_same(one.terms, other.terms, [&alike](const Condition::Term& a, const Condition::Term& b) {
        const bool same_value = a.op == Condition::Op::slot
                                    ? alike.slot(static_cast<Slot>(a.value), static_cast<Slot>(b.value))
                                    : alike.value(a.value, b.value);
        return a.op == b.op && a.left == b.left && a.right == b.right && same_value;
    });
}

template <class Alike>
bool same(const std::optional<Condition>& one, const std::optional<Condition>& other, const Alike& alike) {
    return one.has_value() == other.has_value() && (!one || same(*one, *other, alike));
}

template <class Alike> bool same(const std::vector<Effect>& one, const std::vector<Effect>& other, const Alike& alike) {
    return all_same(one, other, [&alike](const Effect& a, const Effect& b) {
        return alike.slot(a.slot, b.slot) && a.kind == b.kind && alike.value(a.value, b.value);
    });
}

template <class Alike> bool same(const std::vector<Option>& one, const std::vector<Option>& other, const Alike& alike) {
    return all_same(one, other, [&alike](const Option& a, const Option& b) {
        return a.id == b.id && alike.place(a.target, b.target) && same(a.condition, b.condition, alike) &&
               same(a.effects, b.effects, alike);
    });
}

template <class Alike> struct Compare {
    const Action& other;
    const Alike& alike;

    template <class T> bool operator()(const T& one) const { return decides_the_same(one, std::get<T>(other)); }

    bool decides_the_same(const Arrive& a, const Arrive& b) const { return a.script == b.script; }
    bool decides_the_same(const Choose& a, const Choose& b) const {
        return alike.slot(a.choice, b.choice) && a.until == b.until && alike.slot(a.taken, b.taken) &&
               alike.place(a.after, b.after) && same(a.options, b.options, alike);
    }
    bool decides_the_same(const Word& a, const Word& b) const {
        return alike.slot(a.choice, b.choice) && same(a.options, b.options, alike);
    }
    bool decides_the_same(const Assign& a, const Assign& b) const { return same(a.effects, b.effects, alike); }
    bool decides_the_same(const Branch& a, const Branch& b) const {
        return alike.place(a.otherwise, b.otherwise) && same(a.condition, b.condition, alike);
    }
    bool decides_the_same(const Match& a, const Match& b) const {
        return alike.slot(a.slot, b.slot) &&
               all_same(a.targets, b.targets, [this](Place one, Place two) { return alike.place(one, two); });
    }
    bool decides_the_same(const Jump& a, const Jump& b) const { return alike.place(a.target, b.target); }
    bool decides_the_same(const Leave& a, const Leave& b) const { return a.script == b.script; }
    bool decides_the_same(const Visit& a, const Visit& b) const { return a.script == b.script; }
    bool decides_the_same(const End& a, const End& b) const { return a.ending == b.ending; }
    bool decides_the_same(const Pause& a, const Pause& b) const { return a.for_reader == b.for_reader; }
    template <class Shown> bool decides_the_same(const Shown&, const Shown&) const { return true; }
};

template <class Alike> bool same(const Statement& a, const Statement& b, const Alike& alike) {
    return a.action.index() == b.action.index() && std::visit(Compare<Alike>{b.action, alike}, a.action);
}

template <class Alike> bool same(const Script& a, const Script& b, const Alike& alike) {
    return alike.place(a.begin, b.begin) && alike.place(a.end, b.end) && a.notes.empty() == b.notes.empty() &&
           alike.slot(a.visited, b.visited) && alike.place(a.skip.target, b.skip.target) &&
           same(a.skip.effects, b.skip.effects, alike);
}

inline bool same(const Variable& a, const Variable& b) {
    return a.kind == b.kind && a.from == b.from && a.to == b.to && a.start == b.start && a.stops == b.stops &&
           a.values.size() == b.values.size();
}

}  // namespace lantern::deciding
