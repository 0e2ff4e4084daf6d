#include "screens/numeral.h"

#include <algorithm>
#include <string>

#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float thin = 0.30F, broad = 0.72F, between = 0.10F;

std::string letters_of(int number) {
    std::string letters;
    const auto take = [&](int worth, const char* written) {
        for (; number >= worth; number -= worth) letters += written;
    };
    take(10, "X");
    take(9, "IX");
    take(5, "V");
    take(4, "IV");
    take(1, "I");
    return letters;
}

std::uint8_t towards_white(std::uint8_t channel) { return static_cast<std::uint8_t>(255 - (255 - channel) / 4); }

}  // namespace

std::vector<Stroke> numeral(int number) {
    std::vector<Stroke> strokes;
    if (number < 1 || number > 39) return strokes;
    float x = 0;
    for (const char letter : letters_of(number)) {
        const float wide = letter == 'I' ? thin : broad;
        if (letter == 'I') strokes.push_back({{x + wide / 2, 0}, {x + wide / 2, 0.5F}, {x + wide / 2, 1}});
        if (letter == 'V') {
            strokes.push_back({{x, 0}, {x + wide / 4, 0.5F}, {x + wide / 2, 1}});
            strokes.push_back({{x + wide, 0}, {x + wide * 0.75F, 0.5F}, {x + wide / 2, 1}});
        }
        if (letter == 'X') {
            strokes.push_back({{x, 0}, {x + wide / 2, 0.5F}, {x + wide, 1}});
            strokes.push_back({{x + wide, 0}, {x + wide / 2, 0.5F}, {x, 1}});
        }
        x += wide + between;
    }
    float first = x;
    for (const Stroke& stroke : strokes)
        for (const Point& point : stroke) first = std::min(first, point.x);
    for (Stroke& stroke : strokes)
        for (Point& point : stroke) point.x -= first;
    return strokes;
}

float numeral_width(const std::vector<Stroke>& strokes, float height) {
    float right = 0;
    for (const Stroke& stroke : strokes)
        for (const Point& point : stroke) right = std::max(right, point.x);
    return right * height;
}

std::vector<Stroke> placed(std::vector<Stroke> strokes, const Rect& box) {
    for (Stroke& stroke : strokes)
        for (Point& point : stroke) point = {box.x + point.x * box.h, box.y + point.y * box.h};
    return strokes;
}

void tube(std::vector<Item>& items, const Stroke& way, float width, Colour colour) {
    const std::vector<float> even(way.size(), 1.0F);
    for (const auto& [times, alpha] : {std::pair(7.0F, 0.07F), std::pair(4.2F, 0.12F), std::pair(2.2F, 0.22F)})
        items.push_back(StrokeItem{way, width * times, with_alpha(colour, alpha), even});
    items.push_back(StrokeItem{way, width, colour, even});
    const Colour core{towards_white(colour.red), towards_white(colour.green), towards_white(colour.blue)};
    items.push_back(StrokeItem{way, width * 0.42F, core, even});
}

StrokeItem brush(const Stroke& way, float width, Colour colour) {
    StrokeItem stroke{{}, width, colour, {}};
    const std::uint32_t seed = seed_of(way.front());
    for (std::size_t i = 0; i + 1 < way.size(); ++i)
        for (int step = 0; step < 6; ++step) {
            const float share = static_cast<float>(step) / 6;
            stroke.points.push_back(
                {way[i].x + (way[i + 1].x - way[i].x) * share, way[i].y + (way[i + 1].y - way[i].y) * share});
        }
    stroke.points.push_back(way.back());
    const auto last = static_cast<float>(stroke.points.size() - 1);
    for (std::size_t i = 0; i < stroke.points.size(); ++i) {
        const float along = static_cast<float>(i) / last;
        stroke.pressure.push_back(0.86F + 0.22F * (1 - along) + wobble(seed, static_cast<std::uint32_t>(i), 0.03F) -
                                  0.45F * std::max(0.0F, along - 0.82F) / 0.18F);
        stroke.points[i].x += wobble(seed, 100 + static_cast<std::uint32_t>(i), width * 0.03F);
    }
    return stroke;
}

}  // namespace lantern
