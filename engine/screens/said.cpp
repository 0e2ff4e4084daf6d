#include "screens/said.h"

#include <string_view>
#include <utility>

namespace lantern {

std::string said_of(const Prose& prose) {
    std::string all;
    bool crossed = false;
    for (const Run& run : prose) {
        if (run.style.struck && !crossed) all += "crossed out: ";
        if (!run.style.struck && crossed) all += run.text.empty() || run.text.front() == ' ' ? ";" : "; ";
        crossed = run.style.struck;
        all += run.text;
    }
    return all;
}

std::string said_then(std::string first, const std::string& second) {
    if (first.empty() || second.empty()) return first + second;
    const bool rests = std::string_view(".!?:").find(first.back()) != std::string_view::npos;
    return std::move(first) + (rests ? " " : ". ") + second;
}

}  // namespace lantern
