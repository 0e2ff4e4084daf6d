#include "watch.h"

#include <sys/select.h>
#include <unistd.h>

#include <utility>

#include "bell.h"

namespace lantern {

namespace {

volatile sig_atomic_t had_enough = 0;

void end_watching(int) { had_enough = 1; }

constexpr long between_looks = 1000;  // milliseconds, where nobody tells
constexpr long a_moment = 400;        // after which there is time for what can wait
constexpr int most_looks = 20;        // while it goes on
constexpr long settling = 3;  // after it was seen how files stand: an editor writes, renames and removes in one go

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

Watch::Woken Watch::rest(int descriptor, long milliseconds) const {
    fd_set ears;
    FD_ZERO(&ears);
    if (descriptor >= 0) FD_SET(descriptor, &ears);
    const timespec time{milliseconds / 1000, milliseconds % 1000 * 1'000'000};
    const bool for_ever = milliseconds < 0;
    const int heard = ::pselect(descriptor + 1, &ears, nullptr, nullptr, for_ever ? nullptr : &time, &usual_);
    return had_enough != 0 ? Woken::by_reader : heard > 0 ? Woken::by_news : Woken::by_time;
}

std::optional<Footprint> Watch::wait_for_change(
    const std::vector<std::filesystem::path>& folders, const Footprint& were, std::function<void()> meanwhile) {
    while (had_enough == 0) {
        const Bell bell(folders);  // anew: there may be new folders
        if (Footprint now = footprint_of(folders); now != were) return now;
        const long patience = meanwhile ? a_moment : bell.descriptor() >= 0 ? -1 : between_looks;
        const Woken woken = rest(bell.descriptor(), patience);
        if (woken == Woken::by_news) {
            Footprint now;
            for (int look = 0; look == 0 || (look < most_looks && rest(bell.descriptor(), settling) == Woken::by_news);
                 ++look) {
                bell.silence();
                now = footprint_of(folders);
            }
            if (had_enough == 0 && now != were) return now;
        }
        if (woken == Woken::by_time && meanwhile) std::exchange(meanwhile, {})();
    }
    return std::nullopt;
}

}  // namespace lantern
