#include "session/scenery.h"

#include <algorithm>
#include <variant>

namespace lantern {

namespace {

template <class... Ts> struct Overloaded : Ts... { using Ts::operator()...; };
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

Figure* on_stage(Scene& scene, PersonIndex who) {
    const auto found = std::find_if(
        scene.people.begin(), scene.people.end(), [who](const Figure& figure) { return figure.person == who; });
    return found == scene.people.end() ? nullptr : &*found;
}

void show(const Show& verb, Scene& scene) {
    Figure* figure = on_stage(scene, verb.who);
    if (figure == nullptr) {
        scene.people.push_back({verb.who, 0, 500, Facing::as_drawn});
        figure = &scene.people.back();
    }
    if (verb.expression != same_expression) figure->expression = verb.expression;
    if (verb.at >= 0) figure->at = verb.at;
    if (verb.facing != Facing::as_drawn) figure->facing = verb.facing;
}

void move(const Move& verb, Scene& scene) {
    Figure* figure = on_stage(scene, verb.who);
    if (figure == nullptr) return;
    if (verb.at >= 0) figure->at = verb.at;
    if (verb.facing != Facing::as_drawn) figure->facing = verb.facing;
}

void hide(const Hide& verb, Scene& scene) {
    if (verb.who == nobody) {
        scene.people.clear();
        return;
    }
    scene.people.erase(std::remove_if(scene.people.begin(), scene.people.end(),
                           [&verb](const Figure& figure) { return figure.person == verb.who; }),
        scene.people.end());
}

void place_prop(const PlaceProp& verb, Scene& scene) {
    if (verb.prop == no_asset) {
        scene.props.clear();
        return;
    }
    scene.props.erase(std::remove_if(scene.props.begin(), scene.props.end(),
                          [&verb](const Prop& prop) { return prop.asset == verb.prop; }),
        scene.props.end());
    scene.props.push_back({verb.prop, verb.at});
}

void set_weather(const SetWeather& verb, Scene& scene) {
    if (verb.weather == no_weather) {
        scene.weather.clear();
        return;
    }
    if (verb.weather == a_shake) return;  // a moment, not a state: Stage shows it as it passes
    scene.weather.erase(std::remove_if(scene.weather.begin(), scene.weather.end(),
                            [&verb](const WeatherNow& now) { return now.weather == verb.weather; }),
        scene.weather.end());
    scene.weather.push_back({verb.weather, verb.strength});
}

void sound(const Sound& verb, Scene& scene) {
    if (verb.channel == Channel::music) {
        scene.music = verb.asset;
        scene.music_volume = verb.volume;
    } else if (verb.channel == Channel::ambience) {
        scene.ambience = verb.asset;
        scene.ambience_volume = verb.volume;
    }
}

}  // namespace

void clear_stage(Scene& scene) {
    const AssetIndex music = scene.music;
    const AssetIndex ambience = scene.ambience;
    const float music_volume = scene.music_volume;
    const float ambience_volume = scene.ambience_volume;
    scene = Scene();
    scene.music = music;
    scene.ambience = ambience;
    scene.music_volume = music_volume;
    scene.ambience_volume = ambience_volume;
}

void change_expression(Scene& scene, PersonIndex who, ExpressionIndex expression) {
    if (who == nobody || expression == same_expression) return;
    if (Figure* figure = on_stage(scene, who)) figure->expression = expression;
}

bool apply_scenery(const Story& story, const Statement& statement, Scene& scene) {
    return std::visit(Overloaded{
                          [&](const SetPlace& verb) {
                              scene.setting = verb.setting;
                              scene.ambience = story.settings[verb.setting].ambience;
                              scene.ambience_volume = 1;
                              return true;
                          },
                          [&](const Show& verb) { return show(verb, scene), true; },
                          [&](const Hide& verb) { return hide(verb, scene), true; },
                          [&](const Move& verb) { return move(verb, scene), true; },
                          [&](const PlaceProp& verb) { return place_prop(verb, scene), true; },
                          [&](const MoveCamera& verb) {
                              scene.camera = {verb.zoom, verb.on, verb.at, verb.high};
                              return true;
                          },
                          [&](const SetWeather& verb) { return set_weather(verb, scene), true; },
                          [&](const Sound& verb) { return sound(verb, scene), true; },
                          [&](const Pause& verb) { return !verb.for_reader; },
                          [&](const SetFurniture& verb) {
                              scene.own_furniture = true;
                              scene.furniture = verb.furniture;
                              return true;
                          },
                          [](const auto&) { return false; },
                      },
        statement.action);
}

}  // namespace lantern
