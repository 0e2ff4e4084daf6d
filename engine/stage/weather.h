#pragma once
// What is in the air, printed: a picture of it for every moment, the same each time.

#include <vector>

#include "stage/picture.h"
#include "story/weather.h"

namespace lantern {

/// Adds what the weather looks like `milliseconds` into it. Where it does not move no lamp fails.
void paint_weather(std::vector<Item>& items, const Weather& weather, float strength, float milliseconds, bool moves);

}  // namespace lantern
