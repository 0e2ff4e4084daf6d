#pragma once
// An ending was reached: its name, alone.

#include <optional>

#include "screens/bill.h"
#include "screens/reading.h"

namespace lantern {

class Finished {
public:
    Finished(Reading reading, const Measure& measure);

    std::optional<Errand> interpret(const Gesture& gesture);
    Picture picture() const;
    Reading& reading() { return reading_; }

private:
    Reading reading_;
    const Measure* measure_;
};

}  // namespace lantern
