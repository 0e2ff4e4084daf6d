#include "sdl/motes.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "stage/slip.h"

namespace lantern {

namespace {

enum : std::uint32_t { cloud_seed = 71, grain_seed = 89 };

using Cover = float (*)(float x, float y, const MoteSize& size);  // of a point: 0 to 1

float smooth(float s) {
    s = std::clamp(s, 0.0F, 1.0F);
    return s * s * (3 - 2 * s);
}

/// Thin at its head, brightest near its foot.
float streak(float x, float y, const MoteSize& size) {
    const float along = y / static_cast<float>(size.high);
    const float slip = std::abs(size.slip), core = static_cast<float>(size.wide) - slip;
    const float middle = core / 2 + (size.slip >= 0 ? along : 1 - along) * slip;
    const float half = std::max(core - 2, 0.8F) / 2;
    const float off = std::clamp(half + 0.5F - std::abs(x - middle), 0.0F, 1.0F);
    return off * std::min(smooth(along / 0.75F), smooth((1 - along) / 0.10F));
}

float disc(float x, float y, const MoteSize& size) {
    const float half = static_cast<float>(size.wide) / 2;
    return std::clamp(half - std::hypot(x - half, y - half), 0.0F, 1.0F);
}

float glow(float x, float y, const MoteSize& size) {
    const float half = static_cast<float>(size.wide) / 2;
    const float near = std::max(0.0F, 1 - std::hypot(x - half, y - half) / half);
    return near * near * (0.55F + 0.45F * near);
}

/// Wider at the top, its paper lit from below.
float lantern(float x, float y, const MoteSize& size) {
    const auto wide = static_cast<float>(size.wide), high = static_cast<float>(size.high);
    const float down = y / high, crown = std::min(1.0F, 0.72F + down * 3.2F);
    const float half = wide / 2 * (1 - 0.28F * down) * crown;
    const float off = std::clamp(half - std::abs(x - wide / 2) + 0.5F, 0.0F, 1.0F);
    const float ends = std::min(std::clamp(y, 0.0F, 1.0F), std::clamp(high - y, 0.0F, 1.0F));
    const float rib = 0.9F + 0.1F * std::cos((x - wide / 2) / std::max(half, 1.0F) * 4);
    return off * ends * (0.62F + 0.38F * down) * rib;
}

/// Smooth noise, -1 to 1, with knots `apart` pixels.
float noise(float x, float y, float apart) {
    const float u = x / apart, v = y / apart;
    const auto column = static_cast<std::uint32_t>(u), row = static_cast<std::uint32_t>(v);
    const float s = smooth(u - std::floor(u)), t = smooth(v - std::floor(v));
    const auto knot = [](std::uint32_t i, std::uint32_t j) { return chance(cloud_seed, i * 131U + j) * 2 - 1; };
    const float upper = knot(column, row) * (1 - s) + knot(column + 1, row) * s;
    const float lower = knot(column, row + 1) * (1 - s) + knot(column + 1, row + 1) * s;
    return upper * (1 - t) + lower * t;
}

float cloud(float x, float y, const MoteSize& size) {
    const auto wide = static_cast<float>(size.wide), high = static_cast<float>(size.high);
    const float u = x / wide * 2 - 1, v = y / high * 2 - 1;
    const float frayed = 0.16F * noise(x, y, wide / 5) + 0.08F * noise(x, y, wide / 13);
    const float near = 1 - std::sqrt(u * u + v * v) + frayed * (1 - std::max(u * u, v * v));
    return smooth(near / 0.75F);
}

float beam(float x, float y, const MoteSize& size) {
    const float slip = std::abs(size.slip), along = y / static_cast<float>(size.high);
    const float core = static_cast<float>(size.wide) - slip;
    const float middle = core / 2 + (size.slip >= 0 ? along : 1 - along) * slip;
    const float off = (x - middle) / (core / 2);
    const float near = std::max(0.0F, 1 - off * off);
    return near * near * near;
}

Cover cover_of(MoteItem::Shape shape) {
    switch (shape) {
        case MoteItem::Shape::streak: return streak;
        case MoteItem::Shape::disc: return disc;
        case MoteItem::Shape::glow: return glow;
        case MoteItem::Shape::lantern: return lantern;
        case MoteItem::Shape::cloud: return cloud;
        case MoteItem::Shape::beam: return beam;
    }
    return disc;
}

int whole(float length) { return std::clamp(static_cast<int>(std::lround(length)), 1, 8192); }

std::uint8_t byte(float share) { return static_cast<std::uint8_t>(std::clamp(share, 0.0F, 1.0F) * 255 + 0.5F); }

}  // namespace

MoteSize size_of(const MoteItem& item, float scale) {
    const float size = item.size * scale;
    switch (item.shape) {
        case MoteItem::Shape::streak:
        case MoteItem::Shape::beam: {
            const int high = whole(size);
            const float slip = std::round(static_cast<float>(high) * item.lean);
            const float core = item.shape == MoteItem::Shape::streak ? std::round(item.wide * scale * 2) / 2 + 2
                                                                     : item.wide * scale;
            return {whole(core + std::abs(slip)), high, slip};
        }
        case MoteItem::Shape::lantern: return {whole(size), whole(size * 1.35F), 0};
        case MoteItem::Shape::cloud: return {whole(size), whole(size * 0.7F), 0};
        case MoteItem::Shape::disc:
        case MoteItem::Shape::glow: break;
    }
    return {whole(size), whole(size), 0};
}

Print print_of(MoteItem::Shape shape, const MoteSize& size) {
    const Cover cover = cover_of(shape);
    Print print{size.wide, size.high, false, {}};
    print.pixels.reserve(static_cast<std::size_t>(size.wide) * static_cast<std::size_t>(size.high));
    for (int y = 0; y < size.high; ++y)
        for (int x = 0; x < size.wide; ++x) {
            const float share = cover(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F, size);
            print.pixels.push_back(static_cast<std::uint32_t>(byte(share)) << 24 | 0x00FFFFFFU);
        }
    return print;
}

Print print_grain(int side, float strength) {
    Print print{side, side, false, {}};
    const auto cells = static_cast<std::uint32_t>(side) * static_cast<std::uint32_t>(side);
    print.pixels.reserve(cells);
    for (std::uint32_t i = 0; i < cells; ++i) {
        const float thrown = chance(grain_seed, i * 3) + chance(grain_seed, i * 3 + 1) + chance(grain_seed, i * 3 + 2);
        const float grain = (thrown - 1.5F) * strength;  // about a bell, from -1.5 to 1.5
        print.pixels.push_back(
            static_cast<std::uint32_t>(byte(std::abs(grain))) << 24 | (grain > 0 ? 0x00FFFFFFU : 0U));
    }
    return print;
}

std::vector<std::uint8_t> drawn_mask(const Aperture& opening, int width, int height) {
    std::vector<std::uint8_t> mask;
    mask.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const auto wide = static_cast<float>(width), high = static_cast<float>(height);
    const Point at{opening.at.x * wide, opening.at.y * high};
    const float farthest = std::hypot(std::max(at.x, wide - at.x), std::max(at.y, high - at.y));
    constexpr float lean = 0.35F;  // of the light's edge, to the left for each pixel down
    for (int row = 0; row < height; ++row)
        for (int column = 0; column < width; ++column) {
            const float x = static_cast<float>(column) + 0.5F, y = static_cast<float>(row) + 0.5F;
            float when = 0;
            switch (opening.shape) {
                case Aperture::Shape::none: break;
                case Aperture::Shape::circle: when = std::hypot(x - at.x, y - at.y) / farthest; break;
                case Aperture::Shape::from_left: when = (x + lean * y) / (wide + lean * high); break;
                case Aperture::Shape::from_right: when = (wide - x + lean * y) / (wide + lean * high); break;
            }
            mask.push_back(byte(when));
        }
    return mask;
}

}  // namespace lantern
