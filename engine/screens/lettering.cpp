#include "screens/lettering.h"

namespace lantern {

namespace {

std::vector<Page> pages_of(const std::string& words, const TypeSetting& setting, const Measure& measure) {
    return set_pages({Run{words, {}, {}, {}, no_slot, 0}}, measure, setting);
}

}  // namespace

TypeSetting plain_setting(Face face, float size, float width) {
    TypeSetting setting;
    setting.upright = setting.emphasised = setting.strong = face;
    setting.size = size;
    setting.line_height = size * 1.4F;
    setting.width = width;
    setting.lines = 1000;
    return setting;
}

float letter(std::vector<Item>& items, const std::string& words, Point first_baseline, const TypeSetting& setting,
    Colour colour, const Measure& measure) {
    const std::vector<Page> pages = pages_of(words, setting, measure);
    float last = first_baseline.y;
    if (pages.front().fragments.empty()) return last;
    const float first = pages.front().fragments.front().at.y;
    for (const Fragment& fragment : pages.front().fragments) {
        last = first_baseline.y + fragment.at.y - first;
        items.push_back(TextItem{
            fragment.text, fragment.face, fragment.size, {first_baseline.x + fragment.at.x, last}, colour, 0, -1});
    }
    return last;
}

int lines_of(const std::string& words, const TypeSetting& setting, const Measure& measure) {
    return pages_of(words, setting, measure).front().lines;
}

WashItem over_all(Colour colour) { return {{0, 0, canvas_width, canvas_height}, colour}; }

Palette house_palette(const Story* story) {
    return story == nullptr || story->acts.empty() ? Palette() : story->acts.back().direction.palette;
}

}  // namespace lantern
