#include "check/asked.h"

#include <algorithm>
#include <variant>

namespace lantern {

namespace {

struct Asked {
    const Story& story;
    Place place;
    bool names;
    bool conditions = true;
    std::vector<Slot> slots{};

    void ask(const Condition& condition) {
        if (!conditions) return;
        for (const Condition::Term& term : condition.terms)
            if (term.op == Condition::Op::slot) slots.push_back(static_cast<Slot>(term.value));
    }
    void ask(const Prose& prose) {
        if (!names) return;
        for (const Run& run : prose)
            if (run.slot != no_slot) name(run.slot);
    }
    /// {name} of a choice shows the words of an option, which may have names of their own.
    void name(Slot slot) {
        for (const Slot known : slots)
            if (known == slot) return;
        slots.push_back(slot);
        for (const NamedValue& value : story.variables[slot].values)
            for (const Mention& mention : value.names) name(mention.slot);
    }
    void ask(const std::vector<Option>& options) {
        for (const Option& option : options) {
            if (option.condition) ask(*option.condition);
            ask(option.words);
            ask(option.otherwise);
        }
    }

    void operator()(const Say& say) { ask(say.prose); }
    void operator()(const Choose& choice) {
        if (choice.taken != no_slot && conditions) slots.push_back(choice.taken);
        ask(choice.options);
        ask(choice.ask);
    }
    void operator()(const Word& word) {
        ask(word.options);
        ask(word.before);
        ask(word.after);
    }
    void operator()(const Told&) {
        const Word& word = std::get<Word>(story.statements[place - 1].action);
        if (conditions) slots.push_back(word.choice);
        if (names) (*this)(word);
    }
    void operator()(const Branch& branch) { ask(branch.condition); }
    void operator()(const Match& match) {
        if (conditions) slots.push_back(match.slot);
    }
    void operator()(const Sound& sound) { ask(sound.caption); }
    template <class Other> void operator()(const Other&) {}
};

}  // namespace

std::vector<Slot> asked_at(const Story& story, Place place, bool names) {
    Asked asked{story, place, names};
    std::visit(asked, story.statements[place].action);
    return std::move(asked.slots);
}

std::vector<Slot> named_at(const Story& story, Place place) {
    Asked asked{story, place, true, false};
    std::visit(asked, story.statements[place].action);
    std::sort(asked.slots.begin(), asked.slots.end());
    return std::move(asked.slots);
}

std::vector<Slot> asked_at_the_end(const Story& story) {
    Asked asked{story, nowhere, false};
    for (const Promise& promise : story.promises) asked.ask(promise.condition);
    std::vector<Slot> slots;
    for (const Slot slot : asked.slots)
        if (slot != story.ending_slot) slots.push_back(slot);
    return slots;
}

}  // namespace lantern
