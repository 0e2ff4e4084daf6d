#pragma once
// A file of a story written out fair: the same words, the same comments, in the one form that this house writes (docs/format.md). It
// knows YAML, and nothing of what a story is.

#include <optional>
#include <string>

#include "story/yaml.h"

namespace lantern {

/// The file in its fair form; of a fair file, the file itself. Nothing, with complaints: it cannot be read as YAML, or what it says
/// would be changed.
std::optional<std::string> fair_copy(const Source& source, Diagnostics& complaints);

/// Two readings of a file say the same: the same keys in the same order, the same texts, wherever they stand.
bool say_the_same(const Node& one, const Node& other);

/// Where a text stands: what YAML makes of it depends on that.
enum class ScalarPlace : std::uint8_t { value, item, key, flow };

/// The text bare, where every reader of YAML takes it for this very text; else in quotes. It has no line ends.
std::string as_scalar(const std::string& text, ScalarPlace place);

}  // namespace lantern
