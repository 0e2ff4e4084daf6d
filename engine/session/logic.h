#pragma once
// What a story decides, apart from what it shows: the one code that moves a reading on, whether a reader plays it or the checker
// tries every reading there is. It knows no words, no stage, and not how a reading keeps its variables. A `Reading` has
//
//   Place at; bool admitted;                       where it stands (State says more of both)
//   Value value(Slot) const; void put(Slot, Value);
//   std::size_t visits() const;                    scenes begun by a visit that have not come back
//   void visit(Place back); Place come_back();     one more, one less
//   void leave();                                  for good: none of them comes back
//   void clamped(const Effect&);                   told: a meter was asked beyond its end
//   void branched(bool held);                      told: which way the branch at `at` went
//   void matched();                                told: the match at `at` is about to choose
//   void passed(Place);                            told: a statement that waited for nobody
//   Place beyond() const;                          where the branch or choice at `at` is left for, unasked; nowhere: it is asked

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

#include "story/story.h"

namespace lantern::logic {

constexpr std::size_t deepest_visit = 32;
constexpr int longest_silence = 100'000;  // statements without a halt: a loop that asks nothing

/// What a statement waits for. From `refused` on: the story went wrong.
enum class Wait : std::uint8_t { nothing, line, menu, notice, ending, refused, too_deep, runs_out, lost, circle };

constexpr bool is_fault(Wait wait) { return wait >= Wait::refused; }

template <class Reading> bool holds_now(const Condition& condition, const Reading& reading) {
    return holds_by(condition, [&reading](Slot slot) { return reading.value(slot); });
}

template <class Reading> bool holds_now(const Option& option, const Reading& reading) {
    return !option.condition || holds_now(*option.condition, reading);
}

inline Value bit(std::size_t option) { return static_cast<Value>(1U << option); }

template <class Reading> bool was_taken(const Choose& choice, std::size_t option, const Reading& reading) {
    return choice.taken != no_slot && (reading.value(choice.taken) & bit(option)) != 0;
}

template <class Reading> bool is_open(const Choose& choice, std::size_t option, const Reading& reading) {
    return !was_taken(choice, option, reading) && holds_now(choice.options[option], reading);
}

template <class Reading> bool is_open(const Word& word, std::size_t option, const Reading& reading) {
    return holds_now(word.options[option], reading);
}

template <class Choice, class Reading> bool any_open(const Choice& choice, const Reading& reading) {
    for (std::size_t i = 0; i < choice.options.size(); ++i)
        if (is_open(choice, i, reading)) return true;
    return false;
}

template <class Reading> void apply(const Story& story, Reading& reading, const std::vector<Effect>& effects) {
    for (const Effect& effect : effects) {
        const int value = wanted(effect, reading.value(effect.slot));
        const Value keeps = kept(story.variables[effect.slot], value);
        if (keeps != value) reading.clamped(effect);
        reading.put(effect.slot, keeps);
    }
}

/// Meets the statement where a reading stands. Moves on, unless that waits.
template <class Reading> struct Meeting {
    const Story& story;
    Reading& reading;

    Wait go_to(Place place) const {
        reading.at = place;
        return Wait::nothing;
    }

    Wait operator()(const Arrive& arrive) const {
        const Script& script = story.scripts[arrive.script];
        reading.put(script.visited, 1);
        if (!script.notes.empty() && !reading.admitted) return Wait::notice;
        reading.admitted = false;
        return go_to(reading.at + 1);
    }
    Wait operator()(const Say&) const { return Wait::line; }
    Wait operator()(const Told&) const { return Wait::line; }
    Wait operator()(const Choose& choice) const {
        if (const Place beyond = reading.beyond(); beyond != nowhere) return go_to(beyond);
        if (any_open(choice, reading)) return Wait::menu;
        return choice.until != Until::once ? go_to(choice.after) : Wait::refused;
    }
    Wait operator()(const Word& word) const {
        if (const Place beyond = reading.beyond(); beyond != nowhere) return go_to(beyond);
        return any_open(word, reading) ? Wait::menu : Wait::refused;
    }
    Wait operator()(const Assign& assign) const {
        apply(story, reading, assign.effects);
        return go_to(reading.at + 1);
    }
    Wait operator()(const Branch& branch) const {
        if (const Place beyond = reading.beyond(); beyond != nowhere) return go_to(beyond);
        const bool held = holds_now(branch.condition, reading);
        reading.branched(held);
        return go_to(held ? reading.at + 1 : branch.otherwise);
    }
    Wait operator()(const Match& match) const {
        if (const Place beyond = reading.beyond(); beyond != nowhere) return go_to(beyond);
        reading.matched();
        const auto index = static_cast<std::size_t>(reading.value(match.slot) - story.variables[match.slot].from);
        return go_to(match.targets[index]);
    }
    Wait operator()(const Jump& jump) const { return go_to(jump.target); }
    Wait operator()(const Leave& leave) const {
        reading.leave();
        return go_to(story.scripts[leave.script].begin);
    }
    Wait operator()(const Visit& visit) const {
        if (reading.visits() >= deepest_visit) return Wait::too_deep;
        reading.visit(reading.at + 1);
        return go_to(story.scripts[visit.script].begin);
    }
    Wait operator()(const Finish&) const {
        if (reading.visits() > 0) return go_to(reading.come_back());
        const std::size_t next = script_at(story, reading.at) + std::size_t{1};
        return next < story.scripts.size() ? go_to(story.scripts[next].begin) : Wait::runs_out;
    }
    Wait operator()(const End&) const { return Wait::ending; }
    Wait operator()(const Pause& pause) const { return pause.for_reader ? Wait::line : go_to(reading.at + 1); }

    template <class Seen> Wait operator()(const Seen&) const { return go_to(reading.at + 1); }
};

template <class Reading> Wait meet(const Story& story, Reading& reading) {
    return std::visit(Meeting<Reading>{story, reading}, story.statements[reading.at].action);
}

/// Runs silent statements to the next that waits; the reading then stands there.
template <class Reading> Wait settle(const Story& story, Reading& reading) {
    for (int silence = 0; silence < longest_silence; ++silence) {
        const Place here = reading.at;
        if (here >= story.statements.size()) return Wait::lost;
        const Wait wait = meet(story, reading);
        if (wait != Wait::nothing) return wait;
        reading.passed(here);
    }
    return Wait::circle;
}

/// Answers a menu. The option must be open.
template <class Reading> void pick(const Story& story, Reading& reading, std::size_t index) {
    const Action& action = story.statements[reading.at].action;
    if (const auto* word = std::get_if<Word>(&action)) {
        reading.put(word->choice, static_cast<Value>(index + 1));
        ++reading.at;
    } else if (const auto* choice = std::get_if<Choose>(&action)) {
        const Option& option = choice->options[index];
        reading.put(choice->choice, static_cast<Value>(index + 1));
        apply(story, reading, option.effects);
        // Whoever comes back to a choice with a way out finds the way out open again.
        const bool leaves = choice->until == Until::leave && option.id == "leave";
        if (choice->taken != no_slot && !leaves)
            reading.put(choice->taken, static_cast<Value>(reading.value(choice->taken) | bit(index)));
        reading.at = option.target;
    }
}

/// Answers a line; at a notice: yes, to be read.
template <class Reading> void go_on(const Story& story, Reading& reading) {
    const Action& action = story.statements[reading.at].action;
    if (std::holds_alternative<Arrive>(action)) {
        reading.admitted = true;
    } else if (std::holds_alternative<Told>(action)) {
        // Only now does the word take effect: the sentence strikes out the words that were offered, as things stood then.
        const Word& word = std::get<Word>(story.statements[reading.at - 1].action);
        const Option& kept = word.options[static_cast<std::size_t>(reading.value(word.choice) - 1)];
        apply(story, reading, kept.effects);
        reading.at = kept.target;
    } else {
        ++reading.at;
    }
}

/// Where reading goes on that passes over a noted scene: its foot, the last statement before any jump of the skip's own.
inline Place beyond(const Script& script) {
    return script.skip.target != nowhere ? script.skip.target : script.end - 1;
}

/// Answers a notice: no.
template <class Reading> void pass_over(const Story& story, Reading& reading) {
    const Script& script = story.scripts[std::get<Arrive>(story.statements[reading.at].action).script];
    apply(story, reading, script.skip.effects);
    reading.at = beyond(script);
}

}  // namespace lantern::logic
