#pragma once
// Where the pages of the rules lie for this program: docs/mistakes beside it.

#include "check/rule_pages.h"
#include "commands.h"

namespace lantern {

/// Empty where they are not there.
std::vector<RulePage> rule_pages(const Home& home);

}  // namespace lantern
