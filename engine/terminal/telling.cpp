#include "terminal/telling.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::string_view help_text = "  a number or a name   choose\n"
                                       "  Enter                go on\n"
                                       "  back, forward        a line back, and forth again\n"
                                       "  history              what was read so far\n"
                                       "  save, load [name]    keep this reading, take it up again\n"
                                       "  quit                 leave\n";

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

/// Puts words below others with never more than one blank line between.
void add(std::string& text, std::string_view more) {
    const bool parted = text.size() >= 2 && text.compare(text.size() - 2, 2, "\n\n") == 0;
    while (parted && !more.empty() && more.front() == '\n') more.remove_prefix(1);
    text += more;
}

std::string degree(Degree degree) {
    switch (degree) {
        case Degree::mentioned: return "mentioned";
        case Degree::discussed: return "discussed";
        case Degree::shown: return "shown";
    }
    return {};
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
    return tell_on();
}

bool Telling::went_wrong() const { return circling_ || std::holds_alternative<Fault>(session_.now().halt); }

bool Telling::ended() const { return went_wrong() || std::holds_alternative<Ending>(session_.now().halt); }

bool Telling::asks() const {
    return std::holds_alternative<Menu>(session_.now().halt) || std::holds_alternative<Notice>(session_.now().halt);
}

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

/// What changed on the way that a reader of text must know: the scene, where it is, what is heard.
std::string Telling::tell_cues() const {
    const Story& story = session_.story();
    std::string text;
    for (const Cue cue : session_.now().cues) {
        const Action& action = story.statements[cue].action;
        if (const auto* arrive = std::get_if<Arrive>(&action)) {
            text = heading(std::move(text), arrive->script);
        } else if (const auto* place = std::get_if<SetPlace>(&action)) {
            text = setting(std::move(text), place->setting);
        } else if (const auto* sound = std::get_if<Sound>(&action)) {
            if (!empty(sound->caption)) text += paragraph(fmt::format("[{}]", marked(sound->caption)));
        }
    }
    if (came_back()) {
        const State& state = session_.state();
        text = heading(std::move(text), script_at(story, state.at));
        if (state.scene.setting != nobody) text = setting(std::move(text), state.scene.setting);
    }
    return text;
}

/// Whether the last move was back from a visited scene, to something that is still read there.
bool Telling::came_back() const {
    const Step& step = session_.now();
    bool back = false;
    for (const Cue cue : step.cues) {
        const Action& action = session_.story().statements[cue].action;
        if (std::holds_alternative<Finish>(action)) back = true;
        else if (std::holds_alternative<Arrive>(action) || std::holds_alternative<SetPlace>(action)) back = false;
    }
    return back && (std::holds_alternative<Line>(step.halt) || std::holds_alternative<Menu>(step.halt));
}

std::string Telling::heading(std::string text, ScriptIndex script) const {
    add(text, fmt::format("\n## {}\n", session_.story().scripts[script].title));
    return text;
}

/// Below a heading, or in the middle of a scene, then parted from what was said before.
std::string Telling::setting(std::string text, SettingIndex index) const {
    const Setting& where = session_.story().settings[index];
    const std::size_t last = text.size() < 2 ? std::string::npos : text.rfind('\n', text.size() - 2);
    const bool headed = last != std::string::npos && text.compare(last + 1, 3, "## ") == 0;
    add(text, (headed ? "" : "\n") + paragraph(fmt::format("[{}]", where.about.empty() ? where.id : where.about)) + "\n");
    return text;
}

std::string Telling::tell_halt() {
    const Story& story = session_.story();
    const Halt& halt = session_.now().halt;
    if (const auto* line = std::get_if<Line>(&halt)) return beat(*line);
    if (const auto* asked = std::get_if<Menu>(&halt)) return menu(*asked);
    if (const auto* notice = std::get_if<Notice>(&halt)) {
        const Script& script = story.scripts[notice->script];
        std::vector<std::string> notes;
        for (const Note& note : script.notes) notes.push_back(fmt::format("{} ({})", note.topic, degree(note.degree)));
        return "\n" + paragraph(fmt::format("The next scene, \"{}\", has: {}.", script.title, list(notes, "and"))) +
               "  read   read it\n  skip   read a summary and go on\n";
    }
    if (const auto* ending = std::get_if<Ending>(&halt))
        return "\n" + paragraph(fmt::format("— {} —", story.endings[ending->ending].title));
    const Fault& fault = std::get<Fault>(halt);
    return tell_fault(fault.message, fault.where);
}

std::string Telling::tell_fault(std::string_view message, const Location& where) {
    return "\n" + paragraph(fmt::format("The story stops here: {} ({}:{}).", message,
                      session_.story().sources[where.file].path(), where.line));
}

std::string Telling::beat(const Line& line) const {
    if (line.rest) return {};
    const std::string words = marked(line.text);
    if (line.who == nobody) return paragraph(words);
    return paragraph(fmt::format("{}: {}", session_.story().cast[line.who].name, words));
}

std::string Telling::menu(const Menu& asked) const {
    std::string text = "\n";
    if (asked.word) {
        const std::string who = asked.who == nobody ? std::string() : session_.story().cast[asked.who].name + ": ";
        text += paragraph(who + marked(asked.before) + "___" + marked(asked.after));
    } else if (!empty(asked.ask)) {
        text += paragraph(marked(asked.ask));
    }
    for (std::size_t i = 0; i < asked.offers.size(); ++i) {
        const Offer& offer = asked.offers[i];
        if (offer.open) text += fmt::format("  {}. {}\n", i + 1, marked(offer.words));
        else text += fmt::format("  {}. ~~{}~~ ({})\n", i + 1, plain(offer.words), marked(offer.reason));
    }
    return text;
}

std::string Telling::paragraph(std::string_view text) const {
    if (style_.width == 0 || utf8::display_width(text) <= style_.width) return std::string(text) + "\n";
    std::string result, line;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(std::min(space + 1, text.size()));
        if (!line.empty() && utf8::display_width(line) + 1 + utf8::display_width(word) > style_.width) {
            result += line + "\n";
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    return result + line + "\n";
}

std::string Telling::history() const {
    std::string text = "\n-- history --\n";
    for (std::size_t i = 0; i < session_.position(); ++i) {
        const Halt halt = session_.halt(i);
        if (const auto* line = std::get_if<Line>(&halt)) text += beat(*line);
        const auto* asked = std::get_if<Menu>(&halt);
        const auto answered = session_.answer(i);
        const auto* picked = answered ? std::get_if<Pick>(&*answered) : nullptr;
        if (asked == nullptr || picked == nullptr || asked->word)
            continue;  // a word's sentence stands in the next line
        if (!empty(asked->ask)) text += paragraph(marked(asked->ask));
        for (const Offer& offer : asked->offers) {
            const bool kept = offer.option == picked->option;
            text += kept ? fmt::format("  > {}\n", marked(offer.words))
                         : fmt::format("    ~~{}~~\n", plain(offer.words));
        }
    }
    return text + "-- now --\n" + (asks() || ended() ? "" : beat(std::get<Line>(session_.now().halt)));
}

std::string Telling::go_back() {
    // A pipe stops only where something is asked, so it goes back to the question before.
    if (!session_.back()) return "This is the first line.\n";
    circling_ = false;
    while (!style_.beat_by_beat && !asks() && session_.back()) {}
    return style_.beat_by_beat || asks() ? tell_halt() : tell_on();
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
    return fmt::format("Choose from 1 to {}{}.\n", asked.offers.size(), near.empty() ? "" : "; " + near);
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
    const bool is_offer = asked != nullptr && std::any_of(asked->offers.begin(), asked->offers.end(),
                                                  [&verb](const Offer& offer) { return offer.id == verb; });
    if (!is_offer) {
        if (verb == "quit" || verb == "q") return {"", Errand::quit, {}};
        if (verb == "save") return {"", Errand::save, argument};
        if (verb == "load") return {"", Errand::load, argument};
        if (verb == "history") return {history() + (asks() ? tell_halt() : ""), Errand::none, {}};
        if (verb == "help" || verb == "?") return {std::string(help_text), Errand::none, {}};
        if (verb == "back") return {go_back(), Errand::none, {}};
        if (verb == "forward")
            return {session_.forward() ? (style_.beat_by_beat || asks() ? tell_halt() : tell_on())
                                       : "There is nothing ahead yet.\n",
                Errand::none, {}};
    }
    if (asked != nullptr) {
        const Menu copy = *asked;  // the halt is gone once it is answered
        return {line.empty() ? fmt::format("Choose from 1 to {}.\n", copy.offers.size()) : pick(lower(line), copy),
            Errand::none, {}};
    }
    if (const auto* notice = std::get_if<Notice>(&halt)) {
        const std::string summary = session_.story().scripts[notice->script].summary;
        if (verb == "read" || verb == "1") {
            session_.advance(Continue{});
            return {tell_step(), Errand::none, {}};
        }
        if (verb == "skip" || verb == "2") {
            session_.advance(PassOver{});
            return {paragraph("(" + summary + ")") + tell_step(), Errand::none, {}};
        }
        return {"Type read or skip.\n", Errand::none, {}};
    }
    if (!line.empty())
        return {fmt::format("There is no command \"{}\" here; help lists them.\n", line), Errand::none, {}};
    if (!session_.advance(Continue{})) return {"", Errand::quit, {}};
    return {tell_step(), Errand::none, {}};
}

}  // namespace lantern
