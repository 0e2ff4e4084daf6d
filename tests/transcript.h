#pragma once
// A transcript: a file that is a telling, letter for letter. Its head names the story ("story: scripts") and may say how many
// endings earlier readings saw ("endings seen: 2"); after a blank line comes what the terminal prints to a pipe, where the
// lines after "> " are also what was put in.

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "readings.h"
#include "terminal/bookmarks.h"
#include "terminal/telling.h"

namespace lantern::testing {

struct Transcript {
    fs::path file;
    std::string head;   // as written, with the blank line below it
    std::string story;  // its folder, below the checkout
    int endings_seen = 0;
    std::string text;  // what is told
    std::vector<std::string> answers;
};

inline Transcript transcript_of(const fs::path& file, const std::string& written) {
    static const std::string story = "story: ", seen = "endings seen: ", prompt = "> ";
    Transcript transcript;
    transcript.file = file;
    std::istringstream stream(written);
    std::string line;
    while (std::getline(stream, line) && !line.empty()) {
        transcript.head += line + "\n";
        if (line.compare(0, story.size(), story) == 0) transcript.story = line.substr(story.size());
        else if (line.compare(0, seen.size(), seen) == 0) transcript.endings_seen = std::stoi(line.substr(seen.size()));
        else FAIL("the head of " << file.filename() << " has a line that says nothing: " << line);
    }
    transcript.head += "\n";
    transcript.text = written.substr(std::min(transcript.head.size(), written.size()));
    while (std::getline(stream, line))
        if (line.compare(0, prompt.size(), prompt) == 0) transcript.answers.push_back(line.substr(prompt.size()));
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

/// A transcript's answers, told again.
struct Performance {
    std::string text;
    std::string complaint;  // one sentence when answers and telling do not end together; else empty
    Session session;
};

inline Performance perform(const Transcript& transcript, const std::shared_ptr<const Story>& story) {
    const StoryFolder saves;
    const Bookmarks bookmarks(saves.path());
    Telling telling(Session(story, transcript.endings_seen), TellingStyle{});
    std::string text = telling.begin();
    std::size_t given = 0;
    bool left = false;
    while (!telling.ended() && !left && given < transcript.answers.size()) {
        const Reply reply = telling.echo(transcript.answers[given++]);
        text += reply.text + bookmarks.run(reply, telling);
        left = reply.favour == Favour::quit;
    }
    std::ostringstream complaint;
    if (given < transcript.answers.size())
        complaint << "The telling ends after " << given << " of " << transcript.answers.size()
                  << " answers; the first too many is \"" << transcript.answers[given] << "\".";
    else if (!telling.ended() && !left)
        complaint << "The answers end (after " << given
                  << ") before the telling does; it waits at: " << told(telling.session()) << ".";
    return {std::move(text), complaint.str(), telling.session()};
}

/// Where two tellings part, as both have it; empty when they are the same to the letter.
inline std::string difference(const std::string& expected, const std::string& found) {
    if (expected == found) return {};
    std::istringstream left(expected), right(found);
    std::string had, has;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(left, had)),
                   also = static_cast<bool>(std::getline(right, has));
        if (!more && !also) return "one of them lacks the last line end";
        if (more && also && had == has) continue;
        return "line " + std::to_string(line) + " of the telling:\n  expected: " + (more ? had : "(the end)") +
               "\n  told:     " + (also ? has : "(the end)");
    }
}

}  // namespace lantern::testing
