#include "stage/choice.h"

#include <algorithm>
#include <utility>

#include "stage/furniture.h"

namespace lantern {

std::vector<Choice::Slip> slips_of(const Menu& menu) {
    std::vector<Choice::Slip> slips;
    for (const Offer& offer : menu.offers)
        slips.push_back({offer.words, offer.open, offer.reason, Pick{offer.option}, {}, {}, {}});
    return slips;
}

Choice::Choice(std::vector<Slip> slips, const Berth& berth, const Comfort& comfort, const Measure& measure,
    const Tempo& tempo, Paper paper)
    : slips_(std::move(slips)),
      berth_(berth),
      comfort_(comfort),
      setting_(slip_setting(comfort)),
      tempo_(tempo),
      paper_(paper) {
    for (Slip& slip : slips_) set_slip(slip, measure);
    lay_from(0);
    focus_first_open();
    reveal();
}

Choice::Choice(std::vector<Slip> slips, std::vector<RunSpan> words, const Comfort& comfort, const Tempo& tempo)
    : slips_(std::move(slips)), words_(std::move(words)), comfort_(comfort), tempo_(tempo) {
    focus_first_open();
}

Choice::Choice(std::vector<Slip> slips, std::vector<Rect> written, const Comfort& comfort, const Tempo& tempo)
    : slips_(std::move(slips)), last_(slips_.size()), comfort_(comfort), tempo_(tempo), written_(true) {
    for (std::size_t i = 0; i < slips_.size(); ++i) slips_[i].rect = written[i];
    focus_first_open();
}

/// Sets a slip's words and its reason in as few parts as the room allows.
void Choice::set_slip(Slip& slip, const Measure& measure) const {
    const bool korean = mostly_korean(slip.words);
    TypeSetting words = small_setting(comfort_, setting_.reason_size, berth_.area.w - 2 * setting_.padding);
    TypeSetting reason = words;
    words.upright = words.ruby = face_in(comfort_.font, paper_ == Paper::receipts ? Face::receipt : Face::serif);
    words.emphasised = face_in(comfort_.font, Face::serif_italic);
    words.strong = face_in(comfort_.font, Face::serif_bold);
    words.size = korean ? setting_.korean_size : setting_.size;
    words.line_height = setting_.line;
    words.lines = std::max(1, static_cast<int>((berth_.area.h - setting_.height) / setting_.line) + 1);
    reason.size = setting_.reason_size;
    reason.line_height = setting_.reason_line;
    reason.lines = std::max(1, static_cast<int>((berth_.area.h - setting_.height) / setting_.reason_line) + 1);
    slip.parts.clear();
    for (Page& page : set_pages(slip.words, measure, words))
        slip.parts.push_back({std::move(page.fragments), {}, std::max(page.lines, 1), 0});
    if (slip.reason.empty()) return;
    std::vector<Page> pages = set_pages(slip.reason, measure, reason);
    Part with = slip.parts.back();
    with.small_lines = pages.front().lines;
    if (pages.size() == 1 && height_of(with) <= berth_.area.h) {
        slip.parts.back().small = std::move(pages.front().fragments);
        slip.parts.back().small_lines = with.small_lines;
        return;
    }
    for (Page& page : pages) slip.parts.push_back({{}, std::move(page.fragments), 0, page.lines});
}

float Choice::height_of(const Part& part) const {
    const auto lines = static_cast<float>(part.lines), small = static_cast<float>(part.small_lines);
    if (part.lines == 0) return setting_.height + setting_.reason_line * (small - 1);
    const float reason = part.small_lines > 0 ? setting_.reason_line * small - setting_.reason_gap * 2 / 3 : 0;
    return setting_.height + setting_.line * (lines - 1) + reason;
}

float Choice::height_of(const Slip& slip) const {
    float tallest = 0;
    for (const Part& part : slip.parts) tallest = std::max(tallest, height_of(part));
    return tallest;
}

/// Places as many slips as there is room for, from `first` on.
void Choice::lay_from(std::size_t first) {
    std::vector<float> heights;
    for (std::size_t i = first; i < slips_.size(); ++i) heights.push_back(height_of(slips_[i]));
    std::vector<Rect> rects = lay_slips(heights, berth_);
    while (rects.empty() && heights.size() > 1) {
        heights.pop_back();
        rects = lay_slips(heights, berth_);
    }
    if (rects.empty() && !heights.empty()) rects.push_back({berth_.area.x, berth_.area.y, berth_.area.w, heights[0]});
    first_ = first;
    last_ = first + rects.size();
    for (std::size_t i = first_; i < last_; ++i) slips_[i].rect = rects[i - first_];
}

void Choice::reveal() {
    if (in_lines() || slips_.empty()) return;
    if (focus_ < first_) lay_from(focus_);
    while (focus_ >= last_) lay_from(first_ + 1);
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
    part_ = 0;
    slips_[focus_].shift.aim(slip_shift, tempo_.shift);
    reveal();
}

void Choice::look_on(int step) {
    const auto count = static_cast<int>(slips_.size());
    if (count == 0) return;
    const std::size_t parts = slips_[focus_].parts.size();
    if (step > 0 && part_ + 1 < parts) {
        ++part_;
        return;
    }
    if (step < 0 && part_ > 0) {
        --part_;
        return;
    }
    look_at(static_cast<std::size_t>((static_cast<int>(focus_) + step + count) % count));
    if (step < 0 && !slips_[focus_].parts.empty()) part_ = slips_[focus_].parts.size() - 1;
}

std::optional<Input> Choice::take(std::size_t slip) const {
    if (slip >= slips_.size() || !slips_[slip].open) return std::nullopt;
    return slips_[slip].answer;
}

std::optional<std::size_t> Choice::slip_at(Point at) const {
    for (std::size_t i = first_; i < last_; ++i) {
        Rect reach =
            slips_[i].rect;  // with the room it is shifted into, or a pointer at the edge would make it tremble
        if (!written_) {
            reach.x += slip_shift;
            reach.w -= slip_shift;
        }
        if (!is_word() && reach.contains(at)) return i;
    }
    return std::nullopt;
}

bool Choice::more_below() const {
    return !is_word() && !slips_.empty() && (last_ < slips_.size() || part_ + 1 < slips_[focus_].parts.size());
}

bool Choice::fits() const {
    if (in_lines() || first_ == last_) return true;
    const Rect& slip = slips_[last_ - 1].rect;
    return slip.y + slip.h <= berth_.area.y + berth_.area.h + 1;
}

bool Choice::turn(Point at) {
    if (more_above() && mark(true).contains(at)) {
        if (part_ == 0) look_at(first_ - 1);
        else --part_;
        return true;
    }
    if (more_below() && mark(false).contains(at)) {
        if (part_ + 1 < slips_[focus_].parts.size()) ++part_;
        else look_at(last_);
        return true;
    }
    return false;
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

}  // namespace lantern
