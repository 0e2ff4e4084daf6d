#include "sdl/sheets.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "sdl/shelf.h"

namespace lantern {

namespace {

struct Shape {
    std::vector<Point> outline;  // device pixels
    Colour colour;
};

Shape shape_of(const Item& item, const Canvas& canvas) {
    Shape shape;
    if (const auto* panel = std::get_if<PanelItem>(&item)) shape = {panel->corners, panel->colour};
    if (const auto* stroke = std::get_if<StrokeItem>(&item)) shape = {outline_of(*stroke), stroke->colour};
    for (Point& p : shape.outline) p = canvas.to_device(p);
    return shape;
}

/// The whole pixels that shapes touch, within bounds.
PixelRect area_of(const std::vector<Shape>& shapes, const PixelRect& bounds) {
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    for (const Shape& shape : shapes)
        for (const Point& p : shape.outline) {
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

Sheets::Sheet Sheets::ink(const std::vector<Item>& items, const Canvas& canvas, const PixelRect& bounds) {
    Sheet sheet{items, canvas.scale, canvas.left, canvas.top, {}, nullptr, 0};
    std::vector<Shape> shapes;
    for (const Item& item : items) shapes.push_back(shape_of(item, canvas));
    sheet.area = area_of(shapes, bounds);
    if (sheet.area.w == 0 || sheet.area.h == 0) return sheet;
    Ink pen(sheet.area);
    for (const Shape& shape : shapes) pen.fill(shape.outline, shape.colour);
    sheet.texture = make_texture(renderer_, pen.take(), sheet.area.w, sheet.area.h, false);
    return sheet;
}

void Sheets::paint(const std::vector<Item>& shapes, const Canvas& canvas, const PixelRect& bounds) {
    auto found = std::find_if(sheets_.begin(), sheets_.end(), [&](const Sheet& sheet) {
        return sheet.scale == canvas.scale && sheet.left == canvas.left && sheet.top == canvas.top &&
               sheet.shapes == shapes;
    });
    if (found == sheets_.end()) {
        sheets_.push_back(ink(shapes, canvas, bounds));
        found = sheets_.end() - 1;
    }
    found->used = frame_;
    if (found->texture == nullptr) return;
    const SDL_Rect to{found->area.x, found->area.y, found->area.w, found->area.h};
    SDL_RenderCopy(renderer_, found->texture, nullptr, &to);
}

/// What the last frame did not show is not shown again soon.
void Sheets::next_frame() {
    const auto stale = std::remove_if(sheets_.begin(), sheets_.end(), [this](const Sheet& sheet) {
        if (sheet.used == frame_) return false;
        if (sheet.texture != nullptr) SDL_DestroyTexture(sheet.texture);
        return true;
    });
    sheets_.erase(stale, sheets_.end());
    ++frame_;
}

void Sheets::clear() {
    for (const Sheet& sheet : sheets_)
        if (sheet.texture != nullptr) SDL_DestroyTexture(sheet.texture);
    sheets_.clear();
}

}  // namespace lantern
