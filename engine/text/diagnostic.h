#pragma once
// How Lantern complains to an author: one sentence, the place, the line, a caret, and what to write instead.
// A rule is a stable slug with a page of its own in docs/mistakes/.

#include <string>
#include <string_view>
#include <vector>

#include "text/source.h"

namespace lantern {

enum class Severity { note, warning, error };

struct Diagnostic {
    Severity severity = Severity::error;
    std::string rule;            // e.g. "unknown-key"; empty: of what is no story
    Location where;              // line 0: the whole file
    std::string message;         // one sentence, lower case, no full stop
    std::string hint = {};       // beside the caret: "did you mean \"script\"?"
    std::string corrected = {};  // the line as it should stand, when that is known
    std::size_t reading = 0;     // which of its report's readings shows it, from 1; 0: none does
};

using Diagnostics = std::vector<Diagnostic>;

/// Puts complaints in file order and removes exact repetitions.
void sort(Diagnostics& diagnostics);

/// True when any of them is an error: such a story does not play.
bool has_errors(const Diagnostics& diagnostics);

/// One complaint as a person reads it:
///   act-1/the-last-bus.yaml:41:7: error: nobody in the cast is called "mia" [unknown-person]
///      41 |   mia: Hold this.
///         |   ^ did you mean "mo"?
///      write:   mo: Hold this.
std::string spell(const Diagnostic& diagnostic, const Sources& sources);

std::string_view spell(Severity severity);

}  // namespace lantern
