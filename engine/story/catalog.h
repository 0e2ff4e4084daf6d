#pragma once
// Which pictures and sounds exist, from a listing of the assets folder; nothing is opened.

#include <array>
#include <filesystem>
#include <string_view>

#include "story/story.h"

namespace lantern {

/// With which endings a picture is looked for; the first that is there is taken.
constexpr std::array<std::string_view, 3> picture_endings = {".webp", ".png", ".jpg"};

/// Fills Asset::file, Change::mask and Story::portraits from `folder`. What is not there stays empty.
void find_assets(Story& story, const std::filesystem::path& folder);

/// Where a picture or sound of that name would be found, as below the assets: "pictures/places/roof.webp, .png or .jpg".
std::string place_on_shelf(AssetKind kind, std::string_view name);

/// A file below `folder` that has the name and would be a picture or sound of this kind, were it called or placed as those are; else "".
std::string astray(const std::filesystem::path& folder, AssetKind kind, std::string_view name);

/// What lies there of one kind, by the names a story would use, sorted; no folder: nothing.
std::vector<std::string> names_on_shelf(const std::filesystem::path& folder, AssetKind kind);

}  // namespace lantern
