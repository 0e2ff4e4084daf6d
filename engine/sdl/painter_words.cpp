// Words as a painter shows them: inked once for their face and size, and tinted each time.

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sdl/easel.h"

namespace lantern {

void Painter::Easel::paint(const TextItem& item) {
    if (item.text.empty() || item.colour.alpha == 0 || item.seen == 0) return;
    const float em = std::round(item.size * canvas.scale * 8) / 8;
    const std::string name = fmt::format("words {} {} {}", static_cast<int>(item.face), em, item.text);
    if (shelf.find(name + " 0") == nullptr) keep_words(name, typeface.write(item.text, item.face, em));
    const Point at = canvas.to_device(item.at);
    const float reach = item.seen < 0 ? 1e9F : item.seen * canvas.scale;
    const Point off = tremble(item.shake * canvas.scale);
    for (int piece = 0;; ++piece) {
        const Kept* const kept = shelf.find(fmt::format("{} {}", name, piece));
        if (kept == nullptr || kept->texture == nullptr) return;
        const auto shown = static_cast<int>(
            std::lround(std::clamp(reach - kept->left, 0.0F, static_cast<float>(kept->width))));
        if (shown <= 0) return;
        const SDL_Rect from{0, 0, shown, kept->height};
        const SDL_Rect to{static_cast<int>(std::lround(at.x + kept->left + off.x)),
            static_cast<int>(std::lround(at.y - kept->above + off.y)), shown, kept->height};
        SDL_SetTextureColorMod(kept->texture, item.colour.red, item.colour.green, item.colour.blue);
        SDL_SetTextureAlphaMod(kept->texture, item.colour.alpha);
        SDL_RenderCopy(renderer, kept->texture, &from, &to);
    }
}

void Painter::Easel::keep_words(const std::string& name, const std::vector<Written>& pieces) {
    int number = 0;
    for (const Written& piece : pieces) {
        Kept kept;
        kept.texture = make_texture(renderer, piece.pixels, piece.width, piece.height, false);
        kept.width = piece.width;
        kept.height = piece.height;
        kept.left = piece.left;
        kept.above = piece.above;
        shelf.put(fmt::format("{} {}", name, number++), kept);
    }
    if (number == 0) shelf.put(name + " 0", {});
}

Point Painter::Easel::tremble(float reach) const {
    if (reach <= 0) return {};
    const auto turn = static_cast<float>(frame);
    return {reach * std::sin(turn * 2.3F), reach * std::sin(turn * 3.1F + 1)};
}

}  // namespace lantern
