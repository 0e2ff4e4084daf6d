#pragma once
// What stands behind an Exploration, whatever the width of its rows. Private to this folder.

#include "check/explore.h"

namespace lantern {

using EachEdge = std::function<void(const Edge&)>;

class Explored {
public:
    Explored(const Story& story, const std::vector<Place>& passed_by);
    virtual ~Explored() = default;
    Explored(const Explored&) = delete;
    Explored& operator=(const Explored&) = delete;

    virtual StateId states() const = 0;
    virtual std::size_t bytes() const = 0;
    virtual Place place(StateId id) const = 0;
    virtual Stood state(StateId id) const = 0;
    virtual StateId parent(StateId id) const = 0;
    virtual bool followed(StateId id) const = 0;
    virtual void follow(StateId id, const EachEdge& each) const = 0;
    /// Of every state in its turn.
    virtual void follow_all(const std::function<void(StateId, const Edge&)>& each) const = 0;
    /// How an opening comes to its state; its input says nothing.
    virtual void open(std::size_t index, const EachEdge& each) const = 0;

    /// Adds the values met at each place to what is known.
    virtual void survey(Survey& survey) const = 0;
    Survey nothing_surveyed() const;

    Witness witness(StateId id) const;
    Witness witness(const Met& met, Place place) const;

    bool complete = false;
    std::size_t transitions = 0;
    std::vector<Opening> openings;
    std::vector<bool> inside_passed_by;  // by place: in an aside that was passed by
    Findings found;

protected:
    const Story& story_;
};

/// `passed_by`: by place, where an aside is left for unasked; nowhere: it is not.
std::unique_ptr<const Explored> explore_passing_by(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& passed_by);

}  // namespace lantern
