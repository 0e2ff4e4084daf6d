#pragma once
// Words as a voice says them: what the pen struck out is said to be crossed out.

#include <string>

#include "story/prose.h"

namespace lantern {

std::string said_of(const Prose& prose);

/// Two things said one after the other, with a rest between them; where one is empty, the other.
std::string said_then(std::string first, const std::string& second);

}  // namespace lantern
