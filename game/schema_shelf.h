#pragma once
// Where a story's schemas lie: a folder in it that editors look into. Once it is there, whoever reads the story keeps it current.

#include <cstddef>
#include <filesystem>

#include "story/story.h"

namespace lantern {

constexpr const char* schema_folder = ".schema";

/// Writes those that are not as they should be; how many. Throws where one cannot be written.
std::size_t keep_schemas(const Story& story, const std::filesystem::path& folder);

}  // namespace lantern
