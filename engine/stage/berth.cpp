#include "stage/berth.h"

#include <algorithm>

#include "stage/furniture.h"

namespace lantern {

namespace {

constexpr float right_end = 1742, head_reach = 125, widest = 1100;
constexpr float usual_gap = 18, least_gap = 4, rounding = 0.01F;

}  // namespace

SlipSetting slip_setting(const Comfort& comfort) {
    SlipSetting setting;
    const float text = comfort.text_size;
    setting.width = std::min(setting.width * text, widest);
    setting.height *= text;
    setting.padding *= roomier(comfort);
    setting.line *= text * comfort.line_spacing;
    setting.size = size_in(comfort.font, setting.size) * text;
    setting.korean_size *= text;
    setting.reason_size *= text;
    setting.reason_line *= text * comfort.line_spacing;
    setting.reason_gap *= text;
    return setting;
}

std::vector<Rect> lay_slips(const std::vector<float>& heights, const Berth& berth) {
    float gap = usual_gap, total = 0;
    for (const float height : heights) total += height;
    const float gaps = heights.empty() ? 0 : static_cast<float>(heights.size() - 1);
    if (total + gaps * gap > berth.area.h && gaps > 0) gap = std::max(least_gap, (berth.area.h - total) / gaps);
    total += gaps * gap;
    if (total > berth.area.h + rounding) return {};
    const float top = berth.area.y, foot = berth.area.y + berth.area.h;
    float y = berth.middle > 0 ? std::max(top, std::min(berth.middle - total / 2, foot - total)) : top;
    std::vector<Rect> slips;
    for (const float height : heights) {
        slips.push_back({berth.area.x, y, berth.area.w, height});
        y += height + gap;
    }
    return slips;
}

float room_beside(const Rect& taken) { return right_end - taken.x - taken.w - 40 + slip_shift; }

std::vector<float> slip_places(float width, const Rect& taken) {
    std::vector<float> places;
    for (const float x : {right_end - width, (canvas_width - width - slip_shift) / 2, canvas_width - right_end})
        if (taken.w <= 0 || x + slip_shift >= taken.x + taken.w || x + width <= taken.x) places.push_back(x);
    return places;
}

int faces_behind(float left, float width, const std::vector<float>& heads, const Rect& taken) {
    return static_cast<int>(std::count_if(heads.begin(), heads.end(), [&](float head) {
        const bool hidden = head > taken.x && head < taken.x + taken.w;
        return !hidden && head + head_reach > left + slip_shift && head - head_reach < left + width;
    }));
}

}  // namespace lantern
