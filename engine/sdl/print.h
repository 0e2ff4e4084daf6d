#pragma once
// Pictures as pixels: decoded from their files, a face laid on its body, brought to the size they are seen at. No renderer here;
// a picture that cannot be read is an empty print, and whoever paints shows a plain plate instead.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "story/direction.h"

namespace lantern {

struct PixelRect;

struct Print {
    int width = 0, height = 0;
    bool opaque = false;
    std::vector<std::uint32_t> pixels;  // straight-alpha 0xAARRGGBB
    bool empty() const { return pixels.empty(); }
};

/// A print as it is seen, or a mask: all that can be made of a file without a renderer, by anybody and anywhere.
struct Developed {
    Print print;
    bool whole = false;              // as large as its file
    float proportion = 0;            // of its file, width to height
    std::vector<std::uint8_t> when;  // of a mask
};

/// Width to height; of an empty print 0.
float proportion_of(const Print& print);

/// The least rectangle outside of which all is clear.
PixelRect inked_of(const Print& print);

Print read_print(const std::filesystem::path& file);

/// `people` is the folder of portraits. An expression is a patch that the portrait's .json says a place for, or a whole picture as
/// large as the body; without either it is the body's.
Print read_portrait(const std::filesystem::path& people, const std::string& portrait, const std::string& expression);

/// By the mean of what falls into each pixel, so that nothing glitters; never larger than the print is.
Print resized(const Print& print, int width, int height);

/// The same, and what is to be known of it.
Developed developed_from(const Print& whole, float width, float height);

/// In the colours of a direction.
Print graded(Print print, const Grade& grade);

/// A grey picture: one byte a pixel, at exactly this size. Empty when it cannot be read.
std::vector<std::uint8_t> read_mask(const std::filesystem::path& file, int width, int height);

/// The last thing that a thread does which has read some: what SDL keeps for it is let go.
void leave_thread();

}  // namespace lantern
