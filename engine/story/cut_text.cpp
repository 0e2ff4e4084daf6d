#include "story/cut_text.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "story/yaml_traps.h"

namespace lantern {

namespace {

bool has_letters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x80 || std::isalpha(c) != 0; });
}

/// Behind a bare text on this line; npos when a colon follows, or it is not written so.
std::size_t end_of_bare(std::string_view line, const Node& text) {
    const std::size_t begin = byte_at(line, text.where.column);
    if (text.form != Node::Form::plain || line.substr(begin, text.text.size()) != text.text)
        return std::string_view::npos;
    const std::size_t end = begin + text.text.size();
    const std::size_t next = std::min(line.find_first_not_of(" \t", end), line.size());
    return next < line.size() && line[next] == ':' ? std::string_view::npos : end;
}

}  // namespace

std::optional<CutText> cut_text(const Source& source, const Node& map, std::size_t at) {
    if (!map.flow || at == 0) return std::nullopt;
    const Node& before = map.entries[at - 1].value;
    if (!before.is_scalar() || before.form != Node::Form::plain || !has_letters(before.text)) return std::nullopt;
    const std::string_view line = source.line(before.where.line);
    CutText cut;
    std::size_t end = 0;
    for (std::size_t i = at; i < map.entries.size(); ++i) {
        const auto& [key, value] = map.entries[i];
        if (!value.is_null() || key.where.line != before.where.line) break;
        const std::size_t behind = end_of_bare(line, key);
        if (behind == std::string_view::npos) break;
        end = behind;
        ++cut.keys;
    }
    if (cut.keys == 0) return std::nullopt;
    const std::size_t begin = byte_at(line, before.where.column);
    cut.corrected = std::string(line.substr(0, begin)) + in_quotes(line.substr(begin, end - begin)) +
                    std::string(line.substr(end));
    return cut;
}

}  // namespace lantern
