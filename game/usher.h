#pragma once
// Between the house and its window: window and mixer obey what the reader wishes, and what a reader does to the window by hand becomes a
// wish. It decides nothing.

#include <filesystem>

#include "screens/playhouse.h"
#include "sdl/mixer.h"
#include "sdl/window.h"

namespace lantern {

Shape shape_of(const WindowWish& wish);

class Usher {
public:
    /// Both must live as long as the usher.
    Usher(Window& window, Playhouse& house, bool live = false);

    /// The window as the story has it: after another one was opened.
    void dress();
    void turn_full_screen();

    /// Once a frame.
    void obey();
    void sound(Mixer& mixer);

    /// The window as it stands at the end is remembered.
    void leave();

private:
    void remember(const Shape& shape);

    Window& window_;
    Playhouse& house_;
    bool live_;     // an author has two keys more
    Shape obeyed_;  // the last wish
    Shape seen_;    // how the window stood a frame ago: while it is dragged, nothing is written down
};

}  // namespace lantern
