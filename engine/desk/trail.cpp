#include "desk/trail.h"

#include <algorithm>
#include <cctype>

#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::uint32_t longest_text = 400;  // lines

std::size_t byte_at(std::string_view line, std::uint32_t column) {
    std::size_t byte = 0;
    for (std::uint32_t c = 1; c < column && byte < line.size(); ++c) byte += utf8::width(line, byte);
    return byte;
}

bool joins(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.'; }

bool stands_alone(std::string_view line, std::size_t at, std::size_t size) {
    return (at == 0 || !joins(line[at - 1])) &&
           (at + size >= line.size() || line[at + size] == '.' || !joins(line[at + size]));
}

}  // namespace

Trail::Trail(const Source& source, const Node& node) : source_(source), at_(node.where) {}

Location Trail::next(std::string_view word) {
    const std::uint32_t last = std::min(source_.line_count(), at_.line + longest_text);
    for (Location seen = at_; seen.line <= last; ++seen.line, seen.column = 1) {
        const std::string_view line = source_.line(seen.line);
        for (std::size_t at = line.find(word, byte_at(line, seen.column)); at != std::string_view::npos;
             at = line.find(word, at + 1)) {
            if (!stands_alone(line, at, word.size())) continue;
            const Location found{at_.file, seen.line, source_.column(seen.line, at)};
            at_ = {at_.file, seen.line, source_.column(seen.line, at + word.size())};
            return found;
        }
    }
    return {at_.file, 0, 0};
}

}  // namespace lantern
