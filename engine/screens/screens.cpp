#include "screens/screens.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lantern {

namespace {

constexpr std::size_t faults_a_page = 6;

Card empty_card() { return {"", "", {{CardChoice::quit, "Quit"}}}; }

}  // namespace

Screens::Screens(Loaded loaded, const Measure& measure, std::string title_picture)
    : measure_(measure), title_picture_(std::move(title_picture)), card_(empty_card()), stage_(std::make_shared<const Story>(), measure) {
    for (const Diagnostic& diagnostic : loaded.diagnostics)
        if (diagnostic.severity == Severity::error) faults_.push_back(diagnostic);
    story_ = std::make_shared<const Story>(std::move(loaded.story));
    if (!faults_.empty()) {
        shown_ = Shown::faults;
        return;
    }
    stage_ = Stage(story_, measure_);
    show_title();
}

const Palette& Screens::palette() const {
    static const Palette house;
    return story_->acts.empty() ? house : story_->acts.front().direction.palette;
}

void Screens::show_title() {
    shown_ = Shown::title;
    std::vector<CardEntry> entries;
    if (session_) entries.push_back({CardChoice::go_on, "Go on"});
    entries.push_back({CardChoice::begin, session_ ? "From the beginning" : "Begin"});
    entries.push_back({CardChoice::full_screen, "Full screen"});
    entries.push_back({CardChoice::quit, "Quit"});
    card_ = Card(story_->title, story_->acts.empty() ? "" : story_->acts.front().title, std::move(entries));
}

void Screens::show_pause() {
    shown_ = Shown::pause;
    card_ = Card("Paused", "", {{CardChoice::go_on, "Go on"}, {CardChoice::title, "Back to the title"}, {CardChoice::full_screen, "Full screen"}, {CardChoice::quit, "Quit"}});
}

void Screens::begin() {
    shown_ = Shown::reading;
    session_ = std::make_unique<Session>(story_);
    stage_ = Stage(story_, measure_);
    stage_.follow(*session_);
}

Wish Screens::take(CardChoice choice) {
    switch (choice) {
        case CardChoice::begin: begin(); return Wish::nothing;
        case CardChoice::go_on:
            shown_ = Shown::reading;
            stage_.cut_to(*session_);
            return Wish::nothing;
        case CardChoice::title:
            if (shown_ == Shown::finished) session_.reset();
            show_title();
            return Wish::nothing;
        case CardChoice::full_screen: return Wish::full_screen;
        case CardChoice::quit: return Wish::close;
    }
    return Wish::nothing;
}

void Screens::answer(const Input& input) {
    if (!session_->advance(input)) return;
    const auto* ending = std::get_if<Ending>(&session_->now().halt);
    if (ending == nullptr) {
        stage_.follow(*session_);
        return;
    }
    shown_ = Shown::finished;
    card_ = Card(story_->endings[ending->ending].title, "Here this reading ends.", {{CardChoice::title, "Back to the title"}, {CardChoice::quit, "Quit"}});
}

Wish Screens::read_on(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::menu) {
        show_pause();
    } else if (command != nullptr && *command == Command::back) {
        if (session_->back()) stage_.cut_to(*session_);
    } else if (command != nullptr && *command == Command::forward) {
        if (session_->forward()) stage_.cut_to(*session_);
    } else if (const auto input = stage_.interpret(gesture, *session_)) {
        answer(*input);
    }
    return Wish::nothing;
}

Wish Screens::look_through_faults(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr) return Wish::nothing;
    const std::size_t last = faults_.size() > faults_a_page ? faults_.size() - faults_a_page : 0;
    if (*command == Command::down || *command == Command::forward) first_fault_ = std::min(first_fault_ + 1, last);
    if ((*command == Command::up || *command == Command::back) && first_fault_ > 0) --first_fault_;
    if (*command == Command::again || *command == Command::go_on) return Wish::read_again;
    return *command == Command::menu ? Wish::close : Wish::nothing;
}

Wish Screens::interpret(const Gesture& gesture) {
    if (const auto* command = std::get_if<Command>(&gesture)) {
        if (*command == Command::quit) return Wish::close;
        if (*command == Command::full_screen) return Wish::full_screen;
        if (*command == Command::menu && shown_ == Shown::pause) return take(CardChoice::go_on);
    }
    if (shown_ == Shown::faults) return look_through_faults(gesture);
    if (shown_ == Shown::reading) return read_on(gesture);
    const auto choice = card_.interpret(gesture);
    return choice ? take(*choice) : Wish::nothing;
}

void Screens::tick(float milliseconds) {
    if (shown_ == Shown::reading) stage_.tick(milliseconds);
}

float Screens::next_change() const { return shown_ == Shown::reading ? stage_.next_change() : -1; }

Picture Screens::picture() const {
    if (shown_ == Shown::faults) return faults_picture();
    if (shown_ == Shown::reading) return stage_.picture();
    Picture picture;
    picture.ground = palette().ink;
    if (shown_ == Shown::pause) {
        picture = stage_.picture();
        Colour shade = palette().ink;
        shade.alpha = 215;
        picture.items.push_back(PanelItem{{{0, 0}, {canvas_width, 0}, {canvas_width, canvas_height}, {0, canvas_height}}, shade});
    } else if (shown_ == Shown::title && !title_picture_.empty()) {
        ImageItem image;
        image.file = title_picture_;
        image.to = {0, 0, canvas_width, canvas_height};
        picture.items.push_back(std::move(image));
    }
    card_.paint(picture, palette());
    return picture;
}

Picture Screens::faults_picture() const {
    const Palette house;
    Picture picture;
    picture.ground = house.ink;
    const auto write = [&picture](const std::string& words, Face face, float size, float x, float y, Colour colour) {
        TextItem text;
        text.text = words;
        text.face = face;
        text.size = size;
        text.at = {x, y};
        text.colour = colour;
        picture.items.push_back(std::move(text));
    };
    write("This story has faults and cannot be played yet", Face::serif, 56, 120, 140, house.paper);
    write(fmt::format("{} to mend. Space or R reads it again; arrows look through them; Esc leaves.", faults_.size()), Face::sans, 26, 122, 196, house.hint);
    float y = 290;
    for (std::size_t i = first_fault_; i < std::min(first_fault_ + faults_a_page, faults_.size()); ++i) {
        const Diagnostic& fault = faults_[i];
        const std::string file = fault.where.file < story_->sources.size() ? story_->sources[fault.where.file].path() : "story";
        write(fmt::format("{}:{}:{}", file, fault.where.line, fault.where.column), Face::sans, 24, 122, y, house.accent);
        write(fault.message, Face::serif, 32, 122, y + 42, house.text);
        const std::string help = fault.corrected.empty() ? fault.hint : "write   " + fault.corrected;
        if (!help.empty()) write(help, Face::serif_italic, 28, 122, y + 80, house.hint);
        y += 128;
    }
    return picture;
}

}  // namespace lantern
