#pragma once
// Which lines were read, over all readings: keys that say scene, words and which of the same words it is, so that a line stays seen
// when the story is edited elsewhere, and two machines' sets are one by union. It knows nothing of who keeps them, or where.

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "story/story.h"

namespace lantern {

/// The key of each place where a reading can halt; 0 where none can.
std::vector<std::uint64_t> beat_keys(const Story& story);

class Seen {
public:
    explicit Seen(const Story& story) : places_(beat_keys(story)) {}

    bool has(Place place) const;
    /// The key, when it is news; else 0.
    std::uint64_t add(Place place);
    /// False when it was there already. Keys of lines this story does not have (yet, or any more) are kept as well.
    bool add_key(std::uint64_t key) { return key != 0 && keys_.insert(key).second; }

    std::size_t size() const { return keys_.size(); }

private:
    std::vector<std::uint64_t> places_;
    std::unordered_set<std::uint64_t> keys_;
};

}  // namespace lantern
