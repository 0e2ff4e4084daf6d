#include "stage/comfort.h"

#include <algorithm>

namespace lantern {

namespace {

constexpr float least_spacing = 0.9F, most_spacing = 1.6F;

}  // namespace

Face face_in(Font font, Face face) {
    if (font == Font::serif) return face;
    const bool dyslexic = font == Font::open_dyslexic;
    switch (face) {
        case Face::serif:
        case Face::receipt:
        case Face::sans: return dyslexic ? Face::open_dyslexic : Face::sans;
        case Face::serif_italic:
        case Face::hand:
        case Face::sans_slanted: return dyslexic ? Face::open_dyslexic_slanted : Face::sans_slanted;
        case Face::serif_bold:
        case Face::sans_bold: return dyslexic ? Face::open_dyslexic_bold : Face::sans_bold;
        default: return face;
    }
}

float size_in(Font font, float size) {
    switch (font) {
        case Font::serif: return size;
        case Font::sans: return size * 0.86F;
        case Font::open_dyslexic: return size * 0.9F;
    }
    return size;
}

Comfort within_bounds(Comfort comfort) {
    comfort.text_size = std::clamp(comfort.text_size, least_text, most_text);
    comfort.line_spacing = std::clamp(comfort.line_spacing, least_spacing, most_spacing);
    comfort.plate_opacity = std::clamp(comfort.plate_opacity, 0.0F, 1.0F);
    return comfort;
}

}  // namespace lantern
