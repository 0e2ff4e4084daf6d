#include "text/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t widest_line = 120;  // characters of the source line that are shown

/// What an author's own words may bring into a complaint: line ends, signs that would move a terminal's cursor, and signs that
/// turn the direction of what follows them.
std::string on_one_line(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = utf8::width(text, at);
        const char32_t c = utf8::decode(text, at);
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
        const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        result += control || turns ? " " : std::string(text.substr(at, bytes));
        at += bytes;
    }
    return result;
}

/// A long line is cut around the column complained about, so that the caret is always seen.
struct Excerpt {
    std::string text;
    std::size_t caret = 0;  // display columns before the caret
};

Excerpt excerpt(std::string_view line, std::uint32_t column) {
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t bytes = utf8::width(line, at);
        characters.push_back(line.substr(at, bytes));
        at += bytes;
    }
    const std::size_t target = column == 0 ? 0 : column - 1;
    std::size_t first = 0;
    if (characters.size() > widest_line && target > widest_line - 20)
        first = std::min(target - (widest_line - 20), characters.size() - widest_line);
    const std::size_t last = std::min(characters.size(), first + widest_line);

    Excerpt result;
    if (first > 0) result.text += "…";
    for (std::size_t i = first; i < last; ++i) {
        result.text += on_one_line(characters[i]);  // a tab or control character moves no caret
    }
    if (last < characters.size()) result.text += "…";

    std::size_t before = first > 0 ? 1 : 0;
    for (std::size_t i = first; i < std::min(target, last); ++i) before += utf8::display_width(characters[i]);
    result.caret = before;
    return result;
}

}  // namespace

void sort(Diagnostics& diagnostics) {
    const auto key = [](const Diagnostic& d) { return std::tie(d.where, d.rule, d.message); };
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
        [&key](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    const auto same = [&key](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); };
    diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
}

bool has_errors(const Diagnostics& diagnostics) {
    return std::any_of(
        diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string_view spell(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return "error";
}

std::string spell(const Diagnostic& diagnostic, const Sources& sources) {
    const Location& where = diagnostic.where;
    const bool known = where.file < sources.size();
    std::string result = known ? sources[where.file].path() : std::string("story");
    if (where.line > 0) result += fmt::format(":{}:{}", where.line, where.column);
    result += fmt::format(
        ": {}: {} [{}]\n", spell(diagnostic.severity), on_one_line(diagnostic.message), diagnostic.rule);

    if (known && where.line > 0) {
        const Excerpt shown = excerpt(sources[where.file].line(where.line), where.column);
        result += fmt::format("{:>6} | {}\n", where.line, shown.text);
        result += fmt::format("       | {:>{}}", "^", shown.caret + 1);
        if (!diagnostic.hint.empty()) result += " " + on_one_line(diagnostic.hint);
        result += "\n";
    } else if (!diagnostic.hint.empty()) {
        result += "       " + on_one_line(diagnostic.hint) + "\n";
    }
    if (!diagnostic.corrected.empty()) result += fmt::format(" write | {}\n", on_one_line(diagnostic.corrected));
    return result;
}

}  // namespace lantern
