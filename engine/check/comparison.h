#pragma once
// What becomes of a story from one version to the next, for whoever is asked to accept it: Markdown. Beats are the same when scene,
// speaker and words are; whatever has an id is the same when that is. Where a version was not explored whole, nothing is called lost.

#include <memory>
#include <string>

#include "check/check.h"
#include "check/explore.h"
#include "check/odds.h"

namespace lantern {

/// One version of a story, without errors, and what is known of it.
struct Version {
    std::shared_ptr<const Story> story;
    Exploration exploration;
    Report report;  // with its tally and promises
    Odds odds;      // on a first reading
};

struct Comparison {
    std::string markdown;
    bool lost = false;  // an ending, a line, a promise or a reader's place
};

Comparison compare(const Version& before, const Version& after);

}  // namespace lantern
