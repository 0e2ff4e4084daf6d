#pragma once
// The shortest way to what an author can name: a scene, a line of its file, an ending, a choice, an option of one. The shortest is the
// one with the fewest answers.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "check/explore.h"

namespace lantern {

struct ToScene {
    ScriptIndex scene = 0;
};
/// To where a reading first waits at one of these.
struct ToWords {
    std::vector<Place> places;
};
struct ToOption {
    std::vector<Place> places;  // where its choice is asked
    std::size_t option = 0;
};
struct ToEnding {
    EndingIndex ending = 0;
};
using Target = std::variant<ToScene, ToWords, ToOption, ToEnding>;

/// "the-last-bus", "the-last-bus:41", "dawn" or "ending = dawn", "alibi", "alibi = lie"; or what is wrong with it, in a sentence.
struct NamedTarget {
    std::optional<Target> target;
    std::string name;  // as it is told
    std::string complaint;
};
NamedTarget find_target(const Story& story, std::string_view written);

/// Nothing: it was not met.
std::optional<Path> shortest(const Story& story, const Exploration& exploration, const Target& target);

}  // namespace lantern
