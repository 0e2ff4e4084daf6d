#pragma once
// What stands before an act: its number and its name in its own manner; and, more quietly, before an episode. It passes by itself, or
// by any key. Where nothing is to move it stands until the reader goes on.

#include <cstdint>
#include <optional>
#include <string>

#include "screens/errand.h"
#include "screens/house.h"
#include "screens/spoken.h"
#include "session/interval.h"

namespace lantern {

class HalfTitle {
public:
    HalfTitle(const House& house, const Beginning& beginning);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House&) {}
    Spoken spoken(const House& house) const;

    void tick(float milliseconds);
    float next_change() const;
    /// It has stood long enough.
    bool over() const { return passes_ && clock_ >= length(); }

private:
    float length() const;
    float share(float from, float long_) const;  // 0 to 1, of what begins at a time

    Beginning beginning_;
    bool moves_ = true;   // the reader lets things move
    bool passes_ = true;  // by itself
    float clock_ = 0;
};

}  // namespace lantern
