#pragma once
// How loud a reader wants what is heard: shares of 0 to 1, each kind of sound times `master`.

namespace lantern {

struct Levels {
    float master = 1, music = 1, ambience = 1, effects = 1, voice = 1;
    bool mute = false;
    bool mono = false;
    bool when_unfocused = false;  // goes on while the reader is at another window
    bool operator==(const Levels&) const = default;
};

}  // namespace lantern
