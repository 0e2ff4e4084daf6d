// A complaint whole: the place, the sentence, the line, the caret below the right character, the line as it should stand.

#include "catch.h"
#include "text/diagnostic.h"

using namespace lantern;

namespace {

std::string told(std::string line, std::uint32_t column, std::string hint = {}) {
    const Sources sources = {Source("one.yaml", std::move(line))};
    return spell({Severity::error, "slip", {0, 1, column}, "a slip", std::move(hint), {}}, sources);
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

}  // namespace

TEST_CASE("A complaint shows its place, the line, the caret, and the line as it should stand") {
    const Sources sources = {Source("cast.yaml", "x"), Source("act-1/one.yaml", "a\n  mia: Hold this.\nb\n")};
    const Diagnostic complaint{Severity::error, "unknown-person", {1, 2, 3}, "nobody in the cast is called \"mia\"",
        "did you mean \"miae\"?", "  miae: Hold this."};
    CHECK(spell(complaint, sources) ==
          "act-1/one.yaml:2:3: error: nobody in the cast is called \"mia\" [unknown-person]\n"
          "     2 |   mia: Hold this.\n"
          "       |   ^ did you mean \"miae\"?\n"
          " write |   miae: Hold this.\n");
}

TEST_CASE("A complaint about a whole file shows no line") {
    const Sources sources = {Source("one.yaml", "text")};
    Diagnostic complaint{Severity::warning, "unlisted-scene", {0, 0, 0}, "no episode lists this scene", "add it", {}};
    CHECK(spell(complaint, sources) == "one.yaml: warning: no episode lists this scene [unlisted-scene]\n"
                                       "       add it\n");
    complaint.hint.clear();
    complaint.severity = Severity::note;
    CHECK(spell(complaint, sources) == "one.yaml: note: no episode lists this scene [unlisted-scene]\n");
}

TEST_CASE("A complaint about a file that is not there is about the story") {
    CHECK(spell({Severity::error, "slip", {3, 2, 1}, "a slip", "a hint", {}}, {}) ==
          "story:2:1: error: a slip [slip]\n       a hint\n");
}

TEST_CASE("The caret stands below the first character, the last, and one past it") {
    CHECK(told("abc", 1) == "one.yaml:1:1: error: a slip [slip]\n     1 | abc\n       | ^\n");
    CHECK(told("abc", 3) == "one.yaml:1:3: error: a slip [slip]\n     1 | abc\n       |   ^\n");
    CHECK(told("abc", 4) == "one.yaml:1:4: error: a slip [slip]\n     1 | abc\n       |    ^\n");
    CHECK(told("abc", 99) == "one.yaml:1:99: error: a slip [slip]\n     1 | abc\n       |    ^\n");
}

TEST_CASE("Hangul before the caret takes two columns, and one character of the count") {
    CHECK(told("고영: 안녕", 5) == "one.yaml:1:5: error: a slip [slip]\n"
                                   "     1 | 고영: 안녕\n"
                                   "       |       ^\n");
    CHECK(told("e\u0301a", 3) == "one.yaml:1:3: error: a slip [slip]\n     1 | e\u0301a\n       |  ^\n");
}

TEST_CASE("A tab is shown as one blank, so that the caret stands where it should") {
    CHECK(told("\t\t- x", 3, "spaces") == "one.yaml:1:3: error: a slip [slip]\n"
                                          "     1 |   - x\n"
                                          "       |   ^ spaces\n");
}

TEST_CASE("Nothing an author writes moves the cursor of a terminal") {
    const Sources sources = {Source("one.yaml", "a\x1B[2Jb\x7F"
                                                "c\u0085d\u2028e\u202Ef\u2066g")};
    const Diagnostic complaint{
        Severity::error, "slip", {0, 1, 2}, "no \"x\ny\x1B[31m\u202E\"", "h\r\n\ti", "w\x07\u2067z"};
    CHECK(spell(complaint, sources) == "one.yaml:1:2: error: no \"x y [31m \" [slip]\n"
                                       "     1 | a [2Jb c d e f g\n"
                                       "       |  ^ h   i\n"
                                       " write | w  z\n");
}

TEST_CASE("A long line is cut behind, where the caret is seen without that") {
    CHECK(told(repeated("a", 120), 1) ==
          "one.yaml:1:1: error: a slip [slip]\n     1 | " + repeated("a", 120) + "\n       | ^\n");
    CHECK(told(repeated("a", 121), 100) == "one.yaml:1:100: error: a slip [slip]\n     1 | " + repeated("a", 120) +
                                               "…\n       | " + repeated(" ", 99) + "^\n");
}

TEST_CASE("A long line is cut on both sides of a caret far to the right") {
    const std::string line = repeated("a", 200) + "X" + repeated("b", 200);
    CHECK(told(line, 201) == "one.yaml:1:201: error: a slip [slip]\n     1 | …" + repeated("a", 100) + "X" +
                                 repeated("b", 19) + "…\n       | " + repeated(" ", 101) + "^\n");
}

TEST_CASE("A long line is cut before, where the caret is at its end") {
    CHECK(told(repeated("a", 300), 300) == "one.yaml:1:300: error: a slip [slip]\n     1 | …" + repeated("a", 120) +
                                               "\n       | " + repeated(" ", 120) + "^\n");
    CHECK(told(repeated("고", 300), 300) == "one.yaml:1:300: error: a slip [slip]\n     1 | …" + repeated("고", 120) +
                                                "\n       | " + repeated(" ", 239) + "^\n");
}

TEST_CASE("Complaints are told in the order of the file, each once") {
    const Diagnostic first{Severity::error, "b", {0, 2, 1}, "m", {}, {}};
    const Diagnostic second{Severity::error, "a", {0, 10, 1}, "m", {}, {}};
    const Diagnostic third{Severity::note, "a", {0, 10, 1}, "n", {}, {}};
    const Diagnostic fourth{Severity::error, "a", {1, 0, 0}, "m", {}, {}};
    Diagnostics all = {fourth, second, third, first, second};
    sort(all);
    std::string order;
    for (const Diagnostic& one : all)
        order += std::to_string(one.where.file) + ":" + std::to_string(one.where.line) + one.rule + one.message + " ";
    CHECK(order == "0:2bm 0:10am 0:10an 1:0am ");
}

TEST_CASE("Only an error keeps a story from being played") {
    Diagnostics all = {{Severity::note, "a", {}, "m", {}, {}}, {Severity::warning, "a", {}, "m", {}, {}}};
    CHECK_FALSE(has_errors(all));
    CHECK_FALSE(has_errors({}));
    all.push_back({Severity::error, "a", {}, "m", {}, {}});
    CHECK(has_errors(all));
}
