#pragma once
// What can be said of a story without playing it: everything the loader found, what nothing leads to, who is on stage when, what is
// chosen, asked for and left over, and pictures and sounds that are not there (yet). Pure; reads no file.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "session/path.h"
#include "story/load.h"

namespace lantern {

struct Tally {
    std::size_t acts = 0, episodes = 0, scenes = 0, beats = 0, choices = 0, options = 0, words = 0, endings = 0;
};

/// What one pass has to say when it is through: "shown", "312 pictures and sounds are there".
struct Pass {
    std::string name, words;
};

/// What came of a promise.
struct PromiseTold {
    std::string sentence, verdict;  // "kept", "broken", "not proved"
    Location where;
    std::size_t reading = 0;  // that shows it, or breaks it, from 1; 0: none does
};

struct Report {
    Diagnostics diagnostics;  // the loader's and the checker's, in file order
    Tally tally;
    std::vector<Pass> passes;
    std::vector<Path> readings{};  // that something is shown by; their numbers, from 1, are what `--path` plays
    std::vector<PromiseTold> promises{};
};

/// Whether to tell, too, what the whole story declares and never uses.
enum class Leftovers : std::uint8_t { told, untold };

Report check(const Loaded& loaded, Leftovers leftovers = Leftovers::told);

}  // namespace lantern
