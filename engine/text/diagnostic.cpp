#include "text/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
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
        const bool ill_formed = c == 0xFFFD && bytes == 1;
        result += control || turns ? " " : ill_formed ? "\uFFFD" : std::string(text.substr(at, bytes));
        at += bytes;
    }
    return result;
}

/// A long line is cut around the column complained about, so that the caret is always seen.
struct Excerpt {
    std::string text;
    std::size_t caret = 0;  // display columns before the caret
};

/// The bytes of the character before `at`.
std::size_t width_before(std::string_view line, std::size_t at) {
    std::size_t bytes = 1;
    while (bytes < 4 && bytes < at && (static_cast<unsigned char>(line[at - bytes]) & 0xC0U) == 0x80U) ++bytes;
    return utf8::width(line, at - bytes) == bytes ? bytes : 1;
}

Excerpt excerpt(std::string_view line, std::uint32_t column) {
    std::size_t caret = 0, before = 0;  // the byte the caret stands below, and how many characters are shown left of it
    for (std::uint32_t c = 1; c < column && caret < line.size(); ++c) caret += utf8::width(line, caret);
    const bool wide = line.size() - caret > 20 * 4 || utf8::length(line.substr(caret)) > 20;
    const std::size_t room = wide ? widest_line - 20 : widest_line - utf8::length(line.substr(caret));
    std::size_t begin = caret;
    for (; begin > 0 && before < room; ++before) begin -= width_before(line, begin);

    Excerpt result;
    if (begin > 0) result.text += "…", ++result.caret;
    result.caret += utf8::display_width(line.substr(begin, caret - begin));
    std::size_t end = begin;
    for (std::size_t shown = 0; shown < widest_line && end < line.size(); ++shown) {
        const std::size_t bytes = utf8::width(line, end);
        result.text += on_one_line(line.substr(end, bytes));  // a tab or control character moves no caret
        end += bytes;
    }
    if (end < line.size()) result.text += "…";
    return result;
}

}  // namespace

void sort(Diagnostics& diagnostics) {
    // "and so many more" is said of the whole list, so it ends it.
    const auto key = [](const Diagnostic& d) {
        return std::tuple<bool, Location, std::string_view, std::string_view>(
            d.rule == "many-more", d.where, d.rule, d.message);
    };
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
    result += fmt::format(": {}: {}", spell(diagnostic.severity), on_one_line(diagnostic.message));
    if (!diagnostic.rule.empty()) result += fmt::format(" [{}]", diagnostic.rule);
    result += "\n";

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
