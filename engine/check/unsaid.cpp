#include "check/unsaid.h"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

#include "session/logic.h"

namespace lantern {

namespace {

using Op = Condition::Op;

Condition denied(Condition condition) {
    const auto whole = static_cast<std::uint16_t>(condition.terms.size() - 1);
    condition.terms.push_back({Op::negate, 0, whole, 0});
    return condition;
}

/// Every {name} of a choice in the script.
class Names {
public:
    explicit Names(const Story& story) : story_(story) {}

    std::vector<Naming> all() {
        for (place_ = 0; place_ < story_.statements.size(); ++place_) {
            where_ = story_.statements[place_].where;
            std::visit([this](const auto& action) { note(action); }, story_.statements[place_].action);
        }
        return std::move(namings_);
    }

private:
    void note(const Prose& prose, const std::optional<Condition>& shown_if = {}) {
        for (const Run& run : prose)
            if (run.slot != no_slot && story_.variables[run.slot].kind == VariableKind::choice)
                namings_.push_back({place_, run.slot, shown_if, where_});
    }
    void note(const std::vector<Option>& options) {
        for (const Option& option : options) {
            where_ = option.where;
            note(option.words, option.condition);
            if (option.condition) note(option.otherwise, denied(*option.condition));
        }
    }
    void note(const Say& say) { note(say.prose); }
    void note(const Choose& choice) {
        note(choice.ask);
        note(choice.options);
    }
    void note(const Word& word) {
        note(word.before);
        note(word.after);
        note(word.options);
    }
    void note(const Sound& sound) { note(sound.caption); }
    template <class Other> void note(const Other&) {}

    const Story& story_;
    Place place_ = 0;
    Location where_;
    std::vector<Naming> namings_;
};

/// Which choices are certain to be taken at each place, whichever way the conditions go.
class Certain {
public:
    Certain(const Story& story, const std::vector<Naming>& namings) : story_(story) {
        for (const Naming& naming : namings) index_.emplace(naming.slot, index_.size());
        known_.resize(story.statements.size());
        if (!story.scripts.empty()) come_to(story.scripts.front().begin, std::vector<bool>(index_.size()));
        while (!open_.empty()) {
            const Place place = open_.back();
            open_.pop_back();
            std::visit([this, place](const auto& action) { follow(place, action); }, story_.statements[place].action);
        }
    }

    bool is_taken(Place place, Slot slot) const { return known_[place].empty() || known_[place][index_.at(slot)]; }

private:
    using Taken = std::vector<bool>;

    void come_to(Place place, const Taken& taken) {
        if (place >= known_.size()) return;
        Taken& known = known_[place];
        Taken both = known.empty() ? taken : known;
        for (std::size_t i = 0; i < both.size(); ++i) both[i] = both[i] && taken[i];
        if (!known.empty() && both == known) return;
        known = std::move(both);
        open_.push_back(place);
    }
    Taken with(Taken taken, Slot slot) const {
        if (const auto found = index_.find(slot); found != index_.end()) taken[found->second] = true;
        return taken;
    }

    /// What is certain besides where it holds, or fails.
    Taken given(Taken taken, const Condition& condition, std::size_t index, bool held) const {
        if (condition.terms.empty()) return taken;
        const Condition::Term& term = condition.terms[index];
        if (term.op == Op::negate) return given(std::move(taken), condition, term.left, !held);
        if (term.op == (held ? Op::both : Op::either)) {
            taken = given(std::move(taken), condition, term.left, held);
            return given(std::move(taken), condition, term.right, held);
        }
        if (term.op != Op::equal && term.op != Op::differs) return taken;
        const Condition::Term &left = condition.terms[term.left], &right = condition.terms[term.right];
        if (left.op != Op::slot || right.op != Op::number) return taken;
        const bool equal = (term.op == Op::equal) == held;
        return equal == (right.value != 0) && (equal || right.value == 0)
                   ? with(std::move(taken), static_cast<Slot>(left.value))
                   : taken;
    }

    void follow(Place place, const Arrive& arrive) {
        const Script& script = story_.scripts[arrive.script];
        come_to(place + 1, known_[place]);
        if (!script.notes.empty()) come_to(logic::beyond(script), known_[place]);
    }
    void follow(Place place, const Choose& choice) {
        for (const Option& option : choice.options) come_to(option.target, with(known_[place], choice.choice));
        if (choice.until != Until::once) come_to(choice.after, known_[place]);
    }
    void follow(Place place, const Word& word) { come_to(place + 1, with(known_[place], word.choice)); }
    void follow(Place place, const Told&) {
        for (const Option& option : std::get<Word>(story_.statements[place - 1].action).options)
            come_to(option.target, known_[place]);
    }
    void follow(Place place, const Branch& branch) {
        const std::size_t whole = branch.condition.terms.empty() ? 0 : branch.condition.terms.size() - 1;
        come_to(place + 1, given(known_[place], branch.condition, whole, true));
        come_to(branch.otherwise, given(known_[place], branch.condition, whole, false));
    }
    void follow(Place place, const Match& match) {
        for (std::size_t i = 0; i < match.targets.size(); ++i)
            come_to(match.targets[i], i == 0 ? known_[place] : with(known_[place], match.slot));
    }
    void follow(Place place, const Jump& jump) { come_to(jump.target, known_[place]); }
    void follow(Place place, const Leave& leave) { come_to(story_.scripts[leave.script].begin, known_[place]); }
    void follow(Place place, const Visit& visit) {
        come_to(story_.scripts[visit.script].begin, known_[place]);
        come_to(place + 1, known_[place]);
    }
    void follow(Place place, const Finish&) {
        const std::size_t next = script_at(story_, place) + std::size_t{1};
        if (next < story_.scripts.size()) come_to(story_.scripts[next].begin, known_[place]);
    }
    void follow(Place, const End&) {}
    template <class Seen> void follow(Place place, const Seen&) { come_to(place + 1, known_[place]); }

    const Story& story_;
    std::map<Slot, std::size_t> index_;
    std::vector<Taken> known_;  // by place; empty: nobody comes there
    std::vector<Place> open_;
};

}  // namespace

std::vector<Naming> perhaps_unsaid(const Story& story) {
    std::vector<Naming> namings = Names(story).all();
    if (namings.empty()) return namings;
    const Certain certain(story, namings);
    namings.erase(std::remove_if(namings.begin(), namings.end(),
                      [&certain](const Naming& one) { return certain.is_taken(one.place, one.slot); }),
        namings.end());
    return namings;
}

Condition unsaid(const Naming& naming) {
    Condition condition = naming.shown_if.value_or(Condition());
    const auto size = static_cast<std::uint16_t>(condition.terms.size());
    condition.terms.push_back({Op::slot, static_cast<Value>(naming.slot), 0, 0});
    condition.terms.push_back({Op::number, 0, 0, 0});
    condition.terms.push_back({Op::equal, 0, size, static_cast<std::uint16_t>(size + 1)});
    if (size > 0)
        condition.terms.push_back(
            {Op::both, 0, static_cast<std::uint16_t>(size - 1), static_cast<std::uint16_t>(size + 2)});
    return condition;
}

}  // namespace lantern
