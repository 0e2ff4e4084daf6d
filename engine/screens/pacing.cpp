#include "screens/pacing.h"

#include <algorithm>

namespace lantern {

namespace {

constexpr float skip_frame = 60;        // milliseconds a line stands when it is skipped
constexpr float listening_frame = 100;  // milliseconds between two looks whether the voice has ended

}  // namespace

void Pacing::turn(Mode mode) {
    mode_ = mode_ == mode ? Mode::by_hand : mode;
    waited_ = 0;
}

bool Pacing::ends_by(const Gesture& gesture) const {
    if (!on()) return false;
    if (std::holds_alternative<PointerMoved>(gesture)) return false;
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr) return true;
    switch (*command) {
        case Command::full_screen:
        case Command::read_by_itself:  // turn() decides
        case Command::skip_on: return false;
        default: return true;
    }
}

std::optional<Command> Pacing::tick(float milliseconds, const Reading& reading, const House& house) {
    if (!on()) return std::nullopt;
    const Preferences& wishes = house.preferences;
    if (!std::holds_alternative<Line>(reading.session().now().halt)) {
        const bool over = wishes.stop_at_choices || (mode_ == Mode::skipping && wishes.skip == SkipKind::to_a_choice);
        if (reading.stage().waits() && over) stop();  // a choice, said and standing
        return std::nullopt;
    }
    waited_ += milliseconds;
    if (mode_ == Mode::skipping) {
        if (waited_ < skip_frame) return std::nullopt;
        waited_ = 0;
        if (may_skip(house)) return Command::skip;
        stop();
        return std::nullopt;
    }
    const float needed = reading.stage().reading_time() * wishes.auto_pace;
    if (needed < 0 || house.machine.speaking()) {
        waited_ = 0;
        return std::nullopt;
    }
    if (waited_ < needed) return std::nullopt;
    waited_ = 0;
    return Command::go_on;
}

float Pacing::next_change(const Reading& reading, const House& house) const {
    if (!on() || !std::holds_alternative<Line>(reading.session().now().halt)) return -1;
    if (mode_ == Mode::skipping) return std::max(0.0F, skip_frame - waited_);
    const float needed = reading.stage().reading_time() * house.preferences.auto_pace;
    if (needed < 0) return -1;
    return house.machine.speaking() ? listening_frame : std::max(0.0F, needed - waited_);
}

bool may_skip(const House& house) {
    if (house.preferences.skip != SkipKind::seen || house.record == nullptr) return true;
    return house.record->seen(house.reading->session().state().at);
}

}  // namespace lantern
