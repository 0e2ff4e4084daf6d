#include "screens/finished.h"

#include <utility>

#include "screens/lettering.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float size = 92, wide = 1400, small_size = 22, middle_y = 540;

}  // namespace

Finished::Finished(Reading reading, const Measure& measure) : reading_(std::move(reading)), measure_(&measure) {}

std::optional<Errand> Finished::interpret(const Gesture& gesture) {
    if (std::holds_alternative<PointerPressed>(gesture)) return Errand::title;
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr) return std::nullopt;
    switch (*command) {
        case Command::back: return Errand::go_on;  // the words before the ending
        case Command::go_on:
        case Command::menu: return Errand::title;
        case Command::full_screen: return Errand::full_screen;
        default: return std::nullopt;
    }
}

Picture Finished::picture() const {
    const Story& story = reading_.session().story();
    const Palette& palette =
        story.acts[story.scripts[script_at(story, reading_.session().state().at)].act].direction.palette;
    Picture picture;
    picture.ground = palette.ink;
    const auto ending = reading_.ending();
    if (!ending || *ending >= story.endings.size()) return picture;
    TypeSetting name = plain_setting(Face::serif_italic, size, wide);
    name.centred = true;
    const float left = (canvas_width - wide) / 2;
    const float first = middle_y - static_cast<float>(lines_of(story.endings[*ending].title, name, *measure_) - 1) *
                                       name.line_height / 2;
    const float last = letter(
        picture.items, story.endings[*ending].title, {left, first}, name, palette.paper, *measure_);
    const float small_wide = measure_->width(story.title, Face::sans, small_size);
    picture.items.push_back(TextItem{story.title, Face::sans, small_size,
        {(canvas_width - small_wide) / 2, first - size * 1.4F}, palette.hint, 0, -1});
    picture.items.push_back(drop_of_water({canvas_width / 2, last + 90}, 31, palette.accent));
    return picture;
}

}  // namespace lantern
