#include "screens/playhouse.h"

#include <algorithm>
#include <utility>

#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float unveiling = 260;  // milliseconds from one screen to the next

/// What a command asks for wherever it is given.
std::optional<Errand> errand_everywhere(Command command) {
    switch (command) {
        case Command::quit: return Errand::quit;
        case Command::full_screen: return Errand::full_screen;
        default: return std::nullopt;
    }
}

/// What a command asks for over a reading.
std::optional<Errand> errand_of_reading(Command command) {
    switch (command) {
        case Command::history: return Errand::history;
        case Command::read_by_itself: return Errand::read_by_itself;
        case Command::skip_on: return Errand::skip_on;
        default: return std::nullopt;
    }
}

}  // namespace

Playhouse::Playhouse(std::function<Opened()> open, const Measure& measure, Quarters quarters) : open_(std::move(open)) {
    house_.measure = &measure;
    house_.quarters = std::move(quarters);
    open_story();
}

void Playhouse::open_story() {
    Opened opened = open_();
    house_.story = std::move(opened.story);
    house_.reading.reset();
    house_.endings_seen.clear();
    screens_.clear();
    if (house_.story == nullptr) lay_open(Faults(opened.faults, house_));
    else lay_open(Title(house_));
}

Request Playhouse::interpret(const Gesture& gesture) {
    const auto errand = errand_of(gesture);
    return errand ? run(*errand) : Request::none;
}

std::optional<Errand> Playhouse::errand_of(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr)
        if (const auto errand = errand_everywhere(*command)) return errand;
    if (command != nullptr && *command == Command::help && house_.story != nullptr) {
        const bool open = !screens_.empty() && std::holds_alternative<Help>(screens_.back());
        return open ? Errand::close : Errand::help;
    }
    if (!screens_.empty())
        return std::visit([&](auto& screen) { return screen.interpret(gesture, house_); }, screens_.back());
    const bool was_pacing = pacing_.on();
    if (pacing_.ends_by(gesture)) pacing_.stop();
    if (const auto errand = ribbon_.interpret(gesture, house_)) return errand;
    if (command != nullptr)
        if (const auto errand = errand_of_reading(*command)) return errand;
    if (was_pacing && !pacing_.on() && std::holds_alternative<PointerPressed>(gesture)) return std::nullopt;
    return house_.reading->interpret(gesture);
}

Request Playhouse::run(Errand errand) {
    switch (errand) {
        case Errand::begin:
            house_.reading.emplace(house_.story, static_cast<int>(house_.endings_seen.size()), *house_.measure);
            read();
            break;
        case Errand::go_on: {
            const bool paused = !screens_.empty() && !std::holds_alternative<Title>(screens_.back()) &&
                                !std::holds_alternative<Finished>(screens_.back());
            house_.reading->take_up();
            read();
            if (paused) veil_.finish();
            break;
        }
        case Errand::pause: lay_open(Intermission(house_)); break;
        case Errand::title: show(Title(house_)); break;
        case Errand::ended:
            if (const auto ending = house_.reading->ending()) house_.endings_seen.insert(*ending);
            pacing_.stop();
            show(Finished());
            break;
        case Errand::close:
            screens_.pop_back();
            if (screens_.empty() && !house_.reading) lay_open(Title(house_));
            break;
        case Errand::history: lay_open(History(house_)); break;
        case Errand::help: lay_open(Help(house_)); break;
        case Errand::about: lay_open(About(house_)); break;
        case Errand::read_by_itself: pacing_.turn(Pacing::Mode::by_itself); break;
        case Errand::skip_on: pacing_.turn(Pacing::Mode::skipping); break;
        case Errand::read_again:
            open_story();
            veil_.start(1, 0, unveiling);
            return Request::new_story;
        case Errand::full_screen: return Request::full_screen;
        case Errand::quit: return Request::quit;
        default: break;
    }
    return Request::none;
}

/// No page is open: the reading is seen.
void Playhouse::read() {
    screens_.clear();
    veil_.start(1, 0, unveiling);
}

void Playhouse::show(Screen screen) {
    screens_.clear();
    lay_open(std::move(screen));
    veil_.start(1, 0, unveiling);
}

void Playhouse::tick(float milliseconds) {
    veil_.tick(milliseconds);
    house_.notice.tick(milliseconds);
    if (!screens_.empty() || !house_.reading) return;
    house_.reading->tick(milliseconds);
    ribbon_.tick(milliseconds);
    if (const auto command = pacing_.tick(milliseconds, *house_.reading, house_))
        if (const auto errand = house_.reading->interpret(*command)) run(*errand);
}

Picture Playhouse::picture() const {
    Picture picture;
    if (screens_.empty()) {
        picture = house_.reading->picture();
        ribbon_.paint(picture.items, house_, pacing_.mode());
    } else {
        picture = std::visit([this](const auto& screen) { return screen.picture(house_); }, screens_.back());
    }
    house_.notice.paint(picture.items, house_.palette(), house_.comfort, *house_.measure);
    if (veil_.moving()) {
        const Colour ink = house_palette(house_.story.get()).ink;
        picture.items.push_back(
            over_all({ink.red, ink.green, ink.blue, static_cast<std::uint8_t>(255 * veil_.eased())}));
    }
    return picture;
}

float Playhouse::next_change() const {
    if (veil_.moving()) return 0;
    float soonest = house_.notice.next_change();
    const auto sooner = [&soonest](float change) {
        if (change >= 0 && (soonest < 0 || change < soonest)) soonest = change;
    };
    if (!screens_.empty() || !house_.reading) return soonest;
    sooner(house_.reading->next_change());
    sooner(ribbon_.next_change());
    sooner(pacing_.next_change(*house_.reading));
    return soonest;
}

}  // namespace lantern
