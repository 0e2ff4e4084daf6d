#include "desk/columns.h"

#include <algorithm>

#include "text/utf8.h"

namespace lantern {

namespace {

/// Bytes of `line` that so many units take.
std::size_t bytes_of(std::string_view line, std::uint32_t wanted) {
    std::size_t byte = 0;
    for (std::uint32_t seen = 0; byte < line.size() && seen < wanted;) {
        const std::size_t width = utf8::width(line, byte);
        seen += width == 4 ? 2 : 1;
        byte += width;
    }
    return byte;
}

}  // namespace

std::uint32_t units(std::string_view text) {
    std::uint32_t count = 0;
    for (std::size_t byte = 0; byte < text.size();) {
        const std::size_t width = utf8::width(text, byte);
        count += width == 4 ? 2 : 1;
        byte += width;
    }
    return count;
}

Spot spot_of(const Source& source, const Location& where) {
    if (where.line == 0) return {};
    const std::string_view line = source.line(where.line);
    std::size_t byte = 0;
    for (std::uint32_t column = 1; column < where.column && byte < line.size(); ++column)
        byte += utf8::width(line, byte);
    return {where.line - 1, units(line.substr(0, byte))};
}

Location location_of(const Source& source, FileIndex file, const Spot& spot) {
    const std::string_view line = source.line(spot.line + 1);
    return {file, spot.line + 1,
        static_cast<std::uint32_t>(utf8::length(line.substr(0, bytes_of(line, spot.character)))) + 1};
}

std::size_t byte_of(std::string_view text, const Spot& spot) {
    std::size_t begin = 0;
    for (std::uint32_t line = 0; line < spot.line; ++line) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos) return text.size();
        begin = end + 1;
    }
    const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    return begin + bytes_of(line, spot.character);
}

}  // namespace lantern
