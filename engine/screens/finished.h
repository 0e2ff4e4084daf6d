#pragma once
// An ending was reached: its name, alone.

#include <optional>

#include "screens/errand.h"
#include "screens/house.h"
#include "screens/spoken.h"

namespace lantern {

class Finished {
public:
    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;
};

}  // namespace lantern
