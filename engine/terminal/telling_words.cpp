// How each thing is told: scenes and places, lines, choices, notices, and what was read so far.

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "story/topics.h"
#include "terminal/gap.h"
#include "terminal/telling.h"
#include "text/nearest.h"
#include "text/utf8.h"

namespace lantern {

namespace {

std::string degree(Degree degree) {
    switch (degree) {
        case Degree::mentioned: return "mentioned";
        case Degree::discussed: return "discussed";
        case Degree::shown: return "shown";
    }
    return {};
}

}  // namespace

/// What changed on the way that a reader of text must know: the scene, where it is, what is heard.
std::string Telling::tell_cues() const {
    const Story& story = session_.story();
    std::string text = comes_to_helplines(session_) ? someone() : std::string();
    if (const auto begun = comes_to_beginning(session_)) add(text, beginning(*begun));
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
    if (came_back()) add(text, here());
    return text;
}

std::string Telling::here() const {
    const State& state = session_.state();
    std::string text = heading({}, script_at(session_.story(), state.at));
    if (state.scene.setting != nobody) text = setting(std::move(text), state.scene.setting);
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

/// What a window shows as a card.
std::string Telling::beginning(const Beginning& begun) const {
    const Story& story = session_.story();
    const Act& act = story.acts[begun.act];
    const auto named = [](const std::string& number, const std::string& title) {
        return title.empty() ? number : number + ": " + title;
    };
    std::string text = "\n";
    if (begun.of_act) text += paragraph("# " + named(number_of_act(begun.act), act.title));
    if (act.episodes.size() > 1)
        text += paragraph(
            (begun.of_act ? "" : "# ") + named(number_of_episode(story, begun), act.episodes[begun.episode].title));
    return text;
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
    add(text,
        (headed ? "" : "\n") + paragraph(fmt::format("[{}]", where.about.empty() ? where.id : where.about)) + "\n");
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
        for (const Note& note : script.notes)
            notes.push_back(fmt::format("{} ({})", topic_in_a_sentence(note.topic), degree(note.degree)));
        return "\n" + paragraph(fmt::format("The next scene, “{}”, has: {}.", script.title, list(notes, "and"))) +
               "  read   read it\n  skip   read a summary and go on\n";
    }
    if (const auto* ending = std::get_if<Ending>(&halt))
        return "\n" + paragraph(fmt::format("— {} —", story.endings[ending->ending].title)) +
               (style_.beat_by_beat ? credits() : std::string());  // a pipe wants the story alone
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
    const Story& story = session_.story();
    std::string text = "\n-- history --\n";
    ScriptIndex scene = nobody;
    for (std::size_t i = 0; i < session_.position(); ++i) {
        const Halt halt = session_.halt(i);
        const auto answered = session_.answer(i);
        if (const auto* notice = std::get_if<Notice>(&halt)) {
            if (answered == Input(PassOver{})) text += passed_over(notice->script);
            continue;
        }
        if (const ScriptIndex here = script_at(story, session_.state(i).at); here != scene) {
            text = heading(std::move(text), here);
            scene = here;
        }
        if (const auto* line = std::get_if<Line>(&halt)) text += beat(*line);
        const auto* asked = std::get_if<Menu>(&halt);
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

/// Whom to turn to: a number stands on a line of its own.
std::string Telling::someone() const {
    const Helplines& helplines = session_.story().helplines;
    std::string text = helplines.opening.empty() ? std::string() : "\n" + paragraph(helplines.opening);
    for (const Helpline& line : helplines.lines) {
        add(text, "\n" + paragraph(fmt::format("{}: {}", line.where, line.name)));
        for (const std::string& way : {line.call, line.web})
            if (!way.empty()) text += fmt::format("  {}\n", way);
        if (!line.hours.empty()) text += fmt::format("  {}\n", line.hours);
        if (!line.languages.empty()) text += fmt::format("  in {}\n", list(line.languages, "and"));
        text += fmt::format("  (checked on {})\n", line.checked);
    }
    return text;
}

std::string Telling::credits() const {
    std::string text;
    for (const Credit& credit : session_.story().credits) {
        text += "\n" + (credit.title.empty() ? std::string() : paragraph(credit.title));
        for (const std::string& line : credit.lines) text += paragraph("  " + line);
    }
    return text;
}

/// What stands for a scene that is not read.
std::string Telling::passed_over(ScriptIndex script) const {
    return paragraph("(" + session_.story().scripts[script].summary + ")");
}

}  // namespace lantern
