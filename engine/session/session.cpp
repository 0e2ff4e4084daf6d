#include "session/session.h"

#include <utility>

namespace lantern {

Session::Session(std::shared_ptr<const Story> story, int endings_seen)
    : Session(story, opening(*story, endings_seen)) {}

Session::Session(std::shared_ptr<const Story> story, State state) : story_(std::move(story)) {
    step_ = settle(*story_, state);
    moments_.push_back({std::move(state), std::nullopt});
}

bool Session::advance(const Input& input) {
    if (!accepts(step_.halt, input)) return false;
    State next = moments_[now_].state;
    step_ = lantern::advance(*story_, next, input);
    if (moments_[now_].answer == input && can_go_forward()) {  // the same answer leads to the same future
        ++now_;
        return true;
    }
    moments_[now_].answer = input;
    moments_.resize(now_ + 1);
    moments_.push_back({std::move(next), std::nullopt});
    ++now_;
    return true;
}

void Session::stand_at(std::size_t index) {
    now_ = index;
    State state = moments_[index].state;
    step_ = settle(*story_, state);
    step_.cues.clear();
}

bool Session::back() { return can_go_back() && go_to(now_ - 1); }

bool Session::forward() { return can_go_forward() && go_to(now_ + 1); }

bool Session::go_to(std::size_t index) {
    if (index >= moments_.size()) return false;
    stand_at(index);
    return true;
}

std::optional<Input> Session::answer(std::size_t index) const { return moments_[index].answer; }

Halt Session::halt(std::size_t index) const {
    State state = moments_[index].state;
    return settle(*story_, state).halt;
}

}  // namespace lantern
