#include <cmath>

#include "stage/play.h"
#include "stage/slip.h"
#include "stage/weather.h"

namespace lantern {

namespace {

constexpr float grain_frame = 84;  // milliseconds: every second picture of the weather's

/// A hand holding a camera: never the same place twice in a while, never far.
Point hand_at(float milliseconds, float reach) {
    const float t = milliseconds / 1000;
    return {reach * (0.6F * std::sin(t * 0.9F) + 0.4F * std::sin(t * 1.7F + 1)),
        reach * 0.6F * (0.6F * std::sin(t * 1.1F + 2) + 0.4F * std::sin(t * 2.1F))};
}

}  // namespace

Picture Stage::Play::scenery() const {
    const Palette& drawn = direction().palette;
    const float passed = tempo.moving_weather ? weather_clock : 0;
    const float moment = std::floor(passed / tempo.weather_frame) * tempo.weather_frame;
    Picture picture;
    picture.ground = drawn.ink;
    const float hand = moment * direction().drift_pace;
    std::vector<Item> behind, before;
    for (const WeatherNow& now : tableau.scene().weather)
        if (const Weather* weather = weather_called(direction().weathers, story->weathers[now.weather])) {
            const bool on_glass = weather->of == Weather::Of::breath;  // of the windows, not of the lens
            paint_weather(on_glass ? behind : before, *weather, now.strength, moment, tempo.moving_weather);
        }
    tableau.paint(picture.items, tempo.moving_camera ? hand_at(hand, direction().drift) : Point(), behind);
    if (paper) paint_lantern_paper(picture.items, *paper, drawn, comfort, fresh, stroke.eased());
    picture.items.insert(picture.items.end(), before.begin(), before.end());
    if (direction().grain > 0) {
        const auto turn = static_cast<std::uint32_t>(moment / grain_frame);
        picture.items.push_back(GrainItem{{0, 0, canvas_width, canvas_height}, direction().grain, turn});
    }
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
