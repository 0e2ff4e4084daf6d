#pragma once
// Places as editors count them: lines and columns from 0, columns in the 16-bit units of UTF-16. Lantern counts characters, from 1.

#include <cstddef>
#include <string>
#include <string_view>

#include "text/source.h"

namespace lantern {

/// A place in a text, as an editor tells it.
struct Spot {
    std::uint32_t line = 0, character = 0;
    bool operator==(const Spot&) const = default;
};

/// Units of UTF-16 that `text` takes.
std::uint32_t units(std::string_view text);

Spot spot_of(const Source& source, const Location& where);
/// Beyond the end of a line is its end.
Location location_of(const Source& source, FileIndex file, const Spot& spot);

/// The byte of a spot in a text; beyond its end is its end.
std::size_t byte_of(std::string_view text, const Spot& spot);

}  // namespace lantern
