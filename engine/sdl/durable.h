#pragma once
// Files that outlive a crash: at every instant either the old or the new one opens under its name, and what was reported as
// written is on the disk. The one before is kept beside it. What the files hold is not known here.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace lantern {

/// Empty when it is done, else one clause that says why not ("the disk is full"); then the old file is as it was. A folder that
/// has gone is made again.
std::string write_durably(const std::filesystem::path& file, std::string_view bytes);

/// Moves a file, or what is left of it, to another name in the same file system; its elder goes along. Answers as above.
std::string move_durably(const std::filesystem::path& from, const std::filesystem::path& to);

/// Where the file before this one is kept.
std::filesystem::path elder_of(const std::filesystem::path& file);

/// All of a file; nothing when it cannot be read or is larger than `most`.
std::optional<std::string> read_whole(const std::filesystem::path& file, std::size_t most);

/// As much of its beginning as there is, up to `count` bytes.
std::optional<std::string> read_start(const std::filesystem::path& file, std::size_t count);

}  // namespace lantern
