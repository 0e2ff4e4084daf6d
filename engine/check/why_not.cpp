#include "check/why_not.h"

#include <fmt/format.h>

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <map>
#include <variant>

#include "check/moved_by.h"
#include "check/references.h"
#include "check/terms.h"
#include "text/nearest.h"

namespace lantern {

namespace {

using Op = Condition::Op;

constexpr std::size_t most_atoms = 12;  // of a condition whose parts are tried together

/// What was asked about, as it stood there: values by slot, and the first state that has them.
using Stand = std::map<Slot, Value>;
using Stands = std::map<Stand, StateId>;

Stands stands_at(const Explored& explored, Place choice, const Condition& condition) {
    const std::vector<Slot> slots = slots_of(condition);
    Stands stands;
    for (StateId id = 0; id < explored.states(); ++id) {
        if (explored.place(id) != choice) continue;
        const Variables variables = explored.state(id).variables;
        Stand stand;
        for (const Slot slot : slots) stand[slot] = variables[slot];
        stands.emplace(std::move(stand), id);
    }
    return stands;
}

int worth_of(const Condition& condition, std::size_t index, const Stand& stand) {
    return worth(condition, index, [&stand](Slot slot) { return stand.at(slot); });
}

/// Whether the condition would hold if these parts of it came out the other way.
bool opens(const Condition& condition, std::size_t index, const Stand& stand, const std::vector<std::size_t>& flipped) {
    const Condition::Term& term = condition.terms[index];
    const auto part = [&](std::size_t inner) { return opens(condition, inner, stand, flipped); };
    if (term.op == Op::both) return part(term.left) && part(term.right);
    if (term.op == Op::either) return part(term.left) || part(term.right);
    if (term.op == Op::negate) return !part(term.left);
    const bool turned = std::find(flipped.begin(), flipped.end(), index) != flipped.end();
    return (worth_of(condition, index, stand) != 0) != turned;
}
bool opens(const Condition& condition, const Stand& stand, const std::vector<std::size_t>& flipped) {
    return opens(condition, condition.terms.size() - 1, stand, flipped);
}

bool compares_a_number(const Story& story, const Condition& condition, const Condition::Term& term) {
    if (term.op < Op::equal || term.op > Op::at_least || condition.terms[term.right].op != Op::number) return false;
    const Slot slot = named_by(condition, term.left);
    if (slot == no_slot) return true;
    const VariableKind kind = story.variables[slot].kind;
    return kind == VariableKind::meter || kind == VariableKind::endings_seen;
}

/// One part in the way, and how near a reading comes to it.
struct Bound {
    std::size_t atom = 0;
    bool wanted = true;  // how it would have to come out
    int gap = INT_MAX;
    int value = 0;  // of what is compared, where it is nearest
    StateId nearest = no_state;
};

class Search {
public:
    Search(const Story& story, const Explored& explored, Place choice, const Condition& condition)
        : story_(story), choice_(choice), condition_(condition), stands_(stands_at(explored, choice, condition)) {}

    WhyNot answer() const {
        WhyNot why;
        if (stands_.empty()) return why;
        const Bound bound = nearest_bound();
        if (bound.nearest == no_state) return at_once();
        why.nearest = bound.nearest;
        why.words = needs(bound) + moves(bound);
        return why;
    }

private:
    const Condition::Term& term(std::size_t index) const { return condition_.terms[index]; }
    bool is_numeric(std::size_t atom) const { return compares_a_number(story_, condition_, term(atom)); }

    /// Of two as near, a number: it is the smaller change.
    bool is_nearer(const Bound& one, const Bound& other) const {
        if (one.gap != other.gap || other.nearest == no_state) return one.gap < other.gap;
        if (is_numeric(one.atom) != is_numeric(other.atom)) return is_numeric(one.atom);
        return one.nearest < other.nearest;
    }

    Bound nearest_bound() const {
        Bound best;
        for (const std::size_t atom : atoms_of(condition_))
            for (const auto& [stand, id] : stands_) {
                if (!opens(condition_, stand, {atom})) continue;
                Bound bound{atom, worth_of(condition_, atom, stand) == 0, 1, 0, id};
                if (is_numeric(atom)) {
                    bound.value = worth_of(condition_, term(atom).left, stand);
                    bound.gap = std::max(1, std::abs(bound.value - term(term(atom).right).value));
                }
                if (is_nearer(bound, best)) best = bound;
            }
        return best;
    }

    /// The operator as it would have to come out.
    Op meant(const Bound& bound) const {
        const Op op = term(bound.atom).op;
        if (bound.wanted) return op;
        switch (op) {
            case Op::less: return Op::at_least;
            case Op::at_most: return Op::more;
            case Op::more: return Op::at_most;
            case Op::at_least: return Op::less;
            case Op::equal: return Op::differs;
            default: return Op::equal;
        }
    }

    std::string needs(const Bound& bound) const {
        const std::string written = (bound.wanted ? "" : "not ") + spell_term(story_, condition_, bound.atom);
        if (!is_numeric(bound.atom)) return fmt::format("needs {}, but {}", written, as_it_is(bound));
        const int least = extreme(bound, false), most = extreme(bound, true);
        const char* where = everywhere(bound) ? "here" : "here when all else holds";
        const std::string sign = written_sign(bound);
        switch (meant(bound)) {
            case Op::at_least:
            case Op::more:
                return fmt::format("needs {}, but it is at most {} {}; \"{} {}\" would open it", written, most, where,
                    sign, meets(bound, most));
            case Op::at_most:
            case Op::less:
                return fmt::format("needs {}, but it is at least {} {}; \"{} {}\" would open it", written, least, where,
                    sign, meets(bound, least));
            case Op::equal:
                return fmt::format("needs {}, but it is never so {}; {} comes nearest", written, where, bound.value);
            default: return fmt::format("needs {}, but it is always {} {}", written, bound.value, where);
        }
    }
    std::string written_sign(const Bound& bound) const {
        switch (term(bound.atom).op) {
            case Op::at_least: return ">=";
            case Op::more: return ">";
            case Op::at_most: return "<=";
            default: return "<";
        }
    }
    /// The number that the sign as written would let pass.
    int meets(const Bound& bound, int value) const {
        const Op op = term(bound.atom).op;
        if (bound.wanted) return op == Op::more ? value - 1 : op == Op::less ? value + 1 : value;
        return op == Op::at_least ? value + 1 : op == Op::at_most ? value - 1 : value;
    }

    bool counts(const Bound& bound, const Stand& stand) const { return opens(condition_, stand, {bound.atom}); }
    int extreme(const Bound& bound, bool most) const {
        int result = bound.value;
        for (const auto& [stand, id] : stands_) {
            if (!counts(bound, stand)) continue;
            const int value = worth_of(condition_, term(bound.atom).left, stand);
            result = most ? std::max(result, value) : std::min(result, value);
        }
        return result;
    }
    /// Whether no reading at all comes nearer, whatever else holds.
    bool everywhere(const Bound& bound) const {
        return std::all_of(stands_.begin(), stands_.end(),
            [&](const auto& one) { return (worth_of(condition_, bound.atom, one.first) != 0) != bound.wanted; });
    }

    /// What a flag or a choice is, where the rest would hold.
    std::string as_it_is(const Bound& bound) const {
        const std::vector<Slot> slots = asked_by(bound.atom);
        const char* where = everywhere(bound) ? "here" : "here when all else holds";
        if (slots.size() != 1) return fmt::format("that is never so {}", where);
        const Variable& variable = story_.variables[slots.front()];
        std::vector<std::string> values;
        for (const auto& [stand, id] : stands_) {
            if (!counts(bound, stand)) continue;
            const std::string value = spell_value(variable, stand.at(slots.front()));
            if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
        }
        if (values.size() == 1) return fmt::format("it is always {} {}", values.front(), where);
        return fmt::format("it is only {} {}", list(values), where);
    }
    std::vector<Slot> asked_by(std::size_t index) const {
        const Condition::Term& one = term(index);
        if (one.op == Op::slot) return {static_cast<Slot>(one.value)};
        if (one.op == Op::number) return {};
        std::vector<Slot> slots = asked_by(one.left);
        for (const Slot slot : one.op == Op::negate ? std::vector<Slot>() : asked_by(one.right))
            if (std::find(slots.begin(), slots.end(), slot) == slots.end()) slots.push_back(slot);
        return slots;
    }

    /// +1: more would help; -1: less; 0: another value.
    int direction(const Bound& bound) const {
        if (!is_numeric(bound.atom)) return 0;
        switch (meant(bound)) {
            case Op::at_least:
            case Op::more: return 1;
            case Op::at_most:
            case Op::less: return -1;
            default: return 0;
        }
    }

    std::string moves(const Bound& bound) const {
        const std::size_t compared = is_numeric(bound.atom) ? term(bound.atom).left : bound.atom;
        std::string words;
        for (const Slot slot : asked_by(compared))
            if (const std::string moved = moved_by(story_, {slot, direction(bound), bound.value, choice_});
                !moved.empty())
                words += "; " + moved;
        return words;
    }

    std::string needed(const Stand& stand, const std::vector<std::size_t>& flipped) const {
        std::vector<std::string> parts;
        for (const std::size_t atom : flipped)
            parts.push_back(
                (worth_of(condition_, atom, stand) != 0 ? "not " : "") + spell_term(story_, condition_, atom));
        return list(parts, "and");
    }

    /// No one part is in the way: the fewest that are, where some reading has all the others.
    WhyNot at_once() const {
        const std::vector<std::size_t> atoms = atoms_of(condition_);
        WhyNot why{"no reading comes here with all that it needs at once", stands_.begin()->second};
        for (const auto& [stand, id] : stands_) why.nearest = std::min(why.nearest, id);
        if (atoms.size() > most_atoms) return why;
        std::pair<std::size_t, StateId> best{atoms.size() + 1, no_state};
        for (std::size_t set = 1; set < (std::size_t{1} << atoms.size()); ++set) {
            std::vector<std::size_t> flipped;
            for (std::size_t i = 0; i < atoms.size(); ++i)
                if ((set >> i & 1U) != 0) flipped.push_back(atoms[i]);
            for (const auto& [stand, id] : stands_) {
                if (!(std::pair(flipped.size(), id) < best) || !opens(condition_, stand, flipped)) continue;
                best = {flipped.size(), id};
                why.nearest = id;
                why.words = fmt::format(
                    "needs {} at once, and no reading comes here with all but one", needed(stand, flipped));
            }
        }
        return why;
    }

    const Story& story_;
    Place choice_;
    const Condition& condition_;
    Stands stands_;
};

}  // namespace

WhyNot why_not(const Story& story, const Explored& explored, Place choice, const Condition& condition) {
    return Search(story, explored, choice, condition).answer();
}

}  // namespace lantern
