#pragma once
// How one act is directed, as data (`direction.yaml`): colours, where the words stand, how things change, what is in the air, how the
// camera breathes, how it is heard. A reader who sees one frame should know the act.

#include <cstdint>
#include <vector>

#include "story/change.h"
#include "story/palette.h"
#include "story/sounding.h"
#include "story/statement.h"
#include "story/weather.h"

namespace lantern {

/// What pictures are printed with: each of their colours times `multiply`, and `lift` where they are dark.
struct Grade {
    Colour multiply{255, 255, 255}, lift{0, 0, 0};
    float saturation = 1;
    bool operator==(const Grade&) const = default;
};

enum class Lettering : std::uint8_t { serif, sans };  // of the fonts that ship, unless the reader wants another

struct Direction {
    Palette palette;
    Furniture furniture = Furniture::box;
    Lettering lettering = Lettering::serif;
    bool slanted_narration = true;
    float typing = 45;  // characters a second
    std::vector<Change> changes = house_changes(Palette());
    Transition scene{house_dissolve, 0.8F};  // from place to place
    Transition person{house_fade, 0.35F};    // who enters and leaves
    std::vector<Weather> weathers = house_weathers(Palette());
    float drift = 0;       // pixels the hand-held camera wanders (1920 wide)
    float drift_pace = 1;  // times its usual speed
    float letterbox = 0;   // share of the height that is black, above and below together
    Grade grade;
    float grain = 0;  // how strong the tooth of the film is, 0 to 1
    Sounding sounding;
    bool operator==(const Direction&) const = default;
};

}  // namespace lantern
