// The pages of the rules: read from their list, printed for a terminal.

#include "check/rule_pages.h"

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const std::string list =
    "# What the checker says\n\nWords.\n\n## Names\n\n- [bad-id](bad-id.md): A name that cannot be a name.\n"
    "- [lost](lost.md): Its page is not there.\n\n## Values\n\n- [bad-truth](bad-truth.md): A flag is `true` or "
    "`false`.\n";

std::vector<RulePage> pages_of_list() {
    return read_rule_pages(list, [](const std::string& file) -> std::optional<std::string> {
        if (file == "lost.md") return std::nullopt;
        return "# " + file + "\n\nWhy.\n\nWrong:\n\n```yaml\n- a\n\n  b\n```\n\nRight:\n\n```yaml\n- c\n```\n";
    });
}

}  // namespace

TEST_CASE("The list of rules is told by group, one line each, and what has no page is left out") {
    CHECK(spell_list(pages_of_list()) == "Names\n"
                                         "  bad-id     A name that cannot be a name.\n"
                                         "\n"
                                         "Values\n"
                                         "  bad-truth  A flag is `true` or `false`.\n");
    CHECK(spell_list({}).empty());
}

TEST_CASE("A page in a terminal has no signs of Markdown, and its examples are indented") {
    const std::vector<RulePage> pages = pages_of_list();
    REQUIRE(find_page(pages, "bad-id") != nullptr);
    CHECK(find_page(pages, "lost") == nullptr);
    CHECK(spell_page(*find_page(pages, "bad-id")) ==
          "bad-id.md\n\nWhy.\n\nWrong:\n\n    - a\n\n      b\n\nRight:\n\n    - c\n");
}

TEST_CASE("Every page that ships can be read, and begins with its rule") {
    const fs::path folder = checkout() / "docs" / "mistakes";
    const std::vector<RulePage> pages = read_rule_pages(
        read_file(folder / "README.md"), [&folder](const std::string& file) { return read_file(folder / file); });
    REQUIRE(pages.size() > 60);
    for (const RulePage& page : pages) {
        INFO(page.rule);
        CHECK_FALSE(page.group.empty());
        CHECK(page.text.rfind("# " + page.rule + "\n\n", 0) == 0);
    }
}
