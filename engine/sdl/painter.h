#pragma once
// A Picture on an SDL renderer, whichever kind it is. Pictures are read when they are first seen and printed at the size of the
// device; words are rastered at its pixels. What cannot be read is painted as a plain plate: a broken file stops nobody.

#include <filesystem>
#include <memory>

#include "sdl/typeface.h"
#include "stage/picture.h"

struct SDL_Renderer;

namespace lantern {

class Painter {
public:
    /// `renderer` and `typeface` must live as long as the painter.
    Painter(SDL_Renderer* renderer, const Typeface& typeface, std::filesystem::path assets);
    ~Painter();

    /// Over the whole output of `width` by `height` device pixels; presents nothing.
    void paint(const Picture& picture, int width, int height);

    void set_assets(std::filesystem::path assets);

    /// The renderer lost what it was given (a new device, a new size of the desktop).
    void forget();

private:
    struct Easel;
    std::unique_ptr<Easel> easel_;
};

}  // namespace lantern
