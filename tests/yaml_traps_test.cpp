// What YAML does to prose, row by row: the complaint whole, and the line it says to write, which then is read as it was meant.

#include <fmt/format.h>

#include "catch.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// The items of a small scene, from its third line on, read in the story beneath the mistakes.
struct Told {
    std::string complaints;
    std::string words;  // one beat a line: "yu: It rains."
    std::vector<Diagnostic> diagnostics;
};

Told tell(const std::string& items) {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene(items);
    const Loaded loaded = load_story(folder.path());
    Told told;
    told.diagnostics = loaded.diagnostics;
    for (const Diagnostic& one : loaded.diagnostics) {
        const std::string whole = spell(one, loaded.story.sources);
        told.complaints += whole.substr(whole.find(':') + 1);  // the file is always the same
    }
    for (const Statement& statement : loaded.story.statements) {
        if (const auto* branch = std::get_if<Branch>(&statement.action))
            told.words += "if " + branch->condition.written + "\n";
        const auto* say = std::get_if<Say>(&statement.action);
        if (say == nullptr) continue;
        if (say->who != nobody) told.words += loaded.story.cast[say->who].id + ": ";
        told.words += plain(say->prose) + "\n";
    }
    return told;
}

std::string complaints(const std::string& items) { return tell(items).complaints; }

/// The words of the scene once each guilty line is replaced by the one its complaint tells to write.
std::string mended(const std::string& items) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < items.size(); at = items.find('\n', at) + 1)
        lines.push_back(items.substr(at, items.find('\n', at) - at));
    for (const Diagnostic& one : tell(items).diagnostics) {
        REQUIRE(one.where.line >= 3);
        REQUIRE_FALSE(one.corrected.empty());
        lines.at(one.where.line - 3) = one.corrected;
    }
    std::string right;
    for (const std::string& line : lines) right += line + "\n";
    const Told told = tell(right);
    INFO(right);
    CHECK(told.complaints.empty());
    return told.words;
}

}  // namespace

TEST_CASE("A second colon in a spoken line") {
    const std::string wrong = "  - yu: He knew one thing: she left.\n";
    CHECK(complaints(wrong) == "3:26: error: a second colon in one line makes YAML stop [second-colon]\n"
                               "     3 |   - yu: He knew one thing: she left.\n"
                               "       |                          ^ quote the text, or use a block (|)\n"
                               " write |   - yu: \"He knew one thing: she left.\"\n");
    CHECK(mended(wrong) == "yu: He knew one thing: she left.\n");
    CHECK(mended("  - mo (smile): One: two: \"three\" \\\\ four.\n") == "mo: One: two: “three” \\ four.\n");
    CHECK(mended("  - yu: He knew one thing:\n") == "yu: He knew one thing:\n");
    CHECK(mended("  - mo: 둘: 셋.\n") == "mo: 둘: 셋.\n");
}

TEST_CASE("A colon in narration") {
    const std::string wrong = "  - He knew one thing: she left.\n";
    CHECK(complaints(wrong) ==
          "3:5: error: no verb and nobody in the cast is called \"He knew one thing\" [unknown-verb]\n"
          "     3 |   - He knew one thing: she left.\n"
          "       |     ^ quote the text, or use a block (|)\n"
          " write |   - \"He knew one thing: she left.\"\n");
    CHECK(mended(wrong) == "He knew one thing: she left.\n");
}

TEST_CASE("A # behind a blank") {
    const std::string wrong = "  - yu: Room #3 was empty.\n";
    CHECK(complaints(wrong) == "3:14: error: YAML cuts the text here, at the # [cut-text]\n"
                               "     3 |   - yu: Room #3 was empty.\n"
                               "       |              ^ quote the text, or move the comment to a line of its own\n"
                               " write |   - yu: \"Room #3 was empty.\"\n");
    CHECK(mended(wrong) == "yu: Room #3 was empty.\n");
    CHECK(mended("  - Room #3 was \"empty\".\n") == "Room #3 was “empty”.\n");
    CHECK(complaints("  - yu: Room#3 was empty.\n").empty());
    CHECK(complaints("  - yu: \"Room 3.\"  # the third\n").empty());
}

TEST_CASE("An exclamation mark before a condition") {
    const std::string wrong = "  - if: !thanked\n    then: No.\n";
    CHECK(complaints(wrong) == "3:9: error: YAML takes a leading ! for a tag and drops it [tag]\n"
                               "     3 |   - if: !thanked\n"
                               "       |         ^ write not\n"
                               " write |   - if: not thanked\n");
    CHECK(mended(wrong) == "if not thanked\nNo.\n");
    CHECK(mended("  - if: ! thanked\n    then: No.\n") == "if not thanked\nNo.\n");
}

TEST_CASE("An exclamation mark before a text") {
    const std::string wrong = "  - yu: ! stop\n";
    CHECK(complaints(wrong) == "3:9: error: YAML takes a leading ! for a tag and drops it [tag]\n"
                               "     3 |   - yu: ! stop\n"
                               "       |         ^ quote the text, or use a block (|)\n"
                               " write |   - yu: \"! stop\"\n");
    CHECK(mended(wrong) == "yu: ! stop\n");
    CHECK(mended("  - !stop it\n") == "!stop it\n");
    CHECK(mended("  - yu: !!str stop\n") == "yu: stop\n");
}

TEST_CASE("A text that YAML reads as nothing") {
    CHECK(complaints("  - yu: ~\n") == "3:9: error: what Yu says is empty [empty-text]\n"
                                       "     3 |   - yu: ~\n"
                                       "       |         ^ YAML reads ~ as nothing: quote it if it is a text\n"
                                       " write |   - yu: \"~\"\n");
    CHECK(mended("  - yu: ~\n") == "yu: ~\n");
    CHECK(mended("  - yu: null\n") == "yu: null\n");
    CHECK(mended("  - Null\n") == "Null\n");
    CHECK(complaints("  - yu:\n") == "3:5: error: what Yu says is empty [empty-text]\n"
                                     "     3 |   - yu:\n"
                                     "       |     ^ write something, or take the line out\n");
    CHECK(complaints("  -\n") == "3:3: error: this line is empty [empty-text]\n"
                                 "     3 |   -\n"
                                 "       |   ^ write something, or take the line out\n");
    CHECK(mended("  - yu: # 3\n") == "yu: # 3\n");
}

TEST_CASE("The same key twice") {
    CHECK(complaints("  - yu: Yes.\n    yu: No.\n") == "4:5: error: \"yu\" stands here a second time [repeated-key]\n"
                                                       "     4 |     yu: No.\n"
                                                       "       |     ^ the first is in line 3\n"
                                                       "4:5: error: \"yu\" speaks inside the line of another "
                                                       "[unknown-key]\n"
                                                       "     4 |     yu: No.\n"
                                                       "       |     ^ put a dash before it\n");
    CHECK(complaints("  - set: { honesty: 1, honesty: 2 }\n") ==
          "3:24: error: \"honesty\" stands here a second time [repeated-key]\n"
          "     3 |   - set: { honesty: 1, honesty: 2 }\n"
          "       |                        ^ the first is in line 3\n");
}

TEST_CASE("A text that begins with a quote") {
    const std::string wrong = "  - \"Go,\" he said.\n";
    CHECK(complaints(wrong) ==
          "3:5: error: the text begins with a quote, so YAML ends it at the second one [opening-quote]\n"
          "     3 |   - \"Go,\" he said.\n"
          "       |     ^ quote the whole text, or use a block (|)\n"
          " write |   - \"\\\"Go,\\\" he said.\"\n");
    CHECK(mended(wrong) == "“Go,” he said.\n");
    CHECK(mended("  - yu: \"Go,\" he said, \"now.\"\n") == "yu: “Go,” he said, “now.”\n");
    CHECK(mended("  - 'Tis late.\n") == "‘Tis late.\n");
    CHECK(mended("  - yu: 'Go,' he said.\n") == "yu: ‘Go,’ he said.\n");
    CHECK(mended("  - yu: \"Go.\n") == "yu: “Go.\n");
}

TEST_CASE("A text that begins with a sign of YAML's own") {
    CHECK(complaints("  - yu: @ four.\n") ==
          "3:9: error: a text cannot begin with @, which is a sign of YAML's own [opening-sign]\n"
          "     3 |   - yu: @ four.\n"
          "       |         ^ quote the text, or use a block (|)\n"
          " write |   - yu: \"@ four.\"\n");
    CHECK(complaints("  - yu: [bracket. Yes.\n") ==
          "3:9: error: a text cannot begin with [, which opens a list in YAML [opening-sign]\n"
          "     3 |   - yu: [bracket. Yes.\n"
          "       |         ^ quote the text, or use a block (|)\n"
          " write |   - yu: \"[bracket. Yes.\"\n");
    for (const std::string text : {"[bracket. Yes.", "[a] b", "[a]", "@ four.", "@four", "% of it", "%5 of it",
             "> than that", "`so`", "? what", "?", "- a dash", "& so on", "&so on", "| pipe"}) {
        INFO(text);
        CHECK(mended("  - yu: " + text + "\n") == "yu: " + text + "\n");
    }
    CHECK(mended("  - yu: *so* it was.\n") == "yu: so it was.\n");
    CHECK(mended("  - *so* it was.\n") == "so it was.\n");
    CHECK(mended("  - {ring} is where it was.\n") == " is where it was.\n");
    CHECK(mended("  - yu: {ring}\n") == "yu: \n");
    CHECK(mended("  - ? what\n") == "? what\n");
}

TEST_CASE("Anchors, aliases, merges, tags and second documents are refused") {
    CHECK(complaints("  - yu: &a b\n") == "3:9: error: an anchor (&) gives something a name, which stories do without "
                                          "[anchor]\n"
                                          "     3 |   - yu: &a b\n"
                                          "       |         ^ quote the text if the & belongs to it\n"
                                          " write |   - yu: \"&a b\"\n");
    CHECK(complaints("  - set: { <<: { honesty: 1 } }\n") ==
          "3:12: error: << merges another map into this one, which stories do without [anchor]\n"
          "     3 |   - set: { <<: { honesty: 1 } }\n"
          "       |            ^ write it out\n");
    CHECK(complaints("  - yu: Yes.\n---\nscript:\n") == "4:1: error: a second document begins here "
                                                        "[several-documents]\n"
                                                        "     4 | ---\n"
                                                        "       | ^ one file holds one document: remove the ---\n");
    CHECK(complaints("  - !!seq [a]\n") == "3:5: error: YAML takes a leading ! for a tag and drops it [tag]\n"
                                           "     3 |   - !!seq [a]\n"
                                           "       |     ^ take it out\n"
                                           " write |   - [a]\n");
}

TEST_CASE("What other readers take for truths, numbers and times is said as it stands") {
    CHECK(tell("  - yu: no\n  - on\n  - yes\n  - yu: 12:30\n  - 1988\n  - yu: True\n  - 0x10\n").words ==
          "yu: no\non\nyes\nyu: 12:30\n1988\nyu: True\n0x10\n");
    CHECK(complaints("  - yu: no\n  - on\n  - yu: 12:30\n  - 1988\n").empty());
}

TEST_CASE("A tab that indents") {
    const std::string wrong = "  - It rains.\n\t- It stops.\n";
    CHECK(complaints(wrong) == "4:1: error: a tab indents this line [tab]\n"
                               "     4 |  - It stops.\n"
                               "       | ^ YAML wants spaces\n"
                               " write |   - It stops.\n");
    CHECK(mended(wrong) == "It rains.\nIt stops.\n");
}

TEST_CASE("In a block every sign is text") {
    const std::string text = "  - |\n"
                             "    \"Go,\" he said: now # yes.\n"
                             "    @ [ { % & ? ! - | > four\n"
                             "    yu: One: two.\n";
    CHECK(complaints(text) == "5:9: error: \"{\" opens here and is never closed [open-markup]\n"
                              "     5 |     @ [ { % & ? ! - | > four\n"
                              "       |         ^ write \\{ for the sign itself\n");
    CHECK(tell("  - |\n    \"Go,\" he said: now # yes.\n    @ [ % & ? ! - | > four\n    yu: One: two.\n").words ==
          "“Go,” he said: now # yes.\n@ [ % & ? ! - | > four\nyu: One: two.\n");
}
