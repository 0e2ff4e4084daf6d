#include <cmath>

#include "stage/play.h"
#include "stage/slip.h"
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
    const Palette& drawn = direction().palette;
    const float moment = std::floor(weather_clock / tempo.weather_frame) * tempo.weather_frame;
    Picture picture;
    picture.ground = drawn.ink;
    tableau.paint(picture.items, tempo.moving_camera ? hand_at(moment, direction().drift) : Point());
    if (paper) paint_lantern_paper(picture.items, *paper, drawn, comfort, fresh, stroke.eased());
    if (tempo.weather)
        for (const WeatherNow& weather : tableau.scene().weather) paint_weather(picture.items, weather, moment, drawn);
    paint_bars(picture.items, furnish(room.furniture, direction().letterbox), drawn);
    return picture;
}

Picture Stage::Play::picture() const {
    Picture picture = scenery();
    if (room.bar_below > room.bars) paint_bars(picture.items, room, direction().palette);
    const std::size_t first = picture.items.size();
    if (text.to > 0 || text.moving()) paint_text(picture.items);
    fade(picture.items, first, text.eased());
    return picture;
}

void Stage::Play::paint_text(std::vector<Item>& items) const {
    const Palette eased = palette();
    const Colour edge = edge_in(comfort);
    if (panel.eased() > 0) {
        const std::size_t head = items.size();
        paint_plate(items, heading, eased.choice, eased.choice_text, eased.ink, edge);
        fade(items, head, panel.eased());
    }
    const std::size_t first = items.size();
    if (panel.eased() > 0) {
        paint_panel(items, room, eased);
        if (who != nobody && has_words) paint_name(items, room, eased, story->cast[who], *measure);
    }
    const Choice* const words = choice && choice->is_word() && asked ? &*choice : nullptr;
    if (has_words && !tableau.holds_words()) paint_writing(items, room, eased, writing, words);
    if (words != nullptr && all_said() && !words->slips()[words->focus()].open)
        paint_reason(items, room, eased, words->slips()[words->focus()].reason, *measure);
    fade(items, first, panel.eased());
    paint_plate(items, captions, eased.choice, eased.choice_text, eased.ink, edge);
    if (choice && !choice->is_word() && slips.eased() > 0) choice->paint(items, eased, slips.eased());
    if (awaits) paint_drop(items, room, eased, drop.eased());
}

}  // namespace lantern
