#pragma once
// A transcript: a telling, letter for letter, which is also what was put in. Its head names the story ("story: scripts") and may say
// how many endings earlier readings saw ("endings seen: 2"); below a blank line stands what the terminal prints to a pipe, where the
// lines after "> " are the answers. Who keeps transcripts, and where, is not known here.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "session/path.h"
#include "terminal/bookmarks.h"

namespace lantern {

struct Transcript {
    std::filesystem::path file;  // where it was read; empty: nowhere yet
    std::string head;            // as written, with the blank line below it
    std::string story;           // its folder, as the head names it
    int endings_seen = 0;
    std::string text;  // what is told
    std::vector<std::string> answers;
    std::string fault;  // what is wrong with its head, in a sentence; empty: nothing
};

/// Whether a text begins as a transcript does.
bool is_transcript(const std::string& written);
Transcript read_transcript(const std::filesystem::path& file, const std::string& written);

/// A transcript's answers, told again.
struct Performance {
    std::string text;
    std::string complaint;  // one sentence when answers and telling do not end together; else empty
    Session session;
    std::vector<Session>
        turned_from{};  // readings that were gone back in, or left for another, as far as they had come
};
/// `bookmarks`: where `save` and `load` find theirs.
Performance perform(
    const Transcript& transcript, const std::shared_ptr<const Story>& story, const Bookmarks& bookmarks);

/// Where two tellings part, as both have it; empty when they are the same to the letter.
std::string difference(const std::string& expected, const std::string& found);

/// The whole file, of a reading told to its end. `name`: of the story, for the head.
std::string spell_transcript(const std::shared_ptr<const Story>& story, const Path& path, const std::string& name);

}  // namespace lantern
