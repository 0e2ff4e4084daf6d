#pragma once
// Readings drawn by lot: what is open at each question is taken equally often, and every scene is read, warned of or not. What came of
// many of them is counted; a seed gives the same readings everywhere. They near the odds that exploring works out, and prove nothing.

#include <cstdint>
#include <string>
#include <vector>

#include "session/logic.h"
#include "story/story.h"

namespace lantern {

/// splitmix64 (Sebastiano Vigna, public domain: https://prng.di.unimi.it/splitmix64.c).
class Lots {
public:
    explicit Lots(std::uint64_t seed) : state_(seed) {}
    std::uint64_t draw();
    /// From 0 to below `sides`, each as likely as the others.
    std::size_t draw(std::size_t sides);

private:
    std::uint64_t state_;
};

/// A question, and how often it was asked; an option twice where a reading came back to it.
struct Asked {
    struct Option {
        std::size_t open = 0, taken = 0;
    };
    std::size_t times = 0;
    std::vector<Option> options{};
};

/// Readings that came to no end there.
struct Stuck {
    Place place = nowhere;
    std::string why;
    std::size_t readings = 0;
};

struct Drawn {
    std::size_t readings = 0;
    std::uint64_t seed = 0;
    std::vector<Asked> asked;          // by place; of deeds and words
    std::vector<std::size_t> endings;  // readings, by ending
    std::vector<Stuck> stuck;          // by place
};

/// Each with all its words, by the interpreter that plays.
Drawn draw_readings(const Story& story, std::size_t readings, std::uint64_t seed, int endings_seen = 0);

std::string spell(const Drawn& drawn, const Story& story);
std::string spell_json(const Drawn& drawn, const Story& story);

}  // namespace lantern
