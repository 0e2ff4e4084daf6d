#pragma once
// Which screen is shown: title, reading, pause, the end, or the faults of a story that cannot be played. Gestures in, one
// Picture out; what only the machine can do (close, fill the screen, read the files again) is handed back as a Wish.

#include <memory>
#include <optional>
#include <string>

#include "screens/card.h"
#include "session/session.h"
#include "stage/stage.h"
#include "text/diagnostic.h"
#include "story/load.h"

namespace lantern {

enum class Wish : std::uint8_t { nothing, close, full_screen, read_again };

class Screens {
public:
    /// `measure` must live as long as this. `title_picture`: a file of the assets, or empty.
    Screens(Loaded loaded, const Measure& measure, std::string title_picture);

    Wish interpret(const Gesture& gesture);
    void tick(float milliseconds);
    Picture picture() const;
    float next_change() const;  // as Stage::next_change

private:
    enum class Shown : std::uint8_t { title, reading, pause, finished, faults };

    Wish take(CardChoice choice);
    Wish read_on(const Gesture& gesture);
    Wish look_through_faults(const Gesture& gesture);
    void show_title();
    void show_pause();
    void begin();
    void answer(const Input& input);
    Picture faults_picture() const;
    const Palette& palette() const;

    std::shared_ptr<const Story> story_;
    Diagnostics faults_;
    const Measure& measure_;
    std::string title_picture_;
    Shown shown_ = Shown::title;
    Card card_;
    std::unique_ptr<Session> session_;
    Stage stage_;
    std::size_t first_fault_ = 0;
};

}  // namespace lantern
