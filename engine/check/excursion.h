#pragma once
// What was explored apart, or how to explore it again. There are a hundred parts where a story shows much, few are ever looked at again,
// and one takes less time than the rooms of all of them take memory: what is whole is let go, and comes back the same. Private to this
// folder.

#include <memory>

#include "check/detours.h"
#include "check/explored.h"
#include "check/outline.h"
#include "check/walker.h"

namespace lantern {

class Excursion {
public:
    /// What asks about these variables alone; `part` is that.
    Excursion(
        const Story& story, const ExploreOptions& options, std::vector<Slot> asked, const Part& part, Outline outline);

    /// The same of a story that decides the same, …
    Excursion carry(const Story& story) const;
    /// … or where at least this slice is what it was.
    Excursion carry(const Story& story, std::vector<Slot> asked, Outline outline) const;

    const std::vector<Slot>& asked() const { return asked_; }
    const Outline& outline() const { return outline_; }
    /// Whether nothing that decides nothing bears on what was found.
    bool can_be_kept() const { return complete_ && !rests_at_a_line_; }

    /// For as long as this is.
    const Explored& explored() const;

    bool complete() const { return complete_; }
    std::size_t states() const { return states_; }
    std::size_t bytes() const { return bytes_; }
    bool shares() const { return shares_; }

private:
    const Story* story_;
    ExploreOptions options_;
    std::vector<Slot> asked_;
    Outline outline_;
    bool complete_ = false, shares_ = false, rests_at_a_line_ = false;
    std::size_t states_ = 0, bytes_ = 0;
    mutable std::shared_ptr<const Explored> explored_;  // whatever has been asked for
};

/// Of a story of which only the asides are wanted: nothing, and nothing more to come.
std::unique_ptr<Explored> unexplored(const Story& story, const std::vector<Place>& passed_by);

/// What asks about these variables alone, and all that bears on it.
Part part_asking(const Detours& detours, const std::vector<Slot>& asked, const ExploreOptions& options);

/// Explores one part at once; of a story that was explored `before` it was changed, whatever is as it was is recalled.
std::unique_ptr<Explored> explore_one(const Story& story, const ExploreOptions& options, const Part& part,
    const Explored* before = nullptr, const Counterparts* counterparts = nullptr);

}  // namespace lantern
