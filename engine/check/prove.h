#pragma once
// What exploring every reading adds to a report: how much was explored, which promises are kept, and, of each promise that is broken
// and each place where a reading cannot go on, the shortest reading that shows it. Of what was not explored nothing is claimed.

#include "check/check.h"
#include "check/explore.h"
#include "check/readings.h"

namespace lantern {

/// `exploration` is of the story that `report` is about.
void prove(const Story& story, const Exploration& exploration, Report& report);

}  // namespace lantern
