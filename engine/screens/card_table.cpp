#include "screens/card_table.h"

#include <algorithm>
#include <array>

namespace lantern {

namespace {

constexpr float proportion = 16.0F / 9;
constexpr float least_picture = 150;   // tall
constexpr float widest_share = 0.42F;  // of a card whose words stand beside its picture
constexpr float least_column = 11.5F;  // of words beside a picture, in ems of the line

/// What the words take below one another.
float block(const CardTable& table) {
    const float upright = table.title + table.line + table.small * 1.1F;
    return (table.upright ? upright : upright + table.small) * table.leading;
}

bool fits(const CardTable& table) {
    const Rect card = table.place(0);
    if (card.h <= 0) return false;
    const float tall = card.h - 3 * table.border;
    if (table.upright) return tall - block(table) >= least_picture && table.words(card).w >= 14 * table.line;
    return block(table) <= tall + table.border && table.words(card).w >= least_column * table.line;
}

}  // namespace

Rect CardTable::place(std::size_t index) const {
    const auto across = static_cast<float>(index % columns), down = static_cast<float>(index / columns);
    const auto wide = static_cast<float>(columns), high = static_cast<float>(rows);
    const float h = (area.h - (high - 1) * gap) / high;
    const float column = (area.w - (wide - 1) * gap) / wide;
    float w = column;
    if (upright) w = std::min(column, (h - 3 * border - block(*this)) * proportion + 2 * border);
    // The first at the left edge, the last at the right one.
    const float x = columns == 1 ? 0 : across * (area.w - w) / (wide - 1);
    return {area.x + x, area.y + down * (h + gap), w, h};
}

Rect CardTable::picture(const Rect& card) const {
    const float left = card.x + border, top = card.y + border;
    if (upright) return {left, top, card.w - 2 * border, (card.w - 2 * border) / proportion};
    const float h = std::min(card.h - 2 * border, card.w * widest_share / proportion);
    return {left, top + (card.h - 2 * border - h) / 2, h * proportion, h};
}

Rect CardTable::words(const Rect& card) const {
    const Rect seen = picture(card);
    if (upright) {
        const float y = seen.y + seen.h + border;
        return {seen.x + 4, y, seen.w - 8, card.y + card.h - border - y};
    }
    const float x = seen.x + seen.w + border * 2.2F;
    return {x, card.y + border, card.x + card.w - border * 2 - x, card.h - 2 * border};
}

namespace {

struct Shape {
    std::size_t columns, rows;
    bool upright;
};

/// The first shape whose words have the room they need; where none has, the last.
template <std::size_t count>
CardTable lay(const Rect& area, const Comfort& comfort, const std::array<Shape, count>& shapes) {
    CardTable table;
    table.area = area;
    table.title = std::max(22.0F, 27 * comfort.text_size);
    table.small = std::max(20.0F, 20 * comfort.text_size);
    table.line = std::max(20.0F, 23 * comfort.text_size);
    table.leading = 1.2F * std::max(1.0F, comfort.line_spacing);
    for (const Shape& shape : shapes) {
        table.columns = shape.columns;
        table.rows = shape.rows;
        table.upright = shape.upright;
        if (fits(table)) break;
    }
    return table;
}

}  // namespace

CardTable lay_table(const Rect& area, const Comfort& comfort) {
    return lay(area, comfort,
        std::array<Shape, 5>{{{3, 2, true}, {2, 2, false}, {1, 3, false}, {1, 2, false}, {1, 1, false}}});
}

CardTable lay_single(const Rect& area, const Comfort& comfort) {
    return lay(area, comfort, std::array<Shape, 2>{{{1, 1, true}, {1, 1, false}}});
}

}  // namespace lantern
