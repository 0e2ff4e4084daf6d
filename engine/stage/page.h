#pragma once
// Breaks a beat's words into lines and pages, given how wide words are. Latin breaks where Unicode lets it, Korean at
// spaces only; a word too wide for the column breaks anywhere. Nothing is ever made smaller and nothing runs over: what
// does not fit goes to the next page.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "stage/measure.h"
#include "story/prose.h"

namespace lantern {

/// How words are set: faces, size and the column they must fit.
struct TypeSetting {
    Face upright = Face::serif;  // narration is set the other way round: italic, with emphasis upright
    Face emphasised = Face::serif_italic;
    Face strong = Face::serif_bold;
    float size = 38;
    float line_height = 52;
    float width = 1180;
    int lines = 3;         // of one page
    bool centred = false;  // each line in the middle of the column
    Face ruby = Face::serif;
};

/// A stretch of runs of one Prose.
struct RunSpan {
    std::size_t begin = 0, end = 0;
    bool contains(std::size_t run) const { return run >= begin && run < end; }
};

/// Words of one style that stand side by side on one line. Places are relative to the column's top left corner.
struct Fragment {
    std::string text;
    Face face = Face::serif;
    float size = 38;
    Point at;         // left end of the baseline
    float width = 0;  // without spaces at the end of a line
    Style style;
    std::string ruby;  // small text above, on the first fragment of its run
    Point ruby_at;     // left end of its baseline
    float ruby_size = 0;
    Face ruby_face = Face::serif;
    std::size_t run = 0;  // index into the Prose
    int line = 0;         // from the top of its page
    double wait = 0;      // seconds to rest before it: on the first fragment of a run
    bool operator==(const Fragment&) const = default;
};

struct Page {
    std::vector<Fragment> fragments;
    int lines = 0;
    bool operator==(const Page&) const = default;
};

/// At least one page, if only an empty one. The runs of each stretch of `together` stand on one page, if one can hold them.
std::vector<Page> set_pages(
    const Prose& prose, const Measure& measure, const TypeSetting& setting, const std::vector<RunSpan>& together = {});

/// Whether words are mostly Korean; such are set smaller (ART.md, section 5).
bool mostly_korean(const Prose& prose);
bool has_korean(std::string_view text);

}  // namespace lantern
