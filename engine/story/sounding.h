#pragma once
// How an act is heard: how loud each kind of sound is in it, how one piece makes way for the next, and what its room does to all of
// them. Which piece is played where is the scenes' business; what a machine makes of this is the mixer's.

namespace lantern {

/// What a room does to all that sounds in it. As it stands here: nothing.
struct Acoustics {
    float above = 0;  // hertz; what is lower is hardly heard. 0: nothing is lost
    float below = 0;  // … what is higher. 0: nothing is lost
    float echo = 0;   // how loud the walls answer, 0 to 1
    float lasts = 1;  // seconds until an answer has died away
    bool operator==(const Acoustics&) const = default;
};

struct Sounding {
    float music = 1, ambience = 1, effects = 1;  // times what the scenes say
    float fade = 1;                              // seconds of a change that no scene gives any
    float leaves = 0.5F;                         // the share of it in which a piece leaves; the next comes in the rest
    Acoustics acoustics{};
    bool operator==(const Sounding&) const = default;
};

}  // namespace lantern
