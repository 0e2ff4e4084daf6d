#pragma once
// What the machine reports, as gestures: keys, pointer, wheel, pads and fingers, as the reader has bound them. Pads are opened after the first picture stands;
// one that is unknown or pulled out harms nobody.

#include <memory>
#include <vector>

#include "sdl/canvas.h"
#include "stage/bindings.h"
#include "stage/gesture.h"

union SDL_Event;

namespace lantern {

class Hands {
public:
    Hands();
    ~Hands();
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    void open_pads();

    /// Adds what `event` means to `gestures`. `pixels_a_unit`: device pixels of one unit of the pointer's coordinates.
    void read(const SDL_Event& event, const Canvas& canvas, float pixels_a_unit, std::vector<Gesture>& gestures);

    /// From now on keys and buttons mean this.
    void bind(const Bindings& bindings);

    /// The next key or button is told by its name (Pressed), and only so; then they mean again what they are bound to.
    void listen(bool listening);

    /// While letters are written: they are told as they come (Typed, Rubbed), and of all keys only those mean something that end
    /// the writing or move about. Pads, pointer and fingers mean what they always do.
    void write(bool writing);

    /// Skip is held down: say so again and again.
    bool skipping() const;

    /// The window lost its reader: nothing is held any more.
    void let_go();

private:
    struct Grip;
    std::unique_ptr<Grip> grip_;
};

}  // namespace lantern
