// How one row of a leaf is laid out.

#include <algorithm>
#include <utility>

#include "screens/leaf.h"
#include "screens/leaf_setting.h"
#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float side_by_side = 1.3F;  // at larger text a setting's value stands below its name
constexpr float name_share = 0.40F, arrow_gap = 16;
constexpr float measure_of_words = 33;  // ems: some seventy-five letters, more tire the eye

}  // namespace

class Leaf::Setter {
public:
    Setter(const Comfort& comfort, const Measure& measure, float wide)
        : comfort_(comfort),
          sizes_(comfort),
          measure_(measure),
          wide_(std::min(wide, sizes_.indent + measure_of_words * sizes_.words)) {}

    Laid lay(const Row& row) {
        switch (row.kind) {
            case Row::Kind::heading: lay_heading(row); break;
            case Row::Kind::words: lay_words(row); break;
            case Row::Kind::entry: lay_entry(row, sizes_.entry); break;
            case Row::Kind::aside:
                y_ = sizes_.words * 0.8F;
                lay_entry(row, sizes_.words * 0.86F);
                break;
            case Row::Kind::large:
                y_ = row.value.empty() ? sizes_.words * 0.5F : 0;
                write(plain_prose(row.value), set(Face::sans_bold, sizes_.entry * 1.35F, 1.37F, wide_ - sizes_.indent),
                    sizes_.indent, Role::value);
                lay_entry(row, sizes_.entry * 1.35F);
                break;
            case Row::Kind::setting: lay_setting(row); break;
        }
        laid_.height = y_ + sizes_.gap;
        return std::move(laid_);
    }

private:
    TypeSetting set(Face face, float size, float line, float width) const {
        TypeSetting setting = plain_setting(face_in(comfort_.font, face), size, width);
        const bool serif = face != Face::sans && face != Face::sans_bold;
        if (serif) {
            setting.emphasised = face_in(comfort_.font, Face::serif_italic);
            setting.strong = face_in(comfort_.font, Face::serif_bold);
        }
        setting.line_height = size * line * comfort_.line_spacing;
        setting.lines = 100'000;
        return setting;
    }

    /// Lays words from where the row has come to; what is below goes on under them.
    void write(const Prose& prose, const TypeSetting& setting, float x, Role role, bool struck = false) {
        if (empty(prose)) return;
        const std::vector<Page> pages = set_pages(prose, measure_, setting);
        for (const Fragment& each : pages.front().fragments)
            laid_.pieces.push_back(
                {TextItem{each.text, each.face, each.size, {x + each.at.x, y_ + each.at.y}, {}, 0, -1}, role,
                    struck || each.style.struck, each.width});
        y_ += static_cast<float>(pages.front().lines) * setting.line_height;
    }

    void lay_heading(const Row& row) {
        y_ = sizes_.heading * 1.2F;
        write(
            row.words, set(Face::sans_bold, sizes_.heading, 1.5F, wide_ - sizes_.indent), sizes_.indent, Role::heading);
    }

    void lay_words(const Row& row) {
        const float x = sizes_.indent * (row.under ? 2.4F : 1.0F), wide = wide_ - x;
        const float size = sizes_.words * (row.under ? 0.86F : 1.0F);
        if (!row.who.empty()) write(plain_prose(row.who), set(Face::sans_bold, sizes_.small, 1.5F, wide), x, Role::who);
        write(row.words, set(Face::serif, size, 1.42F, wide), x, Role::words, !row.open);
        write(plain_prose(row.also), set(Face::sans, sizes_.small, 1.5F, wide), x, Role::small);
        y_ += row.under ? sizes_.words * 0.08F : sizes_.words * 0.3F;
    }

    void lay_entry(const Row& row, float size) {
        const float x = sizes_.indent, wide = wide_ - x;
        write(row.words, set(Face::serif, size, 1.37F, wide), x, Role::words, !row.open);
        write(plain_prose(row.also), set(Face::sans, sizes_.small, 1.45F, wide), x, Role::small);
    }

    void lay_setting(const Row& row) {
        const float x = sizes_.indent;
        const bool beside = comfort_.text_size <= side_by_side;
        const float name_wide = beside ? (wide_ - x) * name_share : wide_ - x;
        const TypeSetting name = set(Face::serif, sizes_.words, 1.5F, name_wide - 20);
        write(row.words, name, x, Role::words, !row.open);
        const float under_name = y_, first = laid_.pieces.empty() ? 0 : laid_.pieces.front().text.at.y;
        if (beside) y_ = 0;
        const std::size_t before = laid_.pieces.size();
        lay_value(row, beside ? x + name_wide : x);
        if (beside && before > 0 && before < laid_.pieces.size()) {  // on one line with its name
            const float lower = first - laid_.pieces[before].text.at.y;
            for (std::size_t i = before; i < laid_.pieces.size(); ++i) laid_.pieces[i].text.at.y += lower;
        }
        y_ = std::max(y_, under_name);
        write(plain_prose(row.also), set(Face::sans, sizes_.small, 1.45F, wide_ - x), x, Role::small);
    }

    void lay_value(const Row& row, float left) {
        const float arrow = row.can_take ? measure_.width("‹", Face::sans_bold, sizes_.words) : -arrow_gap, top = y_;
        TypeSetting value = set(Face::sans, sizes_.words * 0.88F, 1.5F * sizes_.words / (sizes_.words * 0.88F),
            wide_ - left - 2 * (arrow + arrow_gap));
        write(plain_prose(row.value), value, left + arrow + arrow_gap, Role::value);
        if (y_ == top) y_ += value.line_height;
        float right = left + arrow + arrow_gap, baseline = top + value.line_height * 0.7F;
        for (const Piece& piece : laid_.pieces)
            if (piece.role == Role::value) {
                right = std::max(right, piece.text.at.x + piece.width);
                baseline = std::min(baseline, piece.text.at.y);
            }
        if (!row.open || !row.can_take) return;
        const float more = right + arrow_gap;
        for (const auto& [sign, at] : {std::pair{"‹", left}, std::pair{"›", more}})
            laid_.pieces.push_back(
                {TextItem{sign, Face::sans_bold, sizes_.words, {at, baseline}, {}, 0, -1}, Role::value, false, arrow});
        const float reach = sizes_.words * 0.7F;
        laid_.less = Rect{left - reach, top, arrow + 2 * reach, value.line_height};
        laid_.more = Rect{more - reach, top, arrow + 2 * reach, value.line_height};
    }

    Comfort comfort_;
    LeafSizes sizes_;
    const Measure& measure_;
    float wide_;
    float y_ = 0;
    Laid laid_;
};

const Leaf::Laid& Leaf::laid(std::size_t row) const {
    std::optional<Laid>& kept = laid_[row];
    if (!kept) kept = Setter(comfort_, *measure_, area_.w).lay(rows_[row]);
    return *kept;
}

}  // namespace lantern
