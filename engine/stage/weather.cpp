#include "stage/weather.h"

#include <algorithm>
#include <cmath>

#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float pi = 3.14159265F;
constexpr float steps = 11;     // from far to near, so that few prints are made
constexpr float brink = 0.14F;  // of an area that ends within the canvas: what comes to it pales

float between(const Depth& span, float near) { return span.far + (span.near - span.far) * near; }

/// A way round and round of `length`, begun anywhere on it.
float round_trip(float start, float travelled, float length) {
    return std::fmod(std::fmod(start * length + travelled, length) + length, length);
}

std::uint32_t seed_in(const std::string& name) {
    std::uint32_t seed = 2166136261U;
    for (const char c : name) seed = (seed ^ static_cast<std::uint8_t>(c)) * 16777619U;
    return seed;
}

/// One of many, with its own luck.
struct Mote {
    const Weather* weather;
    std::uint32_t seed, number;
    float seconds, near = 0;

    Mote(const Weather& of, std::uint32_t with, std::uint32_t i, float at)
        : weather(&of), seed(with), number(i), seconds(at) {
        near = std::round(luck(0) * steps) / steps;
    }

    float luck(std::uint32_t throw_of) const { return chance(seed, number * 8 + throw_of); }
    float size() const { return between(weather->size, near); }

    Point place() const {
        const float falls = between(weather->falls, near), margin = weather->size.near;
        const float high = (weather->bottom - weather->top) * canvas_height + 2 * margin;
        const float fallen = round_trip(luck(1), seconds * falls, high);
        const float y = weather->top * canvas_height - margin + fallen;
        const float swing = weather->sways * std::sin((seconds / weather->every + luck(3)) * 2 * pi);
        const float lean = weather->of == Weather::Of::streaks ? slant() * (y - canvas_height / 2) : 0;
        const float drifted = weather->of == Weather::Of::streaks ? 0 : seconds * weather->drifts;
        const float wide = (weather->right - weather->left) * canvas_width + 2 * margin;
        return {weather->left * canvas_width - margin + round_trip(luck(2), drifted, wide) + swing + lean, y};
    }

    float slant() const {
        const float falls = (weather->falls.far + weather->falls.near) / 2;
        return falls == 0 ? 0 : std::clamp(weather->drifts / falls, -2.0F, 2.0F);
    }

    /// Pale where its area ends, if that is not where the canvas does.
    float seen_at(Point at) const {
        const float x = at.x / canvas_width, y = at.y / canvas_height;
        const float reach_x = (weather->right - weather->left) * brink,
                    reach_y = (weather->bottom - weather->top) * brink;
        float seen = 1;
        if (weather->left > 0) seen = std::min(seen, (x - weather->left) / reach_x);
        if (weather->right < 1) seen = std::min(seen, (weather->right - x) / reach_x);
        if (weather->top > 0) seen = std::min(seen, (y - weather->top) / reach_y);
        if (weather->bottom < 1) seen = std::min(seen, (weather->bottom - y) / reach_y);
        return std::clamp(seen, 0.0F, 1.0F);
    }

    Colour tinted(Colour colour, Point at) const {
        return with_alpha(colour, between(weather->opacity, near) * seen_at(at));
    }
};

void paint_streak(std::vector<Item>& items, const Mote& mote) {
    const Point at = mote.place();
    items.push_back(MoteItem{MoteItem::Shape::streak, at, mote.size(), mote.slant(),
        mote.tinted(mote.weather->colour, at), mote.weather->shines, 1.1F + 1.1F * mote.near});
}

void paint_round(std::vector<Item>& items, const Mote& mote) {
    const Point at = mote.place();
    const bool soft = mote.weather->of == Weather::Of::motes;
    items.push_back(MoteItem{soft ? MoteItem::Shape::glow : MoteItem::Shape::disc, at, mote.size(), 0,
        mote.tinted(mote.weather->colour, at), mote.weather->shines});
}

/// Paper with a flame in it, far off: its light on the air, the paper, and the flame at its foot.
void paint_lantern(std::vector<Item>& items, const Mote& mote) {
    const Point at = mote.place();
    const float wide = mote.size();
    const Colour paper = mote.tinted(mote.weather->colour, at), flame = mote.tinted(mote.weather->core, at);
    items.push_back(MoteItem{MoteItem::Shape::glow, at, wide * 5, 0, with_alpha(paper, 0.30F), true});
    items.push_back(MoteItem{MoteItem::Shape::lantern, at, wide, 0, paper});
    items.push_back(
        MoteItem{MoteItem::Shape::glow, {at.x, at.y + wide * 0.42F}, wide * 1.1F, 0, with_alpha(flame, 0.75F), true});
}

/// It comes at once and goes slowly, each time somewhere else.
void paint_breath(std::vector<Item>& items, const Mote& mote) {
    const Weather& weather = *mote.weather;
    const float turns = mote.seconds / weather.every + mote.luck(1), cycle = std::floor(turns), into = turns - cycle;
    const float rising = 0.16F;
    const float there = into < rising ? into / rising : 1 - (into - rising) / (1 - rising);
    const auto again = static_cast<std::uint32_t>(cycle) * 2;
    const std::uint32_t own = mote.seed + mote.number * 977U;
    const float x = weather.left + (weather.right - weather.left) * chance(own, again);
    const float y = weather.top + (weather.bottom - weather.top) * chance(own, again + 1);
    const Colour colour = with_alpha(weather.colour, between(weather.opacity, mote.near) * there);
    items.push_back(MoteItem{
        MoteItem::Shape::cloud, {x * canvas_width, y * canvas_height}, mote.size(), 0, colour, weather.shines});
}

/// Now and then the light of a sign fails for a moment.
void paint_lamp(std::vector<Item>& items, const Weather& weather, float strength, float seconds) {
    const float turn = std::floor(seconds / weather.every), into = seconds - turn * weather.every;
    const float room = std::max(weather.every - weather.lasts, 0.0F);
    const float at = chance(seed_in(weather.name), static_cast<std::uint32_t>(turn)) * room;
    if (into < at || into > at + weather.lasts) return;
    const Rect area{weather.left * canvas_width, weather.top * canvas_height,
        (weather.right - weather.left) * canvas_width, (weather.bottom - weather.top) * canvas_height};
    items.push_back(WashItem{area, with_alpha(weather.colour, std::min(weather.opacity.near * strength, 1.0F))});
}

}  // namespace

void paint_weather(std::vector<Item>& items, const Weather& weather, float strength, float milliseconds, bool moves) {
    const float seconds = milliseconds / 1000;
    strength = std::clamp(strength, 0.0F, 4.0F);
    if (weather.of == Weather::Of::lamp) {
        if (moves) paint_lamp(items, weather, strength, seconds);
        return;
    }
    const std::uint32_t seed = seed_in(weather.name);
    const auto count = static_cast<std::uint32_t>(static_cast<float>(weather.count) * strength);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Mote mote(weather, seed, i, seconds);
        switch (weather.of) {
            case Weather::Of::streaks: paint_streak(items, mote); break;
            case Weather::Of::flakes:
            case Weather::Of::motes: paint_round(items, mote); break;
            case Weather::Of::lanterns: paint_lantern(items, mote); break;
            case Weather::Of::breath: paint_breath(items, mote); break;
            case Weather::Of::lamp: break;
        }
    }
}

}  // namespace lantern
