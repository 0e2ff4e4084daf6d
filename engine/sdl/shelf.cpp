#include "sdl/shelf.h"

#include <SDL.h>

#include <algorithm>

namespace lantern {

namespace {

constexpr std::size_t entry_bytes = 256;  // a name and its place count too: a book has many short lines

std::size_t bytes_of(const Kept& kept) {
    const std::size_t pixels = static_cast<std::size_t>(kept.width) * static_cast<std::size_t>(kept.height);
    std::size_t bytes = entry_bytes + (kept.texture == nullptr ? 0 : pixels * 4);
    if (kept.developed != nullptr) bytes += kept.developed->print.pixels.size() * 4 + kept.developed->when.size();
    return bytes;
}

}  // namespace

SDL_Texture* make_texture(
    SDL_Renderer* renderer, const std::vector<std::uint32_t>& pixels, int width, int height, bool opaque) {
    // Without an alpha of its own, what is half there is blended four times as fast by the software renderer.
    const auto format = opaque ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888;
    SDL_Texture* const texture = SDL_CreateTexture(renderer, format, SDL_TEXTUREACCESS_STATIC, width, height);
    if (texture == nullptr) return nullptr;
    SDL_UpdateTexture(texture, nullptr, pixels.data(), width * 4);
    SDL_SetTextureBlendMode(texture, opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetTextureScaleMode(texture, SDL_ScaleModeLinear);
    return texture;
}

Kept* Shelf::find(const std::string& name) {
    const auto found = kept_.find(name);
    if (found == kept_.end()) return nullptr;
    found->second.used = frame_;
    return &found->second;
}

Kept& Shelf::put(const std::string& name, Kept kept) {
    kept.used = frame_;
    Kept& place = kept_[name];
    if (place.used != 0) {
        taken_ -= bytes_of(place);
        if (place.texture != nullptr) SDL_DestroyTexture(place.texture);
    }
    place = kept;
    taken_ += bytes_of(place);
    make_room();
    return place;
}

void Shelf::make_room() {
    while (taken_ > room_) {
        const auto oldest = std::min_element(
            kept_.begin(), kept_.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        if (oldest == kept_.end() || oldest->second.used == frame_) return;
        taken_ -= bytes_of(oldest->second);
        if (oldest->second.texture != nullptr) SDL_DestroyTexture(oldest->second.texture);
        kept_.erase(oldest);
    }
}

void Shelf::clear() {
    for (auto& [name, kept] : kept_)
        if (kept.texture != nullptr) SDL_DestroyTexture(kept.texture);
    kept_.clear();
    taken_ = 0;
}

}  // namespace lantern
