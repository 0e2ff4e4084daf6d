#include "check/given.h"

#include <variant>

namespace lantern {

namespace {

class Finding {
public:
    Finding(const Story& story, const Things& things)
        : story_(story), things_(things), given_(story.variables.size(), std::vector<Given>()) {}

    GivenBySlot find() {
        for (Place place = 0; place < story_.statements.size(); ++place) {
            const Action& action = story_.statements[place].action;
            if (const auto* choice = std::get_if<Choose>(&action)) {
                offer(place, choice->choice, choice->options);
                refuse(choice->taken);
            } else if (const auto* word = std::get_if<Word>(&action)) {
                offer(place, word->choice, word->options);
            } else if (const auto* assign = std::get_if<Assign>(&action)) {
                give(place, assign->effects);
            }
        }
        for (const Script& script : story_.scripts) {
            refuse(script.visited);
            for (const Effect& effect : script.skip.effects) refuse(effect.slot);
        }
        refuse(story_.endings_seen_slot);
        refuse(story_.ending_slot);
        return std::move(given_);
    }

private:
    void refuse(Slot slot) {
        if (slot != no_slot) given_[slot].reset();
    }
    void give(Slot slot, Given one) {
        if (given_[slot]) given_[slot]->push_back(one);
    }
    void give(Thing by, const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) {
            if (effect.kind == Effect::Kind::assign) give(effect.slot, {by, effect.value});
            else refuse(effect.slot);
        }
    }
    void offer(Place place, Slot choice, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            give(choice, {things_.option(place, i), static_cast<Value>(i + 1)});
            give(things_.option(place, i), options[i].effects);
        }
    }

    const Story& story_;
    const Things& things_;
    GivenBySlot given_;
};

}  // namespace

GivenBySlot find_given(const Story& story, const Things& things) { return Finding(story, things).find(); }

}  // namespace lantern
