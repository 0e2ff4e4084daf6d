#include "screens/notice_line.h"

#include <algorithm>
#include <utility>

#include "screens/lettering.h"
#include "stage/contrast.h"
#include "stage/slip.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr float comes = 160, goes = 420, least = 2200, a_letter = 55;  // milliseconds
constexpr float time_to_change_ones_mind = 8000;
constexpr float size = 26, padding = 34, top = 44, widest = 1080;

}  // namespace

void NoticeLine::say(std::string words) {
    words_ = std::move(words);
    undo_ = nullptr;
    stands_ = least + a_letter * static_cast<float>(utf8::display_width(words_));
    seen_.aim(1, comes);
}

void NoticeLine::say(std::string words, std::function<std::string()> undo) {
    say(std::move(words));
    stands_ = std::max(stands_, time_to_change_ones_mind);
    undo_ = std::move(undo);
}

void NoticeLine::undo() {
    if (!undo_) return;
    const std::function<std::string()> back = std::move(undo_);
    say(back());
}

void NoticeLine::tick(float milliseconds) {
    if (words_.empty()) return;
    seen_.tick(milliseconds);
    if (stands_ > 0) {
        stands_ -= milliseconds;
        if (stands_ <= 0) seen_.aim(0, goes);
    } else if (!seen_.moving()) {
        words_.clear();
        undo_ = nullptr;
    }
}

float NoticeLine::next_change() const {
    if (words_.empty()) return -1;
    return seen_.moving() || stands_ <= 0 ? 0 : stands_;
}

void NoticeLine::paint(
    std::vector<Item>& items, const Palette& palette, const Comfort& comfort, const Measure& measure) const {
    if (words_.empty()) return;
    const float text = std::max(20.0F, size * comfort.text_size);
    TypeSetting setting = plain_setting(face_in(comfort.font, Face::sans), text, widest - 2 * padding);
    const int lines = lines_of(words_, setting, measure);
    const float wide = lines > 1 ? widest : measure.width(words_, setting.upright, text) + 2 * padding;
    const Rect slip{(canvas_width - wide) / 2, top, wide,  // between a page's name and its way back
        setting.line_height * static_cast<float>(lines) + text * 1.1F};
    reach_ = slip;
    const std::size_t first = items.size();
    lay_slip(items, slip, palette.choice, palette.ink, edge_in(comfort));
    const float below = setting.line_height * static_cast<float>(lines - 1);
    letter(items, words_, {slip.x + padding, slip.y + (slip.h - below) / 2 + text * 0.34F}, setting,
        palette.choice_text, measure);
    fade(items, first, seen_.eased());
}

}  // namespace lantern
