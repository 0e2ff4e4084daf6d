#include "story/folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace lantern {

namespace fs = std::filesystem;

bool Folder::is_small() {
    std::size_t files = 0;
    std::uintmax_t bytes = 0;
    std::error_code failed;
    for (fs::recursive_directory_iterator it(path_, fs::directory_options::skip_permission_denied, failed), end;
         !failed && it != end; it.increment(failed)) {
        if (it.depth() > 8) it.disable_recursion_pending();
        std::error_code vanished;
        if (it->path().extension() == ".yaml" && it->is_regular_file(vanished)) {
            const std::uintmax_t size = it->file_size(vanished);
            if (!vanished) bytes += std::min<std::uintmax_t>(size, bounds::file_bytes);  // a longer one is never read
        }
        if (++files > bounds::files)
            return refuse("too-many-files", fmt::format("the story's folder holds more than {} files", bounds::files));
        if (bytes > bounds::story_bytes)
            return refuse("story-too-large",
                fmt::format("the story's files are more than {} MiB long together", bounds::story_bytes / 1024 / 1024));
    }
    return true;
}

bool Folder::refuse(std::string rule, std::string message) {
    draft_.story.sources.emplace_back("story.yaml", std::string());
    draft_.error({0, 0, 0}, std::move(rule), std::move(message), "is this the right folder?");
    return false;
}

/// A link that leads nowhere is there, and is told when it is read.
bool Folder::has(const fs::path& relative) const {
    if (unsaved(relative) != nullptr) return true;
    std::error_code failed;
    return fs::exists(fs::symlink_status(path_ / relative, failed));
}

bool Folder::has_folder(const fs::path& relative) const {
    std::error_code failed;
    return fs::is_directory(path_ / relative, failed);
}

const std::string* Folder::unsaved(const fs::path& relative) const {
    if (before_ == nullptr) return nullptr;
    const auto found = before_->unsaved.find(relative.generic_string());
    return found == before_->unsaved.end() ? nullptr : &found->second;
}

std::optional<Node> Folder::read(const fs::path& relative) {
    const fs::path path = path_ / relative;
    if (real_.look(path) == RealFolders::File::outside) {
        draft_.story.sources.emplace_back(relative.generic_string(), std::string());
        draft_.error({static_cast<FileIndex>(draft_.story.sources.size() - 1), 0, 0}, "outside-file",
            "this file lies outside the story's folder", "a link that leads out is not followed");
        return std::nullopt;
    }
    const std::string* held = unsaved(relative);
    const auto file = held != nullptr ? take_source(draft_, *held, relative.generic_string())
                                      : read_source(draft_, path, relative.generic_string());
    if (!file) return std::nullopt;
    const Source& source = draft_.story.sources[*file];
    return before_ != nullptr ? before_->read(source, *file, draft_.diagnostics)
                              : parse_yaml(source, *file, draft_.diagnostics);
}

std::vector<std::string> Folder::scenes_in(const fs::path& relative) const {
    std::vector<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator it(path_ / relative, failed), end; !failed && it != end; it.increment(failed))
        if (it->path().extension() == ".yaml") names.push_back(it->path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace lantern
