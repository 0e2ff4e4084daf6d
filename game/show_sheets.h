#pragma once
// Everything that can be seen, side by side on labelled sheets: the places with the box over them, the people with every
// face, the things, the masks of the transitions. For whoever draws, and for the golden pictures.

#include <filesystem>

namespace lantern {

/// Writes places-1.png, people-1.png, props-1.png, masks-1.png and so on into `folder`. Exit code as in commands.h.
int show_sheets(const std::filesystem::path& story, const std::filesystem::path& home,
    const std::filesystem::path& folder, int width, int height);

}  // namespace lantern
