#pragma once
// The break in a reading: the stage stands dimmed behind it.

#include <optional>

#include "screens/bill.h"
#include "screens/reading.h"

namespace lantern {

class Intermission {
public:
    Intermission(Reading reading, const Measure& measure);

    std::optional<Errand> interpret(const Gesture& gesture);
    Picture picture() const;
    Reading& reading() { return reading_; }

private:
    Reading reading_;
    const Measure* measure_;
    Bill bill_;
};

}  // namespace lantern
