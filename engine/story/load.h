#pragma once
// A folder to a Story and everything wrong with it. Faults of the text are returned, all at once, in file order; only a folder
// that cannot be read at all throws.

#include <filesystem>

#include "story/story.h"
#include "text/diagnostic.h"

namespace lantern {

/// What no story meets and an attack does.
namespace bounds {
constexpr std::size_t file_bytes = 1024 * 1024;
constexpr std::size_t story_bytes = 16 * 1024 * 1024;
constexpr std::size_t files = 10'000;
constexpr std::size_t depth = 64;
constexpr std::size_t scalar_bytes = 64 * 1024;
constexpr std::size_t key_characters = 256;
constexpr std::size_t complaints = 500;  // after that many the rest is counted, not spelled
constexpr std::size_t patience = 5'000;  // after that many nothing more is read
}  // namespace bounds

class ReadBefore;

struct Loaded {
    Story story;              // whole and playable when there are no errors
    Diagnostics diagnostics;  // in file order
};

/// Reads the story in `folder` (the one that holds story.yaml). Throws std::runtime_error when there is no such folder.
Loaded load_story(const std::filesystem::path& folder);

/// … of which what was read before is not read again; what is read now is kept there.
Loaded load_story(const std::filesystem::path& folder, ReadBefore& before);

}  // namespace lantern
