#pragma once
// What small things in the air look like up close: white prints of a streak, a flake, a glow, a lantern, a breath, a beam, and the
// tooth of film. A painter gives them their colour; no renderer here.

#include <cstdint>
#include <vector>

#include "sdl/print.h"
#include "stage/picture.h"

namespace lantern {

/// How large a mote is on the device, in whole pixels: motes of one size share a print.
struct MoteSize {
    int wide = 1, high = 1;
    float slip = 0;  // how far the foot of it stands to the right of its head
};

MoteSize size_of(const MoteItem& item, float scale);
Print print_of(MoteItem::Shape shape, const MoteSize& size);

/// A square of light and dark grains that can be laid beside itself; `strength` 0 to 1.
Print print_grain(int side, float strength);

/// When each pixel of a picture comes (0 first, 255 last), as an opening says.
std::vector<std::uint8_t> drawn_mask(const Aperture& opening, int width, int height);

}  // namespace lantern
