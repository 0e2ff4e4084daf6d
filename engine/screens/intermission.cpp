#include "screens/intermission.h"

#include <utility>

#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float left = 158, name_size = 64, name_baseline = 400, rule_y = 444, rule_long = 144, place_size = 22,
                place_baseline = 330;
constexpr Point first_entry{184, 540};

}  // namespace

Intermission::Intermission(Reading reading, const Measure& measure)
    : reading_(std::move(reading)),
      measure_(&measure),
      bill_({{Errand::go_on, "Go on"}, {Errand::full_screen, "Full screen, or not"},
                {Errand::title, "Back to the title"}, {Errand::quit, "Quit"}},
          first_entry, Order::down, measure) {}

std::optional<Errand> Intermission::interpret(const Gesture& gesture) {
    if (const auto* command = std::get_if<Command>(&gesture)) {
        if (*command == Command::menu) return Errand::go_on;
        if (*command == Command::full_screen) return Errand::full_screen;
    }
    return bill_.interpret(gesture);
}

Picture Intermission::picture() const {
    const Story& story = reading_.session().story();
    const Script& scene = story.scripts[script_at(story, reading_.session().state().at)];
    const Palette& palette = story.acts[scene.act].direction.palette;
    Picture picture = reading_.picture();
    picture.items.push_back(over_all({palette.ink.red, palette.ink.green, palette.ink.blue, 224}));
    letter(picture.items, story.acts[scene.act].title, {left, place_baseline},
        plain_setting(Face::sans, place_size, 800), palette.accent, *measure_);
    letter(picture.items, scene.title, {left, name_baseline}, plain_setting(Face::serif_italic, name_size, 1500),
        palette.paper, *measure_);
    picture.items.push_back(StrokeItem{{{left, rule_y}, {left + rule_long, rule_y}}, 2.2F, palette.accent});
    bill_.paint(picture.items, palette.hint, palette.paper, palette.accent);
    return picture;
}

}  // namespace lantern
