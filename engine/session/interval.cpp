#include "session/interval.h"

#include <algorithm>
#include <variant>

namespace lantern {

namespace {

/// The interval was already before this scene's notice, which was answered just now.
bool had_notice(const Session& session) {
    return session.can_go_back() && std::holds_alternative<Notice>(session.halt(session.position() - 1));
}

}  // namespace

bool comes_to_helplines(const Session& session) {
    const Story& story = session.story();
    if (const auto* notice = std::get_if<Notice>(&session.now().halt)) return helplines_before(story, notice->script);
    const auto arrives = [&story](Cue cue) {
        const auto* arrive = std::get_if<Arrive>(&story.statements[cue].action);
        return arrive != nullptr && helplines_before(story, arrive->script);
    };
    const auto& cues = session.now().cues;
    return std::any_of(cues.begin(), cues.end(), arrives) && !had_notice(session);
}

}  // namespace lantern
