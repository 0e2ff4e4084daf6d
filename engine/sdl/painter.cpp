#include "sdl/painter.h"

#include <SDL.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "sdl/canvas.h"
#include "sdl/easel.h"
#include "sdl/labels.h"
#include "sdl/motes.h"

namespace lantern {

namespace {

bool is_flat(const Item& item) {
    return std::holds_alternative<PanelItem>(item) || std::holds_alternative<StrokeItem>(item);
}

SDL_Rect rounded(const Rect& r) {
    const auto left = static_cast<int>(std::lround(r.x)), top = static_cast<int>(std::lround(r.y));
    return {left, top, static_cast<int>(std::lround(r.x + r.w)) - left, static_cast<int>(std::lround(r.y + r.h)) - top};
}

Print plain_print(Colour colour, int width, int height) {
    const std::uint32_t pixel = 0xFF000000U | static_cast<std::uint32_t>(colour.red) << 16 |
                                static_cast<std::uint32_t>(colour.green) << 8 | colour.blue;
    const auto cells = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    return {width, height, true, std::vector<std::uint32_t>(cells, pixel)};
}

std::uint8_t byte(float share) { return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0F, 1.0F) * 255)); }

}  // namespace

Painter::Painter(SDL_Renderer* renderer, const Typeface& typeface, std::filesystem::path assets)
    : easel_(std::make_unique<Easel>(renderer, typeface, std::move(assets))) {}
Painter::~Painter() = default;

std::size_t Painter::bytes() const { return easel_->shelf.bytes(); }

void Painter::set_assets(std::filesystem::path assets) {
    easel_->assets = std::move(assets);
    forget();
}

void Painter::forget() {
    easel_->shelf.clear();
    easel_->sheets.clear();
    easel_->transition.reset();
    easel_->proportions.clear();
    easel_->coming.clear();
}

void Painter::paint(const Picture& picture, int width, int height) {
    Easel& easel = *easel_;
    easel.begin(width, height);
    easel.ground = picture.ground;
    const SDL_Rect canvas = rounded(easel.canvas.to_device(Rect{0, 0, canvas_width, canvas_height}));
    SDL_SetRenderDrawBlendMode(easel.renderer, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(easel.renderer, 0, 0, 0, 255);
    SDL_RenderClear(easel.renderer);
    SDL_SetRenderDrawColor(easel.renderer, picture.ground.red, picture.ground.green, picture.ground.blue, 255);
    SDL_RenderFillRect(easel.renderer, &canvas);
    SDL_RenderSetClipRect(easel.renderer, &canvas);
    std::vector<Item> flat;
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        if (is_flat(picture.items[i])) {
            flat.push_back(picture.items[i]);
            if (i + 1 < picture.items.size() && is_flat(picture.items[i + 1])) continue;
            easel.sheets.paint(flat, easel.canvas, {canvas.x, canvas.y, canvas.w, canvas.h});
            flat.clear();
            continue;
        }
        std::visit([&easel](const auto& item) { easel.paint(item); }, picture.items[i]);
    }
    SDL_RenderSetClipRect(easel.renderer, nullptr);
    easel.end();
}

void Painter::Easel::begin(int width, int height) {
    canvas = Canvas(width, height);
    transition_seen = false;
    ++frame;
}

void Painter::Easel::end() {
    if (!transition_seen) transition.reset();
    just_read = {};
    sheets.next_frame();
    shelf.next_frame();
}

void Painter::Easel::paint(const ImageItem& item) {
    const bool comes = in_parts(item) && item.progress < 1;
    if (item.alpha <= 0 || (comes && item.progress <= 0)) return;
    const Rect to = canvas.to_device(item.fit == Fit::within ? fitted(item) : item.to);
    if (to.w < 1 || to.h < 1) return;
    const Kept& kept = picture(label_of(item), to, [this, &item] { return graded(fresh(item.file), item.grade); });
    if (comes) return paint_through(item, to);
    if (kept.texture == nullptr) return plain_ground(item);
    copy(kept, to, item.alpha, item.bleed);
}

void Painter::Easel::paint(const FigureItem& item) {
    const Rect to = canvas.to_device(item.to);
    if (item.alpha <= 0 || to.w < 1 || to.h < 1) return;
    if (item.portrait.empty()) return plain_figure(item);
    const Kept& kept = picture(label_of(item), to, reading(item));
    if (kept.texture == nullptr) return plain_figure(item);
    copy(kept, to, item.alpha, 0);
}

/// Where it lies, if its proportions are known.
Rect Painter::Easel::place_of(const ImageItem& item) const {
    const auto known = item.fit == Fit::within ? proportions.find(label_of(item)) : proportions.end();
    return known == proportions.end() ? item.to : within(item.to, known->second);
}

/// As large as the picture fits into its place, in the middle; one that cannot be read takes all of it.
Rect Painter::Easel::fitted(const ImageItem& item) {
    const auto [entry, is_new] = proportions.try_emplace(label_of(item), 0.0F);
    if (is_new) entry->second = proportion_of(fresh(item.file));
    return within(item.to, entry->second);
}

/// Of somebody cut out of their paper only what is there, where it need not be stretched: to blend what is clear takes its time, too.
void Painter::Easel::copy(const Kept& kept, const Rect& to, float alpha, float bleed) const {
    const bool blended = !kept.opaque || alpha < 1;
    SDL_SetTextureBlendMode(kept.texture, blended ? SDL_BLENDMODE_BLEND : SDL_BLENDMODE_NONE);
    SDL_SetTextureAlphaMod(kept.texture, byte(alpha));
    const SDL_Rect place = rounded(to);
    if (kept.opaque || place.w != kept.width || place.h != kept.height)
        return lay(kept.texture, kept.width, kept.height, to, bleed);
    const auto& [x, y, w, h] = kept.inked;
    const SDL_Rect from{x, y, w, h}, there{place.x + x, place.y + y, w, h};
    SDL_RenderCopy(renderer, kept.texture, &from, &there);
}

/// In its place, and beyond it its outermost pixels again, where that is seen.
void Painter::Easel::lay(SDL_Texture* texture, int width, int height, const Rect& to, float bleed) const {
    const SDL_Rect place = rounded(to), window = rounded(canvas.to_device(Rect{0, 0, canvas_width, canvas_height}));
    SDL_RenderCopy(renderer, texture, nullptr, &place);
    const auto more = static_cast<int>(std::ceil(bleed * canvas.scale));
    if (more == 0) return;
    const auto carry_on = [&](const SDL_Rect& edge, const SDL_Rect& beyond) {
        if (SDL_HasIntersection(&beyond, &window) == SDL_TRUE) SDL_RenderCopy(renderer, texture, &edge, &beyond);
    };
    const auto& [x, y, w, h] = place;
    carry_on({0, 0, 1, height}, {x - more, y, more, h});
    carry_on({width - 1, 0, 1, height}, {x + w, y, more, h});
    carry_on({0, 0, width, 1}, {x, y - more, w, more});
    carry_on({0, height - 1, width, 1}, {x, y + h, w, more});
    for (const bool right : {false, true})
        for (const bool below : {false, true})
            carry_on({right ? width - 1 : 0, below ? height - 1 : 0, 1, 1},
                {right ? x + w : x - more, below ? y + h : y - more, more, more});
}

/// The print of a picture at about the size it is seen at: printed again when the camera comes much nearer, or goes away, and nobody
/// is about to bring such a print.
const Kept& Painter::Easel::picture(const std::string& name, const Rect& to, const std::function<Print()>& read) {
    Kept* const found = shelf.find(name);
    if (found != nullptr && (serves(*found, to) || coming.count(name) != 0)) return *found;
    const float reserve = found == nullptr ? 1.0F : nearer;
    return keep(name, developed_from(read(), to.w * reserve, to.h * reserve), false);
}

Kept& Painter::Easel::keep(const std::string& name, Developed developed, bool for_a_change) {
    Kept kept;
    coming.erase(name);
    if (developed.proportion > 0) proportions[name] = developed.proportion;
    const Print& print = developed.print;
    if (!print.empty()) {
        kept.texture = make_texture(renderer, print.pixels, print.width, print.height, print.opaque);
        kept.width = print.width;
        kept.height = print.height;
        kept.opaque = print.opaque;
        kept.whole = developed.whole;
        if (!print.opaque) kept.inked = inked_of(print);
    }
    if (for_a_change) kept.developed = std::make_shared<const Developed>(std::move(developed));
    return shelf.put(name, kept);
}

/// A picture as it is in its file, read once a frame.
const Print& Painter::Easel::fresh(const std::string& file) {
    if (just_read.first != file) just_read = {file, read_print(assets / file)};
    return just_read.second;
}

/// From what was developed ahead, if it was.
void Painter::Easel::prepare(Through& through, const ImageItem& item, int width, int height) {
    if (const Kept* const kept = shelf.find(label_of(item)); kept != nullptr) through.picture = kept->developed;
    if (through.picture == nullptr || through.picture->print.empty() || !fits(*through.picture, width, height)) {
        const Print whole = item.file.empty() ? Print() : graded(fresh(item.file), item.grade);
        Developed developed = developed_from(whole.empty() ? plain_print(ground_of(item), width, height) : whole,
            static_cast<float>(width), static_cast<float>(height));
        through.picture = std::make_shared<const Developed>(std::move(developed));
    }
    const int wide = through.picture->print.width, high = through.picture->print.height;
    if (const Kept* const kept = shelf.find(mask_label(item, wide, high)); kept != nullptr)
        through.when = kept->developed;
    if (through.when == nullptr) through.when = std::make_shared<const Developed>(masking(item, wide, high)());
    through.texture = SDL_CreateTexture(renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STREAMING, wide, high);
    if (through.texture != nullptr) SDL_SetTextureScaleMode(through.texture, SDL_ScaleModeLinear);
}

/// ART, section 2: a grey picture says when each pixel of the new one comes.
void Painter::Easel::paint_through(const ImageItem& item, const Rect& to) {
    const auto width = static_cast<int>(std::lround(to.w)), height = static_cast<int>(std::lround(to.h));
    if (!transition || !transition->is_of(item, width, height)) {
        transition.emplace(item);
        prepare(*transition, item, width, height);
    }
    transition_seen = true;
    if (!transition->blend(item)) {  // no mask, or no memory: evenly
        ImageItem even = item;
        even.mask.clear();
        even.opening = {};
        even.alpha *= item.progress;
        return paint(even);
    }
    SDL_SetTextureBlendMode(transition->texture, SDL_BLENDMODE_BLEND);
    SDL_SetTextureAlphaMod(transition->texture, byte(item.alpha));
    const Print& print = transition->picture->print;
    lay(transition->texture, print.width, print.height, to, item.bleed);
}

/// Half there it is laid from a cloth of its colour, which the software renderer blends three times as fast as it fills.
void Painter::Easel::paint(const WashItem& item) {
    constexpr int wide = 256, high = 128;
    if (item.colour.alpha == 0) return;
    const auto& [red, green, blue, alpha] = item.colour;
    const SDL_Rect place = rounded(canvas.to_device(item.to));
    if (alpha == 255) {
        SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_NONE);
        SDL_SetRenderDrawColor(renderer, red, green, blue, alpha);
        SDL_RenderFillRect(renderer, &place);
        return;
    }
    const std::string name = fmt::format("cloth {} {} {}", red, green, blue);
    Kept* kept = shelf.find(name);
    if (kept == nullptr) kept = &keep(name, {plain_print(item.colour, wide, high), true, 0, {}}, false);
    if (kept->texture == nullptr) return;
    SDL_SetTextureBlendMode(kept->texture, SDL_BLENDMODE_BLEND);
    SDL_SetTextureAlphaMod(kept->texture, alpha);
    for (int y = 0; y < place.h; y += high)
        for (int x = 0; x < place.w; x += wide) {
            const SDL_Rect from{0, 0, std::min(wide, place.w - x), std::min(high, place.h - y)};
            const SDL_Rect to{place.x + x, place.y + y, from.w, from.h};
            SDL_RenderCopy(renderer, kept->texture, &from, &to);
        }
}

void Painter::Easel::paint(const MoteItem& item) {
    if (item.colour.alpha == 0) return;
    const MoteSize size = size_of(item, canvas.scale);
    const Point at = canvas.to_device(item.at);
    const SDL_Rect place{static_cast<int>(std::lround(at.x - static_cast<float>(size.wide) / 2)),
        static_cast<int>(std::lround(at.y - static_cast<float>(size.high) / 2)), size.wide, size.high};
    const SDL_Rect seen = rounded(canvas.to_device(Rect{0, 0, canvas_width, canvas_height}));
    if (SDL_HasIntersection(&place, &seen) == SDL_FALSE) return;
    const std::string name = label_of(item.shape, size);
    Kept* kept = shelf.find(name);
    if (kept == nullptr) kept = &keep(name, {print_of(item.shape, size), true, 0, {}}, false);
    if (kept->texture == nullptr) return;
    SDL_SetTextureBlendMode(kept->texture, item.shines ? SDL_BLENDMODE_ADD : SDL_BLENDMODE_BLEND);
    SDL_SetTextureColorMod(kept->texture, item.colour.red, item.colour.green, item.colour.blue);
    SDL_SetTextureAlphaMod(kept->texture, item.colour.alpha);
    SDL_RenderCopy(renderer, kept->texture, nullptr, &place);
}

/// Tiles, begun elsewhere each turn.
void Painter::Easel::paint(const GrainItem& item) {
    constexpr int side = 512;
    if (item.alpha <= 0) return;
    const std::string name = fmt::format("grain {}", byte(item.alpha));
    Kept* kept = shelf.find(name);
    if (kept == nullptr) kept = &keep(name, {print_grain(side, item.alpha), true, 0, {}}, false);
    if (kept->texture == nullptr) return;
    const SDL_Rect all = rounded(canvas.to_device(item.to));
    const auto begun = [&item](std::uint32_t prime) { return static_cast<int>(item.turn * prime % side); };
    for (int y = all.y - begun(197); y < all.y + all.h; y += side)
        for (int x = all.x - begun(331); x < all.x + all.w; x += side) {
            const SDL_Rect place{x, y, side, side};
            SDL_RenderCopy(renderer, kept->texture, nullptr, &place);
        }
}

}  // namespace lantern
