#pragma once
// The folder of one story: which of its files there are, and their YAML. Nothing outside it is read. Private to story/.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "story/draft.h"
#include "story/read_before.h"
#include "story/real_folders.h"

namespace lantern {

class Folder {
public:
    Folder(Draft& draft, std::filesystem::path path, ReadBefore* before)
        : draft_(draft), path_(std::move(path)), real_(path_), before_(before) {}

    const std::filesystem::path& path() const { return path_; }

    /// A story's folder is small; one with ten thousand files, or a Bible of them, is a mistake or an attack. False, with a complaint.
    bool is_small();

    bool has(const std::filesystem::path& relative) const;
    bool has_folder(const std::filesystem::path& relative) const;

    /// The one document of a file, which becomes a source of the story; nothing, with a complaint, when it cannot be had.
    std::optional<Node> read(const std::filesystem::path& relative);

    /// The stems of the .yaml files of a folder in this one, sorted.
    std::vector<std::string> scenes_in(const std::filesystem::path& relative) const;

private:
    const std::string* unsaved(const std::filesystem::path& relative) const;
    bool refuse(std::string rule, std::string message);

    Draft& draft_;
    std::filesystem::path path_;
    RealFolders real_;
    ReadBefore* before_;  // of what was read before; null: there is none
};

/// The acts, their episodes and their scenes, in the order of story.yaml. The folders that hold scenes.
std::vector<std::filesystem::path> read_acts(Draft& draft, Folder& folder, const Node& acts);

/// Told last: two episodes may share a folder.
void warn_of_unlisted(Draft& draft, const Folder& folder, std::vector<std::filesystem::path> episodes);

}  // namespace lantern
