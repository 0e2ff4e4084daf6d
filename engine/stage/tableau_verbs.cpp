#include <algorithm>

#include "stage/tableau.h"

// Who and what comes, moves and goes: one verb of the script each.

namespace lantern {

namespace {

/// To the nearer side.
float aside(float x, float way) { return x < canvas_width / 2 ? -way : way; }

}  // namespace

void Tableau::enter(const Show& show) {
    const auto figure = std::find_if(
        goal_.people.begin(), goal_.people.end(), [&](const Figure& each) { return each.person == show.who; });
    const Change with = resolved(show.with, direction().person);
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
        if (show.at >= 0) actor->x.aim(canvas_x(show.at), with.over * 1000);
        if (show.facing != Facing::as_drawn) actor->facing = show.facing;
        return;
    }
    Actor entering{show.who, expression, expression, show.facing, false, Glide(0),
        Glide(canvas_x(show.at >= 0 ? show.at : fallback)), Glide(0), Glide(1)};
    entering.presence.start(0, 1, with.over * 1000);
    entering.aside.start(aside(entering.x.to, with.slide), 0, with.over * 1000);
    actors_.push_back(entering);
}

void Tableau::leave(PersonIndex who, const Transition& with) {
    for (Actor& actor : actors_)
        if (!actor.leaving && (who == nobody || actor.person == who)) send_off(actor, with);
}

void Tableau::send_off(Actor& actor, const Transition& with) {
    if (actor.leaving) return;
    const Change how = resolved(with, direction().person);
    actor.leaving = true;
    actor.presence.aim(0, how.over * 1000);
    if (how.slide > 0) actor.aside.aim(aside(actor.x.to, how.slide), how.over * 1000);
}

/// Where a colour is about to cover everything, whoever is leaving is seen until it has.
void Tableau::hold_leaving(float milliseconds) {
    for (Actor& actor : actors_) {
        if (!actor.leaving || !actor.presence.moving()) continue;
        actor.lingers = milliseconds;
        actor.presence.start(actor.presence.eased(), 0, 1);
    }
}

void Tableau::walk(const Move& move) {
    Actor* actor = find(move.who);
    if (actor == nullptr) return;
    const bool own = move.with.change < direction().changes.size();
    const bool at_once = !tempo_.changes || (own && direction().changes[move.with.change].over <= 0);
    const float length = at_once ? 0 : move.with.seconds >= 0 ? move.with.seconds * 1000 : tempo_.step;
    if (move.at >= 0) actor->x.aim(canvas_x(move.at), length);
    if (move.facing != Facing::as_drawn) actor->facing = move.facing;
}

void Tableau::place_prop(const PlaceProp& prop) {
    const float length = resolved(prop.with, direction().person).over * 1000;
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

void Tableau::aim_camera(const Camera& camera, float seconds, Easing easing) {
    camera_ = camera;
    const float length = tempo_.moving_camera ? seconds * 1000 : 0;
    const Point on = focus_point(camera);
    zoom_.aim(camera.zoom, length, easing_);
    focus_.aim(on.x, length, easing_);
    height_.aim(on.y, length, easing_);
    easing_ = easing;
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
            actor.lingers = 0;
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
