#include "screens/side_by_side.h"

#include <cmath>

namespace lantern {

std::vector<WordsPlaced> set_side_by_side(
    const std::vector<std::string>& words, Point from, float wide, const RowSetting& setting, const Measure& measure) {
    std::vector<WordsPlaced> placed;
    float x = from.x, y = from.y;
    int line = 0;
    for (const std::string& each : words) {
        const float width = measure.width(each, setting.face, setting.size);
        if (x > from.x && x + width > from.x + wide) {
            x = from.x;
            y += setting.line_height;
            ++line;
        }
        placed.push_back({{x, y + setting.line_height * 0.5F + setting.size * 0.32F}, width,
            {x - setting.gap / 2, y, width + setting.gap, setting.line_height}, line});
        x += width + setting.gap;
    }
    return placed;
}

float height_of(const std::vector<WordsPlaced>& placed, const RowSetting& setting) {
    return placed.empty() ? 0 : static_cast<float>(placed.back().line + 1) * setting.line_height;
}

std::optional<std::size_t> pressed_among(const std::vector<WordsPlaced>& placed, Point at) {
    for (std::size_t i = 0; i < placed.size(); ++i)
        if (placed[i].reach.contains(at)) return i;
    return std::nullopt;
}

std::optional<std::size_t> beyond(const std::vector<WordsPlaced>& placed, std::size_t from, int lines) {
    if (from >= placed.size()) return std::nullopt;
    const float middle = placed[from].at.x + placed[from].width / 2;
    const int wanted = placed[from].line + lines;
    std::optional<std::size_t> best;
    float distance = 0;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const float away = std::abs(placed[i].at.x + placed[i].width / 2 - middle);
        if (placed[i].line != wanted || (best && away >= distance)) continue;
        best = i;
        distance = away;
    }
    return best;
}

}  // namespace lantern
