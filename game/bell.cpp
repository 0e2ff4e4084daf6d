#include "bell.h"

#include <unistd.h>

#include <cerrno>
#include <cstdint>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "footprint.h"

namespace lantern {

Bell::Bell(const std::vector<std::filesystem::path>& folders) {
#ifdef __linux__
    descriptor_ = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;
    for (const std::filesystem::path& folder : folders_below(folders))
        if (descriptor_ >= 0 && ::inotify_add_watch(descriptor_, folder.c_str(), changes) < 0 && errno == ENOSPC)
            close();
#else
    static_cast<void>(folders);
#endif
}

Bell::~Bell() { close(); }

void Bell::silence() const {
    char told[4096];
    while (::read(descriptor_, told, sizeof told) > 0) {}
}

void Bell::close() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
}

}  // namespace lantern
