#pragma once
// The transcripts of tests/transcripts, and how one is performed here.

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "catch.h"
#include "readings.h"
#include "terminal/transcript.h"

namespace lantern::testing {

inline Transcript transcript_of(const fs::path& file, const std::string& written) {
    Transcript transcript = read_transcript(file, written);
    if (!transcript.fault.empty()) FAIL(file.filename() << ": " << transcript.fault);
    return transcript;
}

inline fs::path transcripts_folder() { return checkout() / "tests" / "transcripts"; }

/// Every transcript, by name.
inline std::vector<Transcript> transcripts() {
    std::vector<fs::path> files;
    if (fs::is_directory(transcripts_folder()))
        for (const fs::directory_entry& entry : fs::directory_iterator(transcripts_folder()))
            if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Transcript> all;
    for (const fs::path& file : files) all.push_back(transcript_of(file, read_file(file)));
    return all;
}

/// With no bookmarks but its own.
inline Performance perform(const Transcript& transcript, const std::shared_ptr<const Story>& story) {
    const StoryFolder saves;
    return lantern::perform(transcript, story, Bookmarks(saves.path()));
}

}  // namespace lantern::testing
