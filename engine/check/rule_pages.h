#pragma once
// The pages of docs/mistakes, one a rule, as `lantern explain` prints them and machine reports carry them. What a page says is
// the authors' business; where the files lie is the caller's.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lantern {

struct RulePage {
    std::string rule;
    std::string group;    // the heading of the list that it stands under
    std::string summary;  // its one line in the list
    std::string text;     // the page, as written
};

/// The pages that the list (README.md of docs/mistakes) names, in its order; those that cannot be read are left out.
std::vector<RulePage> read_rule_pages(
    std::string_view list, const std::function<std::optional<std::string>(const std::string& file)>& read);

/// All rules by group, one line each.
std::string spell_list(const std::vector<RulePage>& pages);

const RulePage* find_page(const std::vector<RulePage>& pages, std::string_view rule);

/// The page as a terminal shows it: without the signs of Markdown, examples indented.
std::string spell_page(const RulePage& page);

}  // namespace lantern
