#pragma once
// What is seen this instant. A Stage follows a Session: it fades, types, strikes out and moves the focus; a gesture
// becomes an input; time is handed in. It is never saved, and it never decides what happens: that is `advance`.

#include <memory>
#include <optional>

#include "session/session.h"
#include "stage/comfort.h"
#include "stage/gesture.h"
#include "stage/measure.h"
#include "stage/picture.h"
#include "stage/tempo.h"

namespace lantern {

class Stage {
public:
    /// `measure` must live as long as the stage.
    Stage(std::shared_ptr<const Story> story, const Measure& measure, const Tempo& tempo = {},
        const Comfort& comfort = {});
    ~Stage();
    Stage(Stage&&) noexcept;
    Stage& operator=(Stage&&) noexcept;

    /// The session answered: play what happened on the way (step.cues), then say the new words.
    void follow(const Session& session);
    void follow(const Step& step, const State& state);

    /// Be there at once, words complete: after back, forward, loading, and for a still picture.
    void cut_to(const Session& session);
    void cut_to(const Step& step, const State& state);

    void tick(float milliseconds);
    Picture picture() const;
    /// The picture without its text: no panel, no slips, no heading.
    Picture scenery() const;

    /// Nothing moves: the loop may sleep until the next gesture.
    bool still() const { return next_change() < 0; }

    /// Milliseconds until the picture changes: 0, at the next frame; below 0, not before a gesture.
    float next_change() const;

    /// The answer a gesture gives to what the session waits for. Nothing, when the gesture was used here (it completed
    /// the words, moved the focus, showed the text again) or means nothing on stage (back, forward, menu, full_screen,
    /// quit, help: those are the screen's). Command::skip, sent again and again while held, cuts everything and goes on
    /// through lines, never through choices.
    std::optional<Input> interpret(const Gesture& gesture, const Session& session);
    std::optional<Input> interpret(const Gesture& gesture, const Halt& halt);

    /// From now on with these durations (a preference changed), and as the reader wants words now. The halt that stands is laid
    /// out again: what was said stays said, the page with the same words stays, and so does what is looked at.
    void set_tempo(const Tempo& tempo);
    void set_comfort(const Comfort& comfort);

    bool text_hidden() const;

    /// Everything is said, and an answer is awaited. A notice waits as soon as its place is seen: its words are a page of the
    /// house's, and so is the answer.
    bool waits() const;

    /// Which of the menu's offers is looked at, once all is said.
    std::optional<std::size_t> looked_at() const;

    /// The words of the page that stands, whether they are all typed yet or not.
    Prose page_prose() const;

    /// Milliseconds a reader needs for the page that stands, from when it is complete: 0.8 s and a sixteenth of a second a
    /// letter, an eighth a Korean one. Below 0: it is not complete yet, or nothing is to be read.
    float reading_time() const;

private:
    struct Play;
    std::unique_ptr<Play> play_;
};

}  // namespace lantern
