#include "sdl/sheets.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "sdl/shelf.h"
#include "sdl/strips.h"

namespace lantern {

namespace {

using Outline = std::vector<Point>;  // device pixels

Outline outline_of(const Item& item, const Canvas& canvas) {
    Outline outline;
    if (const auto* panel = std::get_if<PanelItem>(&item)) outline = panel->corners;
    if (const auto* stroke = std::get_if<StrokeItem>(&item)) outline = outline_of(*stroke);
    for (Point& p : outline) p = canvas.to_device(p);
    return outline;
}

Colour colour_of(const Item& item) {
    const auto* stroke = std::get_if<StrokeItem>(&item);
    return stroke != nullptr ? stroke->colour : std::get<PanelItem>(item).colour;
}

/// The whole pixels that shapes touch, within bounds.
PixelRect area_of(const std::vector<Outline>& outlines, const PixelRect& bounds) {
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    for (const Outline& outline : outlines)
        for (const Point& p : outline) {
            left = std::min(left, p.x);
            top = std::min(top, p.y);
            right = std::max(right, p.x);
            bottom = std::max(bottom, p.y);
        }
    const auto within = [](float value, int low, int high) {
        return static_cast<int>(std::clamp(value, static_cast<float>(low), static_cast<float>(high)));
    };
    const int x0 = within(std::floor(left), bounds.x, bounds.x + bounds.w),
              x1 = within(std::ceil(right), bounds.x, bounds.x + bounds.w);
    const int y0 = within(std::floor(top), bounds.y, bounds.y + bounds.h),
              y1 = within(std::ceil(bottom), bounds.y, bounds.y + bounds.h);
    return {x0, y0, std::max(0, x1 - x0), std::max(0, y1 - y0)};
}

}  // namespace

void Sheets::ink(Sheet& sheet, const Canvas& canvas, const PixelRect& bounds) const {
    std::vector<Outline> outlines;
    for (const Item& item : sheet.shapes) outlines.push_back(outline_of(item, canvas));
    const auto inked = [&](const PixelRect& area) {
        Ink pen(area);
        for (std::size_t i = 0; i < outlines.size(); ++i) pen.fill(outlines[i], colour_of(sheet.shapes[i]));
        return pen.take();
    };
    const auto lay = [&](const std::vector<std::uint32_t>& pixels, int width, int height) {
        sheet.textures.push_back(make_texture(renderer_, pixels, width, height, false));
        return sheet.textures.back();
    };
    const PixelRect all = area_of(outlines, bounds);
    std::map<std::uint32_t, SDL_Texture*> cloths{{0, nullptr}};  // by their colour; where nothing is, none is needed
    for (const auto& [area, even] : strips_of(outlines, all)) {
        if (!even) {
            sheet.pieces.push_back({area, lay(inked(area), area.w, area.h)});
            continue;
        }
        const std::uint32_t colour = inked({area.x, area.y, 1, 1}).front();
        const auto [cloth, is_new] = cloths.try_emplace(colour, nullptr);
        if (is_new) {
            const std::size_t pixels = static_cast<std::size_t>(all.w) * strip_height;
            cloth->second = lay(std::vector<std::uint32_t>(pixels, colour), all.w, strip_height);
        }
        sheet.pieces.push_back({area, cloth->second});
    }
}

void Sheets::put_away(const Sheet& sheet) {
    for (SDL_Texture* const texture : sheet.textures)
        if (texture != nullptr) SDL_DestroyTexture(texture);
}

void Sheets::paint(const std::vector<Item>& shapes, const Canvas& canvas, const PixelRect& bounds) {
    auto found = std::find_if(sheets_.begin(), sheets_.end(), [&](const Sheet& sheet) {
        return sheet.scale == canvas.scale && sheet.left == canvas.left && sheet.top == canvas.top &&
               sheet.shapes == shapes;
    });
    if (found == sheets_.end()) {
        sheets_.push_back({shapes, canvas.scale, canvas.left, canvas.top, {}, {}, 0});
        found = sheets_.end() - 1;
        ink(*found, canvas, bounds);
    }
    found->used = frame_;
    for (const auto& [area, texture] : found->pieces) {
        const SDL_Rect from{0, 0, area.w, area.h}, to{area.x, area.y, area.w, area.h};
        if (texture != nullptr) SDL_RenderCopy(renderer_, texture, &from, &to);
    }
}

/// What the last frame did not show is not shown again soon.
void Sheets::next_frame() {
    const auto stale = std::remove_if(sheets_.begin(), sheets_.end(), [this](const Sheet& sheet) {
        if (sheet.used == frame_) return false;
        put_away(sheet);
        return true;
    });
    sheets_.erase(stale, sheets_.end());
    ++frame_;
}

void Sheets::clear() {
    for (const Sheet& sheet : sheets_) put_away(sheet);
    sheets_.clear();
}

}  // namespace lantern
