#include "screens/pacing.h"

#include <algorithm>

namespace lantern {

namespace {

constexpr float skip_frame = 60;  // milliseconds a line stands when it is skipped

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

std::optional<Command> Pacing::tick(float milliseconds, const Reading& reading, const House&) {
    if (!on()) return std::nullopt;
    if (!std::holds_alternative<Line>(reading.session().now().halt)) {
        if (reading.stage().waits()) stop();  // a choice, said and standing
        return std::nullopt;
    }
    waited_ += milliseconds;
    if (mode_ == Mode::skipping) {
        if (waited_ < skip_frame) return std::nullopt;
        waited_ = 0;
        return Command::skip;
    }
    const float needed = reading.stage().reading_time();
    if (needed < 0) {
        waited_ = 0;
        return std::nullopt;
    }
    if (waited_ < needed) return std::nullopt;
    waited_ = 0;
    return Command::go_on;
}

float Pacing::next_change(const Reading& reading) const {
    if (!on()) return -1;
    if (mode_ == Mode::skipping) return std::max(0.0F, skip_frame - waited_);
    const float needed = reading.stage().reading_time();
    return needed < 0 ? -1 : std::max(0.0F, needed - waited_);
}

}  // namespace lantern
