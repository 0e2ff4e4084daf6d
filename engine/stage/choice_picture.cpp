// What is seen of a choice.

#include <algorithm>

#include "stage/choice.h"
#include "stage/contrast.h"
#include "stage/furniture.h"
#include "stage/pen.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float come_way = 34, mark_tall = 56, mark_drop = 24;

}  // namespace

/// Beside the first slip that is seen, or the last.
Rect Choice::mark(bool above) const {
    const Rect &head = slips_[first_].rect, &foot = slips_[last_ - 1].rect;
    return {head.x + head.w, above ? head.y : foot.y + foot.h - mark_tall, slip_mark, mark_tall};
}

void Choice::paint(std::vector<Item>& items, const Palette& palette, float come) const {
    const std::size_t first = items.size();
    for (std::size_t i = first_; i < last_; ++i) paint_slip(items, i, palette, come);
    for (const bool above : {true, false}) {
        if (above ? !more_above() : !more_below()) continue;
        const Rect at = mark(above);
        const Rect paper{at.x + 4, at.y + 4, at.w - 8, at.h - 8};
        lay_slip(items, paper, palette.choice, palette.ink, edge_in(comfort_));
        const float tall = mark_drop * std::clamp(comfort_.text_size, 1.0F, 1.6F);
        PanelItem drop = drop_of_water({at.x + at.w / 2, at.y + (at.h - tall) / 2}, tall, palette.accent);
        if (!above) {  // hanging the other way
            for (Point& corner : drop.corners) corner.y = 2 * at.y + at.h - corner.y;
            std::reverse(drop.corners.begin(), drop.corners.end());
        }
        items.push_back(std::move(drop));
    }
    fade(items, first, come);
}

void Choice::paint_slip(std::vector<Item>& items, std::size_t index, const Palette& palette, float come) const {
    const Slip& slip = slips_[index];
    const bool looked_at = index == focus_, filled = looked_at && slip.open;
    if (written_) {
        if (looked_at) items.push_back(ring(slip.rect, palette.ink));
        return;
    }
    Rect rect = slip.rect;
    rect.x += slip.shift.eased() + (1 - come) * come_way;
    if (paper_ == Paper::receipts) {
        lay_receipt(items, rect, filled ? palette.chosen : palette.paper, palette.ink);
        return paint_part(items, slip, slip.parts[looked_at ? part_ : 0], rect, palette.ink, palette.ink);
    }
    Colour edge = edge_in(comfort_);
    if (looked_at && !slip.open && edge.alpha > 0) edge = palette.accent;
    lay_slip(items, rect, filled ? palette.chosen : palette.choice, palette.ink, edge);
    if (looked_at && !slip.open)
        items.push_back(underline({rect.x + 12, rect.y + rect.h - 16}, rect.w - 24, setting_.size, palette.accent));
    const Colour ink = filled ? palette.chosen_text : slip.open ? palette.choice_text : palette.hint;
    paint_part(items, slip, slip.parts[looked_at ? part_ : 0], rect, ink, palette.hint);
}

void Choice::paint_part(
    std::vector<Item>& items, const Slip& slip, const Part& part, const Rect& rect, Colour ink, Colour hint) const {
    const bool korean = mostly_korean(slip.words);
    const float size = part.lines == 0 ? setting_.reason_size : korean ? setting_.korean_size : setting_.size;
    const float line = part.lines == 0 ? setting_.reason_line : setting_.line;
    const auto rows = static_cast<float>(part.lines == 0 ? part.small_lines : part.lines);
    const auto small = static_cast<float>(part.lines == 0 ? 0 : part.small_lines);
    const float block = (rows - 1) * line + (small > 0 ? setting_.reason_gap + small * setting_.reason_line : 0);
    const float baseline = centred_baseline(rect.y + (rect.h - block) / 2, size, korean);
    const float left = rect.x + setting_.padding;
    for (const Fragment& each : part.words) {
        const Point at{left + each.at.x, baseline + static_cast<float>(each.line) * line};
        items.push_back(TextItem{each.text, each.face, each.size, at, ink, 0, -1});
        if (!slip.open) add(items, crossing(at, each.width, each.size, 1, hint));
    }
    const float under = part.lines == 0
                            ? baseline
                            : baseline + (rows - 1) * line + setting_.reason_gap * 4 / 3 + setting_.reason_line;
    for (const Fragment& each : part.small)
        items.push_back(TextItem{each.text, each.face, each.size,
            {left + each.at.x, under + static_cast<float>(each.line) * setting_.reason_line}, hint, 0, -1});
}

}  // namespace lantern
