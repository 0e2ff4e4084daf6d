#pragma once
// What was read of a story over all readings, as rows of a page: each scene that was met, and below it the words that were kept and,
// struck out, those that never were. What was never met is not told of, not even by its number.

#include <vector>

#include "screens/leaf.h"
#include "session/record.h"

namespace lantern {

bool was_read(const Story& story, const Record& record, ScriptIndex scene);

struct Manuscript {
    std::vector<Row> rows;
    std::vector<ScriptIndex> scenes;  // of each row: what taking it reads again; nobody: nothing
};

/// By thread and episode; of a story without threads, by act and episode.
Manuscript manuscript_of(const Story& story, const Record& record);

}  // namespace lantern
