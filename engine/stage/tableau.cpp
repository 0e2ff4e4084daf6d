#include "stage/tableau.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace lantern {

namespace {

constexpr float shake_reach = 14;

}  // namespace

/// What a transition is made of in this act, and how long it takes. What was written in an act before this one may have no such.
Change Tableau::resolved(const Transition& with, const Transition& standard) const {
    const std::vector<Change>& changes = direction().changes;
    const bool own = with.change < changes.size();
    Change change = changes.at(own ? with.change : standard.change < changes.size() ? standard.change : house_dissolve);
    if (!own && standard.seconds >= 0) change.over = standard.seconds;
    if (with.seconds >= 0 && change.over > 0) change.over = with.seconds;
    if (!tempo_.changes) change.over = 0;
    return change;
}

void Tableau::follow(const std::vector<Cue>& cues, const State& state) {
    finish();
    act_ = story_->scripts[script_at(*story_, state.at)].act;
    hearing_.enter(direction().sounding);
    goal_ = state.scene;
    plan(cues);
    play_due();
}

/// Cues begin at once, except after a change of place, which is seen for a while first, and after a pause.
void Tableau::plan(const std::vector<Cue>& cues) {
    clock_ = words_at_ = 0;
    SettingIndex here = place_;
    for (const Cue cue : cues) {
        planned_.push_back({words_at_, cue});
        const Action& action = story_->statements[cue].action;
        if (const auto* place = std::get_if<SetPlace>(&action);
            place && std::exchange(here, place->setting) != place->setting)
            words_at_ += resolved(place->with, direction().scene).over * 1000 * tempo_.place_share;
        if (const auto* pause = std::get_if<Pause>(&action); pause && !pause->for_reader)
            words_at_ += pause->seconds * 1000;
    }
}

void Tableau::cut_to(const State& state) {
    planned_.clear();
    clock_ = words_at_ = 0;
    act_ = story_->scripts[script_at(*story_, state.at)].act;
    goal_ = state.scene;
    actors_.clear();
    things_.clear();
    for (const Figure& figure : goal_.people) {
        Actor actor{figure.person, figure.expression, figure.expression, figure.facing, false, Glide(1),
            Glide(canvas_x(figure.at)), Glide(0), Glide(1)};
        actors_.push_back(actor);
    }
    for (const Prop& prop : goal_.props) things_.push_back({prop.asset, false, Glide(1), Glide(canvas_x(prop.at))});
    place_ = before_ = goal_.setting;
    change_ = Glide(1);
    shake_ = Glide();
    aim_camera(goal_.camera, 0);
    hearing_.enter(direction().sounding);
    hearing_.cut_to(goal_);
}

void Tableau::finish() {
    if (!planned_.empty()) {
        clock_ = std::max(clock_, words_at_);
        play_due();
    }
    clock_ = words_at_;
    for (Actor& actor : actors_) {
        for (Glide* glide : {&actor.presence, &actor.x, &actor.aside, &actor.turn}) glide->finish();
        actor.lingers = 0;
    }
    for (Thing& thing : things_) {
        thing.presence.finish();
        thing.x.finish();
    }
    change_.finish();
    shake_.finish();
    drop_gone();
}

void Tableau::tick(float milliseconds) {
    change_.tick(milliseconds);
    for (Actor& actor : actors_) {
        if (actor.lingers <= 0) actor.presence.tick(milliseconds);
        actor.lingers = std::max(0.0F, actor.lingers - milliseconds);
        for (Glide* glide : {&actor.x, &actor.aside, &actor.turn}) glide->tick(milliseconds);
    }
    for (Thing& thing : things_) {
        thing.presence.tick(milliseconds);
        thing.x.tick(milliseconds);
    }
    zoom_.tick(milliseconds);
    focus_.tick(milliseconds);
    height_.tick(milliseconds);
    shake_.tick(milliseconds);
    clock_ = std::min(clock_ + milliseconds, words_at_);
    play_due();
    drop_gone();
}

bool Tableau::moving() const {
    if (holds_words() || change_.moving() || shake_.moving()) return true;
    const auto thing_moves = [](const Thing& thing) { return thing.presence.moving() || thing.x.moving(); };
    const auto actor_moves = [](const Actor& actor) {
        return actor.presence.moving() || actor.x.moving() || actor.aside.moving() || actor.turn.moving();
    };
    return std::any_of(actors_.begin(), actors_.end(), actor_moves) ||
           std::any_of(things_.begin(), things_.end(), thing_moves);
}

void Tableau::play_due() {
    while (!planned_.empty() && planned_.front().at <= clock_) {
        const Cue cue = planned_.front().cue;
        planned_.erase(planned_.begin());
        play(story_->statements[cue]);
    }
    if (planned_.empty()) reconcile();
}

void Tableau::play(const Statement& statement) {
    const Action& action = statement.action;
    hearing_.play(action);
    if (std::holds_alternative<Arrive>(action)) {
        for (Actor& actor : actors_) send_off(actor, {house_fade, tempo_.place_leaves / 1000});
        aim_camera({}, tempo_.camera_returns / 1000);
    }
    if (const auto* place = std::get_if<SetPlace>(&action)) go_to(place->setting, place->with);
    if (const auto* show = std::get_if<Show>(&action)) enter(*show);
    if (const auto* hide = std::get_if<Hide>(&action)) leave(hide->who, hide->with);
    if (const auto* move = std::get_if<Move>(&action)) walk(*move);
    if (const auto* prop = std::get_if<PlaceProp>(&action)) place_prop(*prop);
    if (const auto* camera = std::get_if<MoveCamera>(&action))
        aim_camera({camera->zoom, camera->on, camera->at, camera->high}, camera->over, camera->easing);
    if (const auto* weather = std::get_if<SetWeather>(&action); weather && weather->weather == a_shake)
        shake_.start(weather->strength * shake_reach, 0, tempo_.shake);
}

/// What no cue told (an expression in a line, the way back from a visit) is seen to now.
void Tableau::reconcile() {
    if (place_ != goal_.setting) go_to(goal_.setting, {});
    for (Actor& actor : actors_) {
        const auto is_here = [&](const Figure& figure) { return figure.person == actor.person; };
        if (!actor.leaving && std::none_of(goal_.people.begin(), goal_.people.end(), is_here)) send_off(actor, {});
    }
    for (const Figure& figure : goal_.people) {
        Actor* actor = find(figure.person);
        if (actor == nullptr) {
            enter({figure.person, figure.expression, figure.at, figure.facing, {}});
            continue;
        }
        turn(*actor, figure.expression);
        actor->facing = figure.facing;
        if (actor->x.to != canvas_x(figure.at)) actor->x.aim(canvas_x(figure.at), tempo_.step);
    }
    for (Thing& thing : things_) {
        const auto is_here = [&](const Prop& prop) { return prop.asset == thing.asset; };
        if (thing.leaving || std::any_of(goal_.props.begin(), goal_.props.end(), is_here)) continue;
        thing.leaving = true;
        thing.presence.aim(0, tempo_.place_leaves);
    }
    for (const Prop& prop : goal_.props) {
        const auto is_it = [&](const Thing& thing) { return !thing.leaving && thing.asset == prop.asset; };
        if (std::none_of(things_.begin(), things_.end(), is_it)) place_prop({prop.asset, prop.at, {}});
    }
    hearing_.settle(goal_);
    if (!(camera_ == goal_.camera)) aim_camera(goal_.camera, tempo_.camera_returns / 1000);
}

void Tableau::go_to(SettingIndex setting, const Transition& with) {
    if (setting == place_) return;
    look_ = resolved(with, direction().scene);
    before_ = place_;
    place_ = setting;
    change_.start(0, 1, look_.over * 1000);
    if (look_.through) hold_leaving(look_.over * 500);
}

}  // namespace lantern
