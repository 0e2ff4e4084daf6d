#pragma once
// The story in a window. Returns the program's exit code; throws what the machine cannot do.

#include <filesystem>

#include "screens/playhouse.h"

namespace lantern {

/// `home` is the checkout: its assets/fonts hold the house's fonts; `quarters` are the reader's own folders. With LANTERN_FIRST_FRAME in the environment it returns once
/// the first picture has been presented, for those who measure.
/// `card`: a postcard to go on with; empty: none.
int play_window(const std::filesystem::path& story, const std::filesystem::path& home, const Quarters& quarters,
    const std::filesystem::path& card = {});

}  // namespace lantern
