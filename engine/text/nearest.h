#pragma once
// "Did you mean": the nearest of the names that would have been right.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lantern {

/// The candidate with the smallest Damerau–Levenshtein distance (optimal string alignment, case folded) to `written`,
/// when it is near enough to be a slip: at most a third of the letters, and at least one may be wrong.
std::optional<std::string> nearest(std::string_view written, const std::vector<std::string>& candidates);

/// … when no more than `wrong` of its letters are.
std::optional<std::string> nearest(
    std::string_view written, const std::vector<std::string>& candidates, std::size_t wrong);

/// `did you mean "mo"?`, or, when nothing is near, `it can be a, b or c` for up to sixteen candidates, or nothing.
std::string suggest(std::string_view written, const std::vector<std::string>& candidates);

/// "a, b or c"
std::string list(const std::vector<std::string>& names, std::string_view conjunction = "or");

}  // namespace lantern
