#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "check/check.h"
#include "commands.h"

namespace lantern {

int check_command(const CheckOptions& options) {
    const Loaded loaded = load_story(options.story);
    const Report report = check(loaded);
    const std::string text = options.json ? spell_json(report, loaded.story)
                                          : spell(report, loaded.story, options.notes);
    if (std::fputs(text.c_str(), stdout) < 0 || std::fflush(stdout) != 0)
        throw std::runtime_error("what was found cannot be written out");
    const bool faulty = std::any_of(
        report.diagnostics.begin(), report.diagnostics.end(), [&options](const Diagnostic& diagnostic) {
            return diagnostic.severity == Severity::error ||
                   (options.warnings_are_errors && diagnostic.severity == Severity::warning);
        });
    return faulty ? 1 : 0;
}

}  // namespace lantern
