#include "check/references.h"

#include <algorithm>

namespace lantern {

namespace {

class Register {
public:
    explicit Register(const Story& story) : story_(story) {}

    References all() {
        for (Place place = 0; place < story_.statements.size(); ++place) {
            place_ = place;
            where_ = story_.statements[place].where;
            std::visit([this](const auto& action) { note(action); }, story_.statements[place].action);
        }
        place_ = nowhere;
        for (const Script& script : story_.scripts) {
            where_ = script.where;
            changed(script.skip.effects);
        }
        for (const Promise& promise : story_.promises) {
            where_ = promise.where;
            asked(promise.condition);
        }
        return std::move(found_);
    }

private:
    void asked(Slot slot) { found_.read.push_back({slot, place_, where_}); }
    void asked(const Condition& condition) {
        for (const Slot slot : slots_of(condition)) asked(slot);
    }
    void asked(const Prose& prose) {
        for (const Run& run : prose)
            if (run.slot != no_slot) asked(run.slot);
    }
    void changed(Slot slot) { found_.written.push_back({slot, place_, where_}); }
    void changed(const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) changed(effect.slot);
    }

    void note(const Say& say) { asked(say.prose); }
    void note(const Choose& choice) {
        changed(choice.choice);
        asked(choice.ask);
        note(choice.options);
    }
    void note(const Word& word) {
        changed(word.choice);
        asked(word.before);
        note(word.options);
        asked(word.after);
    }
    void note(const std::vector<Option>& options) {
        const Location choice = where_;
        for (const Option& option : options) {
            where_ = option.where;
            asked(option.words);
            if (option.condition) asked(*option.condition);
            asked(option.otherwise);
            changed(option.effects);
        }
        where_ = choice;
    }
    void note(const Assign& assign) { changed(assign.effects); }
    void note(const Branch& branch) { asked(branch.condition); }
    void note(const Match& match) { asked(match.slot); }
    void note(const Sound& sound) { asked(sound.caption); }
    template <class Other> void note(const Other&) {}

    const Story& story_;
    Place place_ = nowhere;
    Location where_;
    References found_;
};

}  // namespace

References find_references(const Story& story) { return Register(story).all(); }

std::vector<Slot> slots_of(const Condition& condition) {
    std::vector<Slot> slots;
    for (const Condition::Term& term : condition.terms) {
        const auto slot = static_cast<Slot>(term.value);
        if (term.op == Condition::Op::slot && std::find(slots.begin(), slots.end(), slot) == slots.end())
            slots.push_back(slot);
    }
    return slots;
}

}  // namespace lantern
