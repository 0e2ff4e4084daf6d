// How one row of a leaf is laid out.

#include <algorithm>
#include <utility>

#include "screens/leaf.h"
#include "screens/leaf_setting.h"
#include "screens/lettering.h"

namespace lantern {

namespace {

constexpr float side_by_side = 1.3F;  // at larger text a setting's value stands below its name
constexpr float usual_name_share = 0.40F, large_name_share = 0.5F, arrow_gap = 16;
constexpr float value_share = 0.88F;  // of the size of the name
constexpr float table_share = 0.28F;  // of a table's width: its first column
constexpr float most_spread = 1.2F;
constexpr float measure_of_words = 33;  // ems: some seventy-five letters, more tire the eye

}  // namespace

class Leaf::Setter {
public:
    Setter(const Comfort& comfort, const Measure& measure, float wide)
        : comfort_(comfort),
          sizes_(comfort),
          measure_(measure),
          wide_(std::min(wide, sizes_.indent + measure_of_words * sizes_.words)),
          whole_(wide) {}

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
        if (!row.columns.empty()) lay_columns(row);
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

    /// Names and values are no paragraphs: lines far apart would only push the next row off the page.
    TypeSetting set_row(Face face, float size, float line, float width) const {
        return set(face, size, line * std::min(1.0F, most_spread / comfort_.line_spacing), width);
    }

    bool on_one_line(const std::string& text, const TypeSetting& setting) const {
        return lines_of(text, setting, measure_) <= 1;
    }

    /// Large words stand beside each other only where both take one line.
    bool beside(const Row& row, float name_wide) const {
        if (comfort_.text_size <= side_by_side) return true;
        const float value_wide = wide_ - sizes_.indent - name_wide - 2 * (arrow(row) + arrow_gap);
        return on_one_line(plain(row.words), set_row(Face::serif_italic, sizes_.words, 1, name_wide - 20)) &&
               on_one_line(row.value, set_row(Face::sans, sizes_.words * value_share, 1, value_wide));
    }

    void lay_setting(const Row& row) {
        if (!row.columns.empty()) return lay_columns(row);
        const float x = sizes_.indent,
                    name_share = comfort_.text_size <= side_by_side ? usual_name_share : large_name_share;
        const bool side = beside(row, (wide_ - x) * name_share);
        const float name_wide = side ? (wide_ - x) * name_share : wide_ - x;
        write(row.words, set_row(Face::serif, sizes_.words, row_line(), name_wide - 20), x, Role::words, !row.open);
        const float under_name = y_;
        if (side) y_ = 0;
        const std::size_t before = laid_.pieces.size();
        lay_value(row, side ? x + name_wide : x);
        if (side) level(before);
        y_ = std::max(y_, under_name);
        write(plain_prose(row.also), set(Face::sans, sizes_.small, 1.45F, wide_ - x), x, Role::small);
        if (!row.also.empty()) y_ += sizes_.words * 0.25F;
    }

    float row_line() const { return comfort_.text_size <= side_by_side ? 1.5F : 1.32F; }
    float arrow(const Row& row) const {
        return row.can_take && (row.less || row.more) ? measure_.width("‹", Face::sans_bold, sizes_.words) : -arrow_gap;
    }

    /// The pieces from `before` on stand on one line with the row's name.
    void level(std::size_t before) {
        if (before == 0 || before >= laid_.pieces.size()) return;
        const float lower = laid_.pieces.front().text.at.y - laid_.pieces[before].text.at.y;
        for (std::size_t i = before; i < laid_.pieces.size(); ++i) laid_.pieces[i].text.at.y += lower;
    }

    /// A table's row, or, where words are large, its name and the columns below it, each with its head.
    void lay_columns(const Row& row) {
        const bool table = comfort_.text_size <= side_by_side, head = row.kind == Row::Kind::heading;
        const float x = sizes_.indent, whole = whole_ - x, size = head ? sizes_.heading : sizes_.words * value_share;
        const auto count = static_cast<float>(row.columns.size());
        if (!head)
            write(row.words, set_row(Face::serif, sizes_.words, row_line(), table ? whole * table_share - 20 : whole),
                x, Role::words, !row.open);
        float lowest = y_;
        const float top = head ? y_ - sizes_.heading * 1.5F * comfort_.line_spacing : 0;
        for (std::size_t i = 0; i < row.columns.size(); ++i) {
            const Row::Column& column = row.columns[i];
            const std::string& words = head ? column.head : column.words;
            if (words.empty() || (head && !table)) continue;
            const std::size_t before = laid_.pieces.size();
            const float share = table_share + (1 - table_share) * static_cast<float>(i) / count;
            if (table) y_ = top;
            write(plain_prose(table ? words : column.head + ": " + words),
                set_row(Face::sans, size, table ? row_line() * sizes_.words / size : row_line(),
                    table ? whole * (1 - table_share) / count - 20 : whole),
                table ? x + whole * share : x, head ? Role::heading : Role::value);
            if (table) level(before);
            lowest = std::max(lowest, y_);
        }
        y_ = lowest + (table ? 0 : sizes_.words * 0.3F);
    }

    void lay_value(const Row& row, float left) {
        const float arrow = this->arrow(row), top = y_;
        const float size = sizes_.words * value_share;
        TypeSetting value = set_row(
            Face::sans, size, row_line() * sizes_.words / size, wide_ - left - 2 * (arrow + arrow_gap));
        write(plain_prose(row.value), value, left + arrow + arrow_gap, Role::value);
        if (y_ == top) y_ += value.line_height;
        float right = left + arrow + arrow_gap, baseline = top + value.line_height * 0.7F;
        for (const Piece& piece : laid_.pieces)
            if (piece.role == Role::value) {
                right = std::max(right, piece.text.at.x + piece.width);
                baseline = std::min(baseline, piece.text.at.y);
            }
        if (!row.open || arrow < 0) return;
        const float more = right + arrow_gap, reach = sizes_.words * 0.7F;
        const auto point = [&](const char* sign, float at) {
            laid_.pieces.push_back(
                {TextItem{sign, Face::sans_bold, sizes_.words, {at, baseline}, {}, 0, -1}, Role::value, false, arrow});
            return Rect{at - reach, top, arrow + 2 * reach, value.line_height};
        };
        laid_.less = Rect{left - reach, top, arrow + 2 * reach, value.line_height};  // a press there is never "more"
        if (row.less) laid_.less = point("‹", left);
        if (row.more) laid_.more = point("›", more);
    }

    Comfort comfort_;
    LeafSizes sizes_;
    const Measure& measure_;
    float wide_, whole_;  // of prose; of tables
    float y_ = 0;
    Laid laid_;
};

const Leaf::Laid& Leaf::laid(std::size_t row) const {
    std::optional<Laid>& kept = laid_[row];
    if (!kept) kept = Setter(comfort_, *measure_, area_.w).lay(rows_[row]);
    return *kept;
}

}  // namespace lantern
