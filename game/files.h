#pragma once
// Files of an author's, found and written. What is written stands there whole or not at all.

#include <filesystem>
#include <string>
#include <vector>

namespace lantern {

/// The YAML of a story's folder, sorted; what lies in `assets` or begins with a dot is none of it. Of a file: the file.
std::vector<std::filesystem::path> yaml_files(const std::filesystem::path& path);

/// All of a file. Throws where it cannot be read.
std::string read_text(const std::filesystem::path& file);

/// Beside the file first, then in its place, with the rights it had; of a link, what it leads to. Throws, and then the old one stands.
void replace_text(const std::filesystem::path& file, const std::string& text);

}  // namespace lantern
