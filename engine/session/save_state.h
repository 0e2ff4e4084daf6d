#pragma once
// A State by the names of everything in it, one thing a line, so that it can be found again in a story whose numbers have changed.
// Private to this folder.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "session/state.h"

namespace lantern {

/// A halt by name: the words of its beat, and which of those with the same words it is in its scene.
struct BeatName {
    std::string scene;
    std::uint64_t hash = 0;
    int nth = 0;
    bool operator==(const BeatName&) const = default;
};

BeatName name_beat(const Story& story, Place place);

/// The words of the beat at a place, as a number; 0: no reading halts there.
std::uint64_t beat_hash(const Story& story, Place place);

/// "scene …", "beat …"
std::vector<std::string> spell_beat(const BeatName& beat);

/// … then "variable …" that are not as they start, the stage, and "return …" with the stage it goes back to.
std::vector<std::string> spell_state(const Story& story, const State& state);

BeatName read_beat(const std::vector<std::string>& lines);

struct FoundState {
    State state;
    bool same_beat = false;  // else it stands at the head of the scene
};

/// Nothing when the scene, or one that it goes back to, is no longer in the story.
std::optional<FoundState> read_state(const Story& story, const std::vector<std::string>& lines);

}  // namespace lantern
