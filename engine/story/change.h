#pragma once
// How one place gives way to another, and how people come and go: what `with:` names. All of them are this one record, put together
// from few parts; the house's own stand in a table, and an act adds to it and restates it. How it is painted is the stage's.

#include <optional>
#include <string>
#include <vector>

#include "story/palette.h"
#include "story/statement.h"

namespace lantern {

struct Change {
    /// When each part of the new picture comes: all at once, by a grey picture, from one point outwards, from one side to the other.
    enum class Way : std::uint8_t { evenly, wipe, iris, sweep };

    std::string name;
    float over = 0.8F;  // seconds; 0: at once
    Way way = Way::evenly;
    AssetIndex picture = no_asset;   // of a wipe; the house's have a file of their own
    std::string mask;                // its file, relative to the assets; not there: evenly
    float soft = 0.1F;               // of the edge, as a share of the whole way
    float at_x = 0.5F, at_y = 0.4F;  // of an iris: shares of the canvas
    bool from_right = false;         // of a sweep, and of the light
    std::optional<Colour> through;   // half-way everything is this colour
    std::optional<Colour> light;     // crosses the room while it lasts
    float light_wide = 0.4F;         // of that light, as a share of the width
    int drops = 0;                   // of rain that falls over it while it lasts
    Colour rain{255, 255, 255};
    float slide = 0;  // canvas pixels that people come from the nearer side, and leave to it
    bool operator==(const Change&) const = default;
};

constexpr ChangeIndex house_cut = 0, house_fade = 1, house_dissolve = 2, house_slide = 3, house_rain = 4;

/// The house's own, in the order of their indices, in the colours of an act.
std::vector<Change> house_changes(const Palette& palette);

/// The index of the change called so, or standard_change.
ChangeIndex change_called(const std::vector<Change>& changes, std::string_view name);

}  // namespace lantern
