#include "session/seen.h"

#include <fmt/format.h>

#include <map>

#include "session/save_state.h"

namespace lantern {

namespace {

/// FNV-1a, for good: what was seen must be found again by every Lantern to come.
std::uint64_t key_of(const std::string& scene, std::uint64_t beat, int nth) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : fmt::format("{} {:016x} {}", scene, beat, nth))
        value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return value == 0 ? 1 : value;
}

}  // namespace

std::vector<std::uint64_t> beat_keys(const Story& story) {
    std::vector<std::uint64_t> keys(story.statements.size(), 0);
    for (const Script& script : story.scripts) {
        std::map<std::uint64_t, int> met;
        for (Place place = script.begin; place < script.end && place < keys.size(); ++place)
            if (const std::uint64_t beat = beat_hash(story, place); beat != 0)
                keys[place] = key_of(script.id, beat, met[beat]++);
    }
    return keys;
}

bool Seen::has(Place place) const {
    return place < places_.size() && places_[place] != 0 && keys_.count(places_[place]) != 0;
}

std::uint64_t Seen::add(Place place) {
    const std::uint64_t key = place < places_.size() ? places_[place] : 0;
    return add_key(key) ? key : 0;
}

}  // namespace lantern
