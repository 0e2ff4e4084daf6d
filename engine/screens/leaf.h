#pragma once
// A list to read and to choose from, however long it is and however large its words: rows one below the other in an area that
// scrolls, one of them looked at, by keys, pointer, pad or finger. Every page of the house is one, so that none can overflow.
//
// Only the rows that are seen are laid out: a history of five thousand lines costs what a screen of it costs.

#include <optional>
#include <string>
#include <vector>

#include "stage/comfort.h"
#include "stage/gesture.h"
#include "stage/measure.h"
#include "stage/picture.h"
#include "story/prose.h"

namespace lantern {

struct Row {
    enum class Kind : std::uint8_t {
        words,    // to read
        heading,  // small, above the rows it is about
        entry,    // something to do
        aside,    // the same, said quietly
        large,    // to be found at a glance: a part's name, a number to call
        setting   // `words`, and beside them a `value`; that left and right change if it can be taken
    };
    struct Column {
        std::string head, words;  // "Pad", "LB"
    };
    Kind kind = Kind::words;
    Prose words;
    std::string who;        // above the words: whose they are
    std::string value;      // of a setting; of what is large, what must be read sign by sign
    std::string also;       // below, small: what it does, or why it cannot be
    bool can_take = false;  // it can be looked at, and taken
    bool open = true;       // false: struck out; looked at, never taken
    bool under = false;     // of words: set in and smaller, they belong to the row above
    // Of a setting: whether it goes on that way. One that goes neither way is taken, like an entry.
    bool less = true, more = true;
    // Of a setting or a heading: beside its words instead of a value, or below them where words are large.
    std::vector<Column> columns = {};
};

/// Words without markup.
Prose plain_prose(std::string words);
Row entry(std::string words, std::string also = {});
Row aside(std::string words);
Row large(std::string words);
Row heading(std::string words);
Row words(std::string said);
Row setting(std::string name, std::string value, std::string also = {});

struct Answer {
    enum class Kind : std::uint8_t { taken, less, more };
    Kind kind = Kind::taken;
    std::size_t row = 0;
    bool operator==(const Answer&) const = default;
};

class Leaf {
public:
    /// `area`: canvas pixels; the mark of what is looked at hangs in its left margin, which belongs to it.
    Leaf(std::vector<Row> rows, const Rect& area, const Comfort& comfort, const Measure& measure);

    /// Other rows in the same place: what is looked at and what is seen stay as near as can be.
    void set_rows(std::vector<Row> rows);
    void set_comfort(const Comfort& comfort, const Rect& area);

    std::optional<Answer> interpret(const Gesture& gesture);

    void look_at(std::size_t row);
    void look_at_end();

    /// What is looked at; nothing where there is nothing to choose.
    std::optional<std::size_t> focus() const;
    const std::vector<Row>& rows() const { return rows_; }

    /// Which of the rows to choose from it is, counted from 1, and how many there are.
    std::size_t number(std::size_t row) const;
    std::size_t choices() const;

    void paint(std::vector<Item>& items, const Palette& palette) const;

    /// What a voice says of it: what is looked at, or, where there is nothing to choose, all of it.
    std::string spoken() const;

private:
    enum class Role : std::uint8_t { words, small, who, value, heading };
    struct Piece {
        TextItem text;  // relative to the row's top left corner
        Role role = Role::words;
        bool struck = false;
        float width = 0;
    };
    struct Laid {
        std::vector<Piece> pieces;
        float height = 0;
        std::optional<Rect> less, more;  // the arrows of a setting
    };
    class Setter;

    static bool is_entry(const Row& row);
    bool can_look(std::size_t row) const;
    bool turns(std::size_t row) const;
    std::optional<Answer> turn(std::size_t row, Answer::Kind way) const;
    const Laid& laid(std::size_t row) const;
    float height(std::size_t row) const { return laid(row).height; }
    std::size_t last_of(std::size_t row) const;
    float height_with_under(std::size_t row) const;
    std::optional<float> top_of(std::size_t row, float reach) const;
    std::optional<std::size_t> row_at(Point at) const;
    bool at_start() const { return top_ == 0 && shift_ <= 0; }
    bool at_end() const;
    void scroll(float by);
    void stand_on_end(std::size_t rows);
    void reveal(std::size_t row);
    bool seen(std::size_t row) const { return top_of(row, 0).has_value(); }
    void look_on(int step);
    std::optional<Answer> take(std::size_t row);
    std::optional<Answer> press(Point at);
    void paint_row(std::vector<Item>& items, std::size_t row, float y, const Palette& palette) const;
    void paint_marks(std::vector<Item>& items, const Palette& palette) const;
    Rect mark_up() const;
    Rect mark_down() const;

    std::vector<Row> rows_;
    Rect area_;
    Comfort comfort_;
    const Measure* measure_;
    mutable std::vector<std::optional<Laid>> laid_;
    std::optional<std::size_t> focus_;
    std::size_t top_ = 0;  // the row the area begins in,
    float shift_ = 0;      // and how much of it is above the area
};

}  // namespace lantern
