#pragma once
// The readings a report speaks of. Each has one number there, by which it can be played; whoever has a reading to show gives it
// through here, so that no complaint numbers its own.

#include <string>

#include "check/check.h"

namespace lantern {

/// The answers of a reading in their order: "alibi = lie · ring = worn (2 choices)". Of a long one, the last ones.
std::string spell(const Story& story, const Path& reading);

/// Its number in the report, from 1; equal readings have one.
std::size_t number_reading(Report& report, const Path& reading);

/// "alibi = lie · ring = worn (2 choices; --path 3 plays it)"
std::string spell_reading(const Story& story, const Report& report, std::size_t number);

/// The complaint with a reading that shows it behind its hint ("the shortest reading that comes to it").
Diagnostic shown_by(const Path& reading, const Story& story, Report& report, Diagnostic complaint);

}  // namespace lantern
