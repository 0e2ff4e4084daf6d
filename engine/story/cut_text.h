#pragma once
// A text between braces that YAML ended at its comma: what came behind it became keys that nobody wrote.

#include <cstddef>
#include <optional>
#include <string>

#include "story/yaml.h"

namespace lantern {

struct CutText {
    std::size_t keys = 0;   // that were made of the rest
    std::string corrected;  // the line with the text in quotes
};

/// Whether the text before entry `at` of a map was cut there. Nothing: that entry has a colon, or no words stand before it.
std::optional<CutText> cut_text(const Source& source, const Node& map, std::size_t at);

}  // namespace lantern
