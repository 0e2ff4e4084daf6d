#include "terminal/transcript.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <sstream>
#include <utility>

#include "terminal/telling.h"

namespace lantern {

namespace {

constexpr std::string_view story_key = "story: ", seen_key = "endings seen: ", prompt = "> ";

bool starts(std::string_view line, std::string_view with) { return line.substr(0, with.size()) == with; }

/// "lied_to / shelves", "notice two"
std::string waiting(const Session& session) {
    const Halt& halt = session.now().halt;
    if (const auto* notice = std::get_if<Notice>(&halt)) return "notice " + session.story().scripts[notice->script].id;
    std::string offers;
    if (const auto* menu = std::get_if<Menu>(&halt))
        for (const Offer& offer : menu->offers) offers += (offers.empty() ? "" : " / ") + offer.id;
    return offers;
}

void read_head(const std::string& line, Transcript& transcript) {
    if (starts(line, story_key)) {
        transcript.story = line.substr(story_key.size());
    } else if (starts(line, seen_key)) {
        const char *const from = line.data() + seen_key.size(), *const end = line.data() + line.size();
        const auto [read_to, failed] = std::from_chars(from, end, transcript.endings_seen);
        if (failed != std::errc() || read_to != end || transcript.endings_seen < 0)
            transcript.fault = "its head has a number that is none: " + line;
    } else {
        transcript.fault = "its head has a line that says nothing: " + line;
    }
}

}  // namespace

bool is_transcript(const std::string& written) { return starts(written, story_key) || starts(written, seen_key); }

Transcript read_transcript(const std::filesystem::path& file, const std::string& written) {
    Transcript transcript;
    transcript.file = file;
    std::istringstream stream(written);
    std::string line;
    while (std::getline(stream, line) && !line.empty()) {
        transcript.head += line + "\n";
        read_head(line, transcript);
    }
    transcript.head += "\n";
    transcript.text = written.substr(std::min(transcript.head.size(), written.size()));
    while (std::getline(stream, line))
        if (starts(line, prompt)) transcript.answers.push_back(line.substr(prompt.size()));
    return transcript;
}

Performance perform(
    const Transcript& transcript, const std::shared_ptr<const Story>& story, const Bookmarks& bookmarks) {
    Telling telling(Session(story, transcript.endings_seen), TellingStyle{});
    Performance performance{telling.begin(), {}, telling.session(), {}};
    std::size_t given = 0;
    bool left = false;
    while (!telling.ended() && !left && given < transcript.answers.size()) {
        Session before = telling.session();
        const Reply reply = telling.echo(transcript.answers[given++]);
        performance.text += reply.text + bookmarks.run(reply, telling);
        left = reply.favour == Favour::quit;
        const bool another = reply.favour == Favour::load || telling.session().position() < before.position();
        if (another) performance.turned_from.push_back(std::move(before));
    }
    if (given < transcript.answers.size())
        performance.complaint = fmt::format("The telling ends after {} of {} answers; the first too many is \"{}\".",
            given, transcript.answers.size(), transcript.answers[given]);
    else if (!telling.ended() && !left)
        performance.complaint = fmt::format(
            "The answers end (after {}) before the telling does; it waits at: {}.", given, waiting(telling.session()));
    performance.session = telling.session();
    return performance;
}

std::string difference(const std::string& expected, const std::string& found) {
    if (expected == found) return {};
    std::istringstream left(expected), right(found);
    std::string had, has;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(left, had)),
                   also = static_cast<bool>(std::getline(right, has));
        if (!more && !also) return "one of them lacks the last line end";
        if (more && also && had == has) continue;
        return fmt::format("line {} of the telling:\n  expected: {}\n  told:     {}", line, more ? had : "(the end)",
            also ? has : "(the end)");
    }
}

std::string spell_transcript(const std::shared_ptr<const Story>& story, const Path& path, const std::string& name) {
    std::string text = fmt::format("{}{}\n", story_key, name);
    if (path.endings_seen != 0) text += fmt::format("{}{}\n", seen_key, path.endings_seen);
    Telling telling(Session(story, path.endings_seen), TellingStyle{});
    text += "\n" + telling.begin();
    for (const Answered& answer : answers_of(*story, path)) {
        if (telling.ended()) break;
        const std::size_t equals = answer.words.find(" = ");
        const bool picks = std::holds_alternative<Pick>(answer.input);
        text += telling.echo(picks ? answer.words.substr(equals + 3) : answer.words.substr(0, 4)).text;
    }
    return text;
}

}  // namespace lantern
