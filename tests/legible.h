#pragma once
// How well words can be read, measured as a reader's eye would: against the very pixels behind them.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "sdl/snapshot.h"
#include "sdl/typeface.h"
#include "stage/picture.h"
#include "story_folder.h"

namespace lantern::testing {

/// WCAG 2.1: relative luminance, and the contrast of two opaque colours.
inline double luminance(Colour colour) {
    const auto linear = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}
inline double contrast_of(Colour one, Colour other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Below an item of these corners nothing is seen any more.
inline bool covers_all(const PanelItem& panel) {
    return panel.corners.size() == 4 && panel.corners[2] == Point{canvas_width, canvas_height} &&
           panel.corners[0] == Point{0, 0};
}

/// The worst contrast of what a picture writes with what is really behind it: the same picture, painted without those words.
inline double worst_contrast(const Picture& picture, const Typeface& typeface) {
    const int wide = 960, high = 540;
    Picture behind{picture.ground, {}};
    std::vector<TextItem> words;
    for (const Item& item : picture.items) {
        const auto* panel = std::get_if<PanelItem>(&item);
        const auto* text = std::get_if<TextItem>(&item);
        if (panel != nullptr && covers_all(*panel)) {
            for (const TextItem& covered : words) behind.items.emplace_back(covered);
            words.clear();
        }
        if (text == nullptr) behind.items.push_back(item);
        else words.push_back(*text);
    }
    const auto pixels = picture_pixels(behind, typeface, checkout() / "assets", wide, high);
    double worst = words.empty() ? 0 : 21;
    for (const TextItem& text : words) {
        const float right = text.at.x + typeface.width(text.text, text.face, text.size);
        for (float y = text.at.y - text.size * 0.7F; y < text.at.y + text.size * 0.2F; y += 2)
            for (float x = text.at.x; x < right; x += 2) {
                if (x < 0 || y < 0 || x >= canvas_width || y >= canvas_height) continue;
                const std::uint32_t pixel =
                    pixels[static_cast<std::size_t>(y / 2) * wide + static_cast<std::size_t>(x / 2)];
                const auto part = [&](unsigned shift) { return static_cast<std::uint8_t>(pixel >> shift & 255U); };
                worst = std::min(worst, contrast_of(text.colour, {part(16), part(8), part(0)}));
            }
    }
    return worst;
}

}  // namespace lantern::testing
