#include "screens/curtain.h"

#include <algorithm>

#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float left = 158, wide = 1560, rule_long = 144, foot = 1040, below_name = 44, below_rule = 46;

float grown(float size, const Comfort& comfort) { return size * std::clamp(comfort.text_size, 0.9F, 1.5F); }
float above_baseline(const Comfort& comfort) { return 150 + grown(22, comfort) * 0.5F; }

TypeSetting name_setting(const Comfort& comfort) {
    TypeSetting setting = plain_setting(face_in(comfort.font, Face::serif_italic), grown(64, comfort), wide);
    setting.line_height = setting.size * 1.15F;
    return setting;
}

float rule_y(const Curtain& curtain, const Comfort& comfort, const Measure& measure) {
    const TypeSetting name = name_setting(comfort);
    const float first = above_baseline(comfort) + grown(70, comfort);
    return first + static_cast<float>(lines_of(curtain.name, name, measure) - 1) * name.line_height + below_name;
}

}  // namespace

Rect Curtain::area(const Comfort& comfort, const Measure& measure) const {
    const float top = rule_y(*this, comfort, measure) + below_rule;
    return {left, top, wide, foot - top};
}

void Curtain::paint(Picture& picture, const Palette& palette, const Comfort& comfort, const Measure& measure) const {
    picture.items.push_back(over_all({palette.ink.red, palette.ink.green, palette.ink.blue, 224}));
    letter(picture.items, above, {left, above_baseline(comfort)},
        plain_setting(face_in(comfort.font, Face::sans), grown(22, comfort), wide), palette.accent, measure);
    letter(picture.items, name, {left, above_baseline(comfort) + grown(70, comfort)}, name_setting(comfort),
        palette.paper, measure);
    const float rule = rule_y(*this, comfort, measure);
    picture.items.push_back(StrokeItem{{{left, rule}, {left + rule_long, rule}}, 2.2F, palette.accent});
}

}  // namespace lantern
