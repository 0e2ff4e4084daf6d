#pragma once
// What exploring every reading adds to a report: how much was explored, which promises are kept, and, of each promise that is broken
// and each place where a reading cannot go on, the shortest reading that shows it. Of what was not explored nothing is claimed.

#include <string>

#include "check/check.h"
#include "check/explore.h"

namespace lantern {

/// `exploration` is of the story that `report` is about.
void prove(const Story& story, const Exploration& exploration, Report& report);

/// The choices of a reading in their order: "alibi = lie · ring = worn (2 choices)". Of a long one, the last ones.
std::string spell(const Story& story, const Witness& reading);

}  // namespace lantern
