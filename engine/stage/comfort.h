#pragma once
// How a reader wants words to be set: their size, their face, the room between lines. The furniture obeys it, so no screen needs
// to know who asked for what.

#include <cstdint>

#include "stage/picture.h"

namespace lantern {

enum class Font : std::uint8_t { serif, sans, open_dyslexic };

struct Comfort {
    float text_size = 1;  // 0.75 to 2.5, times the act's
    Font font = Font::serif;
    float line_spacing = 1;   // 0.9 to 1.6, times the act's
    float plate_opacity = 1;  // 0 to 1: of what is filled behind words; 1 is the act's own
    bool high_contrast = false;
    bool captions = false;  // sounds that matter are written, too
    bool operator==(const Comfort&) const = default;
};

constexpr float least_text = 0.75F, most_text = 2.5F;

/// The face that stands for one of an act's in the reader's font. Slanted and bold stay what they are.
Face face_in(Font font, Face face);

/// Words of a book face are set so large in the reader's font that they look as large as they did.
float size_in(Font font, float size);

/// As far as a reader can go.
Comfort within_bounds(Comfort comfort);

}  // namespace lantern
