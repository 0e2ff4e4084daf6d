#pragma once
// An ending was reached: its name, alone.

#include <optional>

#include "screens/errand.h"
#include "screens/house.h"

namespace lantern {

class Finished {
public:
    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
};

}  // namespace lantern
