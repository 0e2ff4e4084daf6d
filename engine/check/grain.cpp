#include "check/grain.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "check/asked.h"
#include "session/logic.h"

namespace lantern {

namespace {

constexpr std::uint16_t none = 0xFFFF;
constexpr int most_values = 63;

bool is_comparison(Condition::Op op) { return op >= Condition::Op::equal && op <= Condition::Op::at_least; }

}  // namespace

/// What matters before a statement, from what matters behind it.
struct Grain::Backwards {
    const Grain& of;
    Place place;
    bool visiting;
    Steps& steps;

    void join(Place target) { of.join(steps, target, visiting); }
    Steps from(Place target) const {
        Steps behind(of.slots_.size());
        of.join(behind, target, visiting);
        return behind;
    }
    void join_behind(Steps behind, const std::vector<Effect>& effects) {
        of.undo(behind, effects);
        for (std::size_t i = 0; i < behind.size(); ++i) steps[i] |= behind[i];
    }
    bool passes_by() {
        const Place beyond = of.asking_.passed_by[place];
        if (beyond != nowhere) join(beyond);
        return beyond != nowhere;
    }

    void operator()(const Arrive& arrive) {
        const Script& script = of.story_.scripts[arrive.script];
        join(place + 1);
        if (!script.notes.empty()) join_behind(from(logic::beyond(script)), script.skip.effects);
    }
    void operator()(const Choose& choice) {
        for (const Option& option : choice.options) join_behind(from(option.target), option.effects);
        of.forget(steps, choice.choice);
        if (choice.until != Until::once) join(choice.after);
    }
    void operator()(const Word& word) {
        join(place + 1);
        of.forget(steps, word.choice);
    }
    void operator()(const Told&) {
        for (const Option& option : std::get<Word>(of.story_.statements[place - 1].action).options)
            join_behind(from(option.target), option.effects);
    }
    void operator()(const Assign& assign) { join_behind(from(place + 1), assign.effects); }
    void operator()(const Branch& branch) {
        if (passes_by()) return;
        join(place + 1);
        join(branch.otherwise);
    }
    void operator()(const Match& match) {
        if (passes_by()) return;
        for (const Place target : match.targets) join(target);
    }
    void operator()(const Jump& jump) { join(jump.target); }
    void operator()(const Leave& leave) { of.join(steps, of.story_.scripts[leave.script].begin, false); }
    void operator()(const Visit& visit) {
        join(place + 1);
        // What is tested behind is tested with whatever the visited scene adds.
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i] != 0) steps[i] |= of.added_on_visits_[i];
        of.join(steps, of.story_.scripts[visit.script].begin, true);
    }
    void operator()(const Finish&) {
        if (visiting) return;
        const std::size_t next = script_at(of.story_, place) + std::size_t{1};
        if (next < of.story_.scripts.size()) join(of.story_.scripts[next].begin);
    }
    void operator()(const End&) {
        for (const Promise& promise : of.story_.promises) of.ask(steps, promise.condition);
    }
    template <class Seen> void operator()(const Seen&) { join(place + 1); }
};

Grain::Grain(const Story& story, const Packing& packing, const Asking& asking)
    : story_(story), packing_(packing), asking_(asking) {
    find_numbers(asking);
    find_added_on_visits();
    const auto count = static_cast<Place>(story.statements.size());
    alone_.resize((count + std::size_t{1}) * slots_.size());
    on_visit_.resize(alone_.size());
    cuts_.resize(count);
    if (slots_.empty()) return;
    for (bool news = true; news;) {
        news = false;
        for (Place place = count; place-- > 0;) {
            news = walk_back(place, true) || news;
            news = walk_back(place, false) || news;
        }
    }
    for (Place place = 0; place < count; ++place)
        for (std::size_t i = 0; i < slots_.size(); ++i) {
            const std::uint64_t steps = alone_[place * slots_.size() + i];
            if (steps != every_[i]) cuts_[place].push_back({packing.field(slots_[i]), steps});
        }
    alone_ = on_visit_ = {};
}

/// Numbers of more than two values that somebody asks about; a flag is known or it is not.
void Grain::find_numbers(const Asking& asking) {
    number_of_.assign(story_.variables.size(), none);
    for (std::size_t slot = 0; slot < story_.variables.size(); ++slot) {
        const Variable& variable = story_.variables[slot];
        const bool number = variable.kind == VariableKind::meter || variable.kind == VariableKind::one_of ||
                            variable.kind == VariableKind::choice;
        const int steps = variable.to - variable.from;
        if (!number || asking.all || steps < 2 || steps > most_values ||
            !packing_.field(static_cast<Slot>(slot)).kept())
            continue;
        number_of_[slot] = static_cast<std::uint16_t>(slots_.size());
        slots_.push_back(static_cast<Slot>(slot));
        every_.push_back(
            (steps == most_values ? ~std::uint64_t{0} : (std::uint64_t{2} << steps) - 1) & ~std::uint64_t{1});
    }
}

void Grain::find_added_on_visits() {
    added_on_visits_.assign(slots_.size(), 0);
    const auto add = [this](const std::vector<Effect>& effects) {
        for (const Effect& effect : effects)
            if (effect.kind == Effect::Kind::add && number_of_[effect.slot] != none)
                added_on_visits_[number_of_[effect.slot]] = every_[number_of_[effect.slot]];
    };
    std::vector<bool> visited(story_.scripts.size());
    for (const Statement& statement : story_.statements)
        if (const auto* visit = std::get_if<Visit>(&statement.action)) visited[visit->script] = true;
    for (std::size_t script = 0; script < visited.size(); ++script) {
        if (!visited[script]) continue;
        add(story_.scripts[script].skip.effects);
        for (Place place = story_.scripts[script].begin; place < story_.scripts[script].end; ++place) {
            const Action& action = story_.statements[place].action;
            if (const auto* assign = std::get_if<Assign>(&action)) add(assign->effects);
            if (const auto* choice = std::get_if<Choose>(&action))
                for (const Option& option : choice->options) add(option.effects);
            if (const auto* word = std::get_if<Word>(&action))
                for (const Option& option : word->options) add(option.effects);
        }
    }
}

bool Grain::walk_back(Place place, bool visiting) {
    Steps steps(slots_.size());
    std::visit(Backwards{*this, place, visiting, steps}, story_.statements[place].action);
    if (asking_.passed_by[place] == nowhere) ask(steps, place);
    std::vector<std::uint64_t>& all = visiting ? on_visit_ : alone_;
    bool news = false;
    for (std::size_t i = 0; i < steps.size(); ++i)
        news = std::exchange(all[place * steps.size() + i], steps[i]) != steps[i] || news;
    return news;
}

void Grain::join(Steps& steps, Place place, bool visiting) const {
    if (place > story_.statements.size()) return;
    const std::vector<std::uint64_t>& all = visiting ? on_visit_ : alone_;
    for (std::size_t i = 0; i < steps.size(); ++i) steps[i] |= all[place * steps.size() + i];
}

/// A test for five, after two more were added, was a test for three. Ends do not blur that: no step lies beyond them.
void Grain::undo(Steps& steps, const std::vector<Effect>& effects) const {
    for (auto effect = effects.rbegin(); effect != effects.rend(); ++effect) {
        const std::uint16_t number = number_of_[effect->slot];
        if (number == none) continue;
        std::uint64_t& own = steps[number];
        if (effect->kind == Effect::Kind::assign) own = 0;
        else if (effect->value > most_values || effect->value < -most_values) own = 0;
        else own = (effect->value > 0 ? own >> effect->value : own << -effect->value) & every_[number];
    }
}

void Grain::forget(Steps& steps, Slot slot) const {
    if (number_of_[slot] != none) steps[number_of_[slot]] = 0;
}

void Grain::all_of(Steps& steps, Slot slot) const {
    if (number_of_[slot] != none) steps[number_of_[slot]] |= every_[number_of_[slot]];
}

void Grain::ask(Steps& steps, Place place) const {
    const Action& action = story_.statements[place].action;
    if (asking_.names_at(place))
        for (const Slot slot : named_at(story_, place)) all_of(steps, slot);
    if (const auto* branch = std::get_if<Branch>(&action)) ask(steps, branch->condition);
    else if (std::holds_alternative<Told>(action))
        all_of(steps, std::get<Word>(story_.statements[place - 1].action).choice);
    else if (const auto* match = std::get_if<Match>(&action)) {
        for (std::size_t i = 1; number_of_[match->slot] != none && i < match->targets.size(); ++i)
            if (match->targets[i] != match->targets[i - 1]) steps[number_of_[match->slot]] |= std::uint64_t{1} << i;
    } else if (const auto* choice = std::get_if<Choose>(&action)) {
        for (const Option& option : choice->options)
            if (option.condition) ask(steps, *option.condition);
    } else if (const auto* word = std::get_if<Word>(&action)) {
        for (const Option& option : word->options)
            if (option.condition) ask(steps, *option.condition);
    }
}

void Grain::ask(Steps& steps, const Condition& condition) const {
    std::vector<bool> known(condition.terms.size());  // terms that are a side of a comparison with a plain number
    using Op = Condition::Op;
    for (const Condition::Term& term : condition.terms) {
        if (!is_comparison(term.op)) continue;
        const Condition::Term *left = &condition.terms[term.left], *right = &condition.terms[term.right];
        const bool turned = left->op == Op::number && right->op == Op::slot;
        if (turned) std::swap(left, right);
        if (left->op != Op::slot || right->op != Op::number) continue;
        known[turned ? term.right : term.left] = true;
        const auto slot = static_cast<Slot>(left->value);
        if (number_of_[slot] == none) continue;
        // Where it turns true or false: at the number itself, and just above it.
        const int number = right->value - story_.variables[slot].from;
        const bool at = turned ? term.op != Op::less && term.op != Op::at_least
                               : term.op != Op::at_most && term.op != Op::more;
        const bool above = turned ? term.op != Op::more && term.op != Op::at_most
                                  : term.op != Op::less && term.op != Op::at_least;
        std::uint64_t tested = 0;
        if (at && number >= 0 && number <= most_values) tested |= std::uint64_t{1} << number;
        if (above && number >= -1 && number < most_values) tested |= std::uint64_t{1} << (number + 1);
        steps[number_of_[slot]] |= tested & every_[number_of_[slot]];
    }
    for (std::size_t i = 0; i < condition.terms.size(); ++i)
        if (condition.terms[i].op == Op::slot && !known[i]) all_of(steps, static_cast<Slot>(condition.terms[i].value));
}

}  // namespace lantern
