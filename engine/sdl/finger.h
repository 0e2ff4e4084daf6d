#pragma once
// A finger on the glass. It answers when it is lifted, so that it can still become a swipe: to the right is back, to the left
// forward, upwards the menu, downwards hides the text. One that rests where it came down asks for the menu, too.

#include <cmath>
#include <cstdint>
#include <optional>

#include "stage/gesture.h"

namespace lantern {

class Finger {
public:
    void come_down(Point at, std::uint32_t milliseconds) {
        down_ = at;
        since_ = milliseconds;
    }

    std::optional<Gesture> lift(Point at, std::uint32_t milliseconds) {
        if (!down_) return std::nullopt;
        const float across = at.x - down_->x, down = at.y - down_->y;
        down_.reset();
        if (std::abs(across) > swipe && std::abs(across) > std::abs(down))
            return across > 0 ? Command::back : Command::forward;
        if (std::abs(down) > swipe) return down < 0 ? Command::menu : Command::hide_text;
        if (milliseconds - since_ >= long_press) return Command::menu;
        return PointerPressed{at};
    }

    void let_go() { down_.reset(); }

private:
    static constexpr float swipe = 140;  // canvas pixels
    static constexpr std::uint32_t long_press = 600;

    std::optional<Point> down_;
    std::uint32_t since_ = 0;
};

}  // namespace lantern
