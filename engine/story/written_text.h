#pragma once
// The text of a file while it is written out fair: where the next thing stands, and what lies between it and the last. Private to this
// folder.

#include <cstddef>
#include <string_view>
#include <vector>

namespace lantern {

/// Thrown where the text is not what its reading says it is; then nothing is changed.
struct LostPlace {};

/// What stands between two things of a file: a comment beside the first, then whole lines: comments, and blank ones (empty).
struct Gap {
    struct Remark {
        std::size_t column = 0;
        std::string_view words;
    };
    Remark beside;
    std::vector<Remark> below;
    bool remarks() const;
};

struct WrittenText {
    std::string_view text;
    std::size_t at = 0;  // all before it is done with

    std::size_t column(std::size_t place) const;
    std::size_t line_end(std::size_t place) const;
    bool begins_remark(std::size_t place) const;

    /// Where the next thing stands: past blanks, line ends and comments.
    std::size_t next() const;
    /// Goes on to there; `within_line`: something stands before it on its line.
    Gap gap_until(std::size_t end, bool within_line);

    /// Behind the quote or the bracket that closes what opens there.
    std::size_t quote_end(std::size_t place) const;
    std::size_t flow_end(std::size_t place) const;
};

}  // namespace lantern
