#pragma once
// What readings that somebody keeps (transcripts, paths) have never shown of a story: how much, and where.

#include <string>
#include <vector>

#include "check/check.h"
#include "check/sights.h"

namespace lantern {

/// Adds a warning for each place, and what was shown as the pass "covered". Where every reading was explored, nothing is asked for
/// that no reading could show.
void cover(const Story& story, const Exploration& exploration, const std::vector<Path>& readings, Report& report);

/// "1,210 of 1,219 beats, 57 of 58 options, 30 of 44 sides of conditions, 3 of 4 answers to notices, 1 of 1 endings"
std::string spell_cover(const Story& story, const Sights& sights, const Seeing& wanted, const Seeing& seen);

}  // namespace lantern
