#include "screens/title.h"

#include <utility>

#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr const char* title_picture = "pictures/places/title.webp";
constexpr float left = 158, measure_wide = 740, name_baseline = 640, rule_y = 706, rule_long = 144;
constexpr Point first_entry{184, 872};

std::vector<Entry> entries(bool under_way) {
    if (under_way) return {{Errand::go_on, "Continue"}, {Errand::begin, "From the beginning"}, {Errand::quit, "Quit"}};
    return {{Errand::begin, "Begin"}, {Errand::quit, "Quit"}};
}

/// As large as it goes in three lines: a name has no next page.
TypeSetting name_setting(const std::string& name, const Measure& measure) {
    TypeSetting setting;
    for (const float size : {116.0F, 92.0F, 72.0F, 52.0F}) {
        setting = plain_setting(Face::serif, size, measure_wide);
        setting.line_height = size * 1.15F;
        if (lines_of(name, setting, measure) <= 3) break;
    }
    return setting;
}

}  // namespace

Title::Title(std::shared_ptr<const Story> story, std::optional<Reading> laid_aside, const Measure& measure)
    : story_(std::move(story)),
      laid_aside_(std::move(laid_aside)),
      measure_(&measure),
      bill_(entries(laid_aside_.has_value()), first_entry, Order::down, measure) {}

std::optional<Errand> Title::interpret(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    if (command != nullptr && *command == Command::full_screen) return Errand::full_screen;
    return bill_.interpret(gesture);
}

Picture Title::picture() const {
    const Palette palette = house_palette(story_.get());
    Picture picture;
    picture.ground = palette.ink;
    picture.items.push_back(ImageItem{title_picture, {0, 0, canvas_width, canvas_height}, 1, "", 1, 0});
    const TypeSetting name = name_setting(story_->title, *measure_);
    const int lines = lines_of(story_->title, name, *measure_);
    letter(picture.items, story_->title, {left, name_baseline - static_cast<float>(lines - 1) * name.line_height}, name,
        palette.paper, *measure_);
    picture.items.push_back(StrokeItem{{{left, rule_y}, {left + rule_long, rule_y}}, 2.2F, palette.accent});
    bill_.paint(picture.items, palette.hint, palette.paper, palette.accent);
    return picture;
}

}  // namespace lantern
