#pragma once
// What a reader of the script alone can find, one function a family of rules. Each looks at a story without errors and adds what
// it finds; none plays it. Private to this folder.

#include <string>
#include <vector>

#include "check/reach.h"
#include "story/story.h"
#include "text/diagnostic.h"

namespace lantern {

void add(Diagnostics& diagnostics, Severity severity, std::string rule, Location where, std::string message,
    std::string hint = {});

/// Scenes, endings and lines that nothing leads to, and a story that runs out.
void check_reach(const Story& story, const Reach& reach, Diagnostics& diagnostics);

/// Skips, visits and music that lead where nobody means them to.
void check_order(const Story& story, Diagnostics& diagnostics);

/// Who is on stage when: shown, hidden, moved, spoken for.
void check_stage(const Story& story, Diagnostics& diagnostics);

/// What stands in one choice, one condition or one effect.
void check_choices(const Story& story, Diagnostics& diagnostics);
void check_conditions(const Story& story, Diagnostics& diagnostics);

/// Lines that are too long, waits, sounds nobody can read.
void check_lines(const Story& story, Diagnostics& diagnostics);

/// Pictures and sounds that are not there, or are called in two ways.
void check_assets(const Story& story, Diagnostics& diagnostics);

/// What the whole story leaves over: people, places, expressions, variables.
void check_leftovers(const Story& story, Diagnostics& diagnostics);

}  // namespace lantern
