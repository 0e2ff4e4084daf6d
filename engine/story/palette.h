#pragma once
// The colours of an act, by what they are for.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lantern {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
    bool operator==(const Colour&) const = default;
};

/// Pairs that carry text have a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3).
struct Palette {
    Colour ink{11, 7, 22}, paper{255, 233, 242}, accent{255, 127, 176};
    Colour panel{18, 10, 34, 230}, text{251, 238, 245};
    Colour plate{255, 127, 176}, name{26, 7, 22};
    Colour choice{29, 17, 51}, choice_text{251, 238, 245};
    Colour chosen{255, 127, 176}, chosen_text{26, 7, 22};
    Colour hint{201, 168, 207};
    bool operator==(const Palette&) const = default;
};

struct PaletteEntry {
    std::string name;
    Colour Palette::*colour = nullptr;
};

/// As an author names them.
const std::vector<PaletteEntry>& palette_entries();
std::vector<std::string> palette_names();
std::optional<Colour> colour_called(const Palette& palette, std::string_view name);

}  // namespace lantern
