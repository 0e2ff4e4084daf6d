#pragma once
// A file's text and places in it. Everything that complains points here; nothing here complains.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lantern {

using FileIndex = std::uint32_t;

/// Where something stands. Lines and columns count from 1; columns count characters, as an editor does.
/// Line 0 means the whole file.
struct Location {
    FileIndex file = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    bool operator==(const Location&) const = default;
};

/// File order first, then line, then column: the order in which complaints are printed.
bool operator<(const Location& left, const Location& right);

class Source {
public:
    Source(std::string path, std::string text);

    const std::string& path() const { return path_; }
    const std::string& text() const { return text_; }
    std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }

    /// The text of line `number` (from 1) without its line end; empty beyond the last.
    std::string_view line(std::uint32_t number) const;

    /// The column (from 1, in characters) of a byte offset within a line.
    std::uint32_t column(std::uint32_t line_number, std::size_t byte_in_line) const;

private:
    std::string path_;
    std::string text_;
    std::vector<std::size_t> starts_;  // byte offset of each line
};

/// The files of one story, in the order they were read; a Location's `file` is an index into it.
using Sources = std::vector<Source>;

}  // namespace lantern
