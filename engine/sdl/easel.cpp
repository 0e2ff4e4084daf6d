#include "sdl/easel.h"

#include <SDL.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern {

namespace {

constexpr float pi = 3.14159265F, name_size = 34;

Colour faded(Colour colour, float share) {
    colour.alpha = static_cast<std::uint8_t>(
        std::lround(static_cast<float>(colour.alpha) * std::clamp(share, 0.0F, 1.0F)));
    return colour;
}

std::vector<Point> corners_of(const Rect& r) {
    return {{r.x, r.y}, {r.x + r.w, r.y}, {r.x + r.w, r.y + r.h}, {r.x, r.y + r.h}};
}

std::vector<Point> ellipse(Point centre, float wide, float high) {
    std::vector<Point> points;
    constexpr int corners = 40;
    for (int i = 0; i < corners; ++i) {
        const float angle = 2 * pi * static_cast<float>(i) / corners;
        points.push_back({centre.x + wide * std::sin(angle), centre.y - high * std::cos(angle)});
    }
    return points;
}

/// Dark on light papers, light on dark ones.
Colour readable_on(Colour colour) {
    const bool light = colour.red * 3 + colour.green * 6 + colour.blue > 1280;
    return light ? Colour{20, 14, 26} : Colour{250, 246, 240};
}

}  // namespace

Through::~Through() {
    if (texture != nullptr) SDL_DestroyTexture(texture);
}

bool Through::is_of(const ImageItem& item, int width, int height) const {
    const bool same = file == item.file && mask == item.mask && opening == item.opening && plain == item.plain &&
                      grade == item.grade;
    return same && picture != nullptr && fits(*picture, width, height);
}

bool Through::blend(const ImageItem& item) const {
    if (picture == nullptr || when == nullptr || texture == nullptr) return false;
    const Print& print = picture->print;
    if (print.empty() || when->when.size() != print.pixels.size()) return false;
    std::array<std::uint32_t, 256> alpha{};
    const float reach = std::max(item.softness, 0.002F), moment = item.progress * (1 + 2 * reach) - reach;
    for (std::size_t v = 0; v < alpha.size(); ++v) {
        const float s = std::clamp((moment - (static_cast<float>(v) / 255 - reach)) / (2 * reach), 0.0F, 1.0F);
        const std::size_t when_so = item.inverted ? alpha.size() - 1 - v : v;
        alpha[when_so] = static_cast<std::uint32_t>(s * s * (3 - 2 * s) * 255 + 0.5F);
    }
    void* memory = nullptr;
    int pitch = 0;
    if (SDL_LockTexture(texture, nullptr, &memory, &pitch) != 0) return false;
    const std::uint32_t* from = print.pixels.data();
    const std::uint8_t* moment_of = when->when.data();
    for (int y = 0; y < print.height; ++y) {
        auto* to = reinterpret_cast<std::uint32_t*>(
            static_cast<std::uint8_t*>(memory) + static_cast<std::ptrdiff_t>(y) * pitch);
        for (int x = 0; x < print.width; ++x) *to++ = (*from++ & 0x00FFFFFFU) | alpha[*moment_of++] << 24;
    }
    SDL_UnlockTexture(texture);
    return true;
}

void Painter::Easel::lay(const std::vector<Item>& shapes) {
    const Rect all = canvas.to_device(Rect{0, 0, canvas_width, canvas_height});
    sheets.paint(shapes, canvas,
        {static_cast<int>(all.x), static_cast<int>(all.y), static_cast<int>(std::ceil(all.w)),
            static_cast<int>(std::ceil(all.h))});
}

Colour Painter::Easel::ground_of(const ImageItem& item) const {
    return item.plain.alpha > 0 ? item.plain : Colour{ground.red, ground.green, ground.blue, 255};
}

void Painter::Easel::plain_ground(const ImageItem& item) {
    const float share = item.mask.empty() ? item.alpha : item.alpha * item.progress;
    const Rect to{
        item.to.x - item.bleed, item.to.y - item.bleed, item.to.w + 2 * item.bleed, item.to.h + 2 * item.bleed};
    lay({PanelItem{corners_of(to), faded(ground_of(item), share)}});
}

/// Somebody cut out of coloured paper, with their name on it.
void Painter::Easel::plain_figure(const FigureItem& item) {
    const Rect& to = item.to;
    const float middle = to.x + to.w / 2, chin = to.y + to.h * 0.28F, shoulder = to.y + to.h * 0.36F,
                half = to.w * 0.34F;
    const Colour paper = faded({item.colour.red, item.colour.green, item.colour.blue, 255}, item.alpha);
    const std::vector<Point> body{{middle - half * 0.34F, chin}, {middle + half * 0.34F, chin},
        {middle + half * 0.86F, shoulder}, {middle + half, shoulder + to.h * 0.09F},
        {middle + half * 1.08F, to.y + to.h}, {middle - half * 1.08F, to.y + to.h},
        {middle - half, shoulder + to.h * 0.09F}, {middle - half * 0.86F, shoulder}};
    std::vector<Point> outline =
        body;  // and the head, in one outline: where two halves of a shadow cross they would be seen
    outline.push_back(body.front());
    const std::vector<Point> head = ellipse({middle, to.y + to.h * 0.17F}, to.w * 0.15F, to.h * 0.135F);
    outline.insert(outline.end(), head.begin(), head.end());
    outline.push_back(head.front());
    lay({PanelItem{outline, paper}});
    if (item.name.empty()) return;
    const float wide = typeface.width(item.name, Face::serif, name_size);
    paint(TextItem{item.name, Face::serif, name_size, {middle - wide / 2, shoulder + to.h * 0.09F},
        faded(readable_on(paper), item.alpha), 0, -1});
}

}  // namespace lantern
