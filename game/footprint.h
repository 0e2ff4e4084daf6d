#pragma once
// How the files of some folders stand: names, sizes and times, nothing read. Two footprints that are equal are of folders in which
// nothing has changed.

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lantern {

/// Of each file its size, and when it was written last: seconds, and nanoseconds.
using Footprint = std::map<std::string, std::array<std::int64_t, 3>>;

/// Files that an editor keeps for itself (".#one.yaml", "one.yaml~", ".one.yaml.swp") leave none.
Footprint footprint_of(const std::vector<std::filesystem::path>& folders);

/// The folders themselves and all that lie in them, as far as a story's may.
std::vector<std::filesystem::path> folders_below(const std::vector<std::filesystem::path>& folders);

}  // namespace lantern
