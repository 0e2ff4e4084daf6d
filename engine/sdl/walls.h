#pragma once
// What a room does to what sounds in it, on a stream of samples for two ears: it keeps back what is low or high, and answers. Where
// nothing is asked of it no sample is touched. It knows neither files nor devices, and never waits: the loudspeaker's thread calls it.

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "story/sounding.h"

namespace lantern {

class Walls {
public:
    explicit Walls(int rate);

    /// Changes so many frames where they lie. What is wanted may be another thing each time; it is come to without a step.
    void answer(const Acoustics& wanted, std::int16_t* samples, int frames);

private:
    struct Way {  // how fast each filter follows what comes, 0 to 1, and how loud the answer is
        float above = 0, below = 1, echo = 0;
    };
    struct Delay {
        std::vector<float> line;
        std::size_t at = 0;
        float dull = 0;
    };
    struct Ear {
        std::array<float, 2> low{}, high{};
        std::array<Delay, 4> walls;
        std::array<Delay, 2> corners;
    };

    Way way_to(const Acoustics& wanted) const;
    void approach(const Way& goal);
    bool is_there(const Way& goal) const;
    float heard_through(Ear& ear, float sample, float leak) const;
    float answered(Ear& ear, float sample, const std::array<float, 4>& lasts) const;
    void rest();

    int rate_;
    bool began_ = false;
    Way way_;
    std::array<Ear, 2> ears_;
};

}  // namespace lantern
