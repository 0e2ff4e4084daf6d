#pragma once
// What every reading together shows of a story, one function a family of rules: what none of them meets, what always goes one way,
// where meters stop, which choices choose nothing, where no ending lies ahead. Each adds what it finds, and says nothing that a
// rule about the script alone has said of the same place. Private to this folder.

#include "check/check.h"
#include "check/explore.h"

namespace lantern {

/// What is told already, at this place, by one of these rules.
bool is_told(const Diagnostics& diagnostics, const Location& where, const std::vector<std::string>& rules);

/// Options nobody can take, branches nobody follows, lines nobody comes to: one complaint at the root of each. Only of an
/// exploration that is complete; so are the next two.
void prove_reached(const Story& story, const Exploration& exploration, Report& report);

/// Conditions that always hold where they are asked, and keep nothing from anybody.
void prove_conditions(const Story& story, const Exploration& exploration, Report& report);

/// Names that are shown before anybody has chosen them.
void prove_names(const Story& story, const Exploration& exploration, Report& report);

/// Meters asked beyond their ends; of any exploration.
void prove_meters(const Story& story, const Exploration& exploration, Report& report);

/// Options of one choice that come to the same, whatever is read later.
void prove_choices(const Story& story, Diagnostics& diagnostics);

/// That an ending lies ahead wherever a reading stands, and that passing over a topic loses none.
void prove_ends(const Story& story, const Exploration& exploration, Report& report);

}  // namespace lantern
