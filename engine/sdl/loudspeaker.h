#pragma once
// The machine's sound, opened once and shared by all that is mixed: two ears, or the same for both. It knows nothing of files.
// What the library's own threads touch is here, and it is a handful of atomics.

#include <atomic>
#include <string>

#include "sdl/walls.h"

union SDL_Event;

namespace lantern {

class Loudspeaker {
public:
    static constexpr int rate = 48'000, most = 128;  // samples a second for each ear; as loud as music can be

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

    /// The room that all of it sounds in.
    void set_acoustics(const Acoustics& acoustics);

    /// How loud music is from now on, up to `most`: at once, or by and by.
    void weigh_music(int volume, float seconds);

    /// A piece has come to its end, was ended, or broke off, since this was last asked.
    bool has_music_ended();

    /// All that sounds stands still, or goes on from where it stood.
    void pause(bool quiet);

    /// It was pulled out while it was open. What plays on plays to nobody.
    bool is_lost() const { return lost_.load(std::memory_order_relaxed); }

    /// One came since it was lost. All that was loaded must have been freed: it is closed, and may be opened again.
    bool is_found();

    /// What is done last to all that is sent out.
    struct Last {
        std::atomic<bool> mono{false}, low{false};
        std::atomic<float> above{0}, below{0}, echo{0}, lasts{1};
        std::atomic<int> music{most};      // how loud it is to be
        std::atomic<float> steps{0};       // … in so many buffers, were it from nothing to all; 0: it is
        float gain = 1, music_now = most;  // these are the library's thread's own
        Walls walls{rate};
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
