#pragma once
// A number on its way from one value to another: an opacity, a place on stage, a zoom.

#include <algorithm>

#include "story/statement.h"

namespace lantern {

/// How much of the way is gone after a share of its time.
inline float eased_share(float s, Easing easing) {
    switch (easing) {
        case Easing::smooth: return s * s * (3 - 2 * s);
        case Easing::steady: return s;
        case Easing::slow_start: return s * s;
        case Easing::slow_end: return s * (2 - s);
    }
    return s;
}

struct Glide {
    float from = 0, to = 0;
    float clock = 0, length = 0;  // milliseconds

    Glide() = default;
    explicit Glide(float value) : from(value), to(value) {}

    /// How much of the way's time has gone by, 0 to 1.
    float share() const { return clock >= length ? 1.0F : clock / length; }
    float steady() const { return from + (to - from) * share(); }
    float eased(Easing easing = Easing::smooth) const {
        const float s = share();
        return from + (to - from) * eased_share(s, easing);
    }
    bool moving() const { return clock < length; }

    /// From where it is now.
    void aim(float target, float milliseconds, Easing easing = Easing::smooth) {
        from = eased(easing);
        to = target;
        clock = 0;
        length = from == to ? 0 : milliseconds;
        if (length <= 0) finish();
    }
    void start(float start_value, float target, float milliseconds) {
        from = to = start_value;
        clock = length = 0;
        aim(target, milliseconds);
    }
    void finish() {
        from = to;
        clock = length = 0;
    }
    void tick(float milliseconds) { clock = std::min(clock + milliseconds, length); }
};

}  // namespace lantern
