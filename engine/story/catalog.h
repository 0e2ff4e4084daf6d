#pragma once
// Which pictures and sounds exist, from a listing of the assets folder; nothing is opened. Private to this folder.

#include <filesystem>

#include "story/story.h"

namespace lantern {

/// Fills Asset::file, Change::mask and Story::portraits from `folder`. What is not there stays empty.
void find_assets(Story& story, const std::filesystem::path& folder);

}  // namespace lantern
