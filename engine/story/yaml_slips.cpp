#include "story/yaml_slips.h"

#include <algorithm>
#include <cctype>
#include <iterator>

#include "story/vocabulary.h"
#include "story/yaml_traps.h"

namespace lantern {

namespace {

/// The nearest line above that stands at this column or left of it, if it begins an item of a list.
bool follows_an_item(const Source& source, std::uint32_t line, std::size_t column) {
    for (std::uint32_t above = line; above-- > 1;) {
        const std::string_view text = source.line(above);
        const std::size_t first = text.find_first_not_of(' ');
        if (first == std::string_view::npos || first > column || text[first] == '#') continue;
        return first == column && text.substr(first, 2) == "- ";
    }
    return false;
}

/// The nearest that says something.
std::string_view line_above(const Source& source, std::uint32_t number) {
    while (--number > 0) {
        const std::size_t first = source.line(number).find_first_not_of(" \t");
        if (first != std::string_view::npos && source.line(number)[first] != '#') break;
    }
    return source.line(number);
}

/// The words' first, as a name.
std::string name_from(std::string_view words) {
    std::string name;
    for (const char c : words) {
        const unsigned char u = static_cast<unsigned char>(c);
        if (u < 0x80 && std::isalpha(u) != 0) name.push_back(static_cast<char>(std::tolower(u)));
        else if (!name.empty()) break;
    }
    return name.empty() ? "name" : name;
}

/// "- Stay." with "then:" below it: whoever has not read that an option begins with a name writes it so.
std::optional<Diagnostic> nameless_option(const Source& source, FileIndex file, std::uint32_t line) {
    const LineParts below = split_line(source.line(line));
    const std::string_view keys[] = {"then", "set", "if", "otherwise"};
    if (std::find(std::begin(keys), std::end(keys), below.key) == std::end(keys)) return std::nullopt;
    for (std::uint32_t above = line; above-- > 1;) {
        const std::string_view text = source.line(above);
        const std::size_t first = text.find_first_not_of(' ');
        if (first == std::string_view::npos || first >= below.lead.size()) continue;
        const LineParts parts = split_line(text);
        if (text[first] != '-' || !parts.key.empty() || parts.value.empty()) return std::nullopt;
        const std::string named = name_from(parts.value) + ": " + std::string(parts.value);
        return Diagnostic{Severity::error, "yaml-syntax", {file, above, source.column(above, parts.lead.size())},
            "this is words only, so nothing can stand below it", "an option begins with a name that you make up",
            std::string(parts.lead) + named};
    }
    return std::nullopt;
}

}  // namespace

Diagnostic syntax_error(const Source& source, FileIndex file, const Stumble& stumble) {
    const std::uint32_t line = stumble.line;
    const std::size_t column = stumble.column;
    const Location where{file, line, line == 0 ? 0 : source.column(line, column)};
    if (line > 0 && !stumble.out_of_line)
        if (auto option = nameless_option(source, file, line)) return *option;
    if (!stumble.out_of_line)
        return {Severity::error, "yaml-syntax", where, "YAML cannot read on from here: " + stumble.words,
            "compare the indentation with the lines around it", ""};
    const std::string message = "this line does not line up with what it should belong to";
    if (follows_an_item(source, line, column)) {
        const std::string_view text = source.line(line);
        const std::string_view key = split_line(text).key;
        if (find_verb(key) == nullptr && !verbs_beside(key).empty())
            return {Severity::error, "yaml-syntax", where, message,
                "it belongs to the item above, in line with its first word",
                std::string(column + 2, ' ') + std::string(text.substr(column))};
        return {Severity::error, "yaml-syntax", where, message, "the items above it begin with a dash",
            std::string(text.substr(0, column)) + "- " + std::string(text.substr(std::min(column, text.size())))};
    }
    return {Severity::error, "yaml-syntax", where, message, "compare its indentation with the lines above", ""};
}

std::optional<Repair> explain(const Source& source, FileIndex file, std::uint32_t line,
    const std::vector<std::uint32_t>& mended, Diagnostics& diagnostics) {
    const std::vector<bool> blocks = lines_in_blocks(source);
    const auto tell = [&](std::uint32_t number, bool only_open_quotes) -> std::optional<Repair> {
        if (blocks[number] || std::find(mended.begin(), mended.end(), number) != mended.end()) return std::nullopt;
        const auto trap = find_trap(source.line(number), line_above(source, number));
        if (!trap || (only_open_quotes && !runs_away(source, number, trap->offset))) return std::nullopt;
        diagnostics.push_back({Severity::error, trap->rule, {file, number, source.column(number, trap->offset)},
            trap->message, trap->hint, trap->corrected});
        return Repair{number, trap->corrected};
    };
    const std::uint32_t last = std::min(line, source.line_count());
    for (std::uint32_t number = last; number > 0 && number + 3 >= line; --number)
        if (auto repair = tell(number, false)) return repair;
    for (std::uint32_t number = 1; number <= last; ++number)
        if (auto repair = tell(number, true)) return repair;
    return std::nullopt;
}

std::string replaced_line(const std::string& text, std::uint32_t line, const std::string& replacement) {
    std::size_t start = 0;
    for (std::uint32_t number = 1; number < line; ++number) start = text.find('\n', start) + 1;
    const std::size_t end = std::min(text.find('\n', start), text.size());
    return text.substr(0, start) + replacement + text.substr(end);
}

}  // namespace lantern
