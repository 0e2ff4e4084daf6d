#include "check/check.h"

#include <utility>

#include "check/reach.h"
#include "check/rules.h"
#include "check/tally.h"

namespace lantern {

void add(Diagnostics& diagnostics, Severity severity, std::string rule, Location where, std::string message,
    std::string hint) {
    diagnostics.push_back({severity, std::move(rule), where, std::move(message), std::move(hint), {}});
}

Report check(const Loaded& loaded, Leftovers leftovers) {
    Report report;
    const Story& story = loaded.story;
    report.diagnostics = loaded.diagnostics;
    report.tally = tally_of(story);
    // A story with faults has holes in it; what leads where is asked of whole ones.
    const bool whole = !has_errors(report.diagnostics) && !story.scripts.empty();
    if (whole) {
        check_reach(story, find_reach(story), report.diagnostics);
        check_order(story, report.diagnostics);
        check_stage(story, report.diagnostics);
        check_choices(story, report.diagnostics);
        check_conditions(story, report.diagnostics);
        check_lines(story, report.diagnostics);
        if (leftovers == Leftovers::told) check_leftovers(story, report.diagnostics);
    }
    const bool nowhere_to_look = story.assets_folder.empty() && has_errors(report.diagnostics);
    if (!nowhere_to_look) check_assets(story, report.diagnostics);
    sort(report.diagnostics);
    return report;
}

}  // namespace lantern
