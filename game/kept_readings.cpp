#include "kept_readings.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = 16 * 1024 * 1024;

std::string words_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream || fs::file_size(file) > most_bytes) throw std::runtime_error(file.string() + " cannot be read");
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Saved readings of a transcript that saves; nobody else's, and gone with this.
class OwnFolder {
public:
    OwnFolder() {
        std::error_code failed;
        for (int number = 0; number < 1000 && path_.empty(); ++number) {
            const fs::path path = fs::temp_directory_path() / fmt::format("lantern-readings-{}", number);
            if (fs::create_directory(path, failed)) path_ = path;
        }
        if (path_.empty()) throw std::runtime_error("no folder can be made in " + fs::temp_directory_path().string());
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    ~OwnFolder() {
        std::error_code failed;
        fs::remove_all(path_, failed);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// The head of a transcript names its story from where the tests are run: from here, or from a folder above the transcript.
bool is_of_another(const Transcript& transcript, const fs::path& where) {
    std::error_code failed;
    const fs::path story = fs::weakly_canonical(where, failed);
    std::vector<fs::path> roots = {fs::current_path()};
    for (fs::path root = fs::absolute(transcript.file).parent_path(); root.has_relative_path();
         root = root.parent_path())
        roots.push_back(root);
    bool found = false;
    for (const fs::path& root : roots) {
        if (!fs::is_directory(root / transcript.story, failed)) continue;
        if (fs::weakly_canonical(root / transcript.story, failed) == story) return false;
        found = true;
    }
    return found;
}

/// As a path; what stands behind a reading's last answer is shown too, up to where the story asks again.
Path with_its_lines(Session session) {
    for (int lines = 0; std::holds_alternative<Line>(session.now().halt) && lines < 100'000; ++lines)
        session.advance(Continue{});
    return path_of(session);
}

KeptReading take(const fs::path& file, const std::shared_ptr<const Story>& story, const std::string& written,
    const fs::path& saves) {
    KeptReading kept;
    kept.file = file;
    if (is_transcript(written)) {
        kept.transcript = read_transcript(file, written);
        if (!kept.transcript.fault.empty()) {
            kept.complaint = fmt::format("{}: {}\n", file.string(), kept.transcript.fault);
            return kept;
        }
        fs::remove_all(saves / story->id);
        Performance performance = perform(kept.transcript, story, Bookmarks(saves));
        kept.told = std::move(performance.text);
        for (const Session& left : performance.turned_from) kept.paths.push_back(path_of(left));
        kept.paths.push_back(path_of(performance.session));
        std::string parted = performance.complaint;
        if (const std::string where = difference(kept.transcript.text, kept.told); !where.empty()) parted = where;
        if (!parted.empty()) kept.complaint = fmt::format("{}: {}\n", file.string(), parted);
        return kept;
    }
    const Source source(file.string(), written);
    ReadPath read = read_path(story, source);
    for (const Diagnostic& one : read.complaints) kept.complaint += spell(one, {source});
    if (read.session) kept.paths.push_back(with_its_lines(std::move(*read.session)));
    return kept;
}

}  // namespace

KeptReadings readings_in(const fs::path& folder, const std::shared_ptr<const Story>& story, const fs::path& where) {
    if (!fs::is_directory(folder)) throw std::runtime_error("there is no folder " + folder.string());
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const fs::path& file = entry.path();
        const std::string name = file.filename().string();
        const bool a_reading = name.front() != '.' && name.back() != '~' && file.extension() != ".md";
        if (entry.is_regular_file() && a_reading) files.push_back(file);
    }
    std::sort(files.begin(), files.end());
    const OwnFolder saves;
    KeptReadings kept;
    for (const fs::path& file : files) {
        const std::string written = words_of(file);
        if (is_transcript(written) && is_of_another(read_transcript(file, written), where)) ++kept.others;
        else kept.readings.push_back(take(file, story, written, saves.path()));
    }
    return kept;
}

}  // namespace lantern
