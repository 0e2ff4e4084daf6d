#pragma once
// What every screen of the house shares: the story, the reading that is under way or laid aside, what is kept of readings, how the
// reader wants things, and the one line the house has to say just now.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "screens/album.h"
#include "screens/machine.h"
#include "screens/notice_line.h"
#include "screens/preferences.h"
#include "screens/reading.h"
#include "screens/stopwatch.h"
#include "session/record.h"
#include "stage/measure.h"

namespace lantern {

/// The folders that are this reader's own (XDG Base Directory Specification). Nothing outside them is ever written; where one is
/// empty, nothing is kept.
struct Quarters {
    std::filesystem::path data;      // a folder a story: postcards, what was seen
    std::filesystem::path settings;  // preferences
};

struct House {
    const Measure* measure = nullptr;
    Quarters quarters;
    Machine machine = bare_machine();
    std::shared_ptr<const Story> story;  // null while it has faults
    std::optional<Reading> reading;
    Stopwatch stopwatch;
    std::unique_ptr<Album> album = std::make_unique<Album>();  // never null; of this story
    std::unique_ptr<Record> record;                            // null as long as the story is
    Preferences preferences;
    NoticeLine notice;
    ScriptIndex wanted_scene = nobody;  // of Errand::read_from
    std::string wanted_place;           // of Errand::go_anywhere: "one:60"

    const Comfort& comfort() const { return preferences.comfort; }

    /// Something of this story, in any reading.
    bool has_read() const { return record != nullptr && record->lines_seen() > 0; }
    /// The story carries helplines.
    bool knows_whom_to_turn_to() const { return story != nullptr && !story->helplines.lines.empty(); }

    /// The palette of the act that is read; outside a reading, the one the story is told from. As the reader can see it best.
    Palette palette() const;
    /// Of the title, always from where the story is told.
    Palette front_palette() const;

    /// What is kept of this story, in the reader's own folder; empty: nothing is.
    std::filesystem::path shelf() const;
};

}  // namespace lantern
