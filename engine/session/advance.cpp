#include "session/advance.h"

#include <fmt/format.h>

#include <cassert>
#include <set>
#include <utility>

#include "session/scenery.h"

namespace lantern {

namespace {

constexpr std::size_t deepest_visit = 32;
constexpr int longest_silence = 100'000;  // statements without a halt: a loop that asks nothing

/// {name}s to words, as the variables stand.
Prose resolved(const Story& story, const Variables& variables, const Prose& prose) {
    Prose result = prose;
    for (Run& run : result)
        if (run.slot != no_slot) run.text = words_for(story, run.slot, variables);
    return result;
}

bool holds_now(const Option& option, const Variables& variables) {
    return !option.condition || holds(*option.condition, variables);
}

Value bit(std::size_t option) { return static_cast<Value>(1U << option); }

bool was_taken(const Choose& choice, std::size_t option, const Variables& variables) {
    return choice.taken != no_slot && (variables[choice.taken] & bit(option)) != 0;
}

std::vector<Offer> offers(
    const Story& story, const Variables& variables, const std::vector<Option>& options, const Choose* choice) {
    std::vector<Offer> result;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (choice != nullptr && was_taken(*choice, i, variables)) continue;
        const bool open = holds_now(options[i], variables);
        if (!open && empty(options[i].otherwise)) continue;
        Offer offer{i, options[i].id, resolved(story, variables, options[i].words), open, {}};
        if (!open) offer.reason = resolved(story, variables, options[i].otherwise);
        result.push_back(std::move(offer));
    }
    return result;
}

bool any_open(const std::vector<Offer>& list) {
    for (const Offer& offer : list)
        if (offer.open) return true;
    return false;
}

Line told(const Story& story, const Variables& variables, const Word& word) {
    Line line;
    line.who = word.who;
    line.text = resolved(story, variables, word.before);
    for (std::size_t i = 0; i < word.options.size(); ++i) {
        const bool kept = variables[word.choice] == static_cast<Value>(i + 1);
        if (!kept && !holds_now(word.options[i], variables) && empty(word.options[i].otherwise))
            continue;  // it was never offered
        if (line.text.size() > word.before.size()) line.text.push_back({" ", {}, {}, {}, no_slot, 0});
        for (Run run : resolved(story, variables, word.options[i].words)) {
            run.style.struck = run.style.struck || !kept;
            line.text.push_back(std::move(run));
        }
    }
    line.known = line.text.size();
    for (Run& run : resolved(story, variables, word.after)) line.text.push_back(std::move(run));
    return line;
}

/// Of a circle that was gone round a thousand times, each thing the first time only.
void tell_each_once(std::vector<Cue>& cues) {
    std::set<Cue> told_already;
    std::vector<Cue> once;
    for (const Cue cue : cues)
        if (told_already.insert(cue).second) once.push_back(cue);
    cues = std::move(once);
}

/// Walks statements until one waits for the reader.
class Walk {
public:
    Walk(const Story& story, State& state) : story_(story), state_(state) {}

    Step to_halt() {
        for (int silence = 0; silence < longest_silence; ++silence) {
            if (state_.at >= story_.statements.size()) return fault("the story has nothing here");
            const Statement& statement = story_.statements[state_.at];
            if (apply_scenery(story_, statement, state_.scene)) {
                step_.cues.push_back(state_.at++);
                continue;
            }
            if (auto halt = std::visit([this](const auto& action) { return meet(action); }, statement.action)) {
                step_.halt = std::move(*halt);
                return std::move(step_);
            }
        }
        tell_each_once(step_.cues);
        return fault("the story goes round in a circle here and never waits for its reader");
    }

private:
    using Met = std::optional<Halt>;

    Step fault(std::string message) {
        const Location where = state_.at < story_.statements.size() ? story_.statements[state_.at].where : Location();
        step_.halt = Fault{std::move(message), where};
        return std::move(step_);
    }

    Met go_to(Place place) {
        state_.at = place;
        return std::nullopt;
    }

    Met meet(const Arrive& arrive) {
        const Script& script = story_.scripts[arrive.script];
        state_.variables[script.visited] = 1;
        if (!script.notes.empty() && !state_.admitted) return Notice{arrive.script};
        state_.admitted = false;
        clear_stage(state_.scene);
        step_.cues.push_back(state_.at);
        return go_to(state_.at + 1);
    }

    Met meet(const Say& say) {
        change_expression(state_.scene, say.who, say.expression);
        Line line;
        line.who = say.who;
        line.expression = say.expression;
        line.text = resolved(story_, state_.variables, say.prose);
        return line;
    }

    Met meet(const Choose& choice) {
        Menu menu;
        menu.id = story_.variables[choice.choice].id;
        menu.ask = resolved(story_, state_.variables, choice.ask);
        menu.offers = offers(story_, state_.variables, choice.options, &choice);
        if (any_open(menu.offers)) return menu;
        if (choice.until != Until::once) return go_to(choice.after);
        return Fault{"every option of this choice is refused", story_.statements[state_.at].where};
    }

    Met meet(const Word& word) {
        Menu menu;
        menu.word = true;
        menu.id = story_.variables[word.choice].id;
        menu.who = word.who;
        menu.before = resolved(story_, state_.variables, word.before);
        menu.after = resolved(story_, state_.variables, word.after);
        menu.offers = offers(story_, state_.variables, word.options, nullptr);
        if (any_open(menu.offers)) return menu;
        return Fault{"every word of this choice is refused", story_.statements[state_.at].where};
    }

    Met meet(const Told&) {
        return told(story_, state_.variables, std::get<Word>(story_.statements[state_.at - 1].action));
    }

    Met meet(const Assign& assign) {
        for (const Effect& effect : assign.effects) apply(effect, story_.variables, state_.variables);
        return go_to(state_.at + 1);
    }

    Met meet(const Branch& branch) {
        return go_to(holds(branch.condition, state_.variables) ? state_.at + 1 : branch.otherwise);
    }

    Met meet(const Match& match) {
        const auto index = static_cast<std::size_t>(state_.variables[match.slot] - story_.variables[match.slot].from);
        return go_to(match.targets[index]);
    }

    Met meet(const Jump& jump) { return go_to(jump.target); }

    Met meet(const Leave& leave) {
        state_.returns.clear();
        return go_to(story_.scripts[leave.script].begin);
    }

    Met meet(const Visit& visit) {
        if (state_.returns.size() >= deepest_visit)
            return Fault{"scenes visit one another without end here", story_.statements[state_.at].where};
        state_.returns.push_back({state_.at + 1, state_.scene});
        return go_to(story_.scripts[visit.script].begin);
    }

    Met meet(const Finish&) {
        if (!state_.returns.empty()) {
            state_.scene = std::move(state_.returns.back().scene);
            const Place place = state_.returns.back().place;
            state_.returns.pop_back();
            step_.cues.push_back(state_.at);
            return go_to(place);
        }
        const std::size_t next = script_at(story_, state_.at) + std::size_t{1};
        if (next >= story_.scripts.size())
            return Fault{"the story runs out here without an ending", story_.statements[state_.at].where};
        return go_to(story_.scripts[next].begin);
    }

    Met meet(const End& end) { return Ending{end.ending}; }

    Met meet(const Pause&) {
        Line line;
        line.rest = true;
        return line;
    }

    // Of things seen and heard; apply_scenery has met them all.
    template <class Seen> Met meet(const Seen&) { return go_to(state_.at + 1); }

    const Story& story_;
    State& state_;
    Step step_;
};

void apply(const Story& story, State& state, const std::vector<Effect>& effects) {
    for (const Effect& effect : effects) lantern::apply(effect, story.variables, state.variables);
}

void pick(const Story& story, State& state, std::size_t index) {
    const Statement& statement = story.statements[state.at];
    if (const auto* word = std::get_if<Word>(&statement.action)) {
        state.variables[word->choice] = static_cast<Value>(index + 1);
        ++state.at;
    } else if (const auto* choice = std::get_if<Choose>(&statement.action)) {
        const Option& option = choice->options[index];
        state.variables[choice->choice] = static_cast<Value>(index + 1);
        apply(story, state, option.effects);
        // Whoever comes back to a choice with a way out finds the way out open again.
        const bool leaves = choice->until == Until::leave && option.id == "leave";
        if (choice->taken != no_slot && !leaves)
            state.variables[choice->taken] = static_cast<Value>(state.variables[choice->taken] | bit(index));
        state.at = option.target;
    }
}

void go_on(const Story& story, State& state) {
    const Statement& statement = story.statements[state.at];
    if (std::holds_alternative<Arrive>(statement.action)) {
        state.admitted = true;
    } else if (std::holds_alternative<Told>(statement.action)) {
        // Only now does the word take effect: the sentence strikes out the words that were offered, as things stood then.
        const Word& word = std::get<Word>(story.statements[state.at - 1].action);
        const Option& kept = word.options[static_cast<std::size_t>(state.variables[word.choice] - 1)];
        apply(story, state, kept.effects);
        state.at = kept.target;
    } else {
        ++state.at;
    }
}

void pass_over(const Story& story, State& state) {
    const Script& script = story.scripts[std::get<Arrive>(story.statements[state.at].action).script];
    apply(story, state, script.skip.effects);
    if (script.skip.target != nowhere) {
        state.at = script.skip.target;
        return;
    }
    // The foot of the scene: its Finish is the last statement before any jump of the skip's own.
    state.at = script.end - 1;
}

}  // namespace

bool accepts(const Halt& halt, const Input& input) {
    if (std::holds_alternative<Line>(halt)) return std::holds_alternative<Continue>(input);
    if (std::holds_alternative<Notice>(halt)) return !std::holds_alternative<Pick>(input);
    const auto* menu = std::get_if<Menu>(&halt);
    const auto* picked = std::get_if<Pick>(&input);
    if (menu == nullptr || picked == nullptr) return false;
    for (const Offer& offer : menu->offers)
        if (offer.option == picked->option) return offer.open;
    return false;
}

Step settle(const Story& story, State& state) { return Walk(story, state).to_halt(); }

Step advance(const Story& story, State& state, const Input& input) {
    assert(state.at < story.statements.size());
    if (const auto* picked = std::get_if<Pick>(&input)) {
        pick(story, state, picked->option);
    } else if (std::holds_alternative<PassOver>(input)) {
        pass_over(story, state);
    } else {
        go_on(story, state);
    }
    return settle(story, state);
}

}  // namespace lantern
