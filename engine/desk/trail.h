#pragma once
// Finds words of a text again in the file it was read from, one after the other: YAML has folded lines and taken quotes away since.

#include <string_view>

#include "story/yaml.h"
#include "text/source.h"

namespace lantern {

class Trail {
public:
    /// Begins where `node` does.
    Trail(const Source& source, const Node& node);

    /// The next place where `word` stands and is no part of another; goes on behind it. Line 0: it stands nowhere near.
    Location next(std::string_view word);

private:
    const Source& source_;
    Location at_;
};

}  // namespace lantern
