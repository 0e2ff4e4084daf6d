#pragma once
// Words as a voice says them: what the pen struck out is said to be crossed out.

#include <string>

#include "story/prose.h"

namespace lantern {

std::string said_of(const Prose& prose);

}  // namespace lantern
