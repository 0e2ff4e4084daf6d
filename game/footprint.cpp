#include "footprint.h"

#include <sys/stat.h>

#include <system_error>

#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 8;  // as deep as a story is looked into

bool is_an_editors(const std::string& name) { return name.empty() || name.front() == '.' || name.back() == '~'; }

template <class See> void walk(const std::vector<fs::path>& folders, See see) {
    std::size_t seen = 0;
    for (const fs::path& folder : folders) {
        std::error_code failed;
        for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, failed), end;
             !failed && it != end && seen < bounds::files; it.increment(failed), ++seen) {
            if (it.depth() > deepest || is_an_editors(it->path().filename().string())) it.disable_recursion_pending();
            see(*it);
        }
    }
}

}  // namespace

Footprint footprint_of(const std::vector<fs::path>& folders) {
    Footprint footprint;
    walk(folders, [&footprint](const fs::directory_entry& entry) {
        std::error_code failed;
        if (is_an_editors(entry.path().filename().string()) || !entry.is_regular_file(failed)) return;
        struct stat told {};  // all of it at once: the library asks for each by itself
        if (::stat(entry.path().c_str(), &told) != 0) return;
        const auto& [seconds, nanoseconds] = told.st_mtim;
        footprint[entry.path().string()] = {told.st_size, seconds, nanoseconds};
    });
    return footprint;
}

std::vector<fs::path> folders_below(const std::vector<fs::path>& folders) {
    std::vector<fs::path> all = folders;
    walk(folders, [&all](const fs::directory_entry& entry) {
        std::error_code failed;
        if (entry.is_directory(failed)) all.push_back(entry.path());
    });
    return all;
}

}  // namespace lantern
