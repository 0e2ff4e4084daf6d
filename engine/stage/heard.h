#pragma once
// What is to be heard this instant, as a Picture is what is to be seen: data, compared like it, and played by a Mixer.
// It knows files and how loud; not how far a piece has got, nor whether there is anything to play it on.

#include <string>
#include <vector>

#include "story/sounding.h"

namespace lantern {

/// What goes on until it is changed. Files are relative to the assets folder; empty: silence.
struct Loop {
    std::string file;
    float volume = 1;     // the author's, 0 to 1
    float fade = 1;       // seconds that the change to it takes
    float leaves = 0.5F;  // the share of them in which music that was before leaves
    bool operator==(const Loop&) const = default;
};

/// An effect: played once, when it is first named, and ended when it is named no more.
struct Noise {
    unsigned number = 0;  // rising through a reading: the same door twice is two noises
    std::string file;
    float volume = 1;
    bool operator==(const Noise&) const = default;
};

struct Heard {
    Loop music, ambience;
    std::vector<Noise> noises;  // in the order they came
    Acoustics acoustics{};      // of the room that all of it sounds in
    bool operator==(const Heard&) const = default;
};

}  // namespace lantern
