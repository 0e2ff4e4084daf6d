#include "screens/intermission.h"

#include <algorithm>
#include <utility>

#include "screens/lettering.h"
#include "screens/menu_rows.h"

namespace lantern {

namespace {

constexpr float left = 158, wide = 1560, rule_long = 144, foot = 1040;

std::vector<MenuRow> entries() {
    return {{Errand::go_on, "Go on"}, {Errand::history, "What was read"}, {Errand::keep, "Keep a postcard"},
        {Errand::postcards, "Postcards"}, {Errand::threads, "Threads"}, {Errand::preferences, "Preferences"},
        {Errand::help, "Keys"}, {Errand::someone, "If you need someone"}, {Errand::title, "Back to the title"},
        {Errand::quit, "Quit"}};
}

float grown(float size, const Comfort& comfort) { return size * std::clamp(comfort.text_size, 0.9F, 1.5F); }
float place_baseline(const Comfort& comfort) { return 150 + grown(22, comfort) * 0.5F; }
float name_baseline(const Comfort& comfort) { return place_baseline(comfort) + grown(70, comfort); }
float rule_y(const Comfort& comfort) { return name_baseline(comfort) + 44; }

Rect area(const Comfort& comfort) {
    const float top = rule_y(comfort) + 46;
    return {left, top, wide, foot - top};
}

}  // namespace

Intermission::Intermission(const House& house)
    : errands_(errands_of(entries())),
      leaf_(rows_of(entries()), area(house.comfort()), house.comfort(), *house.measure) {}

std::optional<Errand> Intermission::interpret(const Gesture& gesture, House&) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::menu) return Errand::go_on;
    const auto answer = leaf_.interpret(gesture);
    return answer ? std::optional(errands_[answer->row]) : std::nullopt;
}

Picture Intermission::picture(const House& house) const {
    const Session& session = house.reading->session();
    const Story& story = session.story();
    const Script& scene = story.scripts[script_at(story, session.state().at)];
    const Palette palette = house.palette();
    const Comfort& comfort = house.comfort();
    Picture picture = house.reading->scenery();
    picture.items.push_back(over_all({palette.ink.red, palette.ink.green, palette.ink.blue, 224}));
    letter(picture.items, story.acts[scene.act].title, {left, place_baseline(comfort)},
        plain_setting(face_in(comfort.font, Face::sans), grown(22, comfort), wide), palette.accent, *house.measure);
    letter(picture.items, scene.title, {left, name_baseline(comfort)},
        plain_setting(face_in(comfort.font, Face::serif_italic), grown(64, comfort), wide), palette.paper,
        *house.measure);
    const float rule = rule_y(comfort);
    picture.items.push_back(StrokeItem{{{left, rule}, {left + rule_long, rule}}, 2.2F, palette.accent});
    leaf_.paint(picture.items, palette);
    return picture;
}

void Intermission::refresh(const House& house) { leaf_.set_comfort(house.comfort(), area(house.comfort())); }

Spoken Intermission::spoken(const House& house) const {
    const Session& session = house.reading->session();
    return {session.story().scripts[script_at(session.story(), session.state().at)].title, leaf_.spoken()};
}

}  // namespace lantern
