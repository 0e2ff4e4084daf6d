#pragma once
// Chance that is the same on every machine: splitmix64.

#include <cstddef>
#include <cstdint>

namespace lantern {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// From 0 to below `sides`.
    std::size_t roll(std::size_t sides) {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % sides);
    }

private:
    std::uint64_t state_;
};

}  // namespace lantern
