#include "stage/passing.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "stage/slip.h"
#include "stage/weather.h"

namespace lantern {

namespace {

constexpr float pi = 3.14159265F, beam_lean = -0.35F, brightest = 0.55F;

Aperture opening_of(const Change& change) {
    using Shape = Aperture::Shape;
    if (change.way == Change::Way::iris) return {Shape::circle, {change.at_x, change.at_y}};
    if (change.way == Change::Way::sweep) return {change.from_right ? Shape::from_right : Shape::from_left, {}};
    return {};
}

bool comes_by_parts(const Change& change) {
    return change.way != Change::Way::evenly && (change.way != Change::Way::wipe || !change.mask.empty());
}

/// It covers everything by half-way and then goes as it came; an iris closes, and opens again.
void paint_veil(std::vector<Item>& items, const Change& change, float share) {
    const bool comes = share < 0.5F;
    const float there = comes ? share * 2 : 2 - share * 2;
    const std::size_t first = items.size();
    items.push_back(WashItem{{0, 0, canvas_width, canvas_height}, *change.through});
    let_in(items, first, change, there);
    if (auto* ground = std::get_if<ImageItem>(&items[first]))
        ground->inverted = !comes || change.way == Change::Way::iris;
}

/// Its middle goes with the edge of what comes.
void paint_light(std::vector<Item>& items, const Change& change, float share) {
    const float wide = change.light_wide * canvas_width;
    const float lean = std::abs(beam_lean) * canvas_height / 2;
    const float way = canvas_width + 2 * lean + wide;
    const float from_left = -lean - wide / 2 + way * share;
    const float x = change.from_right ? canvas_width - from_left : from_left;
    const float strength = std::sqrt(std::max(std::sin(share * pi), 0.0F));
    const float tilt = change.from_right ? -beam_lean : beam_lean;
    items.push_back(MoteItem{MoteItem::Shape::beam, {x, canvas_height / 2}, canvas_height, tilt,
        with_alpha(*change.light, brightest * strength), true, wide});
}

/// Most of it half-way.
void paint_rain(std::vector<Item>& items, const Change& change, float share) {
    Weather rain;
    rain.name = "rain";
    rain.count = change.drops;
    rain.size = {60, 170};
    rain.falls = {1500, 2600};
    rain.drifts = -240;
    rain.colour = change.rain;
    const float most = std::sin(share * pi);
    rain.opacity = {0.16F * most, 0.42F * most};
    paint_weather(items, rain, 1, share * std::max(change.over, 0.1F) * 1000, true);
}

}  // namespace

ImageItem plain_ground(Colour colour) {
    ImageItem ground{"", {0, 0, canvas_width, canvas_height}, 1, "", 1, 0.1F};
    ground.plain = colour;
    return ground;
}

void let_in(std::vector<Item>& items, std::size_t first, const Change& change, float share) {
    const bool by_parts = comes_by_parts(change);
    for (std::size_t i = first; i < items.size(); ++i) {
        if (!by_parts) break;
        if (const auto* wash = std::get_if<WashItem>(&items[i])) items[i] = plain_ground(wash->colour);
        auto* image = std::get_if<ImageItem>(&items[i]);
        if (image == nullptr) continue;
        image->mask = change.way == Change::Way::wipe ? change.mask : std::string();
        image->opening = opening_of(change);
        image->progress = share;
        image->softness = change.soft;
    }
    for (std::size_t i = first; i < items.size(); ++i) {  // words, and what comes evenly
        if (by_parts && std::holds_alternative<ImageItem>(items[i])) continue;
        std::vector<Item> one{items[i]};
        fade(one, 0, share);
        items[i] = one.front();
    }
}

void paint_passing(std::vector<Item>& items, const Change& change, float share) {
    if (change.through) paint_veil(items, change, share);
    if (change.light) paint_light(items, change, share);
    if (change.drops > 0) paint_rain(items, change, share);
}

}  // namespace lantern
