#pragma once
// Laying a card in its place and taking it away: what the post carries out for the album.

#include <filesystem>
#include <string>

#include "sdl/postcard.h"

namespace lantern {

/// With its picture brought to its size. Empty, or a sentence that says why not.
std::string lay_card(const std::filesystem::path& file, Postcard& card);
std::string not_kept(const std::string& why);

/// With the one before it.
void take_away(const std::filesystem::path& file);

}  // namespace lantern
