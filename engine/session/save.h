#pragma once
// A reading as text: what is true now by name, and the answers that led here. Data only: nothing in it can be run.
// The form is JSON with sorted keys, one format number, and a digest; a save written twice is the same to the byte.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "session/session.h"

namespace lantern {

constexpr int save_format = 1;

std::string save_text(const Session& session);

/// What a save says of itself, whatever story it is of.
struct SaveContents {
    std::string story;  // its id
    std::size_t lines = 0, choices = 0;
    bool digest_good = false;
};

/// Never throws. Nothing: the text is no save, or one of a later Lantern.
std::optional<SaveContents> contents_of(std::string_view text);

struct Restored {
    std::optional<Session> session;  // nothing: the text is no save of this story
    std::string said;                // one line for the reader when anything differs; empty when all is as it was
};

/// Never throws. In the same story a save comes back with its whole history. When the story was edited since, the same questions are
/// answered again, however many lines stand between them now; where that no longer fits, the state comes back by name: the same beat,
/// else the one above it, else the head of its scene or of the last one read that is still there. `said` tells which.
Restored restore(std::shared_ptr<const Story> story, std::string_view text);

/// A reading in its story as that was edited just now, by restore()'s rules. As both stories are at hand, a line that was changed is
/// known by its words and its neighbours, too, whatever was written above it.
Restored take_over(const Session& session, std::shared_ptr<const Story> edited);

}  // namespace lantern
