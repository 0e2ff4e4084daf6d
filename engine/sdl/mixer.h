#pragma once
// Plays what is Heard. The device is opened when there is first something to play and never before; where there is none, or a
// file is broken, or it is pulled out, there is silence and one sentence about it, never a wait; when another comes, what goes on is
// begun again. One mixer at a time: the machine has one output.

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "stage/heard.h"
#include "stage/levels.h"

namespace lantern {

class Mixer {
public:
    /// What takes longer than a frame may (decoding an ambience) is done by `aside`, which sees to it that `play` is called again
    /// after; by itself the mixer does it at once. The work is waited for before anything that it needs is put away.
    using Aside = std::function<void(std::function<void()> work)>;
    explicit Mixer(Aside aside = nullptr);
    ~Mixer();
    Mixer(const Mixer&) = delete;
    Mixer& operator=(const Mixer&) = delete;

    /// Once a frame, after the first picture is shown. What sounds already goes on; the rest comes and goes by its fade. While
    /// music is leaving, the next waits for it: when it has left, an SDL_USEREVENT ends the sleep of the window's loop.
    void play(const Heard& heard, const std::filesystem::path& assets);

    /// This file is another one than it was: what sounds of it, or could not be played, begins again.
    void play_anew(const std::filesystem::path& file);

    void set_levels(const Levels& levels);

    /// While somebody reads aloud all of it is lower, and comes back after.
    void give_way(bool to_a_voice);

    /// The window is in front, or left: then everything pauses, unless the reader wants it to go on.
    void focus(bool here);

    /// What went wrong since this was last asked, in a sentence; each thing once.
    std::string complaint();

private:
    struct Desk;
    std::unique_ptr<Desk> desk_;
};

}  // namespace lantern
