#pragma once
// A reading on its stage: answers go to the session, and what comes of them is followed; going back and forward is cut to.

#include <memory>
#include <optional>

#include "screens/errand.h"
#include "session/session.h"
#include "stage/stage.h"

namespace lantern {

class Reading {
public:
    Reading(std::shared_ptr<const Story> story, int endings_seen, const Measure& measure);
    /// Another's reading: a postcard's, or a scene's that was read before.
    Reading(Session session, const Measure& measure);

    std::optional<Errand> interpret(const Gesture& gesture);
    void tick(float milliseconds) { stage_.tick(milliseconds); }
    float next_change() const { return stage_.next_change(); }
    Picture picture() const { return stage_.picture(); }

    /// Taken up again: the stage is as it was left; after an ending, the words before it.
    void take_up();

    /// To another line of this reading.
    void go_to(std::size_t halt);

    /// The ending it stands at, if it does.
    std::optional<EndingIndex> ending() const;
    const Session& session() const { return session_; }
    const Stage& stage() const { return stage_; }

private:
    Session session_;
    Stage stage_;
};

}  // namespace lantern
