#pragma once
// The picture of a postcard as a PNG file, and back. It carries the words along in a chunk that it does not read, and a title
// and a line that any file browser can show.

#include <string>
#include <string_view>

#include "sdl/print.h"

namespace lantern {

struct Caption {
    std::string title, description;
};

/// `chunk` stands right behind the head, so that it is found without reading the picture. An empty print becomes a black one.
/// Throws std::runtime_error when there is no memory.
std::string spell_png(
    const Print& print, const Caption& caption, std::string_view chunk_name, const std::string& chunk);

/// The same without a chunk and a caption.
std::string spell_png(const Print& print);

/// Empty when it cannot be read, whatever the bytes are, or is far larger than a postcard.
Print read_png(std::string_view bytes);

}  // namespace lantern
