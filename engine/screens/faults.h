#pragma once
// A story that cannot be opened yet: everything that is wrong with it, in plain words, where it stands, and what to write
// instead. R reads the story again.

#include <string>
#include <vector>

#include "screens/bill.h"
#include "text/diagnostic.h"

namespace lantern {

/// One thing that is wrong.
struct Complaint {
    std::string place;  // "act-1/the-word.yaml, line 41"; empty: of the whole story
    std::string sentence;
    std::string line;    // as written; empty when there is none to show
    std::string remedy;  // hint, or the corrected line
};

std::vector<Complaint> complaints(const Diagnostics& diagnostics, const Sources& sources);

class Faults {
public:
    Faults(std::vector<Complaint> complaints, const Measure& measure);

    std::optional<Errand> interpret(const Gesture& gesture);
    Picture picture() const;

private:
    void scroll(float by);

    std::vector<Complaint> complaints_;
    const Measure* measure_;
    Bill bill_;
    std::vector<Item> list_;  // unscrolled
    float tall_ = 0, scrolled_ = 0;
};

}  // namespace lantern
