#include "stage/play.h"

#include <algorithm>
#include <utility>

namespace lantern {

namespace {

/// A column stands where nobody does; slips of a deed are at the right.
Side side_for(const Scene& scene, bool deed) {
    bool left = false, right = false;
    for (const Figure& figure : scene.people) (figure.at < 500 ? left : right) = true;
    return left && !right && !deed ? Side::right : Side::left;
}

constexpr float below_words = 48;

/// Where slips leave faces free, and the column or the page its words.
Point slips_for(const Scene& scene, const Room& room, const std::vector<Page>& asked) {
    if (room.furniture == Furniture::page) {
        int lines = 0;
        for (const Page& page : asked) lines = std::max(lines, page.lines);
        return {room.words.x, room.words.y + static_cast<float>(lines) * room.narrated.line_height + below_words};
    }
    std::vector<float> heads;
    for (const Figure& figure : scene.people) heads.push_back(canvas_x(figure.at));
    return {place_slips(heads, room.furniture == Furniture::column ? room.panel : Rect()), 0};
}

Prose plain_prose(std::string text) { return {Run{std::move(text), {}, {}, {}, no_slot, 0}}; }

const char* words_for_degree(Degree degree) {
    switch (degree) {
        case Degree::mentioned: return "is mentioned";
        case Degree::discussed: return "is discussed";
        case Degree::shown: return "is shown";
    }
    return "";
}

std::string warning_of(const Script& scene) {
    std::string said;
    for (const Note& note : scene.notes) {
        if (!said.empty()) said += "; ";
        said += note.topic + " " + words_for_degree(note.degree);
    }
    return "In what comes, " + said + ".";
}

}  // namespace

void Stage::Play::say(const Halt& halt, const State& state) {
    const ScriptIndex script = script_at(*story, state.at);
    act = story->scripts[script].act;
    heading = heading_of(*story, script);
    choice.reset();
    writing = {};
    who = nobody;
    has_words = awaits = false;
    slips = drop = Glide();
    guard = 0;
    room = furnish(state.scene.own_furniture ? state.scene.furniture : direction().furniture, direction().letterbox);
    std::visit([&](const auto& each) { say(each, state); }, halt);
    word_asked = choice && choice->is_word();
    if (!has_words || tableau.holds_words()) panel.aim(0, tempo.text);
}

void Stage::Play::say(const Line& line, const State& state) {
    awaits = true;
    if (empty(line.text)) return;
    Writing::Pace pace;
    pace.known = line.known;
    pace.cross_known = word_asked;
    Prose said = line.text;
    if (line.known > 0 && state.at > 0)
        if (const auto* word = std::get_if<Word>(&story->statements[state.at - 1].action))
            said = compose(line, word->before.size()).text;
    write(set(said, line.who, state), pace);
    if (line.known > 0) writing.turn_to(writing.page_of_run_before(line.known));
}

void Stage::Play::say(const Menu& menu, const State& state) {
    Writing::Pace pace;
    if (!menu.word) {
        std::vector<Page> asked;
        if (!empty(menu.ask)) asked = set(menu.ask, nobody, state, true);
        choice.emplace(slips_of(menu), slips_for(state.scene, room, asked), *measure, tempo);
        if (!asked.empty()) write(std::move(asked), pace);
        return;
    }
    const Sentence sentence = compose(menu);
    pace.kept_back = sentence.known;
    write(set(sentence.text, menu.who, state), pace);
    writing.keep_pages(writing.page_of_run_before(sentence.known) + 1);
    choice.emplace(slips_of(menu), sentence.candidates, tempo);
}

void Stage::Play::say(const Notice& notice, const State& state) {
    std::vector<Page> asked = set(plain_prose(warning_of(story->scripts[notice.script])), nobody, state, true);
    choice.emplace(slips_of(notice), slips_for(tableau.scene(), room, asked), *measure, tempo);
    write(std::move(asked), {});
}

void Stage::Play::say(const Ending&, const State&) {}

void Stage::Play::say(const Fault& fault, const State& state) {
    write(set(plain_prose("The story cannot go on: " + fault.message + "."), nobody, state), {});
}

std::vector<Page> Stage::Play::set(const Prose& prose, PersonIndex speaker, const State& state, bool deed) {
    who = speaker;
    const Scene& scene = state.scene;
    const Furniture furniture = scene.own_furniture ? scene.furniture : direction().furniture;
    room = furnish(furniture, direction().letterbox, mostly_korean(prose), side_for(scene, deed));
    return set_pages(prose, *measure, speaker == nobody ? room.narrated : room.spoken);
}

void Stage::Play::write(std::vector<Page> pages, Writing::Pace pace) {
    has_words = true;
    pace.letters = direction().typing;
    writing = Writing(std::move(pages), *measure, tempo, pace);
}

/// A still picture of the halt: words complete, nothing on the way.
void Stage::Play::be_there() {
    if (choice)
        while (!writing.on_last_page()) writing.turn_to(writing.page() + 1);
    writing.complete();
    panel = Glide(has_words ? 1.0F : 0.0F);
    slips = Glide(choice ? 1.0F : 0.0F);
    drop = Glide(awaits ? 1.0F : 0.0F);
    guard = choice ? tempo.guard : 0;
    rested = tempo.weather_breath;
}

void Stage::Play::notice_change() {
    rested = 0;
    if (tableau.holds_words()) return;
    if (has_words && panel.to < 1) panel.aim(1, tempo.text);
    if (choice && all_said() && slips.to < 1) {
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
    for (Glide* glide : {&panel, &slips, &drop, &text}) glide->tick(milliseconds);
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
    return panel.moving() || slips.moving() || drop.moving() || text.moving() || (choice && choice->moving());
}

bool Stage::Play::weather_moves() const {
    const bool any = !tableau.scene().weather.empty() || direction().drift > 0;
    return any && tempo.weather && rested < tempo.weather_breath;
}

float Stage::Play::next_change() const {
    if (busy()) return 0;
    if (weather_moves()) return tempo.weather_frame;
    const float wait = std::max(guard, blocked);
    return wait > 0 ? wait : -1;
}

}  // namespace lantern
