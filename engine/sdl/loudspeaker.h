#pragma once
// The machine's sound, opened once and shared by all that is mixed: two ears, or the same for both. It knows nothing of files.
// What the library's own threads touch is here, and it is a handful of atomics.

#include <atomic>
#include <string>

union SDL_Event;

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

    void set_mono(bool mono) { last_.mono.store(mono, std::memory_order_relaxed); }

    /// All of it goes down, over a moment, so that somebody who is not in it can be heard; or comes back.
    void give_way(bool to_somebody) { last_.low.store(to_somebody, std::memory_order_relaxed); }

    /// All that sounds stands still, or goes on from where it stood.
    void pause(bool quiet);

    /// It was pulled out while it was open. What plays on plays to nobody.
    bool is_lost() const { return lost_.load(std::memory_order_relaxed); }

    /// One came since it was lost. All that was loaded must have been freed: it is closed, and may be opened again.
    bool is_found();

    /// What is done last to all that is sent out.
    struct Last {
        std::atomic<bool> mono{false}, low{false};
        float gain = 1;  // the library's thread's own
    };

private:
    static int hear_of_devices(void* self, SDL_Event* event);
    void close();

    Last last_;
    std::atomic<bool> lost_{false}, found_{false};
    bool open_ = false, refused_ = false;
    std::string error_;
};

constexpr int channels = 10;  // that can sound at once, besides music

}  // namespace lantern
