#pragma once
// The house's fonts: how wide words are, and words as pixels at the size of the device. Words are split where the first font of
// a face lacks a character, so that no reader ever meets an empty box. It needs no window; the stage measures with it.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "stage/measure.h"

namespace lantern {

/// Words of one font, white on clear, for a renderer to tint.
struct Written {
    int width = 0, height = 0;
    float left = 0;   // from the start of the words to the left edge of these pixels, in device pixels
    float above = 0;  // from the top edge down to the baseline
    std::vector<std::uint32_t> pixels;  // straight-alpha 0xAARRGGBB
};

class Typeface : public Measure {
public:
    /// Throws std::runtime_error when the folder has none of the house's fonts.
    explicit Typeface(const std::filesystem::path& fonts);
    ~Typeface() override;
    Typeface(const Typeface&) = delete;
    Typeface& operator=(const Typeface&) = delete;

    float width(std::string_view text, Face face, float size) const override;

    /// Words as they stand on a line whose em is `size` device pixels; one piece for each font they need.
    std::vector<Written> write(std::string_view text, Face face, float size) const;

    /// Whether any font of the face's chain has the character, or it needs none.
    bool has(char32_t character, Face face) const;

private:
    struct Case;
    std::unique_ptr<Case> case_;
};

}  // namespace lantern
