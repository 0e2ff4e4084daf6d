#pragma once
// Where a story's schemas lie: a folder in it that editors look into. Once it is there, whoever reads the story keeps it current.

#include <cstddef>
#include <filesystem>

#include "story/story.h"
#include "text/diagnostic.h"

namespace lantern {

constexpr const char* schema_folder = ".schema";

/// Writes those that are not as they should be; how many. Throws where one cannot be written.
std::size_t keep_schemas(const Story& story, const std::filesystem::path& folder);

/// … if their folder is in the story's, and no error keeps cast.yaml or its like from being read. Never throws: that an editor
/// would be told of old names is no fault of the story, and only said.
void keep_schemas_current(const std::filesystem::path& folder, const Story& story, const Diagnostics& found = {});

}  // namespace lantern
