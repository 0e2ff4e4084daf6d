#pragma once
// The ways between states as ways between the places they stand at, of which there are a thousandth as many. Whoever asks them is
// answered with care: what is met on every way from a place is met on every way from each state there, and what cannot be at a place
// is at none of them. Private to this folder.

#include <vector>

#include "check/same_logic.h"
#include "check/ways.h"

namespace lantern {

struct Lead {
    Place from = nowhere, to = nowhere;
    bool read = false;  // by a reader who saw no ending before and passes nothing over; else by others alone
};

class Leads {
public:
    /// `places`: how many there are, the end of all statements included.
    Leads(const Ways& ways, std::size_t places);

    std::size_t places() const { return ends_.size(); }
    /// By list of what is met.
    const std::vector<std::vector<Lead>>& by_list() const { return by_list_; }
    /// Some reading goes no further from there, as far as is known.
    bool ends(Place place) const { return ends_[place]; }

    /// Of the same ways, where each place has moved.
    void move(const Renumbering& to, std::size_t places);

private:
    std::vector<std::vector<Lead>> by_list_;
    std::vector<bool> ends_;
};

}  // namespace lantern
