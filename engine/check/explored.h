#pragma once
// What stands behind an Exploration, whatever the width of its rows. Private to this folder.

#include "check/counterparts.h"
#include "check/explore.h"
#include "check/leads.h"
#include "check/packing.h"
#include "check/same_logic.h"
#include "check/ways.h"

namespace lantern {

using EachEdge = std::function<void(const Edge&)>;

class Explored {
public:
    /// Whoever is given what is `known` finds nothing of their own.
    Explored(const Story& story, const std::vector<Place>& passed_by, const Findings* known = nullptr);
    virtual ~Explored() = default;
    Explored(const Explored&) = delete;
    Explored& operator=(const Explored&) = delete;

    const Story& story() const { return story_; }
    virtual StateId states() const = 0;
    virtual std::size_t bytes() const = 0;
    virtual Place place(StateId id) const = 0;
    virtual Stood state(StateId id) const = 0;
    virtual StateId parent(StateId id) const = 0;
    /// Whether readers go together until somebody asks how many endings they saw before.
    virtual bool shares() const { return false; }
    virtual bool followed(StateId id) const = 0;
    virtual void follow(StateId id, const EachEdge& each) const = 0;
    /// Found once, and kept; nullptr: there are no states, or more than `most` ways between them.
    virtual const Ways* ways(std::size_t most) const = 0;
    /// … of those, if there are any, as between places.
    const Leads& leads() const;
    /// … of them, the one from the opening of whoever has seen so many endings.
    const Ways::Way& way_in(int endings_seen) const;

    /// How an opening comes to its state; its input says nothing.
    virtual void open(std::size_t index, const EachEdge& each) const = 0;

    /// Adds the values met at each place to what is known.
    virtual void survey(Survey& survey) const = 0;
    Survey nothing_surveyed() const;

    Witness witness(StateId id) const;
    Witness witness(const Met& met, Place place) const;

    /// What it knows, of another story that decides the same, without exploring that: this one is no use any more. nullptr: that cannot
    /// be told.
    virtual std::unique_ptr<Explored> carry(const Story&, const std::vector<Place>&, const Renumbering&) {
        return nullptr;
    }

    /// … and how one is packed that decides otherwise, for whoever explores that with this at hand (explore_again). Nothing: not so.
    virtual std::optional<Packing> packing_after(const Story&, const Asking&, const Counterparts&) const {
        return std::nullopt;
    }

    /// … where that can begin at once.
    virtual void get_ready() const {}

    bool complete = false;
    std::size_t transitions = 0, recalled = 0;  // of its states, so many were not followed: it is known where they lead
    std::vector<Opening> openings;
    std::vector<StateId> ends;           // every state where a reading ends
    std::vector<bool> inside_passed_by;  // by place: in an aside that was passed by
    Findings found;

protected:
    const Story& story_;
    mutable std::unique_ptr<Leads> leads_;  // if they were asked for
};

/// `passed_by`: by place, where an aside is left for unasked; nowhere: it is not.
std::unique_ptr<Explored> explore_passing_by(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& passed_by);

/// Only what bears on these places: all that can be asked there is met, and little else. Not what promises ask at the end.
std::unique_ptr<Explored> explore_around(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& places);

}  // namespace lantern
