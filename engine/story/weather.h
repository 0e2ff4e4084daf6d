#pragma once
// What is in the air, and what `effect:` names: rain, dust, lanterns, breath, a lamp that fails. All of them are this one record; the
// house's own stand in a table, and an act adds to it and restates it. How it is painted is the stage's.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "story/palette.h"

namespace lantern {

/// From one end to the other: what is far to what is near.
struct Depth {
    float far = 0, near = 0;
    bool operator==(const Depth&) const = default;
};

struct Weather {
    enum class Of : std::uint8_t { streaks, flakes, motes, lanterns, breath, lamp };

    std::string name;
    Of of = Of::streaks;
    int count = 100;
    Depth size{2, 4};  // canvas pixels: a streak's length, else how wide
    Depth falls{};     // canvas pixels a second; below 0 it rises
    float drifts = 0;  // the same, towards the right
    float sways = 0;   // canvas pixels to either side
    float every = 4;   // seconds: of a sway, of a breath from one to the next, of a lamp from one failing to the next
    float lasts = 0.17F;  // seconds a lamp fails
    Depth opacity{0.2F, 0.5F};
    Colour colour{255, 255, 255};
    Colour core{255, 255, 255};                      // of a lantern: its flame
    float left = 0, top = 0, right = 1, bottom = 1;  // where: shares of the canvas
    bool shines = false;                             // adds its light to what is behind
    bool operator==(const Weather&) const = default;
};

/// The house's own, in the colours of an act.
std::vector<Weather> house_weathers(const Palette& palette);
std::vector<std::string> house_weather_names();

/// Null when there is none of that name.
const Weather* weather_called(const std::vector<Weather>& weathers, std::string_view name);

}  // namespace lantern
