#pragma once
// What is wrong with the files of a story that is played live, over what was seen last. It goes when they are mended; whoever puts it
// away before reads on in the story as it was.

#include <vector>

#include "screens/curtain.h"
#include "screens/errand.h"
#include "screens/faults.h"
#include "screens/house.h"
#include "screens/leaf.h"

namespace lantern {

class Interruption {
public:
    Interruption(Picture seen_last, const std::vector<Complaint>& complaints, const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

    const Picture& seen_last() const { return seen_last_; }

private:
    Picture seen_last_;
    Curtain curtain_;
    Leaf leaf_;
};

}  // namespace lantern
