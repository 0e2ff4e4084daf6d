#pragma once
// What only shows is passed by when a story is explored, and yet it has words. Where it asks about nothing but what one choice decides, is met once
// at most, and cannot be missed by whoever was asked that choice, its words can be counted when the option is taken: then every
// reading adds up to what it really has, and no state had to remember anything. Private to this folder.

#include <vector>

#include "check/asides.h"
#include "check/leads.h"
#include "check/words_read.h"

namespace lantern {

struct Charge {
    Place aside = nowhere, choice = nowhere;
    std::vector<Amount> by_answer;  // of the choice: not asked, the first option …
};

/// `leads`: of the ways. `counted`: by place.
std::vector<Charge> find_charges(const Story& story, const std::vector<Aside>& asides, const Ways& ways,
    const Leads& leads, const std::vector<std::size_t>& counted);

}  // namespace lantern
