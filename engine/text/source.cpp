#include "text/source.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "text/utf8.h"

namespace lantern {

bool operator<(const Location& left, const Location& right) {
    return std::tie(left.file, left.line, left.column) < std::tie(right.file, right.line, right.column);
}

Source::Source(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
    starts_.push_back(0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
        starts_.push_back(at + 1);
}

std::string_view Source::line(std::uint32_t number) const {
    if (number == 0 || number > starts_.size()) return {};
    const std::size_t start = starts_[number - 1];
    const std::size_t end = number < starts_.size() ? starts_[number] - 1 : text_.size();
    std::string_view line = std::string_view(text_).substr(start, end - start);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

std::uint32_t Source::column(std::uint32_t line_number, std::size_t byte_in_line) const {
    const std::string_view text = line(line_number);
    return static_cast<std::uint32_t>(utf8::length(text.substr(0, std::min(byte_in_line, text.size())))) + 1;
}

}  // namespace lantern
