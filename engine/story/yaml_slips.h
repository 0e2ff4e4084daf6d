#pragma once
// Where YAML cannot be read on: the slip behind it in an author's words, and the text with that line mended, so that the next slip
// is found in the same run. Knows no YAML library.

#include <optional>
#include <string>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace lantern {

/// Where a reader of YAML gave up.
struct Stumble {
    std::uint32_t line = 0;    // 0: it does not say
    std::size_t column = 0;    // bytes into the line
    bool out_of_line = false;  // the line belongs to no list or map above it
    std::string words;         // the reader's own
};

struct Repair {
    std::uint32_t line = 0;
    std::string corrected;
};

/// Tells the trap behind an error that is reported at `line`, or up to three lines late; a quote that never closes is noticed only
/// at the next quote, which may be far below. Nothing when it is none of the known ones, or in a line that was mended already.
std::optional<Repair> explain(const Source& source, FileIndex file, std::uint32_t line,
    const std::vector<std::uint32_t>& mended, Diagnostics& diagnostics);

/// What no trap explains: a line that does not line up, most often; otherwise the reader's own words.
Diagnostic syntax_error(const Source& source, FileIndex file, const Stumble& stumble);

std::string replaced_line(const std::string& text, std::uint32_t line, const std::string& replacement);

}  // namespace lantern
