// What is seen of a leaf.

#include <algorithm>

#include "screens/leaf.h"
#include "screens/leaf_setting.h"
#include "stage/pen.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float mark_wide = 44, mark_tall = 56, mark_drop = 24;

}  // namespace

Rect Leaf::mark_up() const { return {area_.x + area_.w, area_.y - 6, mark_wide, mark_tall}; }
Rect Leaf::mark_down() const { return {area_.x + area_.w, area_.y + area_.h - mark_tall + 6, mark_wide, mark_tall}; }

void Leaf::paint(std::vector<Item>& items, const Palette& palette) const {
    float y = area_.y - shift_;
    for (std::size_t row = top_; row < rows_.size() && y < area_.y + area_.h; ++row) {
        paint_row(items, row, y, palette);
        y += height(row);
    }
    paint_marks(items, palette);
}

void Leaf::paint_row(std::vector<Item>& items, std::size_t row, float y, const Palette& palette) const {
    const Row& what = rows_[row];
    const bool focused = focus_ == row;
    const bool named = what.can_take && (is_entry(what) || what.kind == Row::Kind::setting);
    const auto whole = [this](float baseline, float size) {
        return baseline - size * 0.8F >= area_.y - 1 && baseline + size * 0.32F <= area_.y + area_.h + 1;
    };
    bool marked = false;
    for (const Piece& piece : laid(row).pieces) {
        TextItem text = piece.text;
        text.at = {area_.x + text.at.x, y + text.at.y};
        if (!whole(text.at.y, text.size)) continue;
        switch (piece.role) {
            case Role::heading:
            case Role::who: text.colour = palette.accent; break;
            case Role::small: text.colour = palette.hint; break;
            case Role::value: text.colour = focused || !what.can_take ? palette.paper : palette.hint; break;
            case Role::words: text.colour = palette.paper; break;
        }
        if (!what.open || (piece.struck && piece.role == Role::words)) text.colour = palette.hint;
        if (named && !focused && piece.role == Role::words) {
            text.colour = palette.hint;
            text.face = face_in(comfort_.font, Face::serif_italic);
        }
        if (focused && !marked) {
            const float tall = std::clamp(text.size * 0.68F, 20.0F, 44.0F);
            items.push_back(drop_of_water(
                {area_.x + tall * 0.36F, text.at.y - text.size * 0.30F - tall * 0.52F}, tall, palette.accent));
            marked = true;
        }
        items.push_back(text);
        if (piece.struck) add(items, crossing(text.at, piece.width, text.size, 1, palette.accent));
    }
}

/// Drops at the right edge, the upper one hanging upwards: there is more, and a press turns to it.
void Leaf::paint_marks(std::vector<Item>& items, const Palette& palette) const {
    const auto mark = [&](const Rect& at, bool up) {
        PanelItem drop = drop_of_water({at.x + at.w / 2, at.y + (at.h - mark_drop) / 2}, mark_drop, palette.accent);
        if (!up)
            for (Point& corner : drop.corners) corner.y = 2 * at.y + at.h - corner.y;
        if (!up) std::reverse(drop.corners.begin(), drop.corners.end());
        items.push_back(std::move(drop));
    };
    if (!at_start()) mark(mark_up(), true);
    if (!at_end()) mark(mark_down(), false);
}

}  // namespace lantern
