#pragma once
// What is left of a story without its lines and scenery: the statements that decide, change or lead anything. Lines stand in runs between
// them, and in stretches within a run: one is met by whoever meets any other of its stretch. Private to this folder.

#include <vector>

#include "story/story.h"

namespace lantern {

/// Whether a statement decides, changes and leads nothing.
bool only_shows(const Action& action);

class Skeleton {
public:
    explicit Skeleton(const Story& story);

    /// The places of what is left, ascending; then the end of all statements.
    const std::vector<Place>& stops() const { return stops_; }
    /// The first stop from a place on, by its number.
    std::size_t from(Place place) const { return place < from_.size() ? from_[place] : stops_.size(); }

    /// Of a line: the stop behind it, and how many places that something leads to stand before it in its run, or where it does.
    struct Stretch {
        std::size_t stop = 0, entries = 0;
        bool operator==(const Stretch&) const = default;
        bool operator<(const Stretch& other) const {
            return stop != other.stop ? stop < other.stop : entries < other.entries;
        }
    };
    Stretch stretch(Place place) const { return {from(place), place < entries_.size() ? entries_[place] : 0}; }
    /// Where each thing that leads anywhere leads to.
    const std::vector<Stretch>& leads() const { return leads_; }

private:
    void find_entries(const Story& story);

    std::vector<Place> stops_;
    std::vector<std::size_t> from_, entries_;  // by place
    std::vector<Stretch> leads_;
};

}  // namespace lantern
