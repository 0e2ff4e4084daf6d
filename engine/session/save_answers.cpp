#include "session/save_answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

namespace lantern {

namespace {

constexpr std::size_t longest = 200'000;  // halts; a story of a million words has a tenth of that

std::string spell(const Halt& halt, const Input& input) {
    if (std::holds_alternative<PassOver>(input)) return "o";
    const auto* menu = std::get_if<Menu>(&halt);
    const auto* picked = std::get_if<Pick>(&input);
    if (menu == nullptr || picked == nullptr) return "r";
    for (const Offer& offer : menu->offers)
        if (offer.option == picked->option) return menu->id + "=" + offer.id;
    return {};
}

bool is_line(const Session& session) { return std::holds_alternative<Line>(session.now().halt); }

bool go_on(Session& session) { return session.length() < longest && session.advance(Continue{}); }

/// The next word of the answers, taken from their front.
std::string_view take(std::string_view& answers) {
    const std::size_t space = std::min(answers.find(' '), answers.size());
    const std::string_view word = answers.substr(0, space);
    answers.remove_prefix(std::min(space + 1, answers.size()));
    return word;
}

/// Of "c12", twelve.
std::optional<std::size_t> lines(std::string_view word) {
    std::size_t times = 0;
    if (word.size() < 2 || word.front() != 'c' || word.find('=') != std::string_view::npos) return std::nullopt;
    const auto end = word.data() + word.size();
    const auto read = std::from_chars(word.data() + 1, end, times);
    return read.ptr == end && read.ec == std::errc() && times <= longest ? std::optional(times) : std::nullopt;
}

bool answer_question(Session& session, std::string_view word) {
    if (session.length() >= longest) return false;
    const Halt& halt = session.now().halt;
    if (std::holds_alternative<Notice>(halt)) {
        if (word == "o") return session.advance(PassOver{});
        return word == "r" && session.advance(Continue{});
    }
    const auto* menu = std::get_if<Menu>(&halt);
    const std::size_t equals = word.find('=');
    if (menu == nullptr || equals == std::string_view::npos || menu->id != word.substr(0, equals)) return false;
    for (const Offer& offer : menu->offers)
        if (offer.id == word.substr(equals + 1)) return session.advance(Pick{offer.option});
    return false;
}

bool stands_at(const Session& session, const BeatName& beat) {
    return name_beat(session.story(), session.state().at) == beat;
}

}  // namespace

std::string spell_answers(const Session& session) {
    std::string result;
    std::size_t on = 0;
    const auto add = [&result](const std::string& word) { result += (result.empty() ? "" : " ") + word; };
    const auto flush = [&] {
        if (on > 0) add(fmt::format("c{}", on));
        on = 0;
    };
    for (std::size_t i = 0; i < session.position(); ++i) {
        const Halt halt = session.halt(i);
        if (std::holds_alternative<Line>(halt)) {
            ++on;
            continue;
        }
        flush();
        add(spell(halt, session.answer(i).value_or(Continue{})));
    }
    flush();
    return result;
}

AnswersCounted count_answers(std::string_view answers) {
    AnswersCounted counted;
    while (!answers.empty()) {
        const std::string_view word = take(answers);
        counted.lines += lines(word).value_or(0);
        counted.choices += word.find('=') != std::string_view::npos ? 1 : 0;
    }
    return counted;
}

std::optional<Session> replay(Session session, std::string_view answers) {
    while (!answers.empty()) {
        const std::string_view word = take(answers);
        const auto times = lines(word);
        if (!times && !answer_question(session, word)) return std::nullopt;
        for (std::size_t i = 0; times && i < *times; ++i)
            if (!is_line(session) || !go_on(session)) return std::nullopt;
    }
    return session;
}

std::optional<Realigned> realign(Session session, std::string_view answers, const BeatName& beat) {
    std::size_t tail = 0;  // lines after the last question
    while (!answers.empty()) {
        const std::string_view word = take(answers);
        const auto times = lines(word);
        tail = times.value_or(0);
        if (times) continue;
        while (is_line(session) && go_on(session)) {}
        if (!answer_question(session, word)) return std::nullopt;
    }
    Session ahead = session;
    while (!stands_at(ahead, beat) && is_line(ahead) && go_on(ahead)) {}
    if (stands_at(ahead, beat)) return Realigned{std::move(ahead), true};
    for (; tail > 0 && is_line(session); --tail) go_on(session);
    if (name_beat(session.story(), session.state().at).scene != beat.scene) return std::nullopt;
    return Realigned{std::move(session), false};
}

}  // namespace lantern
