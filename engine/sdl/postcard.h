#pragma once
// A saved reading that is also the picture of its moment: a PNG with the words in a chunk of its own. It can be looked at in any
// file browser, mailed to a friend, dropped on the window. It is data: nothing in it can be run. What a reading means,
// `session/save.h` knows; where postcards lie, `screens/album.h`.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "sdl/print.h"

namespace lantern {

struct Postcard {
    std::string reading;  // as save_text wrote it
    std::string scene;    // its id
    std::string title;    // for people: "The last bus, episode 1"
    std::string last_line;
    std::string note;   // by the reader
    std::string saved;  // when: ISO 8601, local, with its offset
    std::uint64_t seconds_played = 0;
    bool locked = false;
    Print picture;  // 640 by 360; empty when only the words were asked for
};

constexpr int postcard_format = 1;
constexpr std::size_t largest_postcard = 32 * 1024 * 1024;  // bytes of the file
constexpr int postcard_width = 640, postcard_height = 360;

/// What was found in a file. Damage is told in one clause for the reader.
struct OpenedPostcard {
    std::optional<Postcard> card;  // nothing: it cannot be opened
    std::string said;              // why not; or what was wrong, though it could be opened; else empty
    int format = 0;                // as written in it; 0: it carries none
    bool digest_good = false;
};

/// The bytes of the file. Throws std::runtime_error when there is no memory for them.
std::string spell_postcard(const Postcard& card);

/// Never throws, whatever the bytes are. All sums and the digest are checked; no pixel is decoded.
OpenedPostcard read_postcard(std::string_view bytes);

/// The same of a file; where it is damaged, of the one that was there before it, and says so. Never throws.
OpenedPostcard open_postcard(const std::filesystem::path& file);

/// Only as much of the file as the words take: for a page of them. The picture's own sums are left to whoever shows it.
OpenedPostcard glance_at_postcard(const std::filesystem::path& file);

/// The picture side; empty when it cannot be read.
Print picture_of_postcard(std::string_view bytes);

/// Replaces it durably. Empty, or one clause that says why it could not be done.
std::string keep_postcard(const std::filesystem::path& file, const Postcard& card);

}  // namespace lantern
