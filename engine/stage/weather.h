#pragma once
// Rain, dust, lanterns and bad neon, printed as flat shapes: a picture of them for every moment, the same each time.

#include <vector>

#include "session/state.h"
#include "stage/picture.h"

namespace lantern {

/// Adds what the weather looks like `milliseconds` into it.
void paint_weather(std::vector<Item>& items, const WeatherNow& weather, float milliseconds, const Palette& palette);

}  // namespace lantern
