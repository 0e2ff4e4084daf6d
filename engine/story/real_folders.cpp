#include "story/real_folders.h"

#include <system_error>

namespace lantern {

namespace fs = std::filesystem;

RealFolders::RealFolders(const fs::path& root) {
    std::error_code failed;
    root_ = fs::weakly_canonical(root, failed);
}

const fs::path& RealFolders::real(const fs::path& folder) {
    const auto [known, fresh] = known_.try_emplace(folder);
    if (fresh) {
        std::error_code failed;
        known->second = fs::canonical(folder, failed);
        if (failed) known->second.clear();
    }
    return known->second;
}

RealFolders::File RealFolders::look(const fs::path& file) {
    std::error_code failed;
    const fs::file_status status = fs::symlink_status(file, failed);
    const bool is_link = status.type() == fs::file_type::symlink;
    if (is_link ? !fs::is_regular_file(file, failed) : status.type() != fs::file_type::regular) return File::none;
    const fs::path folder = is_link ? fs::canonical(file, failed).parent_path() : real(file.parent_path());
    const fs::path inside = folder.lexically_relative(root_);
    return folder.empty() || inside.empty() || *inside.begin() == ".." ? File::outside : File::inside;
}

}  // namespace lantern
