#pragma once
// The paper of the lantern: what a scene's repeated choice offers stands written on it from the beginning, and what was taken is
// struck out there. It gets damp where it is crossed out, and when all of it is, it gives way.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "session/state.h"
#include "stage/comfort.h"
#include "stage/measure.h"
#include "stage/picture.h"

namespace lantern {

struct LanternPaper {
    struct Word {
        std::string text;
        std::size_t option = 0;  // of the choice
        Point at;                // left end of the baseline
        float width = 0, size = 0;
        bool struck = false;
    };
    std::vector<Word> words;
    Rect area;          // where they stand
    bool bare = false;  // there is no picture of a paper under them

    Rect reach(std::size_t word) const;
    bool all_struck() const;
};

/// Nothing where the scene is on other paper, or offers nothing that could be struck.
std::optional<LanternPaper> lay_lantern_paper(
    const Story& story, const State& state, const Rect& area, const Comfort& comfort, const Measure& measure);

/// `fresh`: the word the pen is over just now, and how much of its stroke is drawn.
void paint_lantern_paper(std::vector<Item>& items, const LanternPaper& paper, const Palette& palette,
    const Comfort& comfort, std::optional<std::size_t> fresh, float stroke);

}  // namespace lantern
