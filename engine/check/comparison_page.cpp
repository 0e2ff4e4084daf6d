#include "check/comparison_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "check/number.h"
#include "text/utf8.h"

namespace lantern {

namespace {

constexpr std::size_t most_items = 20;
constexpr std::size_t most_words = 90;  // characters

}  // namespace

void MarkdownPage::list(std::string_view heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    text_ += fmt::format("\n## {}\n\n", heading);
    for (std::size_t i = 0; i < std::min(items.size(), most_items); ++i) text_ += "- " + items[i] + "\n";
    if (items.size() > most_items) text_ += fmt::format("- … and {} more\n", grouped(items.size() - most_items));
}

std::string in_code(std::string_view words) {
    std::string text;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t bytes = utf8::width(words, at);
        const std::string_view one = words.substr(at, bytes);
        if (characters++ == most_words) {
            text += "…";
            break;
        }
        text += one == "`" ? "'" : one == "\n" ? " " : one;
        at += bytes;
    }
    return "`" + text + "`";
}

std::string place_of(const Story& story, Place place) {
    const Location& where = story.statements[place].where;
    return fmt::format("{}:{}", story.sources[where.file].path(), where.line);
}

}  // namespace lantern
