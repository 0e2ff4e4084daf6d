#pragma once
// Runs of flat shapes as one texture each. What lies still is inked once; what moves is inked again each frame, and rain that is
// a hundred strokes is still one texture.

#include <cstdint>
#include <vector>

#include "sdl/canvas.h"
#include "sdl/ink.h"

struct SDL_Renderer;
struct SDL_Texture;

namespace lantern {

class Sheets {
public:
    explicit Sheets(SDL_Renderer* renderer) : renderer_(renderer) {}
    ~Sheets() { clear(); }
    Sheets(const Sheets&) = delete;
    Sheets& operator=(const Sheets&) = delete;

    /// Paints panels and strokes (nothing else), back to front, within `bounds` of the window.
    void paint(const std::vector<Item>& shapes, const Canvas& canvas, const PixelRect& bounds);
    void next_frame();
    void clear();

private:
    struct Sheet {
        std::vector<Item> shapes;
        float scale = 0, left = 0, top = 0;
        PixelRect area;
        SDL_Texture* texture = nullptr;
        std::uint64_t used = 0;
    };
    Sheet ink(const std::vector<Item>& shapes, const Canvas& canvas, const PixelRect& bounds);

    SDL_Renderer* renderer_;
    std::vector<Sheet> sheets_;
    std::uint64_t frame_ = 1;
};

}  // namespace lantern
