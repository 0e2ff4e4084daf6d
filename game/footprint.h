#pragma once
// How the files of some folders stand: names, sizes and times, nothing read. Two footprints that are equal are of folders in which
// nothing has changed.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lantern {

using Footprint = std::map<std::string, std::pair<std::uintmax_t, std::filesystem::file_time_type>>;

/// Files that an editor keeps for itself (".#one.yaml", "one.yaml~", ".one.yaml.swp") leave none.
Footprint footprint_of(const std::vector<std::filesystem::path>& folders);

/// Whether it would be the same now; sooner told where it is not.
bool are_as_they_were(const std::vector<std::filesystem::path>& folders, const Footprint& were);

/// The folders themselves and all that lie in them, as far as a story's may.
std::vector<std::filesystem::path> folders_below(const std::vector<std::filesystem::path>& folders);

}  // namespace lantern
