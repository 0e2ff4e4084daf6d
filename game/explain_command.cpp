#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "commands.h"
#include "rule_shelf.h"
#include "text/nearest.h"

namespace lantern {

namespace {

std::optional<std::string> read_page(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

int refuse(const std::string& sentence) {
    std::fputs(("lantern: " + sentence + "\n").c_str(), stderr);
    return 2;
}

}  // namespace

std::vector<RulePage> rule_pages(const Home& home) {
    const std::filesystem::path folder = home.rules();
    const auto list = read_page(folder / "README.md");
    if (!list) return {};
    return read_rule_pages(*list, [&folder](const std::string& file) { return read_page(folder / file); });
}

int explain_command(const std::string& rule, const Home& home) {
    const std::vector<RulePage> pages = rule_pages(home);
    if (pages.empty())
        return refuse("the pages of the rules are not here; they lie in docs/mistakes beside the program (LANTERN_HOME "
                      "says where that is)");
    if (rule.empty()) return std::fputs(spell_list(pages).c_str(), stdout) < 0 ? 2 : 0;
    // As it is copied from a complaint: "[unknown-person]".
    std::string bare = rule;
    bare.erase(std::remove_if(bare.begin(), bare.end(), [](char c) { return c == '[' || c == ']'; }), bare.end());
    if (const RulePage* page = find_page(pages, bare)) return std::fputs(spell_page(*page).c_str(), stdout) < 0 ? 2 : 0;
    std::vector<std::string> names;
    for (const RulePage& page : pages) names.push_back(page.rule);
    const auto near = nearest(bare, names);
    return refuse("there is no rule called \"" + bare + "\"; " +
                  (near ? "did you mean \"" + *near + "\"?" : std::string("lantern explain lists them all")));
}

}  // namespace lantern
