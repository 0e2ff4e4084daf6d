#include "screens/card.h"

#include <utility>

#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float left = 158, heading_base = 560, below_base = 640, first_base = 790, leading = 66;
constexpr float heading_size = 104, below_size = 40, entry_size = 40;

}  // namespace

Card::Card(std::string heading, std::string below, std::vector<CardEntry> entries)
    : heading_(std::move(heading)), below_(std::move(below)), entries_(std::move(entries)) {}

Rect Card::reach(std::size_t entry) const {
    return {left - 40, first_base + leading * static_cast<float>(entry) - 46, 520, leading};
}

std::optional<CardChoice> Card::interpret(const Gesture& gesture) {
    if (const auto* command = std::get_if<Command>(&gesture)) {
        const std::size_t count = entries_.size();
        if (*command == Command::up) focus_ = (focus_ + count - 1) % count;
        if (*command == Command::down) focus_ = (focus_ + 1) % count;
        if (*command == Command::go_on) return entries_[focus_].choice;
        return std::nullopt;
    }
    if (const auto* number = std::get_if<ChooseNumber>(&gesture)) {
        const auto index = static_cast<std::size_t>(number->number - 1);
        return number->number > 0 && index < entries_.size() ? std::optional(entries_[index].choice) : std::nullopt;
    }
    const auto* moved = std::get_if<PointerMoved>(&gesture);
    const auto* pressed = std::get_if<PointerPressed>(&gesture);
    const Point at = moved != nullptr ? moved->at : pressed->at;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (!reach(i).contains(at)) continue;
        focus_ = i;
        if (pressed != nullptr) return entries_[i].choice;
    }
    return std::nullopt;
}

void Card::paint(Picture& picture, const Palette& palette) const {
    const auto write = [&picture](const std::string& words, Face face, float size, Point at, Colour colour) {
        TextItem text;
        text.text = words;
        text.face = face;
        text.size = size;
        text.at = at;
        text.colour = colour;
        picture.items.push_back(std::move(text));
    };
    write(heading_, Face::serif, heading_size, {left, heading_base}, palette.paper);
    if (!below_.empty()) write(below_, Face::serif_italic, below_size, {left + 4, below_base}, palette.hint);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const float base = first_base + leading * static_cast<float>(i);
        const bool focused = i == focus_;
        if (focused) picture.items.push_back(drop_of_water({left - 18, base - 32}, 34, palette.accent));
        write(entries_[i].words, focused ? Face::serif_italic : Face::serif, entry_size, {left + 14, base}, focused ? palette.paper : palette.hint);
    }
}

}  // namespace lantern
