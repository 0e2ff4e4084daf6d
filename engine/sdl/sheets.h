#pragma once
// Runs of flat shapes, inked where their edges are; what is of one colour between them is laid from a cloth of that colour. What lies
// still is inked once; what moves is inked again each frame, which costs as much as its edges are long, however large it is.

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
    struct Piece {
        PixelRect area;
        SDL_Texture* texture = nullptr;  // its upper left part, as large as the area
    };
    struct Sheet {
        std::vector<Item> shapes;
        float scale = 0, left = 0, top = 0;
        std::vector<Piece> pieces;
        std::vector<SDL_Texture*> textures;
        std::uint64_t used = 0;
    };
    void ink(Sheet& sheet, const Canvas& canvas, const PixelRect& bounds) const;
    static void put_away(const Sheet& sheet);

    SDL_Renderer* renderer_;
    std::vector<Sheet> sheets_;
    std::uint64_t frame_ = 1;
};

}  // namespace lantern
