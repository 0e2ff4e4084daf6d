#pragma once
// Everything true now: one value, copyable, comparable. Scene is what *is* on stage; what is seen mid-fade belongs to Stage.

#include <vector>

#include "story/story.h"

namespace lantern {

struct Figure {
    PersonIndex person = 0;
    ExpressionIndex expression = 0;
    Thousandths at = 500;
    Facing facing = Facing::as_drawn;
    bool operator==(const Figure&) const = default;
};

struct Prop {
    AssetIndex asset = no_asset;
    Thousandths at = 500;
    bool operator==(const Prop&) const = default;
};

struct Camera {
    float zoom = 1;
    PersonIndex on = nobody;
    Thousandths at = 500, high = eye_level;
    bool operator==(const Camera&) const = default;
};

struct WeatherNow {
    WeatherIndex weather = 0;
    float strength = 1;
    bool operator==(const WeatherNow&) const = default;
};

struct Scene {
    SettingIndex setting = nobody;  // nobody: the bare stage
    std::vector<Figure> people;     // in the order they came; later ones stand in front
    std::vector<Prop> props;
    std::vector<WeatherNow> weather;
    Camera camera;
    AssetIndex music = no_asset, ambience = no_asset;
    float music_volume = 1, ambience_volume = 1;
    bool own_furniture = false;  // set by `text:`; else the act's direction decides
    Furniture furniture = Furniture::box;
    bool operator==(const Scene&) const = default;
};

/// Where a visited scene goes back to.
struct Return {
    Place place = nowhere;
    Scene scene;
    bool operator==(const Return&) const = default;
};

struct State {
    Place at = 0;
    Variables variables;
    Scene scene;
    std::vector<Return> returns;
    bool admitted = false;  // the notice of the scene we stand at the head of has been answered with "read"
    bool operator==(const State&) const = default;
};

/// The State before the first word. `endings_seen`: how many different endings earlier readings saw.
State opening(const Story& story, int endings_seen = 0);

}  // namespace lantern
