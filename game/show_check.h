#pragma once
// The pass of the checker that opens things: does every picture and sound decode, is every letter in a font, does every line fit
// its furniture at 100 % and 200 %, can colours be told apart. It judges what a reader would see, without a window.

#include <filesystem>

#include "check/check.h"

namespace lantern {

/// Adds to the report's complaints, and what it saw as the pass "shown". The story has no errors.
void check_shown(const Story& story, const std::filesystem::path& fonts, Report& report);

}  // namespace lantern
