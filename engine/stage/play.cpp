#include "stage/play.h"

#include <algorithm>

namespace lantern {

/// A still picture of the halt: words complete, nothing on the way.
void Stage::Play::be_there() {
    if (choice) {
        while (!writing.on_last_page()) writing.turn_to(writing.page() + 1);
        asked = true;
    }
    writing.complete();
    if (choice) show_page_of_focus();
    panel = Glide(has_words ? 1.0F : 0.0F);
    slips = Glide(choice ? 1.0F : 0.0F);
    drop = Glide(awaits ? 1.0F : 0.0F);
    stroke = Glide(1);
    guard = choice ? tempo.guard : 0;
    rested = tempo.weather_breath;
}

void Stage::Play::lay_again() {
    const bool complete = writing.is_complete(), choosing = choice.has_value();
    const std::size_t written = writing.letters_written();
    if (place < writing.letters_before(writing.page()) || place >= writing.letters_before(writing.page() + 1))
        place = writing.letters_before(writing.page());
    const std::size_t focus = choosing ? choice->focus() : 0;
    lay_out();
    writing.go_to_letter(complete ? place : written);
    if (complete) writing.complete();
    if (choice) {
        choice->look_at(focus);
        choice->finish();
        if (asked) show_page_of_focus();
        if (!choice->is_word() && !writing.on_last_page()) {  // more is asked than is read yet
            asked = false;
            slips = Glide();
        }
    }
    notice_change();
}

/// The words of the page that stands, as they were written.
Prose Stage::Play::page_prose() const {
    Prose page;
    if (!has_words) return page;
    const std::size_t begin = writing.letters_before(writing.page()), end = writing.letters_before(writing.page() + 1);
    std::size_t letters = 0;
    for (std::size_t i = 0; i < std::min(written_runs, said.size()); ++i) {
        Run run = said[i];
        run.text.clear();
        for (const char c : said[i].text) {
            const bool starts = c != ' ' && c != '\n' && (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
            if (starts) ++letters;
            if (letters > begin && letters <= end) run.text += c;
        }
        if (!run.text.empty()) page.push_back(std::move(run));
    }
    while (!page.empty() && !page.back().text.empty() && page.back().text.back() == ' ') {
        page.back().text.pop_back();
        if (page.back().text.empty()) page.pop_back();
    }
    return page;
}

void Stage::Play::notice_change() {
    rested = 0;
    if (tableau.holds_words()) return;
    if (has_words && panel.to < 1) panel.aim(1, tempo.text);
    if (choice && !asked && all_said()) {
        asked = true;
        show_page_of_focus();
    }
    if (choice && asked && slips.to < 1) {
        slips.aim(1, tempo.slips);
        guard = tempo.guard;
    }
    if (awaits) {
        if (!page_done()) drop = Glide();
        else if (drop.to < 1) drop.aim(1, tempo.drop);
    }
}

void Stage::Play::tick(float milliseconds) {
    const bool was_busy = busy(), was_blocked = guard > 0 || blocked > 0;
    tableau.tick(milliseconds);
    if (!tableau.holds_words()) writing.tick(milliseconds);
    if (choice) choice->tick(milliseconds);
    for (Glide* glide : {&panel, &slips, &drop, &stroke, &text}) glide->tick(milliseconds);
    if (was_blocked) {
        guard = std::max(0.0F, guard - milliseconds);
        blocked = std::max(0.0F, blocked - milliseconds);
    }
    const float left = tempo.weather_breath - rested;
    weather_clock += milliseconds * std::clamp(left / tempo.weather_settles, 0.0F, 1.0F);
    if (was_busy) notice_change();
    else rested += milliseconds;
}

bool Stage::Play::busy() const {
    if (tableau.moving() || tableau.camera_moving() || !writing.is_complete()) return true;
    return panel.moving() || slips.moving() || drop.moving() || stroke.moving() || text.moving() ||
           (choice && choice->moving());
}

bool Stage::Play::weather_moves() const {
    const bool any = !tableau.scene().weather.empty() || direction().drift > 0 || direction().grain > 0;
    return any && tempo.moving_weather && rested < tempo.weather_breath;
}

/// A notice has no words here: it waits as soon as its place is seen.
bool Stage::Play::waits() const {
    return all_said() && (awaits || choice.has_value() || std::holds_alternative<Notice>(halt));
}

float Stage::Play::next_change() const {
    if (busy()) return 0;
    if (weather_moves()) return tempo.weather_frame;
    const float wait = std::max(guard, blocked);
    return wait > 0 ? wait : -1;
}

}  // namespace lantern
