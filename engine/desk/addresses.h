#pragma once
// Files as editors name them: file:///home/yu/a%20story/cast.yaml.

#include <filesystem>
#include <optional>
#include <string>

namespace lantern {

/// Nothing: it names no file.
std::optional<std::filesystem::path> file_of(const std::string& uri);
std::string uri_of(const std::filesystem::path& file);

/// The folder of the story that a file belongs to: the nearest above it that holds story.yaml; empty: there is none.
std::filesystem::path story_around(const std::filesystem::path& file);

}  // namespace lantern
