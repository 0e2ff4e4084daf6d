#pragma once
// A Picture as a PNG file, with no window and no display: the frame that the program would show, by the same painter.

#include <cstdint>
#include <filesystem>
#include <vector>

#include "sdl/typeface.h"
#include "stage/picture.h"

namespace lantern {

/// Throws std::runtime_error when the file cannot be written.
void save_picture(const Picture& picture, const Typeface& typeface, const std::filesystem::path& assets,
    const std::filesystem::path& out, int width, int height);

/// The same pixels, 0xAARRGGBB, row by row.
std::vector<std::uint32_t> picture_pixels(
    const Picture& picture, const Typeface& typeface, const std::filesystem::path& assets, int width, int height);

}  // namespace lantern
