#include "screens/leaf.h"

#include <algorithm>
#include <utility>

#include "screens/leaf_setting.h"

namespace lantern {

namespace {

constexpr float step_of_a_wheel = 0.3F, turn_of_a_mark = 0.8F, near_by = 0.5F;  // shares of the area

}  // namespace

Prose plain_prose(std::string words) { return {Run{std::move(words), {}, {}, {}, no_slot, 0}}; }

Row entry(std::string words, std::string also) {
    return {Row::Kind::entry, plain_prose(std::move(words)), {}, {}, std::move(also), true, true};
}
Row aside(std::string words) { return {Row::Kind::aside, plain_prose(std::move(words)), {}, {}, {}, true, true}; }
Row large(std::string words) { return {Row::Kind::large, plain_prose(std::move(words)), {}, {}, {}, false, true}; }
Row heading(std::string words) { return {Row::Kind::heading, plain_prose(std::move(words)), {}, {}, {}, false, true}; }
Row words(std::string said) { return {Row::Kind::words, plain_prose(std::move(said)), {}, {}, {}, false, true}; }
Row setting(std::string name, std::string value, std::string also) {
    return {Row::Kind::setting, plain_prose(std::move(name)), {}, std::move(value), std::move(also), true, true};
}

Leaf::Leaf(std::vector<Row> rows, const Rect& area, const Comfort& comfort, const Measure& measure)
    : area_(area), comfort_(comfort), measure_(&measure) {
    set_rows(std::move(rows));
}

void Leaf::set_rows(std::vector<Row> rows) {
    rows_ = std::move(rows);
    laid_.assign(rows_.size(), std::nullopt);
    if (top_ >= rows_.size()) top_ = 0, shift_ = 0;
    if (focus_ && *focus_ < rows_.size() && can_look(*focus_)) return scroll(0);
    const std::size_t from = std::min(focus_.value_or(0), rows_.size());
    focus_.reset();
    for (std::size_t row = from; row < rows_.size() && !focus_; ++row)
        if (can_look(row)) focus_ = row;
    for (std::size_t row = from; row > 0 && !focus_; --row)
        if (can_look(row - 1)) focus_ = row - 1;
    scroll(0);
}

void Leaf::set_comfort(const Comfort& comfort, const Rect& area) {
    comfort_ = comfort;
    area_ = area;
    laid_.assign(rows_.size(), std::nullopt);
    scroll(0);
    if (focus_) reveal(*focus_);
}

bool Leaf::is_entry(const Row& row) { return row.kind == Row::Kind::entry || row.kind == Row::Kind::aside; }

bool Leaf::can_look(std::size_t row) const { return rows_[row].can_take; }

std::optional<std::size_t> Leaf::focus() const { return focus_; }

std::size_t Leaf::choices() const { return rows_.empty() ? 0 : number(rows_.size() - 1); }

std::size_t Leaf::number(std::size_t row) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i <= row; ++i) count += can_look(i) ? 1 : 0;
    return count;
}

void Leaf::look_at(std::size_t row) {
    if (row >= rows_.size() || !can_look(row)) return;
    focus_ = row;
    reveal(row);
}

void Leaf::look_at_end() {
    stand_on_end(rows_.size());
    for (std::size_t row = rows_.size(); row > 0; --row)
        if (can_look(row - 1)) return look_at(row - 1);
}

std::optional<Answer> Leaf::interpret(const Gesture& gesture) {
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) {
        const auto row = row_at(moved->at);
        if (row && can_look(*row)) focus_ = row;
        return std::nullopt;
    }
    if (const auto* pressed = std::get_if<PointerPressed>(&gesture)) return press(pressed->at);
    if (const auto* number = std::get_if<ChooseNumber>(&gesture)) {
        int count = 0;
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (is_entry(rows_[row]) && ++count == number->number) return take(row);
        return std::nullopt;
    }
    const auto* command = std::get_if<Command>(&gesture);
    if (command == nullptr) return std::nullopt;
    switch (*command) {
        case Command::up: look_on(-1); break;
        case Command::down: look_on(1); break;
        case Command::back: scroll(-step_of_a_wheel * area_.h); break;
        case Command::forward: scroll(step_of_a_wheel * area_.h); break;
        case Command::left:
            if (focus_) return turn(*focus_, Answer::Kind::less);
            break;
        case Command::right:
            if (focus_) return turn(*focus_, Answer::Kind::more);
            break;
        case Command::go_on:
            if (focus_) return seen(*focus_) ? take(*focus_) : (reveal(*focus_), std::nullopt);
            break;
        default: break;
    }
    return std::nullopt;
}

bool Leaf::turns(std::size_t row) const {
    return rows_[row].kind == Row::Kind::setting && (rows_[row].less || rows_[row].more);
}

std::optional<Answer> Leaf::turn(std::size_t row, Answer::Kind way) const {
    const Row& what = rows_[row];
    const bool goes_on = way == Answer::Kind::less ? what.less : what.more;
    if (!turns(row) || !what.open || !goes_on) return std::nullopt;
    return Answer{way, row};
}

std::optional<Answer> Leaf::take(std::size_t row) {
    look_at(row);
    if (!rows_[row].open) return std::nullopt;
    return turns(row) ? turn(row, Answer::Kind::more) : Answer{Answer::Kind::taken, row};
}

std::optional<Answer> Leaf::press(Point at) {
    if (!at_start() && mark_up().contains(at)) {
        scroll(-turn_of_a_mark * area_.h);
        return std::nullopt;
    }
    if (!at_end() && mark_down().contains(at)) {
        scroll(turn_of_a_mark * area_.h);
        return std::nullopt;
    }
    const auto row = row_at(at);
    if (!row || !can_look(*row)) return std::nullopt;
    focus_ = row;
    if (!rows_[*row].open) return std::nullopt;
    if (!turns(*row)) return Answer{Answer::Kind::taken, *row};
    const Point within{at.x - area_.x, at.y - top_of(*row, area_.h).value_or(0)};
    const bool less = laid(*row).less && laid(*row).less->contains(within);
    return turn(*row, less ? Answer::Kind::less : Answer::Kind::more);
}

/// To the next row that can be looked at, if it is near; else the page moves on by a step.
void Leaf::look_on(int step) {
    const auto count = static_cast<std::ptrdiff_t>(rows_.size());
    for (std::ptrdiff_t row = focus_     ? static_cast<std::ptrdiff_t>(*focus_) + step
                              : step > 0 ? 0
                                         : count - 1;
         row >= 0 && row < count; row += step) {
        if (!can_look(static_cast<std::size_t>(row))) continue;
        if (!top_of(static_cast<std::size_t>(row), near_by * area_.h)) break;
        return look_at(static_cast<std::size_t>(row));
    }
    if (step > 0 ? !at_end() : !at_start()) return scroll(static_cast<float>(step) * step_of_a_wheel * area_.h);
    if (!focus_ || !at_start() || !at_end()) return;  // round and round only where all is seen
    if (step < 0) return look_at_end();
    for (std::size_t row = 0; row < rows_.size(); ++row)
        if (can_look(row)) return look_at(row);
}

}  // namespace lantern
