#pragma once
// How one act is directed, as data (`direction.yaml`): colours, where the words stand, how things change, how the camera breathes.
// A reader who sees one frame should know the act.

#include <cstdint>

#include "story/statement.h"

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

struct Direction {
    Palette palette;
    Furniture furniture = Furniture::box;
    float typing = 45;                                 // characters a second
    Transition scene{TransitionKind::dissolve, 0.8F};  // from place to place
    Transition person{TransitionKind::fade, 0.35F};    // who enters and leaves
    float drift = 0;                                   // pixels the hand-held camera wanders (1920 wide)
    float letterbox = 0;                               // share of the height that is black, above and below together
    bool operator==(const Direction&) const = default;
};

}  // namespace lantern
