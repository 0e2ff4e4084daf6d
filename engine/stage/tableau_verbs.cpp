#include <algorithm>

#include "stage/tableau.h"

// Who and what comes, moves and goes: one verb of the script each.

namespace lantern {

namespace {

constexpr float slide_way = 170;

}  // namespace

void Tableau::enter(const Show& show) {
    const auto figure = std::find_if(
        goal_.people.begin(), goal_.people.end(), [&](const Figure& each) { return each.person == show.who; });
    const Transition with = resolved(show.with, direction().person);
    Actor* actor = find(show.who);
    if (actor == nullptr && show.at >= 0) actor = call_back(show.who, canvas_x(show.at));
    const bool shown_already = actor != nullptr;
    const Thousandths fallback = figure != goal_.people.end() ? figure->at : Thousandths{500};
    const ExpressionIndex usual = figure != goal_.people.end() ? figure->expression : ExpressionIndex{0};
    const ExpressionIndex expression = show.expression != same_expression ? show.expression
                                       : shown_already                    ? actor->expression
                                                                          : usual;
    if (shown_already) {
        turn(*actor, expression);
        if (show.at >= 0) actor->x.aim(canvas_x(show.at), milliseconds_of(with));
        if (show.facing != Facing::as_drawn) actor->facing = show.facing;
        return;
    }
    Actor entering{show.who, expression, expression, show.facing, false, Glide(0),
        Glide(canvas_x(show.at >= 0 ? show.at : fallback)), Glide(0), Glide(1)};
    entering.presence.start(0, 1, milliseconds_of(with));
    if (with.kind == TransitionKind::slide)
        entering.aside.start(entering.x.to < canvas_width / 2 ? -slide_way : slide_way, 0, milliseconds_of(with));
    actors_.push_back(entering);
}

void Tableau::leave(PersonIndex who, Transition with) {
    for (Actor& actor : actors_)
        if (!actor.leaving && (who == nobody || actor.person == who)) send_off(actor, with);
}

void Tableau::send_off(Actor& actor, Transition with) {
    if (actor.leaving) return;
    with = resolved(with, direction().person);
    actor.leaving = true;
    actor.presence.aim(0, milliseconds_of(with));
    if (with.kind == TransitionKind::slide)
        actor.aside.aim(actor.x.to < canvas_width / 2 ? -slide_way : slide_way, milliseconds_of(with));
}

void Tableau::walk(const Move& move) {
    Actor* actor = find(move.who);
    if (actor == nullptr) return;
    const float length = move.with.kind == TransitionKind::cut ? 0
                         : move.with.seconds >= 0              ? move.with.seconds * 1000
                                                               : tempo_.step;
    if (move.at >= 0) actor->x.aim(canvas_x(move.at), length);
    if (move.facing != Facing::as_drawn) actor->facing = move.facing;
}

void Tableau::place_prop(const PlaceProp& prop) {
    const float length = milliseconds_of(resolved(prop.with, direction().person));
    const auto is_it = [&](const Thing& thing) { return !thing.leaving && thing.asset == prop.prop; };
    if (prop.prop == no_asset) {
        for (Thing& thing : things_) {
            thing.leaving = true;
            thing.presence.aim(0, length);
        }
        return;
    }
    const auto known = std::find_if(things_.begin(), things_.end(), is_it);
    if (known != things_.end()) {
        known->x.aim(canvas_x(prop.at), length);
        return;
    }
    Thing thing{prop.prop, false, Glide(0), Glide(canvas_x(prop.at))};
    thing.presence.start(0, 1, length);
    things_.push_back(thing);
}

void Tableau::aim_camera(const Camera& camera, float seconds) {
    camera_ = camera;
    const float length = tempo_.moving_camera ? seconds * 1000 : 0;
    zoom_.aim(camera.zoom, length);
    focus_.aim(focus_point(camera).x, length);
}

void Tableau::turn(Actor& actor, ExpressionIndex expression) {
    if (expression == same_expression || expression == actor.expression) return;
    actor.before = actor.expression;
    actor.expression = expression;
    actor.turn.start(0, 1, tempo_.expression);
}

Tableau::Actor* Tableau::find(PersonIndex who) {
    for (Actor& actor : actors_)
        if (!actor.leaving && actor.person == who) return &actor;
    return nullptr;
}

/// Somebody about to leave from where they are wanted again: scenes that follow on in one place keep their people.
Tableau::Actor* Tableau::call_back(PersonIndex who, float x) {
    for (Actor& actor : actors_)
        if (actor.leaving && actor.person == who && actor.x.to == x) {
            actor.leaving = false;
            actor.presence.aim(1, actor.presence.clock);
            actor.aside.aim(0, actor.aside.clock);
            return &actor;
        }
    return nullptr;
}

void Tableau::drop_gone() {
    const auto gone = [](const auto& each) { return each.leaving && !each.presence.moving(); };
    actors_.erase(std::remove_if(actors_.begin(), actors_.end(), gone), actors_.end());
    things_.erase(std::remove_if(things_.begin(), things_.end(), gone), things_.end());
}

}  // namespace lantern
