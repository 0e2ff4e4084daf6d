#pragma once
// The threads of a story as lines drawn by a pen on a sheet of manuscript paper, over a column for each episode. The pen has come as
// far as was read, and made a knot at each scene on the way; what is to come is as white as the sheet.

#include <optional>
#include <string>
#include <vector>

#include "session/record.h"
#include "stage/comfort.h"
#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

class ThreadChart {
public:
    ThreadChart(const Story& story, const Record& record);

    /// How tall it is; 0: the words are too large, or the threads too many, and its room is given to the rows.
    float height(const Comfort& comfort) const;

    /// With its upper left corner at `at`; a drop hangs at the scene that is looked at.
    void paint(std::vector<Item>& items, Point at, std::optional<ScriptIndex> looked_at, const Palette& palette,
        const Comfort& comfort, const Measure& measure) const;

    /// The scene whose knot is there.
    std::optional<ScriptIndex> scene_at(Point pointer, Point at, const Comfort& comfort) const;

private:
    struct Knot {
        ScriptIndex scene = 0;
        float along = 0;  // 0 to 1, of the whole story
    };
    struct Line {
        std::string name;    // empty: not met yet, or it has none
        bool woven = false;  // a thread of its own, not the scenes between
        std::vector<Knot> knots;
    };
    struct Column {
        std::string title;  // empty: nothing of it was read
        float begin = 0, end = 0;
    };

    Point place(const Knot& knot, std::size_t line, Point at) const;
    void paint_sheet(std::vector<Item>& items, Point at, const Palette& palette) const;
    void paint_columns(std::vector<Item>& items, Point at, const Palette& palette, const Comfort& comfort,
        const Measure& measure) const;
    void paint_line(
        std::vector<Item>& items, std::size_t line, Point at, const Palette& palette, const Comfort& comfort) const;

    std::vector<Column> columns_;
    std::vector<Line> lines_;
};

}  // namespace lantern
