#include "stage/pen.h"

#include <algorithm>
#include <cmath>

#include "stage/slip.h"

namespace lantern {

namespace {

/// How a pen crosses a word out: set down hard, drawn over it a little askew, lifted beyond its end; and of most words, once more back,
/// lighter. It depends on the word alone, so that it is the same wherever the word stands.
class Crossing {
public:
    Crossing(Point from, float length, float size)
        : from_(from), length_(length), size_(size), seed_(seed_of({length / size * 100, 0})) {}

    std::vector<StrokeItem> drawn(float share, Colour colour) const {
        const bool twice = length_ > size_ * 1.2F && chance(seed_, 1) < 0.7F;
        const float first = twice ? 0.6F : 1.0F;
        std::vector<StrokeItem> strokes{pass(hasty(std::min(share / first, 1.0F)), colour)};
        if (twice && share > first) strokes.push_back(way_back(hasty((share - first) / (1 - first)), colour));
        return strokes;
    }

private:
    /// Quickest in the middle.
    static float hasty(float s) { return 0.4F * s + 0.6F * s * s * (3 - 2 * s); }

    /// A slow wander round the line, -1 to 1: the hand, not the paper.
    float wander(float along, std::uint32_t which) const {
        const float at = along * (2 + length_ / size_ * 0.6F);
        const auto knot = static_cast<std::uint32_t>(at);
        const float part = at - static_cast<float>(knot), smooth = part * part * (3 - 2 * part);
        const float one = wobble(seed_, which + knot, 1), other = wobble(seed_, which + knot + 1, 1);
        return one + (other - one) * smooth;
    }

    StrokeItem pass(float share, Colour colour) const {
        const float before = size_ * (0.10F + 0.08F * chance(seed_, 2)),
                    after = size_ * (0.16F + 0.16F * chance(seed_, 3));
        const float tilt = wobble(seed_, 4, size_ * 0.055F), bow = wobble(seed_, 5, size_ * 0.045F);
        return along({from_.x - before, from_.y - size_ * 0.25F - tilt},
            {from_.x + length_ + after, from_.y - size_ * 0.25F + tilt}, bow, share, 40, size_ * 0.125F, colour);
    }

    StrokeItem way_back(float share, Colour colour) const {
        const float after = size_ * 0.07F, short_of = length_ * 0.16F * chance(seed_, 6);
        const float above = size_ * (0.06F + 0.09F * chance(seed_, 7)), side = chance(seed_, 8) < 0.5F ? -1.0F : 1.0F;
        return along({from_.x + length_ + after, from_.y - size_ * 0.25F + side * above * 0.4F},
            {from_.x + short_of - size_ * 0.06F, from_.y - size_ * 0.25F + side * above},
            wobble(seed_, 9, size_ * 0.03F), share, 80, size_ * 0.095F, colour);
    }

    StrokeItem along(
        Point begin, Point end, float bow, float share, std::uint32_t which, float width, Colour colour) const {
        StrokeItem stroke{{}, width, colour, {}};
        const float whole = std::max(std::abs(end.x - begin.x), 1.0F);
        const int stations = std::max(3, static_cast<int>(std::ceil(whole * share / (size_ * 0.22F))));
        for (int i = 0; i <= stations; ++i) {
            const float at = share * static_cast<float>(i) / static_cast<float>(stations);
            const float arch = 4 * at * (1 - at);
            stroke.points.push_back({begin.x + (end.x - begin.x) * at,
                begin.y + (end.y - begin.y) * at + bow * arch + wander(at, which) * size_ * 0.022F});
            const float landing = 0.30F * std::max(0.0F, 1 - at * whole / (size_ * 0.35F));
            const float lifted = 0.62F * std::max(0.0F, 1 - (1 - at) * whole / (size_ * 0.65F));
            stroke.pressure.push_back(std::max(0.2F, 0.9F + landing - lifted + wander(at, which + 200) * 0.13F));
        }
        return stroke;
    }

    Point from_;
    float length_, size_;
    std::uint32_t seed_;
};

}  // namespace

std::vector<StrokeItem> crossing(Point from, float length, float size, float share, Colour colour) {
    return Crossing(from, length, size).drawn(std::clamp(share, 0.0F, 1.0F), colour);
}

void add(std::vector<Item>& items, std::vector<StrokeItem> strokes) {
    items.insert(items.end(), strokes.begin(), strokes.end());
}

StrokeItem underline(Point from, float length, float size, Colour colour) {
    const std::uint32_t seed = seed_of({length / size * 100, size});
    StrokeItem line{{}, size * 0.08F, colour, {}};
    constexpr int stations = 6;
    for (std::uint32_t i = 0; i <= stations; ++i) {
        const float along = static_cast<float>(i) / stations;
        line.points.push_back({from.x - 3 + (length + 6) * along, from.y + size * 0.24F + wobble(seed, i, 1.1F)});
        line.pressure.push_back(0.92F + wobble(seed, 20 + i, 0.12F) - (i == stations ? 0.42F : 0));
    }
    return line;
}

StrokeItem ring(const Rect& around, Colour colour) {
    const Point middle{around.x + around.w / 2, around.y + around.h / 2};
    const std::uint32_t seed = seed_of({around.w, around.h});
    StrokeItem line{{}, 6, colour, {}};
    constexpr int stations = 52;
    for (int i = 0; i <= stations; ++i) {
        const float turn = static_cast<float>(i) / stations, angle = -2.3F + turn * 2 * 3.14159265F * 1.06F;
        const float wider = 1 + 0.05F * turn + wobble(seed, static_cast<std::uint32_t>(i) / 6, 0.012F);
        line.points.push_back({middle.x + around.w * 0.56F * wider * std::cos(angle),
            middle.y + around.h * 0.56F * wider * std::sin(angle)});
        line.pressure.push_back(0.75F + 0.3F * std::sin(turn * 5) - 0.5F * std::max(0.0F, turn - 0.9F) * 10 * 0.9F);
    }
    for (float& each : line.pressure) each = std::max(each, 0.25F);
    return line;
}

}  // namespace lantern
