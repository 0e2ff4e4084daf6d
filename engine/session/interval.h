#pragma once
// What lies between two episodes of a reading. Nobody answers it and nothing is remembered of it, so it is no halt: whoever shows a
// reading asks here whether there is something to be shown first.

#include "session/session.h"

namespace lantern {

/// Whether the reading has just come from an episode after which its reader is to be told whom to turn to: before the notice of the next
/// scene where it has one, else before its first words.
bool comes_to_helplines(const Session& session);

}  // namespace lantern
