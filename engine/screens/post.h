#pragma once
// Who carries what has to be done on the disk: at once, or in a thread of its own that screens know nothing of. What could not be
// done comes back as sentences, for the house to say.

#include <functional>
#include <string>
#include <vector>

namespace lantern {

/// Something to be done on the disk. Answers with a sentence about what went wrong; empty, all went well.
using Job = std::function<std::string()>;

struct Post {
    /// At once or later, one after the other, in the order they were given.
    std::function<void(Job)> carry;
    /// Comes back when all of it is done.
    std::function<void()> settle;
    /// What went wrong since this was last asked.
    std::function<std::vector<std::string>()> complaints;
};

Post post_at_once();

}  // namespace lantern
