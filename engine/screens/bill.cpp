#include "screens/bill.h"

#include <utility>

#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float size = 38, line = 58, gap = 84, drop_height = 26, drop_left = -24;

}  // namespace

Bill::Bill(std::vector<Entry> entries, Point at, Order order, const Measure& measure)
    : entries_(std::move(entries)), order_(order) {
    for (const Entry& entry : entries_) {
        const float wide = measure.width(entry.words, Face::serif, size);
        places_.push_back(at);
        reaches_.push_back({at.x + drop_left - 16, at.y - 40, wide - drop_left + 40, line});
        (order == Order::down ? at.y : at.x) += order == Order::down ? line : wide + gap;
    }
}

std::optional<Errand> Bill::interpret(const Gesture& gesture) {
    if (entries_.empty()) return std::nullopt;
    if (const auto* moved = std::get_if<PointerMoved>(&gesture)) {
        focus_ = entry_at(moved->at).value_or(focus_);
    } else if (const auto* pressed = std::get_if<PointerPressed>(&gesture)) {
        if (const auto entry = entry_at(pressed->at)) return entries_[focus_ = *entry].errand;
    } else if (const auto* number = std::get_if<ChooseNumber>(&gesture)) {
        const auto entry = static_cast<std::size_t>(number->number - 1);
        if (entry < entries_.size()) return entries_[focus_ = entry].errand;
    } else if (const auto* command = std::get_if<Command>(&gesture)) {
        if (*command == Command::go_on) return entries_[focus_].errand;
        if (*command == (order_ == Order::down ? Command::up : Command::left)) look_on(-1);
        if (*command == (order_ == Order::down ? Command::down : Command::right)) look_on(1);
    }
    return std::nullopt;
}

void Bill::look_on(int step) {
    const auto count = static_cast<int>(entries_.size());
    focus_ = static_cast<std::size_t>((static_cast<int>(focus_) + step + count) % count);
}

std::optional<std::size_t> Bill::entry_at(Point at) const {
    for (std::size_t i = 0; i < reaches_.size(); ++i)
        if (reaches_[i].contains(at)) return i;
    return std::nullopt;
}

void Bill::paint(std::vector<Item>& items, Colour plain, Colour looked_at, Colour mark) const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const bool focused = i == focus_;
        if (focused) items.push_back(drop_of_water({places_[i].x + drop_left, places_[i].y - 25}, drop_height, mark));
        items.push_back(TextItem{entries_[i].words, focused ? Face::serif : Face::serif_italic, size, places_[i],
            focused ? looked_at : plain, 0, -1});
    }
}

}  // namespace lantern
