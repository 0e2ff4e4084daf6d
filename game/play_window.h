#pragma once
// The story in a window. Returns the program's exit code; throws what the machine cannot do.

#include <filesystem>
#include <string>

namespace lantern {

struct PlayOptions {
    std::filesystem::path story;
    std::filesystem::path data;      // what readings leave behind
    std::filesystem::path settings;  // preferences
    std::filesystem::path card;      // to begin with; empty: none
    std::string reading{};           // the same, as save_text
    bool live = false;               // what is saved is shown at once
};

/// `home` is the checkout: its assets/fonts hold the house's fonts. With LANTERN_FIRST_FRAME in the environment it returns once the
/// first picture has been presented, for those who measure.
int play_window(const PlayOptions& options, const std::filesystem::path& home);

}  // namespace lantern
