#pragma once
// The machine's sound, opened once and shared by all that is mixed: two ears, or the same for both. It knows nothing of files.
// What the library's own thread touches is here, and it is one atomic.

#include <atomic>
#include <string>

namespace lantern {

class Loudspeaker {
public:
    Loudspeaker() = default;
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;
    /// All that was loaded must have been freed.
    ~Loudspeaker();

    /// Tried once; false: nothing can be heard, and `error` says why.
    bool open();
    bool is_open() const { return open_; }
    const std::string& error() const { return error_; }

    void set_mono(bool mono) { mono_.store(mono, std::memory_order_relaxed); }

    /// All that sounds stands still, or goes on from where it stood.
    void pause(bool quiet);

private:
    std::atomic<bool> mono_{false};
    bool open_ = false, refused_ = false;
    std::string error_;
};

constexpr int channels = 10;  // that can sound at once, besides music

}  // namespace lantern
