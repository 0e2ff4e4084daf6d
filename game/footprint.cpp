#include "footprint.h"

#include <optional>
#include <set>
#include <system_error>

#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 8;  // as deep as a story is looked into

bool is_an_editors(const std::string& name) { return name.empty() || name.front() == '.' || name.back() == '~'; }

/// As long as it wants to see more.
template <class See> void walk(const std::vector<fs::path>& folders, See see) {
    std::size_t seen = 0;
    for (const fs::path& folder : folders) {
        std::error_code failed;
        for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, failed), end;
             !failed && it != end && seen < bounds::files; it.increment(failed), ++seen) {
            if (it.depth() > deepest || is_an_editors(it->path().filename().string())) it.disable_recursion_pending();
            if (!see(*it)) return;
        }
    }
}

/// Nothing: it is no file that counts, or has gone.
std::optional<Footprint::mapped_type> mark_of(const fs::directory_entry& entry) {
    std::error_code failed, vanished;
    if (is_an_editors(entry.path().filename().string()) || !entry.is_regular_file(failed)) return std::nullopt;
    const std::uintmax_t size = entry.file_size(failed);
    const fs::file_time_type time = entry.last_write_time(vanished);
    if (failed || vanished) return std::nullopt;
    return Footprint::mapped_type(size, time);
}

}  // namespace

Footprint footprint_of(const std::vector<fs::path>& folders) {
    Footprint footprint;
    walk(folders, [&footprint](const fs::directory_entry& entry) {
        if (const auto mark = mark_of(entry)) footprint.emplace(entry.path().string(), *mark);
        return true;
    });
    return footprint;
}

bool are_as_they_were(const std::vector<fs::path>& folders, const Footprint& were) {
    std::set<const void*> same;  // a folder may lie within another
    bool other = false;
    walk(folders, [&](const fs::directory_entry& entry) {
        const auto mark = mark_of(entry);
        if (!mark) return true;
        const auto known = were.find(entry.path().string());
        other = known == were.end() || known->second != *mark;
        if (!other) same.insert(&*known);
        return !other;
    });
    return !other && same.size() == were.size();
}

std::vector<fs::path> folders_below(const std::vector<fs::path>& folders) {
    std::vector<fs::path> all = folders;
    walk(folders, [&all](const fs::directory_entry& entry) {
        std::error_code failed;
        if (entry.is_directory(failed)) all.push_back(entry.path());
        return true;
    });
    return all;
}

}  // namespace lantern
