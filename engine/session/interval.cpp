#include "session/interval.h"

#include <algorithm>
#include <array>
#include <variant>
#include <vector>

namespace lantern {

namespace {

/// The interval was already before this scene's notice, which was answered just now.
bool had_notice(const Session& session) {
    return session.can_go_back() && std::holds_alternative<Notice>(session.halt(session.position() - 1));
}

/// The scenes come to on the way to this halt, but for those that were come to with their notice already.
std::vector<ScriptIndex> arrivals(const Session& session) {
    if (const auto* notice = std::get_if<Notice>(&session.now().halt)) return {notice->script};
    std::vector<ScriptIndex> scripts;
    if (had_notice(session)) return scripts;
    for (const Cue cue : session.now().cues)
        if (const auto* arrive = std::get_if<Arrive>(&session.story().statements[cue].action))
            scripts.push_back(arrive->script);
    return scripts;
}

bool same_episode(const Script& one, const Script& other) {
    return one.act == other.act && one.episode == other.episode;
}

}  // namespace

bool comes_to_helplines(const Session& session) {
    const std::vector<ScriptIndex> scripts = arrivals(session);
    return std::any_of(scripts.begin(), scripts.end(),
        [&session](ScriptIndex script) { return helplines_before(session.story(), script); });
}

std::optional<Beginning> comes_to_beginning(const Session& session) {
    const Story& story = session.story();
    if (!session.state().returns.empty()) return std::nullopt;
    for (const ScriptIndex index : arrivals(session)) {
        const Script& script = story.scripts[index];
        const Act& act = story.acts[script.act];
        if (act.episodes[script.episode].scripts.front() != index) continue;
        if (session.can_go_back()) {
            const ScriptIndex before = script_at(story, session.state(session.position() - 1).at);
            if (same_episode(story.scripts[before], script)) continue;
        }
        const bool of_act = script.episode == 0 && story.acts.size() > 1;
        if (of_act || act.episodes.size() > 1) return Beginning{script.act, script.episode, of_act};
    }
    return std::nullopt;
}

std::string number_of_act(std::uint16_t act) {
    constexpr std::array<const char*, 10> numerals{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return "Act " + (act < numerals.size() ? std::string(numerals[act]) : std::to_string(act + 1));
}

std::string number_of_episode(const Story& story, const Beginning& beginning) {
    std::size_t before = 0;
    for (std::size_t act = 0; act < beginning.act; ++act) before += story.acts[act].episodes.size();
    return "Episode " + std::to_string(before + beginning.episode + 1U);
}

}  // namespace lantern
