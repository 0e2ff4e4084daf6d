#include "check/liveness.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "check/asked.h"
#include "session/logic.h"

namespace lantern {

/// What matters before a statement, from what matters behind it. (What a statement itself asks is joined to this.)
struct Liveness::Backwards {
    const Liveness& of;
    Place place;
    bool visiting;
    Bits& bits;

    void join(Place target) { of.join(bits, target, visiting); }
    void join_behind(Bits behind, const std::vector<Effect>& effects) {
        of.undo(behind, effects);
        for (std::size_t i = 0; i < behind.size(); ++i) bits[i] |= behind[i];
    }
    Bits from(Place target) const {
        Bits behind(of.words_);
        of.join(behind, target, visiting);
        return behind;
    }

    bool passes_by() {
        const Place beyond = of.passed_by_[place];
        if (beyond != nowhere) join(beyond);
        return beyond != nowhere;
    }

    void operator()(const Arrive& arrive) {
        const Script& script = of.story_.scripts[arrive.script];
        join(place + 1);
        if (!script.notes.empty()) join_behind(from(logic::beyond(script)), script.skip.effects);
        of.forget(bits, script.visited);
    }
    void operator()(const Choose& choice) {
        if (passes_by()) return;
        for (const Option& option : choice.options) join_behind(from(option.target), option.effects);
        of.forget(bits, choice.choice);
        if (choice.until != Until::once) join(choice.after);
    }
    void operator()(const Word& word) {
        if (passes_by()) return;
        join(place + 1);
        of.forget(bits, word.choice);
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
    void operator()(const Leave& leave) { of.join(bits, of.story_.scripts[leave.script].begin, false); }
    void operator()(const Visit& visit) {
        of.join(bits, of.story_.scripts[visit.script].begin, true);
        join(place + 1);
    }
    void operator()(const Finish&) {
        if (visiting) return;
        const std::size_t next = script_at(of.story_, place) + std::size_t{1};
        if (next < of.story_.scripts.size()) join(of.story_.scripts[next].begin);
    }
    void operator()(const End&) {
        for (const Slot slot : of.asked_at_the_end_) of.ask(bits, slot);
    }
    template <class Seen> void operator()(const Seen&) { join(place + 1); }
};

Liveness::Liveness(const Story& story, const Packing& packing, const Asking& asking, const Course& course)
    : story_(story),
      packing_(packing),
      passed_by_(asking.passed_by),
      course_(course),
      words_(packing.words()),
      alone_((course.stops().size() + 1) * words_),
      on_visit_(packing.visits().kept() ? alone_.size() : 0) {
    const std::vector<Place>& stops = course.stops();
    rows_.resize(story.statements.size() + 1, stops.size() * words_);
    for (std::size_t i = 0; i < stops.size(); ++i) rows_[stops[i]] = i * words_;
    for (Place place = 0; place < story.statements.size(); ++place)
        if (!course.is_stop(place)) rows_[place] = rows_[course.from(place)];
    if (asking.at_the_end) asked_at_the_end_ = asked_at_the_end(story);
    std::vector<std::vector<Slot>> asked;  // by stop
    for (const Place place : stops)
        asked.push_back(
            passed_by_[place] == nowhere ? asked_at(story, place, asking.names_at(place)) : std::vector<Slot>());
    for (bool news = true; news;) {
        news = false;
        for (std::size_t i = stops.size(); i-- > 0;) {
            news = (packing.visits().kept() && walk_back(stops[i], true, asked[i])) || news;
            news = walk_back(stops[i], false, asked[i]) || news;
        }
    }
}

bool Liveness::walk_back(Place stop, bool visiting, const std::vector<Slot>& asked) {
    Bits& bits = work_;
    bits.assign(words_, 0);
    std::visit(Backwards{*this, stop, visiting, bits}, story_.statements[stop].action);
    for (const Slot slot : asked) ask(bits, slot);
    Bits& all = visiting ? on_visit_ : alone_;
    bool news = false;
    for (std::size_t i = 0; i < words_; ++i) news = std::exchange(all[rows_[stop] + i], bits[i]) != bits[i] || news;
    return news;
}

void Liveness::join(Bits& bits, Place place, bool visiting) const {
    if (place > story_.statements.size()) return;
    const std::uint64_t* behind = visiting ? on_visit(place) : alone(place);
    for (std::size_t i = 0; i < words_; ++i) bits[i] |= behind[i];
}

void Liveness::spare(Place place, Slot slot) {
    if (!course_.is_stop(place)) return;
    const Packing::Field& field = packing_.field(slot);
    alone_[rows_[place] + field.word] &= ~(field.mask << field.shift);
}

void Liveness::ask(Bits& bits, Slot slot) const {
    const Packing::Field& field = packing_.field(slot);
    bits[field.word] |= field.mask << field.shift;
}

void Liveness::forget(Bits& bits, Slot slot) const {
    const Packing::Field& field = packing_.field(slot);
    bits[field.word] &= ~(field.mask << field.shift);
}

/// A variable that is set anew does not matter before; one that is added to matters as much as it does behind.
void Liveness::undo(Bits& bits, const std::vector<Effect>& effects) const {
    for (const Effect& effect : effects)
        if (effect.kind == Effect::Kind::assign) forget(bits, effect.slot);
}

}  // namespace lantern
