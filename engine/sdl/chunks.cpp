#include "sdl/chunks.h"

#include <zlib.h>

#include <cstdint>

namespace lantern {

namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1A\n", 8);
constexpr std::size_t word = 4, around = 3 * word;  // a length, a name and a sum

std::uint32_t number(std::string_view four) {
    std::uint32_t value = 0;
    for (const char c : four) value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

}  // namespace

bool take_signature(std::string_view& png) {
    if (png.substr(0, signature.size()) != signature) return false;
    png.remove_prefix(signature.size());
    return true;
}

std::size_t size_of_next_chunk(std::string_view png) {
    return png.size() < word ? 0 : std::size_t{number(png.substr(0, word))} + around;
}

std::optional<Chunk> take_chunk(std::string_view& png) {
    const std::size_t size = size_of_next_chunk(png);
    if (size == 0 || size > png.size()) return std::nullopt;
    const std::string_view named = png.substr(word, size - 2 * word), sum = png.substr(size - word, word);
    const auto counted = static_cast<uInt>(
        named.size());  // a length has 32 bits, and is no longer than what is in memory
    const uLong right = crc32(0, reinterpret_cast<const Bytef*>(named.data()), counted);
    png.remove_prefix(size);
    return Chunk{named.substr(0, word), named.substr(word), right == number(sum)};
}

}  // namespace lantern
