#include "sdl/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace lantern {

FolderLock::FolderLock(FolderLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FolderLock::~FolderLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

FolderLock::Claim FolderLock::claim(const std::filesystem::path& folder) {
    if (held()) return Claim::held;
    const int opened = ::open((folder / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (opened < 0) return Claim::unlocked;
    if (::flock(opened, LOCK_EX | LOCK_NB) == 0) {
        descriptor_ = opened;
        return Claim::held;
    }
    const bool taken = errno == EWOULDBLOCK;
    ::close(opened);
    return taken ? Claim::taken : Claim::unlocked;
}

}  // namespace lantern
