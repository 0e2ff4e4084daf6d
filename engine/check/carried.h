#pragma once
// What was met in one story, told of another that decides the same: which answer met what first, found again from the ways, where lines
// and scenery have come and gone. Private to this folder.

#include <vector>

#include "check/explore.h"
#include "check/same_logic.h"
#include "check/ways.h"

namespace lantern {

/// One way that meets what is on a list: the first there is.
struct FirstWay {
    StateId from = no_state;  // no_state: of an opening
    std::size_t way = 0;      // of all ways, or of the openings
};

/// By list.
std::vector<FirstWay> first_ways(const Ways& ways);

/// `found` of the story before; `ways` as they are now, with `first` of each list. Whatever nothing decides at is met as the lists say.
Findings carry_found(const Findings& found, const Story& story, const Renumbering& to, const Ways& ways,
    const std::vector<FirstWay>& first, Findings nothing);

/// What was explored apart added to it: `all` that was found before, `carried` what is known of the whole now, `inside` by place whether
/// only parts go there. False: lines have come where nothing is known, and they have to be explored again.
bool carry_apart(const Findings& all, const Story& before, const Story& now, const Renumbering& to,
    const std::vector<bool>& inside, Findings& carried);

}  // namespace lantern
