#pragma once
// Shapes cut by hand: slips of paper, receipts, the waiting drop. No two are alike and each is always the same: what is
// irregular comes from a seed, never from a clock.

#include <cstdint>
#include <vector>

#include "stage/picture.h"
#include "story/direction.h"

namespace lantern {

/// The `n`th throw of a die that always falls the same for a seed: 0 to 1.
float chance(std::uint32_t seed, std::uint32_t n);
/// The same, from -reach to reach.
float wobble(std::uint32_t seed, std::uint32_t n, float reach);

/// A seed of its own for whatever stands at a place.
std::uint32_t seed_of(Point at);

Colour with_alpha(Colour colour, float share);
/// Light papers throw a shadow; dark ones are edged with a tube of light.
bool is_light(Colour colour);

/// A convex slip: corners off by up to 2.4 px, skewed by up to 1.5, edges a little out of true.
std::vector<Point> cut_slip(const Rect& rect, std::uint32_t seed);

/// A slip, on a soft shadow if it is light; with an `edge` around it, if that is not clear.
void lay_slip(std::vector<Item>& items, const Rect& rect, Colour colour, Colour shade, Colour edge = {0, 0, 0, 0});

/// A strip torn off a till: cut straight at its sides, in teeth above and below; on its shadow.
void lay_receipt(std::vector<Item>& items, const Rect& rect, Colour colour, Colour shade);

/// A drop of water hanging from its tip.
PanelItem drop_of_water(Point tip, float height, Colour colour);

/// Makes everything from `first` on so much more transparent, as one.
void fade(std::vector<Item>& items, std::size_t first, float alpha);

}  // namespace lantern
