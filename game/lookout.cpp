#include "lookout.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>

#include "bell.h"
#include "footprint.h"

namespace lantern {

namespace {

constexpr int between_looks = 300;  // milliseconds, where nobody tells
constexpr int settling = 10;        // an editor writes, renames and removes in one go

bool is_yaml(const std::string& file) { return std::filesystem::path(file).extension() == ".yaml"; }

/// Of files that are in one footprint and not, or not so, in the other.
void compare(const Footprint& one, const Footprint& other, Lookout::Seen& seen) {
    for (const auto& [file, state] : one) {
        const auto found = other.find(file);
        if (found != other.end() && found->second == state) continue;
        if (found == other.end() || is_yaml(file)) seen.story = true;
        if (!is_yaml(file)) seen.others.insert(file);
    }
}

}  // namespace

struct Lookout::Post {
    std::vector<std::filesystem::path> folders;
    std::function<void()> call;
    std::mutex door;
    Seen seen;
    std::array<int, 2> end{-1, -1};  // a pipe: closed at one end, the other tells
    Footprint were;
    std::thread watcher;

    Post(std::vector<std::filesystem::path> all, std::function<void()> to_call)
        : folders(std::move(all)), call(std::move(to_call)), were(footprint_of(folders)) {
        if (::pipe(end.data()) != 0) throw std::runtime_error("nobody can look out for changes here");
        for (const int each : end) ::fcntl(each, F_SETFD, FD_CLOEXEC);
        watcher = std::thread([this] { look_out(); });
    }
    Post(const Post&) = delete;
    Post& operator=(const Post&) = delete;
    ~Post() {
        ::close(end[1]);
        watcher.join();
        ::close(end[0]);
    }

    /// False: it is over.
    bool rest(int descriptor, int milliseconds) const {
        std::array<pollfd, 2> ears{pollfd{end[0], POLLIN, 0}, pollfd{descriptor, POLLIN, 0}};
        ::poll(ears.data(), descriptor >= 0 ? 2 : 1, milliseconds);
        return ears[0].revents == 0;
    }

    void look_out() {
        for (;;) {
            const Bell bell(folders);  // anew: there may be new folders
            look();
            if (!rest(bell.descriptor(), bell.descriptor() >= 0 ? -1 : between_looks) || !rest(-1, settling)) return;
        }
    }

    void look() {
        Footprint now = footprint_of(folders);
        if (now == were) return;
        {
            const std::lock_guard<std::mutex> inside(door);
            compare(were, now, seen);
            compare(now, were, seen);
        }
        were = std::move(now);
        call();
    }
};

Lookout::Lookout(std::vector<std::filesystem::path> folders, std::function<void()> call)
    : post_(std::make_unique<Post>(std::move(folders), std::move(call))) {}
Lookout::~Lookout() = default;

Lookout::Seen Lookout::seen() {
    const std::lock_guard<std::mutex> inside(post_->door);
    return std::exchange(post_->seen, Seen());
}

}  // namespace lantern
