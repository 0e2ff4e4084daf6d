#pragma once
// What the house needs of the machine it runs on, handed in: a clock, a camera, a post, a voice. Each may be missing; then the house
// does without.

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "screens/post.h"
#include "sdl/print.h"
#include "stage/picture.h"

namespace lantern {

struct Machine {
    /// The time here, ISO 8601 with its offset: "2026-07-14T21:03:12+09:00".
    std::function<std::string()> now;
    /// Seconds of a clock that only goes on.
    std::function<std::int64_t()> seconds;
    /// The pixels of a picture as large as the window shows it.
    std::function<Print(const Picture&)> print;
    /// That takes as long as a frame, and had better wait until this one is shown: whoever has the machine asks for it.
    bool prints_apart = false;
    Post post = post_at_once();

    /// Says words aloud, instead of what is being said; none: falls silent.
    std::function<void(const std::string& words)> say;
    std::function<bool()> speaking;
    /// Why nothing can be said aloud, in a sentence; empty: it can.
    std::function<std::string()> dumb;
    std::function<std::vector<std::string>()> voices;
};

/// One that has nothing of all this: the time stands still, pictures are empty, nothing is said.
Machine bare_machine();

}  // namespace lantern
