#pragma once
// A reading that begins in the middle: at the head of a scene or at a line of its file, with what an author says is so by then. What
// was read before it, it does not know.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "session/session.h"

namespace lantern {

struct Entered {
    std::optional<Session> session;
    std::string complaint;  // why not, in a sentence; empty: it stands there
};

/// `where`: "the-last-bus" or "the-last-bus:60", where the first words at or below that line are meant; `with`: "ring=worn,honesty=5", empty:
/// everything is as it starts. A line behind choices is come to by the fewest answers. Nobody can stand where no answers lead.
Entered enter(const std::shared_ptr<const Story>& story, std::string_view where, std::string_view with = {});

/// The same, from a reading that is under way: what is so there is so here.
Entered enter(const Session& session, std::string_view where);

}  // namespace lantern
