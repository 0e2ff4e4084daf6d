#pragma once
// A story that cannot be opened yet: everything that is wrong with it, in plain words, where it stands, and what to write
// instead. R reads the story again.

#include <string>
#include <vector>

#include "screens/errand.h"
#include "screens/folio.h"
#include "screens/house.h"
#include "text/diagnostic.h"

namespace lantern {

/// One thing that is wrong.
struct Complaint {
    std::string place;  // "act-1/the-last-bus.yaml, line 41"; empty: of the whole story
    std::string sentence;
    std::string line;    // as written; empty when there is none to show
    std::string remedy;  // hint, or the corrected line
};

std::vector<Complaint> complaints(const Diagnostics& diagnostics, const Sources& sources);

/// One below the other, to be read.
std::vector<Row> rows_of(const std::vector<Complaint>& complaints);

class Faults {
public:
    Faults(const std::vector<Complaint>& complaints, const House& house);

    std::optional<Errand> interpret(const Gesture& gesture, House& house);
    Picture picture(const House& house) const;
    void refresh(const House& house);
    Spoken spoken(const House& house) const;

private:
    Folio folio_;
};

}  // namespace lantern
