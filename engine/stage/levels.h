#pragma once
// How loud a reader wants what is heard. Only wishes: the mixer obeys them, the preferences keep them.

namespace lantern {

struct Levels {
    float master = 1, music = 1, ambience = 1, effects = 1, voice = 1;  // 0 to 1, as an ear has it: 0.5 is half as loud
    bool mute = false;
    bool mono = false;           // both ears hear the same
    bool when_unfocused = true;  // goes on while another window is in front
    bool operator==(const Levels&) const = default;
};

}  // namespace lantern
