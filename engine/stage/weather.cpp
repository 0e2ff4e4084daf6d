#include "stage/weather.h"

#include <algorithm>
#include <cmath>

#include "stage/slip.h"

namespace lantern {

namespace {

enum : std::uint32_t { rain_seed = 11, dust_seed = 23, lantern_seed = 37, neon_seed = 53 };

/// The lighter of the act's two poles: what catches light.
Colour light_of(const Palette& palette) { return is_light(palette.paper) ? palette.paper : palette.text; }

/// A way round and round of `length`, begun anywhere on it.
float round_trip(float start, float travelled, float length) {
    return std::fmod(std::fmod(start * length + travelled, length) + length, length);
}

void paint_rain(std::vector<Item>& items, float strength, float seconds, const Palette& palette) {
    constexpr float slant = -0.11F, above = 160, room = canvas_height + 2 * above;
    const auto count = static_cast<std::uint32_t>(110 * strength);
    for (std::uint32_t i = 0; i < count; ++i) {
        const float near = chance(rain_seed, i * 4);  // 0 far, 1 near
        const float length = 34 + 66 * near, speed = 1150 + 900 * near;
        const float y = round_trip(chance(rain_seed, i * 4 + 1), seconds * speed, room) - above;
        const float x = chance(rain_seed, i * 4 + 2) * (canvas_width + 240) - 60 + slant * y;
        items.push_back(StrokeItem{{{x, y}, {x + slant * length, y + length}}, 1.1F + 1.1F * near,
            with_alpha(light_of(palette), 0.10F + 0.16F * near)});
    }
}

void paint_dust(std::vector<Item>& items, float strength, float seconds, const Palette& palette) {
    const auto count = static_cast<std::uint32_t>(90 * strength);
    for (std::uint32_t i = 0; i < count; ++i) {
        const float size = 1.4F + 2.2F * chance(dust_seed, i * 6);
        const float sway = std::sin(seconds * (0.25F + 0.3F * chance(dust_seed, i * 6 + 1)) + static_cast<float>(i));
        const float x = chance(dust_seed, i * 6 + 2) * canvas_width + 26 * sway;
        const float fall = seconds * (5 + 9 * chance(dust_seed, i * 6 + 3));
        const float y = round_trip(chance(dust_seed, i * 6 + 4), fall, canvas_height);
        const Colour colour = with_alpha(light_of(palette), 0.20F + 0.35F * chance(dust_seed, i * 6 + 5));
        items.push_back(PanelItem{{{x, y - size}, {x + size, y}, {x, y + size}, {x - size, y}}, colour});
    }
}

/// Paper lanterns far off: a warm slip, wider at the top, and a hotter one at its foot.
void paint_lanterns(std::vector<Item>& items, float strength, float seconds, const Palette& palette) {
    const auto count = static_cast<std::uint32_t>(16 * strength);
    for (std::uint32_t i = 0; i < count; ++i) {
        const float near = chance(lantern_seed, i * 5), high = 14 + 30 * near, wide = high * 0.72F;
        const float rise = seconds * (5 + 9 * near);
        const float y = 860 - round_trip(chance(lantern_seed, i * 5 + 1), rise, 960);
        const float sway = 14 * std::sin(seconds * 0.4F + static_cast<float>(i) * 1.7F);
        const float x = chance(lantern_seed, i * 5 + 2) * canvas_width + sway;
        const float dim = std::clamp((860 - y) / 120, 0.0F, 1.0F) * (0.55F + 0.4F * near);
        const auto slip = [&](float half_top, float half_foot, float top, float foot) {
            return std::vector<Point>{
                {x - half_top, y + top}, {x + half_top, y + top}, {x + half_foot, y + foot}, {x - half_foot, y + foot}};
        };
        items.push_back(PanelItem{slip(wide / 2, wide * 0.36F, 0, high), with_alpha(palette.accent, dim)});
        items.push_back(PanelItem{
            slip(wide * 0.30F, wide * 0.28F, high * 0.55F, high * 0.96F), with_alpha(light_of(palette), 0.55F * dim)});
    }
}

/// Now and then the light of a sign fails for two pictures.
void paint_neon(std::vector<Item>& items, float strength, float seconds, const Palette& palette) {
    constexpr float period = 1.3F, failing = 0.17F;
    const float turn = std::floor(seconds / period), into = seconds - turn * period;
    const float at = chance(neon_seed, static_cast<std::uint32_t>(turn)) * (period - failing);
    if (into < at || into > at + failing) return;
    items.push_back(PanelItem{{{0, 0}, {canvas_width, 0}, {canvas_width, canvas_height}, {0, canvas_height}},
        with_alpha({palette.ink.red, palette.ink.green, palette.ink.blue, 255}, 0.22F * strength)});
}

}  // namespace

void paint_weather(std::vector<Item>& items, const WeatherNow& weather, float milliseconds, const Palette& palette) {
    const float seconds = milliseconds / 1000, strength = std::clamp(weather.strength, 0.0F, 4.0F);
    switch (weather.weather) {
        case Weather::rain: return paint_rain(items, strength, seconds, palette);
        case Weather::dust: return paint_dust(items, strength, seconds, palette);
        case Weather::lanterns: return paint_lanterns(items, strength, seconds, palette);
        case Weather::neon_flicker: return paint_neon(items, strength, seconds, palette);
        case Weather::shake: return;
    }
}

}  // namespace lantern
