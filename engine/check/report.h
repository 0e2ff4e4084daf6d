#pragma once
// A report in words and for machines. Nothing here is found or judged; it is only spelled. Who prints it, and where to, is not known.

#include <string>
#include <vector>

#include "check/check.h"
#include "check/rule_pages.h"

namespace lantern {

/// As a person reads it: each complaint, then what was seen, what each pass has to say, and what was found.
std::string spell(const Report& report, const Story& story, bool with_notes);

/// One of its lines.
std::string spell(const Pass& pass);

/// For programs, as docs/check.schema.json says.
std::string spell_json(const Report& report, const Story& story);

/// Where the files of the story are for whoever reads the report: "scripts/", or nothing.
using PathPrefix = std::string;

/// SARIF 2.1.0, which code hosts show beside the lines. The pages become the help of each rule.
std::string spell_sarif(const Report& report, const Story& story, const std::vector<RulePage>& pages,
    const std::string& version, const PathPrefix& prefix);

/// JUnit's XML: a suite for each file, a case for each complaint in it, or one that passes where there is none. Errors fail, and
/// warnings where they count as errors; notes are left out.
std::string spell_junit(const Report& report, const Story& story, bool warnings_are_errors, const PathPrefix& prefix);

std::size_t count(const Diagnostics& diagnostics, Severity severity);

}  // namespace lantern
