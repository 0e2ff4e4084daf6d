#pragma once
// What was explored apart, or how to explore it again. There are a hundred parts where a story shows much, few are ever looked at again,
// and one takes less time than the rooms of all of them take memory: what is whole is let go, and comes back the same. Private to this
// folder.

#include <memory>

#include "check/explored.h"
#include "check/walker.h"

namespace lantern {

class Excursion {
public:
    Excursion(const Story& story, const ExploreOptions& options, Part part);

    /// For as long as this is.
    const Explored& explored() const;

    bool complete() const { return complete_; }
    std::size_t states() const { return states_; }
    std::size_t bytes() const { return bytes_; }
    bool shares() const { return shares_; }

private:
    const Story& story_;
    ExploreOptions options_;
    Part part_;
    bool complete_ = false, shares_ = false;
    std::size_t states_ = 0, bytes_ = 0;
    mutable std::unique_ptr<const Explored> explored_;  // whatever has been asked for
};

/// Of a story of which only the asides are wanted: nothing, and nothing more to come.
std::unique_ptr<Explored> unexplored(const Story& story, const std::vector<Place>& passed_by);

/// Explores one part at once.
std::unique_ptr<Explored> explore_one(const Story& story, const ExploreOptions& options, const Part& part);

}  // namespace lantern
