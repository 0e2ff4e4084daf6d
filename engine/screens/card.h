#pragma once
// A postcard as it lies in the album: where, and its words. The picture is left in its file, for the painter to read.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "sdl/postcard.h"

namespace lantern {

/// `slots` are the reader's, laid one by one; the other two are rings that fill by themselves.
enum class Tray : std::uint8_t { slots, quick, automatic };

struct Spot {
    Tray tray = Tray::slots;
    std::uint32_t number = 1;  // of a ring: rising
    bool operator==(const Spot&) const = default;
};

struct Card {
    Spot spot;
    std::filesystem::path file;
    Postcard words;             // without reading and picture
    std::string said;           // what is wrong with it; empty: nothing
    bool opens = true;          // false: it is damaged, and `words` are empty
    std::uint64_t edition = 0;  // another number whenever it was written again
    std::int64_t moment = 0;    // `words.saved`, in seconds since 1970 by Greenwich
};

/// "slot-3.png", "quick-17.png", "auto-4.png".
std::string file_name(const Spot& spot);
std::optional<Spot> spot_of(const std::string& file_name);

/// Seconds since 1970 by Greenwich of "2026-07-14T21:03:12+09:00"; 0 of what is no such time.
std::int64_t moment_of(const std::string& saved);

}  // namespace lantern
