#pragma once
// What of a story some reading comes to, in one line: "every beat, every option, 7 of 7 endings".

#include <string>

#include "check/explore.h"

namespace lantern {

std::string reached_words(const Story& story, const Exploration& exploration);

}  // namespace lantern
