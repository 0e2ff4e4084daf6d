#pragma once
// UTF-8 in the small: what the rest of the house needs to count and to refuse, and nothing more.
// Columns everywhere in Lantern count characters (code points), as an editor does; sizes count bytes.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lantern::utf8 {

/// The byte offset of the first ill-formed sequence (Unicode 15, table 3-7), or npos when all of it is well formed.
std::size_t first_invalid(std::string_view text);

/// Code points in well-formed text.
std::size_t length(std::string_view text);

/// Bytes of the character that starts at `offset` (1 to 4; 1 for an ill-formed byte, so that a walk always ends).
std::size_t width(std::string_view text, std::size_t offset);

/// The code point that starts at `offset`; U+FFFD when it is ill-formed.
char32_t decode(std::string_view text, std::size_t offset);

void append(std::string& text, char32_t code_point);

/// Columns a terminal or editor gives it: Hangul, kana, ideographs and full-width forms take two (after UAX #11), accents and
/// Hangul letters that join the one before them none.
std::size_t display_width(std::string_view text);

}  // namespace lantern::utf8
