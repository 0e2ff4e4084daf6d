#pragma once
// The quick menu: a few words at the head of the reading, there while a pointer moves and gone when it rests, so that a reader with
// a pointer alone has everything and a reader with keys sees only the story. Reading by itself and skipping are always shown.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/house.h"
#include "screens/pacing.h"
#include "stage/glide.h"

namespace lantern {

class Ribbon {
public:
    std::optional<Errand> interpret(const Gesture& gesture, const House& house);
    void tick(float milliseconds);
    float next_change() const;
    void paint(std::vector<Item>& items, const House& house, Pacing::Mode mode) const;

private:
    float stands_ = 0;  // milliseconds until it goes
    Glide seen_;
    Point pointer_{-1, -1};
};

}  // namespace lantern
