#pragma once
// One reading: forward, back to its first word, forward again, and what was read on the way.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/advance.h"

namespace lantern {

class Session {
public:
    /// A reading from the first word.
    explicit Session(std::shared_ptr<const Story> story, int endings_seen = 0);

    /// A reading that begins elsewhere (`--from`, `shot`, a save whose past is lost).
    Session(std::shared_ptr<const Story> story, State state);

    const Story& story() const { return *story_; }
    std::shared_ptr<const Story> shared_story() const { return story_; }
    const State& state() const { return moments_[now_].state; }
    const Step& now() const { return step_; }

    /// Answers what is waited for. False, and no change, when that is not awaited. Going on otherwise than the future that was
    /// rolled back drops that future.
    bool advance(const Input& input);

    /// To the halt before this one; false at the first.
    bool back();

    /// Where back() came from, as long as nothing else was answered since.
    bool forward();

    bool can_go_back() const { return now_ > 0; }
    bool can_go_forward() const { return now_ + 1 < moments_.size(); }

    /// To the `index`th halt of this reading (0: the first).
    bool go_to(std::size_t index);

    /// Halts from the first to the present one, and the index of the present one.
    std::size_t length() const { return moments_.size(); }
    std::size_t position() const { return now_; }

    /// What was answered at halt `index`; nothing at the last.
    std::optional<Input> answer(std::size_t index) const;

    /// What the reader saw at halt `index` (recomputed: a State says everything).
    Halt halt(std::size_t index) const;
    const State& state(std::size_t index) const { return moments_[index].state; }

private:
    struct Moment {
        State state;                  // stands at a halt
        std::optional<Input> answer;  // given there
    };

    void stand_at(std::size_t index);

    std::shared_ptr<const Story> story_;
    std::vector<Moment> moments_;  // never empty
    std::size_t now_ = 0;
    Step step_;  // of the present moment; its cues are empty after going back
};

}  // namespace lantern
