#include <variant>

#include "stage/play.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr float to_begin_with = 800, a_letter = 1000.0F / 16, a_korean_letter = 1000.0F / 8;  // milliseconds

/// A letter that is read as a whole syllable or word: Hangul, kana, Han.
bool is_syllable(char32_t c) { return (c >= 0x1100 && c < 0x1200) || (c >= 0x3040 && c < 0xD7B0); }

float time_for(const std::string& text) {
    float time = 0;
    for (std::size_t at = 0; at < text.size(); at += utf8::width(text, at))
        time += is_syllable(utf8::decode(text, at)) ? a_korean_letter : a_letter;
    return time;
}

}  // namespace

/// A rest without words is over as soon as the stage is still.
float Stage::Play::reading_time() const {
    if (!awaits || hidden || !page_done() || tableau.moving()) return -1;
    float time = has_words ? to_begin_with : 0;
    for (const Fragment& fragment : writing.fragments()) time += time_for(fragment.text);
    return time;
}

std::optional<Input> Stage::Play::interpret(const Gesture& gesture) {
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) {
        const auto slip = pointed_at(moved->at);
        if (slip && *slip != choice->focus()) look_at(*slip);
        return std::nullopt;
    }
    const auto* which = std::get_if<Command>(&gesture);
    skipping = which != nullptr && *which == Command::skip;
    if (hidden) {
        show_text(true);
        return std::nullopt;
    }
    if (which != nullptr) return command(*which);
    if (const auto* number = std::get_if<ChooseNumber>(&gesture))
        return number->number > 0 ? take(static_cast<std::size_t>(number->number - 1)) : std::nullopt;
    const auto* pressed = std::get_if<PointerPressed>(&gesture);
    if (pressed == nullptr) return std::nullopt;
    if (!choice || !all_said()) return go_on();
    if (choice->turn(pressed->at)) {
        notice_change();
        return std::nullopt;
    }
    const auto slip = pointed_at(pressed->at);
    return slip ? take(*slip) : std::nullopt;
}

std::optional<Input> Stage::Play::command(Command which) {
    switch (which) {
        case Command::go_on: return go_on();
        case Command::skip: return skip();
        case Command::up: look_on(-1); break;
        case Command::down: look_on(1); break;
        case Command::left:
            if (choice && choice->in_lines()) look_on(-1);
            break;
        case Command::right:
            if (choice && choice->in_lines()) look_on(1);
            break;
        case Command::hide_text: show_text(false); break;
        default: break;
    }
    return std::nullopt;
}

/// First to the end of what is on its way, then on.
std::optional<Input> Stage::Play::go_on() {
    if (tableau.holds_words()) {
        tableau.finish();
    } else if (!writing.is_complete()) {
        writing.complete();
    } else if (!writing.on_last_page() && !asked) {
        writing.turn_to(writing.page() + 1);
    } else if (choice) {
        return take(choice->focus());
    } else if (tableau.moving()) {
        tableau.finish();
    } else if (awaits) {
        return Continue{};
    }
    notice_change();
    return std::nullopt;
}

std::optional<Input> Stage::Play::skip() {
    tableau.finish();
    tableau.end_noises();
    while (!writing.on_last_page() && !asked) writing.turn_to(writing.page() + 1);
    writing.complete();
    notice_change();
    if (awaits) return Continue{};
    return std::nullopt;
}

std::optional<Input> Stage::Play::take(std::size_t slip) {
    if (!choice || !all_said() || slip >= choice->slips().size()) return std::nullopt;
    if (guard > 0 || blocked > 0) return std::nullopt;
    look_at(slip);
    return choice->take(slip);
}

std::optional<std::size_t> Stage::Play::pointed_at(Point at) const {
    if (!choice || !all_said() || hidden) return std::nullopt;
    if (!choice->is_word()) return choice->slip_at(at);
    for (const Fragment& fragment : writing.fragments())
        for (std::size_t i = 0; i < choice->words().size(); ++i)
            if (choice->words()[i].contains(fragment.run) && reach_of(fragment, room).contains(at)) return i;
    return std::nullopt;
}

void Stage::Play::look_on(int step) {
    if (!choice || !all_said()) return;
    choice->look_on(step);
    show_page_of_focus();
    notice_change();
}

void Stage::Play::look_at(std::size_t slip) {
    choice->look_at(slip);
    show_page_of_focus();
    notice_change();
}

/// Words too many for one page: the page turns to the one looked at.
void Stage::Play::show_page_of_focus() {
    if (!choice->is_word() || choice->focus() >= choice->words().size()) return;
    const std::size_t page = writing.page_of_run(choice->words()[choice->focus()].begin);
    if (page != writing.page()) writing.turn_to(page);
    writing.complete();
}

void Stage::Play::show_text(bool shown) {
    hidden = !shown;
    text.aim(shown ? 1.0F : 0.0F, tempo.text);
    notice_change();
}

}  // namespace lantern
