#include "stage/stage.h"

#include <utility>

#include "stage/play.h"

namespace lantern {

Stage::Stage(std::shared_ptr<const Story> story, const Measure& measure, const Tempo& tempo, const Comfort& comfort)
    : play_(std::make_unique<Play>(std::move(story), measure, tempo, comfort)) {}
Stage::~Stage() = default;
Stage::Stage(Stage&&) noexcept = default;
Stage& Stage::operator=(Stage&&) noexcept = default;

void Stage::follow(const Session& session) { follow(session.now(), session.state()); }
void Stage::cut_to(const Session& session) { cut_to(session.now(), session.state()); }

void Stage::follow(const Step& step, const State& state) {
    if (play_->skipping) return cut_to(step, state);
    play_->tableau.follow(step.cues, state);
    play_->say(step, state);
    play_->notice_change();
}

void Stage::cut_to(const Step& step, const State& state) {
    play_->tableau.cut_to(state);
    play_->say(step, state);
    play_->be_there();
}

void Stage::tick(float milliseconds) { play_->tick(milliseconds); }
Picture Stage::picture() const { return play_->picture(); }
Picture Stage::scenery() const { return play_->scenery(); }
const Heard& Stage::heard() const { return play_->tableau.heard(); }
Prose Stage::page_prose() const { return play_->page_prose(); }
float Stage::next_change() const { return play_->next_change(); }
bool Stage::text_hidden() const { return play_->hidden; }
bool Stage::waits() const { return play_->waits(); }
float Stage::reading_time() const { return play_->reading_time(); }

void Stage::set_tempo(const Tempo& tempo) {
    play_->tempo = tempo;
    play_->tableau.set_tempo(tempo);
    play_->lay_again();
}

void Stage::set_comfort(const Comfort& comfort) {
    play_->wanted = within_bounds(comfort);
    play_->lay_again();
}

std::optional<std::size_t> Stage::looked_at() const {
    if (!play_->choice || !play_->all_said()) return std::nullopt;
    return play_->choice->focus();
}

std::optional<Input> Stage::interpret(const Gesture& gesture, const Session& session) {
    return interpret(gesture, session.now().halt);
}
std::optional<Input> Stage::interpret(const Gesture& gesture, const Halt& halt) {
    auto input = play_->interpret(gesture);
    if (!input || !accepts(halt, *input)) return std::nullopt;
    if (!std::holds_alternative<Continue>(*input)) play_->blocked = play_->tempo.between_answers;
    return input;
}

}  // namespace lantern
