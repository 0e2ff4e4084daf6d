#pragma once
// A reading that goes on by itself: at a reader's pace (auto), or as fast as can be followed (skip). A choice stops both; so does
// any key or press. It only ever says "go on": what that does is the reading's.

#include <optional>

#include "screens/house.h"
#include "stage/gesture.h"

namespace lantern {

class Pacing {
public:
    enum class Mode : std::uint8_t { by_hand, by_itself, skipping };

    Mode mode() const { return mode_; }
    bool on() const { return mode_ != Mode::by_hand; }
    void stop() { mode_ = Mode::by_hand; }

    /// Into a mode, or out of it.
    void turn(Mode mode);

    /// Whether a gesture takes the reading back into the hand.
    bool ends_by(const Gesture& gesture) const;

    /// What to do now, if it is time.
    std::optional<Command> tick(float milliseconds, const Reading& reading, const House& house);

    float next_change(const Reading& reading, const House& house) const;

private:
    Mode mode_ = Mode::by_hand;
    float waited_ = 0;  // milliseconds since the page stood complete
};

/// Whether the line that stands may be skipped: as the reader wants, only what was read before.
bool may_skip(const House& house);

}  // namespace lantern
