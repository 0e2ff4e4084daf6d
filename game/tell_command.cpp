#include <cstdio>

#include "check/lots.h"
#include "commands.h"
#include "story/load.h"

namespace lantern {

int tell_command(const TellOptions& options) {
    const Loaded loaded = load_story(options.story);
    if (has_errors(loaded.diagnostics)) {
        for (const Diagnostic& one : loaded.diagnostics)
            if (one.severity == Severity::error) std::fputs(spell(one, loaded.story.sources).c_str(), stderr);
        return 2;
    }
    const Drawn drawn = draw_readings(loaded.story, options.random, options.seed, options.endings_seen);
    std::fputs((options.json ? spell_json(drawn, loaded.story) : spell(drawn, loaded.story)).c_str(), stdout);
    return drawn.stuck.empty() ? 0 : 1;
}

}  // namespace lantern
