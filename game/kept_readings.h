#pragma once
// The readings that lie in a folder beside a story: transcripts of it, and paths. A part of check --coverage and tell --verify.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "session/path.h"
#include "terminal/transcript.h"

namespace lantern {

struct KeptReading {
    std::filesystem::path file;
    std::vector<Path> paths;  // more than one where a transcript went back
    std::string complaint;    // why it is no reading of this story any more, in whole lines; empty: it is
    std::string told;         // of a transcript: what its answers tell now
    Transcript transcript;    // empty: a path
};

struct KeptReadings {
    std::vector<KeptReading> readings;  // by name
    std::size_t others = 0;             // transcripts of other stories
};

/// `where`: the story's folder. Throws when there is no such folder of readings.
KeptReadings readings_in(
    const std::filesystem::path& folder, const std::shared_ptr<const Story>& story, const std::filesystem::path& where);

}  // namespace lantern
