#include "watch.h"

#include <sys/select.h>
#include <unistd.h>

#include <cerrno>
#ifdef __linux__
#include <sys/inotify.h>
#endif

namespace lantern {

namespace {

volatile sig_atomic_t had_enough = 0;

void end_watching(int) { had_enough = 1; }

constexpr long between_looks = 1000;  // milliseconds, where nobody tells
constexpr long settling = 20;         // an editor writes, renames and removes in one go

/// The kernel's word about some folders; none (-1) where it gives none.
class Bell {
public:
    explicit Bell(const std::vector<std::filesystem::path>& folders) {
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
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;
    ~Bell() { close(); }

    int descriptor() const { return descriptor_; }

private:
    void close() {
        if (descriptor_ >= 0) ::close(descriptor_);
        descriptor_ = -1;
    }
    int descriptor_ = -1;
};

}  // namespace

Watch::Watch() {
    // Held back but while we wait: a Ctrl-C between a look and the waiting is not lost.
    sigset_t ours;
    sigemptyset(&ours);
    sigaddset(&ours, SIGINT);
    sigaddset(&ours, SIGTERM);
    sigprocmask(SIG_BLOCK, &ours, &usual_);
    struct sigaction action {};
    action.sa_handler = end_watching;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Watch::~Watch() {
    struct sigaction action {};
    action.sa_handler = SIG_DFL;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    sigprocmask(SIG_SETMASK, &usual_, nullptr);
    had_enough = 0;
}

/// False: Ctrl-C. Otherwise the time is over, or there is something to read.
bool Watch::rest(int descriptor, long milliseconds) const {
    fd_set ears;
    FD_ZERO(&ears);
    if (descriptor >= 0) FD_SET(descriptor, &ears);
    const timespec time{milliseconds / 1000, milliseconds % 1000 * 1'000'000};
    const bool for_ever = milliseconds < 0;
    ::pselect(descriptor + 1, &ears, nullptr, nullptr, for_ever ? nullptr : &time, &usual_);
    return had_enough == 0;
}

bool Watch::wait_for_change(const std::vector<std::filesystem::path>& folders, const Footprint& were) {
    for (;;) {
        const Bell bell(folders);  // anew: there may be new folders
        if (footprint_of(folders) != were) return had_enough == 0;
        if (!rest(bell.descriptor(), bell.descriptor() >= 0 ? -1 : between_looks)) return false;
        if (!rest(-1, settling)) return false;
    }
}

}  // namespace lantern
