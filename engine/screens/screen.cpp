#include "screens/screen.h"

#include <utility>

#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float unveiling = 260;  // milliseconds from one screen to the next

}  // namespace

Playhouse::Playhouse(std::function<Opened()> open, const Measure& measure, Quarters quarters)
    : open_(std::move(open)), measure_(&measure), quarters_(std::move(quarters)), screen_(first_screen()) {}

Screen Playhouse::first_screen() {
    Opened opened = open_();
    story_ = std::move(opened.story);
    endings_seen_.clear();
    if (story_ == nullptr) return Faults(std::move(opened.faults), *measure_);
    return Title(story_, std::nullopt, *measure_);
}

Request Playhouse::interpret(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::quit) return Request::quit;
    const auto errand = std::visit([&gesture](auto& screen) { return screen.interpret(gesture); }, screen_);
    return errand ? run(*errand) : Request::none;
}

Request Playhouse::run(Errand errand) {
    switch (errand) {
        case Errand::begin: show(Reading(story_, static_cast<int>(endings_seen_.size()), *measure_)); break;
        case Errand::go_on:
            if (auto reading = take_reading()) {
                const bool paused = std::holds_alternative<Intermission>(screen_);
                reading->take_up();
                show(std::move(*reading));
                if (paused) veil_.finish();
            }
            break;
        case Errand::pause:
            if (auto reading = take_reading()) screen_.emplace<Intermission>(std::move(*reading), *measure_);
            break;
        case Errand::title: show(Title(story_, take_reading(), *measure_)); break;
        case Errand::ended:
            if (auto reading = take_reading()) {
                if (const auto ending = reading->ending()) endings_seen_.insert(*ending);
                show(Finished(std::move(*reading), *measure_));
            }
            break;
        case Errand::read_again: show(first_screen()); return Request::new_story;
        case Errand::full_screen: return Request::full_screen;
        case Errand::quit: return Request::quit;
    }
    return Request::none;
}

void Playhouse::show(Screen screen) {
    screen_ = std::move(screen);
    veil_.start(1, 0, unveiling);
}

/// The reading of the present screen, which is about to be left.
std::optional<Reading> Playhouse::take_reading() {
    if (auto* reading = std::get_if<Reading>(&screen_)) return std::move(*reading);
    if (auto* intermission = std::get_if<Intermission>(&screen_)) return std::move(intermission->reading());
    if (auto* finished = std::get_if<Finished>(&screen_)) return std::move(finished->reading());
    if (auto* title = std::get_if<Title>(&screen_)) return std::exchange(title->laid_aside(), std::nullopt);
    return std::nullopt;
}

void Playhouse::tick(float milliseconds) {
    veil_.tick(milliseconds);
    if (auto* reading = std::get_if<Reading>(&screen_)) reading->tick(milliseconds);
}

Picture Playhouse::picture() const {
    Picture picture = std::visit([](const auto& screen) { return screen.picture(); }, screen_);
    if (veil_.moving()) {
        const Colour ink = house_palette(story_.get()).ink;
        picture.items.push_back(
            over_all({ink.red, ink.green, ink.blue, static_cast<std::uint8_t>(255 * veil_.eased())}));
    }
    return picture;
}

float Playhouse::next_change() const {
    if (veil_.moving()) return 0;
    const auto* reading = std::get_if<Reading>(&screen_);
    return reading != nullptr ? reading->next_change() : -1;
}

}  // namespace lantern
