#include "session/state.h"

#include <algorithm>

namespace lantern {

State opening(const Story& story, int endings_seen) {
    State state;
    state.at = story.scripts.empty() ? Place{0} : story.scripts.front().begin;
    state.variables = starting_variables(story);
    if (story.endings_seen_slot != no_slot) {
        const Variable& seen = story.variables[story.endings_seen_slot];
        state.variables[story.endings_seen_slot] = static_cast<Value>(
            std::clamp<int>(endings_seen, seen.from, seen.to));
    }
    return state;
}

}  // namespace lantern
