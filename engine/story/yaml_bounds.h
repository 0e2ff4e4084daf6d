#pragma once
// What must be known of a file before YAML is read at all: a list in [] or a map in {} is scanned to its end, and a line of keys
// to its own, before the first thing in them is heard of, so that one without measure would be held in memory many times over.

#include <optional>

#include "text/diagnostic.h"
#include "text/source.h"

namespace lantern {

/// The first list or map in brackets, or the first line, that is longer than any text may be (bounds::scalar_bytes).
std::optional<Diagnostic> find_unbounded(const Source& source, FileIndex file);

}  // namespace lantern
