#pragma once
// The first page: the story's picture, its name, and a way in.

#include <memory>
#include <optional>

#include "screens/bill.h"
#include "screens/reading.h"

namespace lantern {

class Title {
public:
    /// `laid_aside`: the reading that can be taken up again.
    Title(std::shared_ptr<const Story> story, std::optional<Reading> laid_aside, const Measure& measure);

    std::optional<Errand> interpret(const Gesture& gesture);
    Picture picture() const;
    std::optional<Reading>& laid_aside() { return laid_aside_; }

private:
    std::shared_ptr<const Story> story_;
    std::optional<Reading> laid_aside_;
    const Measure* measure_;
    Bill bill_;
};

}  // namespace lantern
