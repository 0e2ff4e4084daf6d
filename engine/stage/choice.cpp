#include "stage/choice.h"

#include <algorithm>
#include <utility>

namespace lantern {

namespace {

constexpr float reason_line = 28, come_way = 34, reason_gap = 6;
constexpr int all_lines = 1000;  // an offer is never cut short

bool is_korean(const Choice::Slip& slip) { return mostly_korean(slip.words); }

TypeSetting slip_setting(bool korean) {
    TypeSetting setting;
    setting.size = korean ? slip_size_korean : slip_size;
    setting.line_height = slip_line;
    setting.width = slip_width - 2 * slip_padding;
    setting.lines = all_lines;
    return setting;
}

TypeSetting reason_setting() {
    TypeSetting setting;
    setting.upright = setting.emphasised = Face::sans;
    setting.strong = Face::sans_bold;
    setting.size = reason_size;
    setting.line_height = reason_line;
    setting.width = slip_width - 2 * slip_padding;
    setting.lines = all_lines;
    return setting;
}

Prose plain_words(const char* words) { return {Run{words, {}, {}, {}, no_slot, 0}}; }

}  // namespace

std::vector<Choice::Slip> slips_of(const Menu& menu) {
    std::vector<Choice::Slip> slips;
    for (const Offer& offer : menu.offers)
        slips.push_back({offer.words, offer.open, offer.reason, Pick{offer.option}, {}, {}, {}, {}});
    return slips;
}

std::vector<Choice::Slip> slips_of(const Notice&) {
    return {{plain_words("Read it"), true, {}, Continue{}, {}, {}, {}, {}},
        {plain_words("Pass over it"), true, {}, PassOver{}, {}, {}, {}, {}}};
}

Choice::Choice(std::vector<Slip> slips, Point corner, const Measure& measure, const Tempo& tempo)
    : slips_(std::move(slips)), tempo_(tempo) {
    std::vector<float> heights;
    for (Slip& slip : slips_) {
        set_slip(slip, measure);
        heights.push_back(slip.rect.h);
    }
    const std::vector<Rect> rects = lay_slips(heights, corner);
    for (std::size_t i = 0; i < slips_.size(); ++i) slips_[i].rect = rects[i];
    focus_first_open();
}

Choice::Choice(std::vector<Slip> slips, std::vector<RunSpan> words, const Tempo& tempo)
    : slips_(std::move(slips)), words_(std::move(words)), tempo_(tempo) {
    focus_first_open();
}

void Choice::set_slip(Slip& slip, const Measure& measure) const {
    const std::vector<Page> words = set_pages(slip.words, measure, slip_setting(is_korean(slip)));
    slip.lines = words.front().fragments;
    slip.rect.h = slip_height + slip_line * static_cast<float>(std::max(words.front().lines - 1, 0));
    if (slip.reason.empty()) return;
    const std::vector<Page> reason = set_pages(slip.reason, measure, reason_setting());
    slip.small = reason.front().fragments;
    slip.rect.h += reason_line * static_cast<float>(reason.front().lines) - 4;
}

void Choice::focus_first_open() {
    const auto open = std::find_if(slips_.begin(), slips_.end(), [](const Slip& slip) { return slip.open; });
    focus_ = open == slips_.end() ? 0 : static_cast<std::size_t>(open - slips_.begin());
    if (!slips_.empty()) slips_[focus_].shift = Glide(slip_shift);
}

void Choice::look_at(std::size_t slip) {
    if (slip >= slips_.size() || slip == focus_) return;
    slips_[focus_].shift.aim(0, tempo_.shift);
    focus_ = slip;
    slips_[focus_].shift.aim(slip_shift, tempo_.shift);
}

void Choice::look_on(int step) {
    const auto count = static_cast<int>(slips_.size());
    if (count > 0) look_at(static_cast<std::size_t>((static_cast<int>(focus_) + step + count) % count));
}

std::optional<Input> Choice::take(std::size_t slip) const {
    if (slip >= slips_.size() || !slips_[slip].open) return std::nullopt;
    return slips_[slip].answer;
}

std::optional<std::size_t> Choice::slip_at(Point at) const {
    for (std::size_t i = 0; i < slips_.size(); ++i) {
        Rect reach =
            slips_[i].rect;  // with the room it is shifted into, or a pointer at the edge would make it tremble
        reach.x += slip_shift;
        reach.w -= slip_shift;
        if (!is_word() && reach.contains(at)) return i;
    }
    return std::nullopt;
}

void Choice::tick(float milliseconds) {
    for (Slip& slip : slips_) slip.shift.tick(milliseconds);
}

void Choice::finish() {
    for (Slip& slip : slips_) slip.shift.finish();
}

bool Choice::moving() const {
    return std::any_of(slips_.begin(), slips_.end(), [](const Slip& slip) { return slip.shift.moving(); });
}

void Choice::paint(std::vector<Item>& items, const Palette& palette, float come) const {
    for (std::size_t i = 0; i < slips_.size(); ++i) {
        const Slip& slip = slips_[i];
        const std::size_t first = items.size();
        const bool looked_at = i == focus_, filled = looked_at && slip.open;
        Rect rect = slip.rect;
        rect.x += slip.shift.eased() + (1 - come) * come_way;
        lay_slip(items, rect, filled ? palette.chosen : palette.choice, palette.ink);
        if (looked_at && !slip.open)
            items.push_back(underline({rect.x + 12, rect.y + rect.h - 16}, rect.w - 24, slip_size, palette.accent));
        const bool korean = is_korean(slip);
        const float size = korean ? slip_size_korean : slip_size;
        const auto lines = static_cast<float>(slip.lines.empty() ? 1 : slip.lines.back().line + 1);
        const auto small = static_cast<float>(slip.small.empty() ? 0 : slip.small.back().line + 1);
        const float block = (lines - 1) * slip_line + (small > 0 ? reason_gap + small * reason_line : 0);
        const float baseline = centred_baseline(rect.y + (rect.h - block) / 2, size, korean);
        const Colour ink = filled ? palette.chosen_text : slip.open ? palette.choice_text : palette.hint;
        const float left = rect.x + slip_padding;
        for (const Fragment& each : slip.lines) {
            const Point at{left + each.at.x, baseline + static_cast<float>(each.line) * slip_line};
            items.push_back(TextItem{each.text, each.face, each.size, at, ink});
            if (!slip.open) items.push_back(crossing(at, each.width, each.size, 1, palette.hint));
        }
        const float under = baseline + (lines - 1) * slip_line + reason_gap + reason_line + 2;
        for (const Fragment& each : slip.small)
            items.push_back(TextItem{each.text, each.face, each.size,
                {left + each.at.x, under + static_cast<float>(each.line) * reason_line}, palette.hint});
        fade(items, first, come);
    }
}

}  // namespace lantern
