#include "screens/folio.h"

#include <algorithm>
#include <utility>

#include "screens/lettering.h"
#include "stage/slip.h"

namespace lantern {

namespace {

constexpr float left = 158, right = 1762, foot = 1040, rule_long = 144, above_rule = 34, below_rule = 34, top = 66;
constexpr const char* back_words = "Back";

float name_size(const Comfort& comfort) { return 56 * std::clamp(comfort.text_size, 0.9F, 1.5F); }
float back_size(const Comfort& comfort) { return std::max(24.0F, 32 * std::min(comfort.text_size, 1.8F)); }
float baseline(const Comfort& comfort) { return top + name_size(comfort); }
float rule_y(const Comfort& comfort) { return baseline(comfort) + above_rule; }

float back_left(const Comfort& comfort, const Measure& measure) {
    return right - measure.width(back_words, face_in(comfort.font, Face::serif_italic), back_size(comfort));
}

Rect back_reach(const Comfort& comfort, const Measure& measure) {
    const float size = back_size(comfort), x = back_left(comfort, measure);
    return {x - size, baseline(comfort) - size * 1.2F, right - x + 2 * size, size * 1.8F};
}

}  // namespace

Rect Folio::area(const Comfort& comfort) {
    const float y = rule_y(comfort) + below_rule;
    return {left, y, right - left, foot - y};
}

Folio::Folio(std::string name, std::vector<Row> rows, const Comfort& comfort, const Measure& measure, Way way)
    : name_(std::move(name)),
      comfort_(comfort),
      measure_(&measure),
      way_(way),
      leaf_(std::move(rows), area(comfort), comfort, measure) {}

void Folio::set_comfort(const Comfort& comfort) {
    comfort_ = comfort;
    leaf_.set_comfort(comfort, area());
}

void Folio::keep_free(float head) {
    if (head == head_) return;
    head_ = head;
    leaf_.set_comfort(comfort_, area());
}

Rect Folio::area() const {
    const Rect whole = area(comfort_);
    return {whole.x, whole.y + head_, whole.w, whole.h - head_};
}

FolioReply Folio::interpret(const Gesture& gesture) {
    const auto* command = std::get_if<Command>(&gesture);
    if (way_ == Way::back) {
        if (command != nullptr && *command == Command::menu) return Closed{};
        const Rect back = back_reach(comfort_, *measure_);
        if (const auto* moved = std::get_if<PointerMoved>(&gesture)) back_looked_at_ = back.contains(moved->at);
        else if (command != nullptr) back_looked_at_ = false;
        if (const auto* pressed = std::get_if<PointerPressed>(&gesture);
            pressed != nullptr && back.contains(pressed->at))
            return Closed{};
    }
    if (const auto answer = leaf_.interpret(gesture)) return *answer;
    return {};
}

void Folio::paint_back(std::vector<Item>& items, const Palette& palette) const {
    const float size = back_size(comfort_), x = back_left(comfort_, *measure_), y = baseline(comfort_);
    const Face face = face_in(comfort_.font, back_looked_at_ ? Face::serif : Face::serif_italic);
    if (back_looked_at_) {
        const float tall = size * 0.68F;
        items.push_back(drop_of_water({x - tall, y - size * 0.30F - tall * 0.52F}, tall, palette.accent));
    }
    items.push_back(TextItem{back_words, face, size, {x, y}, back_looked_at_ ? palette.paper : palette.hint, 0, -1});
}

Picture Folio::picture(const Palette& palette) const {
    Picture picture;
    picture.ground = palette.ink;
    const float size = name_size(comfort_), y = baseline(comfort_);
    letter(picture.items, name_, {left, y},
        plain_setting(face_in(comfort_.font, Face::serif_italic), size, right - left), palette.paper, *measure_);
    picture.items.push_back(
        StrokeItem{{{left, rule_y(comfort_)}, {left + rule_long, rule_y(comfort_)}}, 2.2F, palette.accent});
    if (way_ == Way::back) paint_back(picture.items, palette);
    leaf_.paint(picture.items, palette);
    return picture;
}

}  // namespace lantern
