#include <algorithm>
#include <cstdio>

#include "check/check.h"
#include "commands.h"

namespace lantern {

int check_command(const CheckOptions& options) {
    const Loaded loaded = load_story(options.story);
    const Report report = check(loaded);
    const std::string text = options.json ? spell_json(report, loaded.story)
                                          : spell(report, loaded.story, options.notes);
    std::fputs(text.c_str(), stdout);
    const bool faulty = std::any_of(
        report.diagnostics.begin(), report.diagnostics.end(), [&options](const Diagnostic& diagnostic) {
            return diagnostic.severity == Severity::error ||
                   (options.warnings_are_errors && diagnostic.severity == Severity::warning);
        });
    return faulty ? 1 : 0;
}

}  // namespace lantern
