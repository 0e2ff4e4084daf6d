#pragma once
// Textures that are likely to be wanted again, by name, within a bound of bytes: what was used longest ago goes first, and never
// what this frame has used. What was laid there for a picture to come counts as used then.

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "sdl/ink.h"
#include "sdl/print.h"

struct SDL_Renderer;
struct SDL_Texture;

namespace lantern {

struct Kept {
    SDL_Texture* texture = nullptr;  // null: it could not be made, and is not tried again
    int width = 0, height = 0;
    bool opaque = false;
    PixelRect inked;            // of a picture that is not opaque: what is not clear
    float left = 0, above = 0;  // of words: as in Written
    bool whole = false;         // of a picture: all that its file has
    std::shared_ptr<const Developed> developed =
        nullptr;  // what it was made of, while it may be needed for a change of places
    std::uint64_t used = 0;
};

/// A texture of straight-alpha 0xAARRGGBB pixels; null when the machine has none left.
SDL_Texture* make_texture(
    SDL_Renderer* renderer, const std::vector<std::uint32_t>& pixels, int width, int height, bool opaque);

class Shelf {
public:
    explicit Shelf(std::size_t bytes) : room_(bytes) {}
    ~Shelf() { clear(); }
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    /// Null when there is none of that name.
    Kept* find(const std::string& name);
    Kept& put(const std::string& name, Kept kept);
    void next_frame() { ++frame_; }
    void clear();

    /// What all of it takes.
    std::size_t bytes() const { return taken_; }

private:
    void make_room();

    std::map<std::string, Kept> kept_;
    std::size_t room_, taken_ = 0;
    std::uint64_t frame_ = 1;
};

}  // namespace lantern
