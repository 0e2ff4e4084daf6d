#include "screens/finished.h"

#include <algorithm>

#include "screens/lettering.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float size = 92, wide = 1400, small_size = 22, middle_y = 540;

}  // namespace

std::optional<Errand> Finished::interpret(const Gesture& gesture, House& house) {
    const Errand next = house.story->credits.empty() ? Errand::title : Errand::credits;
    if (std::holds_alternative<PointerPressed>(gesture)) return next;
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr) return std::nullopt;
    switch (*command) {
        case Command::back: return Errand::go_on;  // the words before the ending
        case Command::go_on: return next;
        case Command::menu: return Errand::title;
        default: return std::nullopt;
    }
}

Picture Finished::picture(const House& house) const {
    const Palette palette = house.palette();
    Picture picture;
    picture.ground = palette.ink;
    const auto ending = house.reading ? house.reading->ending() : std::nullopt;
    if (!ending || *ending >= house.story->endings.size()) return picture;
    const std::string& words = house.story->endings[*ending].title;
    const float grown = std::clamp(house.comfort().text_size, 0.9F, 1.4F);
    TypeSetting name = plain_setting(face_in(house.comfort().font, Face::serif_italic), size * grown, wide);
    name.centred = true;
    const float left = (canvas_width - wide) / 2;
    const float first = middle_y - static_cast<float>(lines_of(words, name, *house.measure) - 1) * name.line_height / 2;
    const float last = letter(picture.items, words, {left, first}, name, palette.paper, *house.measure);
    const float small = std::max(20.0F, small_size * house.comfort().text_size);
    TypeSetting story = plain_setting(face_in(house.comfort().font, Face::sans), small, wide);
    story.centred = true;
    letter(picture.items, house.story->title, {left, first - size * grown * 1.4F}, story, palette.hint, *house.measure);
    picture.items.push_back(drop_of_water({canvas_width / 2, last + 90}, 31, palette.accent));
    return picture;
}

void Finished::refresh(const House&) {}

Spoken Finished::spoken(const House& house) const {
    const auto ending = house.reading ? house.reading->ending() : std::nullopt;
    return ending ? Spoken{"The end: " + house.story->endings[*ending].title, {}} : Spoken{};
}

}  // namespace lantern
