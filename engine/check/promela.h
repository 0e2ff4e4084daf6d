#pragma once
// A story as a model for SPIN, so that the checker can be checked: SPIN meets as many states as exploring without merging does. What is
// silent between two states is one atomic step, which SPIN does not keep; so each label where it rests is a place where the reader is
// asked. It shares nothing with the explorer but which variables anything asks about.

#include <string>

#include "story/story.h"

namespace lantern {

struct PromelaOptions {
    bool every_line = false;  // a line the reader only goes on from is a state, too
    int endings_seen = 0;     // by earlier readings
};

/// Run as `spin -o2 -a`, and its verifier compiled with -DSAFETY -DNOREDUCE: see bench/spin.sh.
std::string spell_promela(const Story& story, const PromelaOptions& options);

}  // namespace lantern
