// Where a leaf's rows stand. The place is a row and how much of it is above the area, never a height from the very top: rows that
// are not seen have none.

#include <algorithm>

#include "screens/leaf.h"

namespace lantern {

/// The row's upper edge on the canvas, if it is within the area or at most `reach` beyond it.
std::optional<float> Leaf::top_of(std::size_t row, float reach) const {
    float y = area_.y - shift_;
    if (row >= top_) {
        for (std::size_t i = top_; i < row; ++i) {
            y += height(i);
            if (y > area_.y + area_.h + reach) return std::nullopt;
        }
        return y;
    }
    for (std::size_t i = top_; i > row; --i) {
        y -= height(i - 1);
        if (y + height(i - 1) < area_.y - reach) return std::nullopt;
    }
    return y;
}

std::optional<std::size_t> Leaf::row_at(Point at) const {
    if (!area_.contains(at)) return std::nullopt;
    float y = area_.y - shift_;
    for (std::size_t row = top_; row < rows_.size() && y <= at.y; ++row) {
        y += height(row);
        if (at.y < y) return row;
    }
    return std::nullopt;
}

bool Leaf::at_end() const {
    float y = area_.y - shift_;
    for (std::size_t row = top_; row < rows_.size(); ++row) {
        y += height(row);
        if (y > area_.y + area_.h + 1) return false;
    }
    return true;
}

void Leaf::scroll(float by) {
    if (rows_.empty()) return;
    shift_ += by;
    while (shift_ < 0 && top_ > 0) shift_ += height(--top_);
    shift_ = std::max(shift_, 0.0F);
    while (top_ + 1 < rows_.size() && shift_ >= height(top_)) shift_ -= height(top_++);
    if (at_end()) stand_on_end(rows_.size());
}

/// The last of the first `rows` rows stands on the foot of the area; all of them, if there is room, at its head.
void Leaf::stand_on_end(std::size_t rows) {
    float tall = 0;
    std::size_t row = rows;
    while (row > 0 && tall < area_.h) tall += height(--row);
    top_ = row;
    shift_ = std::max(0.0F, tall - area_.h);
}

/// The last of the rows that belong to this one.
std::size_t Leaf::last_of(std::size_t row) const {
    while (row + 1 < rows_.size() && rows_[row + 1].under) ++row;
    return row;
}

float Leaf::height_with_under(std::size_t row) const {
    float tall = 0;
    for (std::size_t i = row; i <= last_of(row); ++i) tall += height(i);
    return tall;
}

/// With what belongs to it, as far as there is room.
void Leaf::reveal(std::size_t row) {
    const auto top = top_of(row, area_.h);
    const float tall = height_with_under(row);
    if (top && *top >= area_.y && *top + tall <= area_.y + area_.h) return;
    const bool above = row < top_ || (row == top_ && shift_ > 0) || tall > area_.h;
    if (!above) return stand_on_end(last_of(row) + 1);
    top_ = row;
    shift_ = 0;
    if (row > 0 && rows_[row - 1].kind == Row::Kind::heading && height(row - 1) + height(row) <= area_.h) --top_;
    scroll(0);
}

}  // namespace lantern
