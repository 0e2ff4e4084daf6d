#include "session/advance.h"

#include <cassert>
#include <set>
#include <type_traits>
#include <utility>

#include "session/logic.h"
#include "session/scenery.h"

namespace lantern {

namespace {

/// {name}s to words, as the variables stand.
Prose resolved(const Story& story, const Variables& variables, const Prose& prose) {
    Prose result = prose;
    for (Run& run : result)
        if (run.slot != no_slot) run.text = words_for(story, run.slot, variables);
    return result;
}

/// A reader's reading, as the logic moves it: what a visit leaves is put back on stage.
struct Reading {
    const Story& story;
    State& state;
    std::vector<Cue>& cues;
    Place& at = state.at;
    bool& admitted = state.admitted;

    Value value(Slot slot) const { return state.variables[slot]; }
    void put(Slot slot, Value value) { state.variables[slot] = value; }
    std::size_t visits() const { return state.returns.size(); }
    void visit(Place back) { state.returns.push_back({back, state.scene}); }
    Place come_back() {
        state.scene = std::move(state.returns.back().scene);
        const Place place = state.returns.back().place;
        state.returns.pop_back();
        cues.push_back(at);
        return place;
    }
    void leave() { state.returns.clear(); }
    void clamped(const Effect&) {}
    void branched(bool) {}
    void matched() {}
    static Place beyond() { return nowhere; }
    void passed(Place place) {
        const Statement& statement = story.statements[place];
        const bool arrives = std::holds_alternative<Arrive>(statement.action);
        if (arrives) clear_stage(state.scene);
        if (arrives || apply_scenery(story, statement, state.scene)) cues.push_back(place);
    }
};

template <class Choice> std::vector<Offer> offers(const Reading& reading, const Choice& choice) {
    std::vector<Offer> result;
    const Variables& variables = reading.state.variables;
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        const Option& option = choice.options[i];
        if constexpr (std::is_same_v<Choice, Choose>)
            if (logic::was_taken(choice, i, reading)) continue;
        const bool open = logic::is_open(choice, i, reading);
        if (!open && empty(option.otherwise)) continue;
        Offer offer{i, option.id, resolved(reading.story, variables, option.words), open, {}};
        if (!open) offer.reason = resolved(reading.story, variables, option.otherwise);
        result.push_back(std::move(offer));
    }
    return result;
}

Line told(const Reading& reading, const Word& word) {
    const Story& story = reading.story;
    const Variables& variables = reading.state.variables;
    Line line;
    line.who = word.who;
    line.text = resolved(story, variables, word.before);
    for (std::size_t i = 0; i < word.options.size(); ++i) {
        const bool kept = variables[word.choice] == static_cast<Value>(i + 1);
        if (!kept && !logic::is_open(word, i, reading) && empty(word.options[i].otherwise))
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

/// What a statement that waits says to the reader.
struct Telling {
    const Story& story;
    const Reading& reading;

    Prose resolved(const Prose& prose) const { return lantern::resolved(story, reading.state.variables, prose); }

    Halt operator()(const Arrive& arrive) const { return Notice{arrive.script}; }
    Halt operator()(const Say& say) const {
        change_expression(reading.state.scene, say.who, say.expression);
        Line line;
        line.who = say.who;
        line.expression = say.expression;
        line.text = resolved(say.prose);
        return line;
    }
    Halt operator()(const Choose& choice) const {
        Menu menu;
        menu.id = story.variables[choice.choice].id;
        menu.ask = resolved(choice.ask);
        menu.offers = offers(reading, choice);
        return menu;
    }
    Halt operator()(const Word& word) const {
        Menu menu;
        menu.word = true;
        menu.id = story.variables[word.choice].id;
        menu.who = word.who;
        menu.before = resolved(word.before);
        menu.after = resolved(word.after);
        menu.offers = offers(reading, word);
        return menu;
    }
    Halt operator()(const Told&) const {
        return told(reading, std::get<Word>(story.statements[reading.at - 1].action));
    }
    Halt operator()(const End& end) const { return Ending{end.ending}; }
    Halt operator()(const Pause&) const {
        Line line;
        line.rest = true;
        return line;
    }
    template <class Silent> Halt operator()(const Silent&) const {
        assert(false);
        return Fault{};
    }
};

std::string what_went_wrong(logic::Wait wait, const Statement* statement) {
    switch (wait) {
        case logic::Wait::refused:
            return std::holds_alternative<Word>(statement->action) ? "every word of this choice is refused"
                                                                   : "every option of this choice is refused";
        case logic::Wait::too_deep: return "scenes visit one another without end here";
        case logic::Wait::runs_out: return "the story runs out here without an ending";
        case logic::Wait::circle: return "the story goes round in a circle here and never waits for its reader";
        default: return "the story has nothing here";
    }
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

Step settle(const Story& story, State& state) {
    Step step;
    Reading reading{story, state, step.cues};
    const logic::Wait wait = logic::settle(story, reading);
    const Statement* statement = state.at < story.statements.size() ? &story.statements[state.at] : nullptr;
    if (wait == logic::Wait::circle) tell_each_once(step.cues);
    if (logic::is_fault(wait))
        step.halt = Fault{what_went_wrong(wait, statement), statement != nullptr ? statement->where : Location()};
    else step.halt = std::visit(Telling{story, reading}, statement->action);
    return step;
}

Step advance(const Story& story, State& state, const Input& input) {
    assert(state.at < story.statements.size());
    std::vector<Cue> none;
    Reading reading{story, state, none};
    if (const auto* picked = std::get_if<Pick>(&input)) {
        logic::pick(story, reading, picked->option);
    } else if (std::holds_alternative<PassOver>(input)) {
        logic::pass_over(story, reading);
    } else {
        logic::go_on(story, reading);
    }
    return settle(story, state);
}

}  // namespace lantern
