#pragma once
// A Picture on an SDL renderer, whichever kind it is. Pictures are read when they are first seen and printed at the size of the
// device; words are rastered at its pixels. What cannot be read is painted as a plain plate: a broken file stops nobody.

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "sdl/print.h"
#include "sdl/typeface.h"
#include "stage/picture.h"

struct SDL_Renderer;

namespace lantern {

/// A print that a picture needs and that is not there yet: made by `make`, which needs nothing of the painter.
struct WantedPrint {
    std::string name;
    bool for_a_change = false;  // it may come over another by a mask
    bool in_need = true;        // nothing can be shown in its place; else it is there, but not as large as it is wanted
    std::function<Developed()> make;
};

class Painter {
public:
    /// `renderer` and `typeface` must live as long as the painter.
    Painter(SDL_Renderer* renderer, const Typeface& typeface, std::filesystem::path assets);
    ~Painter();

    /// Over the whole output of `width` by `height` device pixels; presents nothing.
    void paint(const Picture& picture, int width, int height);

    /// What of these would have to be read from files before it could be painted. Whoever asks brings it: what is not in need is
    /// painted as it is, until then.
    std::vector<WantedPrint> wanting(const std::vector<Item>& items, int width, int height);
    /// One of them, made.
    void keep(const WantedPrint& wanted, Developed developed);
    /// Of pictures and words that are kept.
    std::size_t bytes() const;

    void set_assets(std::filesystem::path assets);

    /// The renderer lost what it was given (a new device, a new size of the desktop).
    void forget();

private:
    struct Easel;
    std::unique_ptr<Easel> easel_;
};

}  // namespace lantern
