#include "check/rule_pages.h"

#include <fmt/format.h>

#include <algorithm>

namespace lantern {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// `- [rule](rule.md): summary`
std::optional<RulePage> read_entry(std::string_view line) {
    const std::size_t close = line.find("](");
    const std::size_t colon = line.find("): ");
    if (line.substr(0, 3) != "- [" || close == std::string_view::npos || colon == std::string_view::npos)
        return std::nullopt;
    RulePage page;
    page.rule = line.substr(3, close - 3);
    page.summary = line.substr(colon + 3);
    return page;
}

}  // namespace

std::vector<RulePage> read_rule_pages(
    std::string_view list, const std::function<std::optional<std::string>(const std::string&)>& read) {
    std::vector<RulePage> pages;
    std::string group;
    for (const std::string_view line : lines_of(list)) {
        if (line.substr(0, 3) == "## ") group = line.substr(3);
        auto page = read_entry(line);
        if (!page) continue;
        auto text = read(page->rule + ".md");
        if (!text) continue;
        page->group = group;
        page->text = std::move(*text);
        pages.push_back(std::move(*page));
    }
    return pages;
}

std::string spell_list(const std::vector<RulePage>& pages) {
    std::size_t widest = 0;
    for (const RulePage& page : pages) widest = std::max(widest, page.rule.size());
    std::string text, group;
    for (const RulePage& page : pages) {
        if (page.group != group) text += (text.empty() ? "" : "\n") + page.group + "\n";
        group = page.group;
        text += fmt::format("  {:<{}}  {}\n", page.rule, widest, page.summary);
    }
    return text;
}

const RulePage* find_page(const std::vector<RulePage>& pages, std::string_view rule) {
    const auto found = std::find_if(
        pages.begin(), pages.end(), [rule](const RulePage& page) { return page.rule == rule; });
    return found == pages.end() ? nullptr : &*found;
}

std::string spell_page(const RulePage& page) {
    std::string text;
    bool example = false, blank = false;
    for (const std::string_view line : lines_of(page.text)) {
        if (line.substr(0, 3) == "```") {
            example = !example;
            continue;
        }
        if (line.empty() && blank) continue;  // the fences leave two blank lines behind
        blank = line.empty();
        const bool title = line.substr(0, 2) == "# ";
        text += (example && !line.empty() ? "    " : "") + std::string(title ? line.substr(2) : line) + "\n";
    }
    return text;
}

}  // namespace lantern
