#pragma once
// A reader who picks evenly among the options that are open, as water: all of it is poured in at the opening and runs down every
// way at once. How much comes to a state is how often a reading is there. Private to this folder.

#include <functional>
#include <vector>

#include "check/ways.h"

namespace lantern {

struct Stream {
    std::vector<double> at;  // by state: how often a reading comes there
    double caught = 0;       // of all readings, those that met what was to be caught: they do not run on
    double beyond = 0;       // … that left what was explored
    double turning = 0;      // … that go round for ever
    double left = 0;         // … that were still under way when no more was poured: how far the numbers may be off
};

/// `caught`: by index into Ways::met, whether whoever goes that way is taken out; empty: nobody is.
Stream pour(const Ways& ways, const Ways::Way& opening, const std::vector<bool>& caught = {});

/// How often each list of things is met in a reading, by index into Ways::met.
std::vector<double> times_met(const Ways& ways, const Ways::Way& opening, const Stream& stream);

}  // namespace lantern
