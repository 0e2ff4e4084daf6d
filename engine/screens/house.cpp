#include "screens/house.h"

#include <cstdint>

#include "screens/lettering.h"
#include "stage/contrast.h"

namespace lantern {

namespace {

std::uint8_t between(std::uint8_t one, std::uint8_t other, float share) {
    return static_cast<std::uint8_t>(static_cast<float>(one) * (1 - share) + static_cast<float>(other) * share);
}

/// The house writes on ink. The hints of an act whose panels are light are meant for those, and nobody could read them here.
Palette on_ink(Palette palette) {
    constexpr double readable = 4.5;
    const Colour ink = palette.ink, paper = palette.paper;
    for (float share = 0.5F; contrast(palette.hint, ink) < readable && share < 1; share += 0.1F)
        palette.hint = {between(ink.red, paper.red, share), between(ink.green, paper.green, share),
            between(ink.blue, paper.blue, share)};
    return palette;
}

}  // namespace

Palette House::palette() const {
    if (!reading) return front_palette();
    const Story& told = reading->session().story();
    return on_ink(comfortable(
        told.acts[told.scripts[script_at(told, reading->session().state().at)].act].direction.palette, comfort()));
}

Palette House::front_palette() const { return on_ink(comfortable(house_palette(story.get()), comfort())); }

std::filesystem::path House::shelf() const {
    return quarters.data.empty() || story == nullptr ? std::filesystem::path() : quarters.data / story->id;
}

}  // namespace lantern
