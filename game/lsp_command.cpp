// `lantern lsp`: the desk on the standard streams. One thread listens to the editor, another runs errands; they meet at one counter.

#include <poll.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <utility>

#include "commands.h"
#include "desk/addresses.h"
#include "desk/desk.h"
#include "desk/wire.h"
#include "schema_shelf.h"
#include "story/load.h"

namespace lantern {

namespace {

/// Runs one errand after the other, on a thread of its own; rings a bell (a pipe) when one is done.
class ErrandThread {
public:
    ErrandThread() {
        if (::pipe(bell_) != 0) throw std::runtime_error("there is no pipe to be had");
        thread_ = std::thread([this] { work(); });
    }
    ~ErrandThread() {
        {
            const std::lock_guard lock(mutex_);
            ending_ = true;
            stale_ = true;
        }
        wake_.notify_one();
        thread_.join();
        ::close(bell_[0]);
        ::close(bell_[1]);
    }
    ErrandThread(const ErrandThread&) = delete;
    ErrandThread& operator=(const ErrandThread&) = delete;

    int bell() const { return bell_[0]; }

    void begin(Errand errand) {
        {
            const std::lock_guard lock(mutex_);
            under_way_ = errand;
            next_ = std::move(errand);
            stale_ = false;
        }
        wake_.notify_one();
    }

    /// What it is at; nothing when it rests.
    const std::optional<Errand>& under_way() const { return under_way_; }
    void give_up() { stale_ = true; }

    std::optional<Outcome> done() {
        char rung = 0;
        while (::read(bell_[0], &rung, 1) < 0 && errno == EINTR) {}
        const std::lock_guard lock(mutex_);
        under_way_.reset();
        return std::exchange(done_, std::nullopt);
    }

private:
    void work() {
        Runner runner;
        for (;;) {
            Errand errand;
            {
                std::unique_lock lock(mutex_);
                wake_.wait(lock, [this] { return ending_ || next_; });
                if (ending_) return;
                errand = *std::exchange(next_, std::nullopt);
            }
            Outcome outcome = runner.run(errand, [this] { return stale_.load(); });
            {
                const std::lock_guard lock(mutex_);
                done_ = std::move(outcome);
            }
            while (::write(bell_[1], "!", 1) < 0 && errno == EINTR) {}
            runner.get_ready();
        }
    }

    int bell_[2] = {-1, -1};
    std::mutex mutex_;
    std::condition_variable wake_;
    std::optional<Errand> next_, under_way_;  // the second is the listener's alone
    std::optional<Outcome> done_;
    std::atomic<bool> stale_ = false;
    bool ending_ = false;
    std::thread thread_;
};

void send(const std::vector<std::string>& messages) {
    for (const std::string& message : messages) {
        const std::string bytes = framed(message);
        for (std::size_t at = 0; at < bytes.size();) {
            const ssize_t written = ::write(STDOUT_FILENO, bytes.data() + at, bytes.size() - at);
            if (written < 0 && errno != EINTR) throw std::runtime_error("the editor no longer listens");
            if (written > 0) at += static_cast<std::size_t>(written);
        }
    }
}

/// The other server that an editor asks reads what lies on the disk.
void keep_schemas_of(const std::set<std::filesystem::path>& stories) {
    std::error_code failed;
    for (const std::filesystem::path& folder : stories) {
        if (!std::filesystem::is_directory(folder / schema_folder, failed)) continue;
        try {
            const Loaded loaded = load_story(folder);
            keep_schemas_current(folder, loaded.story, loaded.diagnostics);
        } catch (const std::runtime_error&) {}  // the folder has gone; the desk says so
    }
}

bool is_readable(int descriptor) {
    pollfd one{descriptor, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

}  // namespace

int lsp_command(const Home& home) {
    std::error_code failed;
    const bool has_pages = std::filesystem::is_directory(home.rules(), failed);
    Desk desk(LANTERN_VERSION, has_pages ? uri_of(home.rules()) + "/" : std::string());
    ErrandThread errands;
    Wire wire;
    while (!desk.over()) {
        pollfd ears[2] = {{STDIN_FILENO, POLLIN, 0}, {errands.bell(), POLLIN, 0}};
        if (::poll(ears, 2, -1) < 0 && errno != EINTR) return 2;
        if ((ears[1].revents & POLLIN) != 0)
            if (auto outcome = errands.done()) send(desk.hear(std::move(*outcome)));
        if ((ears[0].revents & (POLLIN | POLLHUP)) != 0) {
            char bytes[65536];
            const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
            if (count == 0) return desk.exit_code();  // the editor has gone
            if (count > 0) wire.feed({bytes, static_cast<std::size_t>(count)});
            while (const auto message = wire.next()) {
                send(desk.receive(*message));
                if (desk.over()) return desk.exit_code();
            }
        }
        if (is_readable(STDIN_FILENO)) continue;  // whoever types fast is told once
        send(desk.settle());
        keep_schemas_of(desk.saved());
        if (errands.under_way() && desk.is_stale(*errands.under_way())) errands.give_up();
        if (auto errand = desk.errand()) errands.begin(std::move(*errand));
    }
    return desk.exit_code();
}

}  // namespace lantern
