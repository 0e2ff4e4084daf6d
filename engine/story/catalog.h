#pragma once
// Which pictures and sounds exist, from a listing of the assets folder; nothing is opened.

#include <filesystem>

#include "story/story.h"

namespace lantern {

/// Fills Asset::file, Change::mask and Story::portraits from `folder`. What is not there stays empty.
void find_assets(Story& story, const std::filesystem::path& folder);

/// What lies there of one kind, by the names a story would use, sorted; no folder: nothing.
std::vector<std::string> names_on_shelf(const std::filesystem::path& folder, AssetKind kind);

}  // namespace lantern
