#include "session/path.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lantern {

namespace {

/// What is written of an answer; nothing of going on from a line.
std::string words_of(const Story& story, const Halt& halt, const Input& input) {
    if (const auto* notice = std::get_if<Notice>(&halt))
        return (std::holds_alternative<PassOver>(input) ? "skip " : "read ") + story.scripts[notice->script].id;
    const auto* menu = std::get_if<Menu>(&halt);
    const auto* picked = std::get_if<Pick>(&input);
    if (menu == nullptr || picked == nullptr) return {};
    for (const Offer& offer : menu->offers)
        if (offer.option == picked->option) return menu->id + " = " + offer.id;
    return {};
}

bool is_over(const Halt& halt) { return std::holds_alternative<Ending>(halt) || std::holds_alternative<Fault>(halt); }

/// Where a reading stands, for `to`: its scene where the lines since the last answer lead into it, else the line of its file.
std::string spell_place(const Story& story, const std::vector<Place>& lines, Place here) {
    const ScriptIndex scene = script_at(story, here);
    const std::string& id = story.scripts[scene].id;
    const bool comes_in = std::none_of(
        lines.begin(), lines.end(), [&](Place line) { return script_at(story, line) == scene; });
    return comes_in ? id : fmt::format("{}:{}", id, story.statements[here].where.line);
}

}  // namespace

std::vector<Answered> answers_of(const Story& story, const Path& path) {
    std::vector<Answered> answers;
    State state = opening(story, path.endings_seen);
    Step step = settle(story, state);
    for (const Input& input : path.inputs) {
        if (!accepts(step.halt, input)) break;
        std::string words = words_of(story, step.halt, input);
        if (!words.empty()) answers.push_back({state.at, input, std::move(words)});
        step = advance(story, state, input);
    }
    return answers;
}

Session walk(const std::shared_ptr<const Story>& story, const Path& path) {
    Session session(story, path.endings_seen);
    for (const Input& input : path.inputs)
        if (!session.advance(input)) break;
    return session;
}

Path path_of(const Session& session) {
    const Slot slot = session.story().endings_seen_slot;
    Path path{slot == no_slot ? 0 : session.state(0).variables[slot], {}};
    for (std::size_t i = 0; i < session.position(); ++i) path.inputs.push_back(session.answer(i).value_or(Continue{}));
    return path;
}

std::string written(const Story& story, const Path& path) {
    std::string text;
    if (path.endings_seen != 0) text += fmt::format("endings seen: {}\n", path.endings_seen);
    State state = opening(story, path.endings_seen);
    Step step = settle(story, state);
    std::vector<Place> lines;  // since the last answer
    for (const Input& input : path.inputs) {
        if (!accepts(step.halt, input)) break;
        const std::string words = words_of(story, step.halt, input);
        if (words.empty()) {
            lines.push_back(state.at);
        } else {
            text += words + "\n";
            lines.clear();
        }
        step = advance(story, state, input);
    }
    if (!lines.empty() && !is_over(step.halt)) text += "to " + spell_place(story, lines, state.at) + "\n";
    return text;
}

}  // namespace lantern
