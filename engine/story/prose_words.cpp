// What is read of prose: its words alone, or marked for a terminal.

#include <string_view>
#include <vector>

#include "story/prose.h"

namespace lantern {

std::string plain(const Prose& prose) {
    std::string result;
    for (const Run& run : prose) result += run.text;
    return result;
}

std::string marked(const Prose& prose) {
    std::string result;
    std::vector<std::string_view> open;  // outermost first; what goes on from run to run is marked once
    const auto close_to = [&](std::size_t depth) {
        for (; open.size() > depth; open.pop_back()) result += open.back();
    };
    for (const Run& run : prose) {
        if (run.text.empty()) continue;
        std::vector<std::string_view> signs;
        if (run.style.struck) signs.push_back("~~");
        if (run.style.strong) signs.push_back("**");
        if (run.style.emphasis) signs.push_back("*");
        std::size_t common = 0;
        while (common < open.size() && common < signs.size() && open[common] == signs[common]) ++common;
        close_to(common);
        for (; common < signs.size(); ++common) {
            open.push_back(signs[common]);
            result += signs[common];
        }
        result += run.text;
        if (!run.ruby.empty()) result += " (" + run.ruby + ")";
    }
    close_to(0);
    return result;
}

bool empty(const Prose& prose) {
    for (const Run& run : prose)
        if (!run.text.empty() || !run.name.empty()) return false;
    return true;
}

std::string typeset(std::string_view written) {
    constexpr std::string_view marks = "*~{}<>\\";
    std::string escaped;
    for (const char c : written) {
        if (marks.find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    std::vector<ProseFault> none;
    return plain(parse_prose(escaped, none));
}

}  // namespace lantern
