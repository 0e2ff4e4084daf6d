#include "screens/reading.h"

#include <utility>

namespace lantern {

Reading::Reading(
    std::shared_ptr<const Story> story, int endings_seen, const Measure& measure, const Preferences& preferences)
    : session_(story, endings_seen), stage_(story, measure, tempo_of(preferences), preferences.comfort) {
    stage_.follow(session_);
}

Reading::Reading(Session session, const Measure& measure, const Preferences& preferences)
    : session_(std::move(session)),
      stage_(session_.shared_story(), measure, tempo_of(preferences), preferences.comfort) {
    stage_.cut_to(session_);
}

void Reading::obey(const Preferences& preferences) {
    stage_.set_tempo(tempo_of(preferences));
    stage_.set_comfort(preferences.comfort);
}

std::optional<Errand> Reading::interpret(const Gesture& gesture) {
    if (const auto* command = std::get_if<Command>(&gesture)) {
        switch (*command) {
            case Command::menu: return Errand::pause;
            case Command::back: turn_back(); return std::nullopt;
            case Command::forward: turn_forward(); return ending() ? std::optional(Errand::ended) : std::nullopt;
            default: break;
        }
    }
    const auto input = stage_.interpret(gesture, session_);
    return input ? answer(*input) : std::nullopt;
}

std::optional<Errand> Reading::answer(const Input& input) {
    if (!session_.advance(input)) return std::nullopt;
    if (ending()) return Errand::ended;
    stage_.follow(session_);
    return std::nullopt;
}

bool Reading::turn_back() {
    if (!session_.back()) return false;
    stage_.cut_to(session_);
    return true;
}

bool Reading::turn_forward() {
    if (!session_.forward()) return false;
    stage_.cut_to(session_);
    return true;
}

void Reading::take_up() {
    if (!ending()) return;
    session_.back();
    stage_.cut_to(session_);
}

void Reading::go_to(std::size_t halt) {
    if (session_.go_to(halt)) stage_.cut_to(session_);
}

std::optional<EndingIndex> Reading::ending() const {
    const auto* end = std::get_if<Ending>(&session_.now().halt);
    return end == nullptr ? std::nullopt : std::optional(end->ending);
}

}  // namespace lantern
