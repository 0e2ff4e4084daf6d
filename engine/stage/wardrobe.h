#pragma once
// What somebody wears where. A person may be drawn again for one place: mo-at-night-bus-a4 is Mo on that bus and
// nowhere else. No story says so; the picture does, by being there.

#include <cstdint>
#include <string>

#include "story/story.h"

namespace lantern {

/// Like portrait_of, but dressed for the place where there is such a picture.
std::string portrait_at(
    const Story& story, PersonIndex person, SettingIndex place, std::uint16_t act, bool facing_left);

}  // namespace lantern
