// A file of YAML as a tree: its shapes, where each stands, and every slip of one file in one run.

#include "story/yaml.h"

#include <fmt/format.h>

#include "catch.h"

using namespace lantern;

namespace {

std::string form_of(const Node& node) {
    switch (node.form) {
        case Node::Form::plain: return "";
        case Node::Form::quoted: return "quoted ";
        case Node::Form::literal: return "literal ";
        case Node::Form::folded: return "folded ";
    }
    return "";
}

/// The tree on one line: line:column before each node, [] and {} for lists and maps, a second bracket where the file has one.
std::string shown(const Node& node) {
    const std::string place = fmt::format("{}:{} ", node.where.line, node.where.column);
    std::string result;
    switch (node.kind) {
        case Node::Kind::null: return place + "nothing";
        case Node::Kind::scalar: return place + form_of(node) + "<" + node.text + ">";
        case Node::Kind::sequence:
            for (const Node& item : node.items) result += (result.empty() ? "" : ", ") + shown(item);
            return place + (node.flow ? "flow[" : "[") + result + "]";
        case Node::Kind::map:
            for (const NodeEntry& entry : node.entries)
                result += (result.empty() ? "" : ", ") + shown(entry.key) + ": " + shown(entry.value);
            return place + (node.flow ? "flow{" : "{") + result + "}";
    }
    return result;
}

std::string tree(const std::string& text) {
    const Source source("one.yaml", text);
    Diagnostics diagnostics;
    const auto root = parse_yaml(source, 0, diagnostics);
    CHECK(diagnostics.empty());
    return root ? shown(*root) : "none";
}

std::string complaints(const std::string& text) {
    const Sources sources = {Source("one.yaml", text)};
    Diagnostics diagnostics;
    parse_yaml(sources[0], 0, diagnostics);
    sort(diagnostics);
    std::string result;
    for (const Diagnostic& one : diagnostics)
        result += fmt::format("{}:{} {}\n", one.where.line, one.where.column, one.rule);
    return result;
}

}  // namespace

TEST_CASE("Maps, lists and texts stand where they begin") {
    CHECK(tree("scene: One\nscript:\n  - It rains.\n  - yu: Yes.\n") ==
          "1:1 {1:1 <scene>: 1:8 <One>, 2:1 <script>: 3:3 [3:5 <It rains.>, 4:5 {4:5 <yu>: 4:9 <Yes.>}]}");
    CHECK(tree("a: [b, { c: d }]") == "1:1 {1:1 <a>: 1:4 flow[1:5 <b>, 1:8 flow{1:10 <c>: 1:13 <d>}]}");
}

TEST_CASE("Columns are those of characters, after Hangul too") {
    CHECK(tree("- 고영: 안녕, 미애\n") == "1:1 [1:3 {1:3 <고영>: 1:7 <안녕, 미애>}]");
    CHECK(tree("[고영, 미애]") == "1:1 flow[1:2 <고영>, 1:6 <미애>]");
}

TEST_CASE("A text knows how it was written") {
    CHECK(tree("- a\n- \"b\"\n- 'c'\n- |\n  d\n- >\n  e\n") ==
          "1:1 [1:3 <a>, 2:3 quoted <b>, 3:3 quoted <c>, 4:3 literal <d\n>, 6:3 folded <e\n>]");
}

TEST_CASE("Nothing stands where its key is, or its dash") {
    CHECK(tree("a:\nb: ~\nc: null\nd: c\n") ==
          "1:1 {1:1 <a>: 1:1 nothing, 2:1 <b>: 2:4 nothing, 3:1 <c>: 3:4 nothing, 4:1 <d>: 4:4 <c>}");
    CHECK(tree("-\n- a\n") == "1:1 [1:1 nothing, 2:3 <a>]");
    CHECK(tree("") == "1:1 nothing");
    CHECK(tree("# a comment alone\n") == "1:1 nothing");
}

TEST_CASE("What other readers of YAML take for truths, numbers and times is text") {
    CHECK(tree("[no, on, yes, 12:30, 1988, 0x10, 1e3, .inf, true, 2021-01-01]") ==
          "1:1 flow[1:2 <no>, 1:6 <on>, 1:10 <yes>, 1:15 <12:30>, 1:22 <1988>, 1:28 <0x10>, 1:34 <1e3>, 1:39 <.inf>, "
          "1:45 <true>, 1:51 <2021-01-01>]");
}

TEST_CASE("Line ends of Windows change nothing") {
    CHECK(tree("scene: One\r\nscript:\r\n  - It rains.\r\n") == tree("scene: One\nscript:\n  - It rains.\n"));
}

TEST_CASE("A key is found by its whole name") {
    const Source source("one.yaml", "ab: 1\na: 2\n");
    Diagnostics diagnostics;
    const auto root = parse_yaml(source, 0, diagnostics);
    REQUIRE(root);
    REQUIRE(root->find("a") != nullptr);
    CHECK(root->find("a")->text == "2");
    CHECK(root->find("b") == nullptr);
    CHECK(root->find("a")->find("a") == nullptr);
}

TEST_CASE("All slips of a file are told in one run, and what lies between them is read") {
    const std::string text = "script:\n"
                             "  - yu: He knew one thing: she left.\n"
                             "  - It rains.\n"
                             "  - \"Go,\" he said.\n"
                             "  - yu: @ four.\n"
                             "\t- tab.\n"
                             "  - yu: *stop* it.\n"
                             "  - yu: [bracket. Yes.\n"
                             "  - yu: 'Tis late.\n"
                             "  - Good.\n";
    CHECK(complaints(text) == "2:26 second-colon\n4:5 opening-quote\n5:9 opening-sign\n6:1 tab\n7:9 opening-sign\n"
                              "8:9 opening-sign\n9:9 opening-quote\n");
    const Source source("one.yaml", text);
    Diagnostics diagnostics;
    const auto root = parse_yaml(source, 0, diagnostics);
    REQUIRE(root);
    CHECK(shown(*root) ==
          "1:1 {1:1 <script>: 2:3 [2:5 {2:5 <yu>: 2:9 quoted <He knew one thing: she left.>}, 3:5 <It rains.>, "
          "4:5 quoted <\"Go,\" he said.>, 5:5 {5:5 <yu>: 5:9 quoted <@ four.>}, 6:5 <tab.>, "
          "7:5 {7:5 <yu>: 7:9 quoted <*stop* it.>}, 8:5 {8:5 <yu>: 8:9 quoted <[bracket. Yes.>}, "
          "9:5 {9:5 <yu>: 9:9 quoted <'Tis late.>}, 10:5 <Good.>]}");
}

TEST_CASE("Nothing inside a block is a slip") {
    CHECK(complaints("script:\n  - |\n    \"Go,\" he said: now.\n    [x\n    @ four *\n  - yu: a: b\n") ==
          "6:10 second-colon\n");
}

TEST_CASE("A quote that runs over good lines ends where the author ends it") {
    CHECK(tree("- \"one\n  two\"\n- b\n") == "1:1 [1:3 quoted <one two>, 3:3 <b>]");
    CHECK(complaints("- \"one\n- two\"\n- b\n") == "1:3 opening-quote\n");
}

TEST_CASE("More slips than are mended are told as far as that, and end in YAML's own words") {
    std::string text = "script:\n";
    for (int i = 0; i < 40; ++i) text += "  - yu: one: two\n";
    const Source source("one.yaml", text);
    Diagnostics diagnostics;
    CHECK_FALSE(parse_yaml(source, 0, diagnostics));
    REQUIRE(diagnostics.size() == 25);
    CHECK(diagnostics[23].rule == "second-colon");
    CHECK(diagnostics[24].rule == "yaml-syntax");
}

TEST_CASE("Text in quotes is read back as it was") {
    for (const std::string text : {"a \"b\" c", "back\\slash", "one: two # three", "", "'", "고영 — “x”", "\\n"}) {
        CHECK(tree(in_quotes(text)) == "1:1 quoted <" + text + ">");
    }
}
