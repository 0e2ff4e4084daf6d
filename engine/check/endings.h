#pragma once
// Which endings still lie ahead of a reading, and the answers after which one does not any more.

#include <string>
#include <vector>

#include "check/explore.h"
#include "check/ways.h"

namespace lantern {

/// An answer after which an ending cannot be come to any more.
struct NoReturn {
    Place place = nowhere;
    std::uint8_t answer = 0;   // as in Ways::Way
    bool always = true;        // wherever it is given with that ending still ahead; else in some states only
    StateId first = no_state;  // the first state where it is given so, …
    StateId after = no_state;  // … and where it leads
};

/// The answers that lose one ending, in the order of the script.
std::vector<NoReturn> points_of_no_return(
    const Story& story, const Exploration& exploration, const Ways& ways, EndingIndex ending);

/// The first answers after which no ending lies ahead at all, nor any place where a reading goes wrong: it goes round for ever.
/// One with place `nowhere`: no reading ends.
std::vector<NoReturn> ways_into_doom(const Exploration& exploration, const Ways& ways);

/// Each ending with its shortest reading and its points of no return, and whether an ending always lies ahead.
std::string spell_endings(const Story& story, const Exploration& exploration);

/// Whether nothing in the script leads back to where a reading may have been, so that every reading ends or goes wrong.
bool only_goes_on(const Story& story);

}  // namespace lantern
