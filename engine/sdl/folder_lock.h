#pragma once
// One program at a time writes into a folder. The system lets go of it when the program ends, however it ends.

#include <cstdint>
#include <filesystem>

namespace lantern {

class FolderLock {
public:
    enum class Claim : std::uint8_t {
        held,     // by this program
        taken,    // by another one
        unlocked  // the folder is not there, or nothing can be locked in it
    };

    FolderLock() = default;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();

    /// Tries again, as long as it is not held.
    Claim claim(const std::filesystem::path& folder);
    bool held() const { return descriptor_ >= 0; }

private:
    int descriptor_ = -1;
};

}  // namespace lantern
