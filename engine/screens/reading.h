#pragma once
// A reading on its stage: answers go to the session, and what comes of them is followed; going back and forward is cut to.

#include <memory>
#include <optional>

#include "screens/errand.h"
#include "screens/preferences.h"
#include "session/session.h"
#include "stage/stage.h"

namespace lantern {

class Reading {
public:
    Reading(
        std::shared_ptr<const Story> story, int endings_seen, const Measure& measure, const Preferences& preferences);
    /// Another's reading: a postcard's, or a scene's that was read before.
    Reading(Session session, const Measure& measure, const Preferences& preferences);

    /// From now on as the reader wants it.
    void obey(const Preferences& preferences);

    std::optional<Errand> interpret(const Gesture& gesture);
    void tick(float milliseconds) { stage_.tick(milliseconds); }
    float next_change() const { return stage_.next_change(); }
    Picture picture() const { return stage_.picture(); }
    /// The stage without a word on it.
    Picture scenery() const { return stage_.scenery(); }

    /// Answers what is waited for; an errand when that was an ending.
    std::optional<Errand> answer(const Input& input);
    /// A line back or forward; false: there is none.
    bool turn_back();
    bool turn_forward();

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
