#pragma once
// A choice inside a sentence, as one beat of prose. The menu's sentence and the line that follows are put together
// alike, so that no word moves when the pen comes down.

#include <cstddef>
#include <vector>

#include "session/advance.h"
#include "stage/page.h"

namespace lantern {

struct Sentence {
    Prose text;
    std::vector<RunSpan> candidates;  // of a menu: the runs of each offer
    std::size_t known = 0;            // runs up to the end of the candidates
};

/// The sentence of a word menu, all of it; what comes after the candidates is laid out but not written yet.
Sentence compose(const Menu& menu);

/// The same sentence once told: words that were not kept are struck. `before` is how many runs stand before the
/// candidates.
Sentence compose(const Line& line, std::size_t before);

/// The candidates among these runs, each by itself.
std::vector<RunSpan> candidates_in(const Prose& text, RunSpan runs);

/// Each of them on a line of its own: where one page cannot hold all.
void list_candidates(Prose& text, RunSpan runs);

}  // namespace lantern
