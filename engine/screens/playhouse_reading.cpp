// What a gesture does to the reading when no page lies over it, and what the house notes on the way.

#include <utility>

#include "screens/playhouse.h"
#include "session/interval.h"

namespace lantern {

namespace {

constexpr float before_an_answer = 400;  // milliseconds a card stands before a press can be meant for it

/// What a command asks for over a reading.
std::optional<Errand> errand_of_reading(Command command) {
    switch (command) {
        case Command::history: return Errand::history;
        case Command::read_by_itself: return Errand::read_by_itself;
        case Command::skip_on: return Errand::skip_on;
        case Command::quick_save: return Errand::quick_save;
        case Command::quick_load: return Errand::quick_load;
        case Command::keep_picture: return Errand::keep_picture;
        default: return std::nullopt;
    }
}

}  // namespace

std::optional<Errand> Playhouse::errand_over_reading(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    const bool was_pacing = pacing_.on();
    if (pacing_.ends_by(gesture)) pacing_.stop();
    if (const auto errand = ribbon_.interpret(gesture, house_)) return errand;
    if (command != nullptr)
        if (const auto errand = errand_of_reading(*command)) return errand;
    if (was_pacing && !pacing_.on() && std::holds_alternative<PointerPressed>(gesture)) return std::nullopt;
    if (command != nullptr && *command == Command::skip && !may_skip(house_)) return std::nullopt;
    return read_on(gesture);
}

std::optional<Errand> Playhouse::read_on(const Gesture& gesture) {
    const std::size_t from = house_.reading->session().position();
    auto errand = house_.reading->interpret(gesture);
    come_from(from);
    if (errand) return errand;
    meet_interval(from);
    return meet_notice(house_.reading->session().position() < from);
}

std::optional<Errand> Playhouse::answer(const Input& input) {
    const std::size_t from = house_.reading->session().position();
    auto errand = house_.reading->answer(input);
    come_from(from);
    if (!errand) meet_interval(from);
    return errand ? errand : meet_notice(false);
}

/// What lies before the next words, once: not when a line is come to again. Below, an act's name; after an episode that wants it, over
/// that, whom to turn to.
void Playhouse::meet_interval(std::size_t halt) {
    const Session& session = house_.reading->session();
    if (session.position() <= halt || session.can_go_forward()) return;
    begin_act();
    if (!comes_to_helplines(session)) return;
    pacing_.stop();
    lay_open(Someone(house_));
    card_guard_ = before_an_answer;
}

/// Whoever skips wants to be past it already.
void Playhouse::begin_act() {
    const auto beginning = comes_to_beginning(house_.reading->session());
    if (!beginning || pacing_.mode() == Pacing::Mode::skipping) return;
    lay_open(HalfTitle(house_, *beginning));
    card_guard_ = before_an_answer;
}

/// Notes down what was read on the way from a halt to where the reading stands, and keeps a card at choices and at each scene's head.
void Playhouse::come_from(std::size_t halt) {
    const Session& session = house_.reading->session();
    if (session.position() <= halt) return;
    house_.record->note(session, halt);
    if (house_.record->due())
        if (std::string complaint = house_.record->write(); !complaint.empty()) house_.notice.say(std::move(complaint));
    if (session.can_go_forward()) return;  // it has been here before
    const Story& story = session.story();
    const bool asked = std::holds_alternative<Menu>(session.now().halt);
    const bool arrived = script_at(story, session.state(halt).at) != script_at(story, session.state().at);
    if (asked || (arrived && pacing_.mode() != Pacing::Mode::skipping)) keep_soon();
}

/// At the head of a noted scene stands its card; a reader who wants none goes on, or back, at once.
std::optional<Errand> Playhouse::meet_notice(bool backwards) {
    const Session& session = house_.reading->session();
    const auto* notice = std::get_if<Notice>(&session.now().halt);
    if (notice == nullptr || !screens_.empty()) return std::nullopt;
    if (wants_card(house_.preferences, session.story().scripts[notice->script])) {
        pacing_.stop();
        lay_open(NoticeCard(house_));
        card_guard_ = before_an_answer;
        return std::nullopt;
    }
    if (backwards && house_.reading->turn_back()) return meet_notice(true);
    const auto before = session.can_go_forward() ? session.answer(session.position()) : std::nullopt;
    return answer(before.value_or(Continue{}));
}

}  // namespace lantern
