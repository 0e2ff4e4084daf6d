#include "stage/contrast.h"

#include <algorithm>
#include <cmath>

#include "stage/slip.h"

namespace lantern {

namespace {

constexpr Colour black{0, 0, 0}, white{255, 255, 255}, yellow{255, 221, 0}, grey{214, 214, 214};

/// What a light of this value adds, as the eye counts it.
double linear(std::uint8_t value) {
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

double contrast(Colour one, Colour other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Palette comfortable(const Palette& palette, const Comfort& comfort) {
    if (comfort.high_contrast)
        return {black, white, yellow, black, white, black, yellow, black, white, yellow, black, grey};
    Palette eased = palette;
    eased.panel = with_alpha(palette.panel, comfort.plate_opacity);
    return eased;
}

Colour edge_in(const Comfort& comfort) { return with_alpha(white, comfort.high_contrast ? 1 : 0); }

}  // namespace lantern
