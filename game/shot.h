#pragma once
// One frame of a story as a PNG, without a display: the picture a reader sees at that place, complete and at rest; or how its place
// comes, half-way.

#include <filesystem>
#include <string>

#include "stage/comfort.h"

namespace lantern {

/// `scene` is SCENE or SCENE:LINE, the line of its file: the first halt at or after it, when each choice on the way is answered
/// with its first open option. Without a line: the first halt with words. Exit code as in commands.h. Words stand as `comfort` wants
/// them. `midway` names a transition of the act: by it the place of that scene comes where another was, and half of it has come.
int shot(const std::filesystem::path& story, const std::filesystem::path& home, const std::string& scene,
    const std::filesystem::path& out, int width, int height, const Comfort& comfort = {},
    const std::string& midway = {});

}  // namespace lantern
