#include "check/rehearsal.h"

#include <algorithm>

namespace lantern {

Place Rehearsal::Reading::come_back() {
    const Place place = returns.back();
    returns.pop_back();
    return place;
}

Rehearsal::Rehearsal(const Story& story, int endings_seen, Onlooker& onlooker)
    : story_(story), reading_{onlooker, opening(story, endings_seen).variables}, path_{endings_seen, {}} {
    reading_.at = opening(story, endings_seen).at;
    settle();
}

void Rehearsal::settle() {
    waits_ = logic::settle(story_, reading_);
    open_.clear();
    if (reading_.at >= story_.statements.size()) return;
    reading_.onlooker.met(reading_.at);
    if (waits_ != logic::Wait::menu && waits_ != logic::Wait::refused) return;
    const Action& action = story_.statements[reading_.at].action;
    if (const auto* choice = std::get_if<Choose>(&action)) look_at(*choice);
    else look_at(std::get<Word>(action));
}

template <class Choice> void Rehearsal::look_at(const Choice& choice) {
    for (std::size_t i = 0; i < choice.options.size(); ++i) {
        reading_.onlooker.offered(reading_.at, i, logic::holds_now(choice.options[i], reading_));
        if (logic::is_open(choice, i, reading_)) open_.push_back(i);
    }
}

bool Rehearsal::answer(const Input& input) {
    const bool at_notice = waits_ == logic::Wait::notice;
    if (const auto* picked = std::get_if<Pick>(&input)) {
        if (std::find(open_.begin(), open_.end(), picked->option) == open_.end()) return false;
    } else if (std::holds_alternative<PassOver>(input)) {
        if (!at_notice) return false;
    } else if (!at_notice && waits_ != logic::Wait::line) {
        return false;
    }
    reading_.onlooker.answered(reading_.at, input);
    path_.inputs.push_back(input);
    if (const auto* picked = std::get_if<Pick>(&input)) logic::pick(story_, reading_, picked->option);
    else if (std::holds_alternative<PassOver>(input)) logic::pass_over(story_, reading_);
    else logic::go_on(story_, reading_);
    settle();
    return true;
}

}  // namespace lantern
