#include "schema_shelf.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <system_error>

#include "desk/schema.h"

namespace lantern {

namespace fs = std::filesystem;

std::size_t keep_schemas(const Story& story, const fs::path& folder) {
    std::size_t written = 0;
    for (const auto& [name, text] : schemas_of(story)) {
        std::ifstream stream(folder / name, std::ios::binary);
        const std::string there((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
        if (there == text) continue;
        if (!(std::ofstream(folder / name, std::ios::binary) << text << std::flush))
            throw std::runtime_error((folder / name).string() + " cannot be written");
        ++written;
    }
    return written;
}

void keep_schemas_current(const fs::path& folder, const Story& story, const Diagnostics& found) {
    std::error_code failed;
    if (!fs::is_directory(folder / schema_folder, failed)) return;
    const bool names_lost = std::any_of(
        found.begin(), found.end(), [&story](const Diagnostic& one) {  // in cast.yaml, say
            return one.severity == Severity::error && one.where.file < story.sources.size() &&
                   story.sources[one.where.file].path().find('/') == std::string::npos;
        });
    if (names_lost) return;
    try {
        keep_schemas(story, folder / schema_folder);
    } catch (const std::runtime_error& error) {
        std::fputs((std::string("lantern: ") + error.what() + "\n").c_str(), stderr);
    }
}

}  // namespace lantern
