#include "terminal/telling.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

#include "terminal/gap.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::string_view help_text = "  a number or a name   choose\n"
                                       "  Enter                go on\n"
                                       "  back, forward        a line back, and forth again\n"
                                       "  history              what was read so far\n"
                                       "  save, load [name]    keep this reading, take it up again\n";
constexpr std::string_view help_someone = "  someone              whom to turn to, if you need someone\n";
constexpr std::string_view help_credits = "  credits              whom and what it is made by and of\n";
constexpr std::string_view help_quit = "  quit                 leave\n";

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string lower(std::string text) {
    std::transform(
        text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string choose_from(std::size_t offers, const std::string& hint) {
    std::string text = offers == 1 ? "Choose 1" : fmt::format("Choose from 1 to {}", offers);
    if (!hint.empty()) text += "; " + hint;
    return text + (text.back() == '?' ? "\n" : ".\n");
}

bool is_question(const Halt& halt) {
    return std::holds_alternative<Menu>(halt) || std::holds_alternative<Notice>(halt);
}

}  // namespace

Telling::Telling(Session session, TellingStyle style) : session_(std::move(session)), style_(style) {}

std::string Telling::begin() {
    std::string text = paragraph(session_.story().title);
    text += std::string(std::min<std::size_t>(utf8::display_width(session_.story().title), 78), '=') + "\n\n";
    add(text, tell_step());
    return text;
}

std::string Telling::take(Session session) {
    session_ = std::move(session);
    circling_ = false;
    const bool noticed = std::holds_alternative<Notice>(session_.now().halt);
    std::string text = noticed ? std::string() : here();
    add(text, tell_on());
    return text;
}

bool Telling::went_wrong() const { return circling_ || std::holds_alternative<Fault>(session_.now().halt); }

bool Telling::ended() const { return went_wrong() || std::holds_alternative<Ending>(session_.now().halt); }

bool Telling::asks() const { return is_question(session_.now().halt); }

std::string Telling::prompt() const { return asks() ? "> " : ""; }

/// In this order: telling on leaves the present step behind, and its cues with it.
std::string Telling::tell_step() {
    std::string text = tell_cues();
    add(text, tell_on());
    return text;
}

std::string Telling::tell_on() {
    std::string text = tell_halt();
    // A person can leave a circle of beats; a pipe cannot. As no answer comes between, a state that comes again comes for ever:
    // the mark is left behind at 1, 2, 4, 8 … beats (after Brent), and met by whatever goes round.
    State mark = session_.state();
    for (std::size_t beats = 1, next_mark = 2;
         !style_.beat_by_beat && std::holds_alternative<Line>(session_.now().halt); ++beats) {
        session_.advance(Continue{});
        if (session_.state() == mark) {
            circling_ = true;
            const Location where = session_.story().statements[mark.at].where;
            return text + tell_fault("it goes round in a circle here and never asks its reader anything", where);
        }
        add(text, tell_cues());
        add(text, tell_halt());
        if (beats < next_mark) continue;
        mark = session_.state();
        next_mark *= 2;
    }
    return text;
}

bool Telling::has_helplines() const { return !session_.story().helplines.lines.empty(); }

std::string Telling::help() const {
    return std::string(help_text) + (has_helplines() ? std::string(help_someone) : std::string()) +
           (session_.story().credits.empty() ? std::string() : std::string(help_credits)) + std::string(help_quit);
}

std::string Telling::go_back() {
    if (!session_.can_go_back()) return "This is the first line.\n";
    // A pipe stops only where something is asked, so it goes back to the question before.
    std::size_t before = session_.position() - 1;
    while (!style_.beat_by_beat && !is_question(session_.halt(before)))
        if (before-- == 0) return "This is the first question.\n";
    session_.go_to(before);
    circling_ = false;
    return tell_halt();
}

std::string Telling::go_forward() {
    // As if it were answered again, so that everything on the way is told.
    const auto answered = session_.answer(session_.position());
    if (!answered || !session_.can_go_forward()) return "There is nothing ahead yet.\n";
    session_.advance(*answered);
    return tell_step();
}

std::string Telling::pick(std::string_view line, const Menu& asked) {
    std::size_t number = 0;
    const auto end = line.data() + line.size();
    if (std::from_chars(line.data(), end, number).ptr != end) number = 0;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < asked.offers.size(); ++i) {
        const Offer& offer = asked.offers[i];
        ids.push_back(offer.id);
        if (number != i + 1 && line != offer.id) continue;
        if (!offer.open) return fmt::format("That is struck out: {}\n", marked(offer.reason));
        session_.advance(Pick{offer.option});
        return tell_step();
    }
    const std::string near = number == 0 ? suggest(line, ids) : std::string();
    return choose_from(asked.offers.size(), near);
}

Reply Telling::echo(std::string_view line) {
    const std::string written = trimmed(line);
    if (written.empty() || written.front() == '#') return {};
    Reply reply = answer(written);
    reply.text = "> " + written + "\n" + reply.text;
    return reply;
}

Reply Telling::answer(std::string_view written) {
    const std::string line = trimmed(written);
    const std::size_t space = line.find(' ');
    const std::string verb = lower(line.substr(0, space));
    const std::string argument = space == std::string::npos ? std::string() : trimmed(line.substr(space + 1));
    const Halt& halt = session_.now().halt;

    const auto* asked = std::get_if<Menu>(&halt);
    const bool is_offer = asked != nullptr &&
                          std::any_of(asked->offers.begin(), asked->offers.end(),
                              [named = lower(line)](const Offer& offer) { return offer.id == named; });
    if (!is_offer) {
        if (verb == "quit" || verb == "q") return {"", Favour::quit, {}};
        if (verb == "save") return {"", Favour::save, argument};
        if (verb == "load") return {"", Favour::load, argument};
        if (verb == "history") return {history() + (asks() ? tell_halt() : ""), Favour::none, {}};
        if (verb == "someone" && has_helplines()) return {someone() + (asks() ? tell_halt() : ""), Favour::none, {}};
        if (verb == "credits" && !session_.story().credits.empty())
            return {credits() + (asks() ? tell_halt() : ""), Favour::none, {}};
        if (verb == "help" || verb == "?") return {help(), Favour::none, {}};
        if (verb == "back") return {go_back(), Favour::none, {}};
        if (verb == "forward") return {go_forward(), Favour::none, {}};
    }
    if (asked != nullptr) {
        const Menu copy = *asked;  // the halt is gone once it is answered
        return {line.empty() ? choose_from(copy.offers.size(), {}) : pick(lower(line), copy), Favour::none, {}};
    }
    if (const auto* notice = std::get_if<Notice>(&halt)) {
        const ScriptIndex script = notice->script;
        if (verb == "read" || verb == "1") {
            session_.advance(Continue{});
            return {tell_step(), Favour::none, {}};
        }
        if (verb == "skip" || verb == "2") {
            session_.advance(PassOver{});
            return {passed_over(script) + tell_step(), Favour::none, {}};
        }
        return {"Type read or skip.\n", Favour::none, {}};
    }
    if (!line.empty())
        return {fmt::format("There is no command \"{}\" here; help lists them.\n", line), Favour::none, {}};
    if (!session_.advance(Continue{})) return {"", Favour::quit, {}};
    return {tell_step(), Favour::none, {}};
}

}  // namespace lantern
