#include <fmt/format.h>

#include <algorithm>

#include "check/number.h"
#include "check/report.h"

namespace lantern {

std::size_t count(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(std::count_if(
        diagnostics.begin(), diagnostics.end(), [severity](const Diagnostic& d) { return d.severity == severity; }));
}

std::string spell(const Pass& pass) { return fmt::format("  {:<10}  {}\n", pass.name, pass.words); }

std::string spell(const Report& report, const Story& story, bool with_notes) {
    std::string text;
    for (const Diagnostic& diagnostic : report.diagnostics)
        if (with_notes || diagnostic.severity != Severity::note) text += spell(diagnostic, story.sources);
    const Tally& tally = report.tally;
    if (!text.empty()) text += "\n";
    text += fmt::format("{}   {} · {} · {} · {} · {} · {}\n", story.title.empty() ? "(untitled)" : story.title,
        many(tally.acts, "act"), many(tally.episodes, "episode"), many(tally.scenes, "scene"),
        many(tally.beats, "beat"), many(tally.choices, "choice"), many(tally.words, "word"));
    for (const Pass& pass : report.passes) text += spell(pass);
    const std::size_t errors = count(report.diagnostics, Severity::error);
    const std::size_t warnings = count(report.diagnostics, Severity::warning);
    const std::size_t notes = count(report.diagnostics, Severity::note);
    text += fmt::format("  {}, {}, {}{}\n", many(errors, "error"), many(warnings, "warning"), many(notes, "note"),
        notes > 0 && !with_notes ? " (--notes shows them: what is still to be made, and what is left over)" : "");
    return text;
}

}  // namespace lantern
