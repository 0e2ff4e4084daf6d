#include "text/nearest.h"

#include <algorithm>
#include <cctype>

namespace lantern {

namespace {

char folded(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            const bool swapped = i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                                 folded(a[i - 2]) == folded(b[j - 1]);
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = last;
        last = row;
    }
    return last[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view written, const std::vector<std::string>& candidates) {
    return nearest(written, candidates, std::max<std::size_t>(1, written.size() / 3));
}

std::optional<std::string> nearest(
    std::string_view written, const std::vector<std::string>& candidates, std::size_t wrong) {
    if (written.empty() || written.size() > 64) return std::nullopt;
    std::optional<std::string> best;
    std::size_t best_distance = wrong + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t gap = candidate.size() > written.size() ? candidate.size() - written.size()
                                                                  : written.size() - candidate.size();
        if (gap >= best_distance) continue;
        const std::size_t far = distance(written, candidate);
        if (far < best_distance) {
            best_distance = far;
            best = candidate;
        }
    }
    return best;
}

std::string list(const std::vector<std::string>& names, std::string_view conjunction) {
    std::string result;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) result += i + 1 == names.size() ? " " + std::string(conjunction) + " " : ", ";
        result += names[i];
    }
    return result;
}

std::string suggest(std::string_view written, const std::vector<std::string>& candidates) {
    if (const auto name = nearest(written, candidates)) return "did you mean \"" + *name + "\"?";
    if (candidates.empty() || candidates.size() > 16) return {};
    return "it can be " + list(candidates);
}

}  // namespace lantern
