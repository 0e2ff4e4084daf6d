#include <cmath>

#include "stage/play.h"
#include "stage/weather.h"

namespace lantern {

namespace {

/// A hand holding a camera: never the same place twice in a while, never far.
Point hand_at(float milliseconds, float reach) {
    const float t = milliseconds / 1000;
    return {reach * (0.6F * std::sin(t * 0.9F) + 0.4F * std::sin(t * 1.7F + 1)),
        reach * 0.6F * (0.6F * std::sin(t * 1.1F + 2) + 0.4F * std::sin(t * 2.1F))};
}

}  // namespace

Picture Stage::Play::scenery() const {
    const Palette& palette = direction().palette;
    const float moment = std::floor(weather_clock / tempo.weather_frame) * tempo.weather_frame;
    Picture picture;
    picture.ground = palette.ink;
    tableau.paint(picture.items, tempo.moving_camera ? hand_at(moment, direction().drift) : Point());
    if (tempo.weather)
        for (const WeatherNow& weather : tableau.scene().weather)
            paint_weather(picture.items, weather, moment, palette);
    paint_bars(picture.items, room, palette);
    return picture;
}

Picture Stage::Play::picture() const {
    Picture picture = scenery();
    const std::size_t first = picture.items.size();
    if (text.to > 0 || text.moving()) paint_text(picture.items);
    fade(picture.items, first, text.eased());
    return picture;
}

void Stage::Play::paint_text(std::vector<Item>& items) const {
    const Palette& palette = direction().palette;
    const bool on_panel = room.furniture == Furniture::box || room.furniture == Furniture::column;
    if (on_panel && panel.eased() > 0) {
        const std::size_t head = items.size();
        if (room.furniture == Furniture::box) paint_heading(items, heading, palette, *measure);
        fade(items, head, panel.eased());
    }
    const std::size_t first = items.size();
    if (panel.eased() > 0) {
        paint_panel(items, room, palette);
        if (who != nobody && has_words) paint_name(items, room, palette, story->cast[who], *measure);
    }
    if (has_words && !tableau.holds_words()) paint_writing(items, room, palette, writing, choice ? &*choice : nullptr);
    if (choice && choice->is_word() && all_said() && !choice->slips()[choice->focus()].open)
        paint_reason(items, room, palette, choice->slips()[choice->focus()].reason);
    fade(items, first, panel.eased());
    if (choice && !choice->is_word() && slips.eased() > 0) choice->paint(items, palette, slips.eased());
    if (awaits) paint_drop(items, room, palette, drop.eased());
}

}  // namespace lantern
