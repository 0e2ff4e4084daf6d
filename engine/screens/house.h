#pragma once
// What every screen of the house shares: the story, the reading that is under way or laid aside, how the reader wants things, and
// the one line the house has to say just now.

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "screens/notice_line.h"
#include "screens/reading.h"
#include "stage/comfort.h"
#include "stage/measure.h"

namespace lantern {

/// The folders that are this reader's own (XDG Base Directory Specification). Nothing outside them is ever written; where one is
/// empty, nothing is kept.
struct Quarters {
    std::filesystem::path data;      // readings, what was seen
    std::filesystem::path settings;  // preferences
};

struct House {
    const Measure* measure = nullptr;
    Quarters quarters;
    std::shared_ptr<const Story> story;  // null while it has faults
    std::optional<Reading> reading;
    Comfort comfort;
    NoticeLine notice;
    std::set<EndingIndex> endings_seen;

    /// The palette of the act that is read; outside a reading, the one the story is told from.
    Palette palette() const;
};

}  // namespace lantern
