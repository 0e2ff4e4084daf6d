#pragma once
// Whether a file really lies in a folder: a link that leads out is not followed. The folders on the way are asked once each, since there
// are few of them and many files. Private to story/.

#include <cstdint>
#include <filesystem>
#include <map>

namespace lantern {

class RealFolders {
public:
    explicit RealFolders(const std::filesystem::path& root);

    enum class File : std::uint8_t { none, inside, outside };
    File look(const std::filesystem::path& file);

private:
    const std::filesystem::path& real(const std::filesystem::path& folder);

    std::filesystem::path root_;
    std::map<std::filesystem::path, std::filesystem::path> known_;  // empty: nobody knows
};

}  // namespace lantern
