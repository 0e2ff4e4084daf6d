#pragma once
// A PNG file as the row of chunks that it is, so that one can be found without decoding a pixel. Each chunk has a sum over its
// name and its bytes; what they mean is known elsewhere.

#include <optional>
#include <string_view>

namespace lantern {

struct Chunk {
    std::string_view name, bytes;
    bool whole = false;  // its sum is right
};

/// Takes the signature off; false when this is no PNG.
bool take_signature(std::string_view& png);

/// Takes the next chunk off; nothing at the end of the bytes, or where they break off inside one.
std::optional<Chunk> take_chunk(std::string_view& png);

/// What the next chunk asks for, all in all; 0 where not even its length is there.
std::size_t size_of_next_chunk(std::string_view png);

}  // namespace lantern
