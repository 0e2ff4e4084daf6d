// The tables of keys and verbs in docs/format.md are made of the words that the loader and the editors' schemas go by.

#include "story/vocabulary.h"

#include <cstdlib>

#include "catch.h"
#include "story_folder.h"

namespace lantern {

namespace {

std::string table_for(const std::string& asked) {
    if (asked == "verbs") return table_of_verbs();
    if (asked == "beside") return table_beside_verbs();
    return table_of(form(asked.substr(asked.find(' ') + 1)));
}

/// The page with every table made anew.
std::string made_anew(const std::string& page, std::size_t& tables) {
    constexpr std::string_view opens = "<!-- ", closes = " -->\n", ends = "<!-- end -->";
    std::string result;
    std::size_t at = 0;
    for (std::size_t begin = 0; (begin = page.find(opens, at)) != std::string::npos; ++tables) {
        const std::size_t named = page.find(closes, begin);
        const std::size_t end = page.find(ends, named);
        REQUIRE(end != std::string::npos);
        result += page.substr(at, named + closes.size() - at);
        result += table_for(page.substr(begin + opens.size(), named - begin - opens.size()));
        result += ends;
        at = end + ends.size();
    }
    return result + page.substr(at);
}

}  // namespace

TEST_CASE("docs/format.md lists every key and verb as the loader knows them") {
    const testing::fs::path file = testing::checkout() / "docs" / "format.md";
    const std::string page = testing::read_file(file);
    std::size_t tables = 0;
    const std::string wanted = made_anew(page, tables);
    CHECK(tables == forms().size() - 1 + 2);  // `at_most` has one key, and is told of in words
    if (wanted != page && std::getenv("LANTERN_ACCEPT") != nullptr) testing::write_file(file, wanted);
    CHECK(wanted == page);
}

TEST_CASE("every key of a form is told, with an example") {
    for (const auto* all : {&forms(), &verbs()})
        for (const Form& form : *all)
            for (const Key& key : form.keys) {
                INFO(form.name << ": " << key.name);
                CHECK_FALSE(key.says.empty());
                CHECK_FALSE(key.written.empty());
            }
}

}  // namespace lantern
