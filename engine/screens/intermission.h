#pragma once
// The break in a reading: the stage stands dimmed behind it.

#include <optional>
#include <vector>

#include "screens/errand.h"
#include "screens/house.h"
#include "screens/leaf.h"
#include "screens/spoken.h"

namespace lantern {

class Intermission {
public:
    explicit Intermission(const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    std::vector<Errand> errands_;
    Leaf leaf_;
};

}  // namespace lantern
