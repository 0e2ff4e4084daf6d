#pragma once
// Asides whose words are not known from the way that passes them by: what they ask about was decided earlier, and the states have
// forgotten it. What can be said of each is said here: how many words it has at least and at most, and how many with each value of one
// of the variables that it asks about. Private to this folder.

#include <cstdint>
#include <vector>

#include "check/given.h"
#include "check/leads.h"
#include "check/words_read.h"

namespace lantern {

struct Loose {
    Place aside = nowhere;
    Span span{};
    std::vector<Slot> asked{};
    /// The variable that says most of it, of those where all that gives them their values is known.
    Slot by = no_slot;
    std::vector<Span> by_value{};  // from the lowest value of `by`
    std::vector<bool> possible{};  // by value: it may be met with it; what is not possible never is
    bool told_by_it = false;       // it asks about nothing else: each value has one number of words
    bool once = false;             // no reading meets it twice
};

struct Passed {
    const Story& story;
    const std::vector<Aside>& asides;
    const Ways& ways;
    const Leads& leads;
    const Ways::Way& opening;
    const Things& things;
    const std::vector<std::size_t>& counted;  // by place
    const std::vector<Span>& spans;           // by place, of those that are loose
};

/// `places`: of the asides that are loose. `held`: in readings that hold variables to one value, what it says there.
std::vector<Loose> find_loose(const Passed& passed, const std::vector<Place>& places, const AllHeld& held = {});

}  // namespace lantern
