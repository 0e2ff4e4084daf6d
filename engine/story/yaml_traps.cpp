#include "story/yaml_traps.h"

#include <algorithm>
#include <cctype>

#include "story/vocabulary.h"
#include "story/yaml.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// A key is what stands before the first ": " when it looks like an id, a person with an expression, or a quoted word.
bool looks_like_key(std::string_view text) {
    if (text.empty() || text.size() > 60) return false;
    int words = 1;
    for (const char c : text) {
        const unsigned char u = static_cast<unsigned char>(c);
        if (c == ' ') ++words;
        if (!(std::isalnum(u) || c == '_' || c == '-' || c == '.' || c == '(' || c == ')' || c == ' ' || u >= 0x80U))
            return false;
    }
    return words <= 2;
}

/// The offset just past a closing quote of `text`, which begins with that quote; npos when it never closes.
std::size_t quoted_end(std::string_view text) {
    const char quote = text.front();
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == '\'' && i + 1 < text.size() && text[i + 1] == '\'') {
                ++i;
            } else {
                return i + 1;
            }
        }
    }
    return std::string_view::npos;
}

/// The line with its tabs as spaces: as many as bring it to where the line above has its keys or its dash, else two for each.
std::string without_tabs(std::string_view line, std::string_view above) {
    const std::size_t first = std::min(line.find_first_not_of(blanks), line.size());
    const auto tabs = static_cast<std::size_t>(
        std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(first), '\t'));
    const std::size_t dash = above.find_first_not_of(' '), keys = split_line(above).lead.size();
    const bool item = line.substr(first, 2) == "- ";
    std::size_t spaces = first + tabs;
    for (const std::size_t wide : {std::size_t{8}, std::size_t{4}, std::size_t{2}}) {
        const std::size_t column = first + tabs * (wide - 1);
        if (column == (item ? dash : keys)) spaces = column;
    }
    return std::string(spaces, ' ') + std::string(line.substr(first));
}

std::size_t offset_in(std::string_view line, std::string_view part) {
    return static_cast<std::size_t>(part.data() - line.data());
}

/// Of a file, of one of its entries, or of an item.
bool is_key(std::string_view word) {
    const auto has = [word](const Form& form) {
        return std::any_of(form.keys.begin(), form.keys.end(), [word](const Key& key) { return key.name == word; });
    };
    return std::any_of(forms().begin(), forms().end(), has) || std::any_of(verbs().begin(), verbs().end(), has);
}

/// "-show: mo", "place:roof": to YAML these are words.
std::optional<Trap> missing_blank(std::string_view line) {
    const LineParts parts = split_line(line);
    const std::string_view rest = trimmed(line.substr(parts.lead.size()));
    const std::size_t at = parts.lead.size();
    if (rest.size() > 1 && rest.front() == '-' && std::isalpha(static_cast<unsigned char>(rest[1])) != 0)
        return Trap{"yaml-syntax", at, "a dash needs a blank behind it", "",
            std::string(parts.lead) + "- " + std::string(rest.substr(1))};
    const std::size_t colon = rest.find(':');
    if (!parts.key.empty() || colon == std::string_view::npos || colon + 1 == rest.size()) return std::nullopt;
    const std::string_view key = rest.substr(0, colon);
    if (!is_key(key)) return std::nullopt;
    return Trap{"yaml-syntax", at + colon, "a colon needs a blank behind it", "",
        std::string(parts.lead) + std::string(key) + ": " + std::string(rest.substr(colon + 1))};
}

}  // namespace

std::size_t byte_at(std::string_view line, std::uint32_t column) {
    std::size_t byte = 0;
    for (std::uint32_t before = 1; before < column && byte < line.size(); ++before) byte += utf8::width(line, byte);
    return byte;
}

LineParts split_line(std::string_view line) {
    LineParts parts;
    std::size_t at = line.find_first_not_of(blanks);
    if (at == std::string_view::npos) return parts;
    while (line[at] == '-' && (at + 1 == line.size() || line[at + 1] == ' ')) {
        at = std::min(line.find_first_not_of(blanks, at + 1), line.size());
        if (at == line.size()) break;
    }
    parts.lead = line.substr(0, at);
    const std::string_view rest = trimmed(line.substr(at));
    const std::size_t colon = rest.find(": ");
    const bool ends_with_colon = colon == std::string_view::npos && !rest.empty() && rest.back() == ':';
    const std::size_t end = ends_with_colon ? rest.size() - 1 : colon;
    if (end != std::string_view::npos && looks_like_key(rest.substr(0, end))) {
        parts.key = rest.substr(0, end);
        parts.value = trimmed(rest.substr(end + 1));
        if (parts.value.empty()) parts.value = rest.substr(rest.size());
    } else {
        parts.value = rest;
    }
    return parts;
}

std::vector<bool> lines_in_blocks(const Source& source) {
    std::vector<bool> inside(source.line_count() + std::size_t{1}, false);
    std::size_t above = std::string_view::npos;  // the column of what the open block belongs to
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = source.line(number);
        const std::size_t indent = line.find_first_not_of(blanks);
        if (indent == std::string_view::npos) continue;
        if (above != std::string_view::npos && indent > above) {
            inside[number] = true;
            continue;
        }
        above = std::string_view::npos;
        const LineParts parts = split_line(line);
        const std::string_view sign = parts.value.substr(0, parts.value.find_first_of(" #"));
        const bool opens = !sign.empty() && (sign.front() == '|' || sign.front() == '>') &&
                           sign.find_first_not_of("+-0123456789", 1) == std::string_view::npos;
        if (opens) above = parts.key.empty() ? parts.lead.find_last_of('-') : parts.lead.size();
    }
    return inside;
}

bool runs_away(const Source& source, std::uint32_t number, std::size_t offset) {
    std::string_view text(source.text());
    text.remove_prefix(static_cast<std::size_t>(source.line(number).data() - text.data()) + offset);
    if (text.empty() || (text.front() != '"' && text.front() != '\'')) return false;
    const std::size_t end = quoted_end(text);
    if (end == std::string_view::npos) return true;
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    if (lines == 0) return false;
    const std::size_t indent = source.line(number).find_first_not_of(blanks);
    for (std::uint32_t below = number + 1; below <= number + static_cast<std::uint32_t>(lines); ++below) {
        const std::size_t first = source.line(below).find_first_not_of(blanks);
        if (first != std::string_view::npos && first <= indent) return true;
    }
    const std::string_view rest = trimmed(text.substr(end, text.find('\n', end) - end));
    return !rest.empty() && std::string_view("#,:]}").find(rest.front()) == std::string_view::npos;
}

std::string with_quoted_value(const LineParts& parts, std::string_view value) {
    std::string line(parts.lead);
    if (!parts.key.empty()) line += std::string(parts.key) + ": ";
    return line + in_quotes(value);
}

std::optional<Trap> find_trap(std::string_view line, std::string_view above) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent != std::string_view::npos && line[indent] == '\t')
        return Trap{"tab", indent, "a tab indents this line", "YAML wants spaces", without_tabs(line, above)};
    if (auto trap = missing_blank(line)) return trap;
    const LineParts parts = split_line(line);
    const std::string_view value = parts.value;
    if (value.empty() || value.front() == '#') return std::nullopt;
    const std::size_t at = offset_in(line, value);
    const std::string corrected = with_quoted_value(parts, value);
    const char first = value.front();

    if (first == '"' || first == '\'') {
        const std::size_t end = quoted_end(value);
        if (end == std::string_view::npos && first == '\'')
            return Trap{"opening-quote", at, "the text begins with an apostrophe, which YAML takes for a quote",
                "quote the whole text, or use a block (|)", corrected};
        if (end == std::string_view::npos)
            return Trap{"opening-quote", at, "the quote that opens here is never closed",
                "quote the whole text, or use a block (|)", corrected};
        const std::string_view rest = trimmed(value.substr(end));
        if (!rest.empty() && rest.front() != '#' && rest.front() != ':')
            return Trap{"opening-quote", at, "the text begins with a quote, so YAML ends it at the second one",
                "quote the whole text, or use a block (|)", corrected};
        return std::nullopt;
    }
    const bool alone = value.size() > 1 && value[1] == ' ';
    if (first == '[' || first == '{') {
        const char close = first == '[' ? ']' : '}';
        const std::size_t end = value.rfind(close);
        const bool whole = end != std::string_view::npos &&
                           (trimmed(value.substr(end + 1)).empty() || trimmed(value.substr(end + 1)).front() == '#');
        if (!whole)
            return Trap{"opening-sign", at,
                std::string("a text cannot begin with ") + first + ", which opens a " +
                    (first == '[' ? "list" : "map") + " in YAML",
                "quote the text, or use a block (|)", corrected};
        return std::nullopt;
    }
    if (std::string_view("*&@%`").find(first) != std::string_view::npos ||
        (first == '>' && value.size() > 1 && value.find_first_not_of("+-0123456789 \t", 1) != std::string_view::npos) ||
        (first == '?' && (alone || value.size() == 1)) ||
        (first == '-' && (alone || value.size() == 1) && !parts.key.empty()) ||
        (first == '|' && value.size() > 1 && value.find_first_not_of("+-0123456789 \t#", 1) != std::string_view::npos &&
            value.find('#') == std::string_view::npos))
        return Trap{"opening-sign", at,
            std::string("a text cannot begin with ") + first + ", which is a sign of YAML's own",
            "quote the text, or use a block (|)", corrected};
    if (!parts.key.empty()) {
        const std::size_t colon = value.find(": ");
        const bool last = value.back() == ':';
        if (colon != std::string_view::npos || last)
            return Trap{"second-colon", at + (last && colon == std::string_view::npos ? value.size() - 1 : colon),
                "a second colon in one line makes YAML stop", "quote the text, or use a block (|)", corrected};
    }
    return std::nullopt;
}

}  // namespace lantern
