// A file written out fair: which form that is, that it is found at once, and that nothing is said otherwise by it.

#include "story/fair_copy.h"

#include <algorithm>
#include <vector>

#include "catch.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string fair(const std::string& text) {
    Diagnostics complaints;
    const auto copy = fair_copy(Source("one.yaml", text), complaints);
    std::string said;
    for (const Diagnostic& one : complaints) said += spell(one, {Source("one.yaml", text)});
    return copy ? *copy : said;
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// What is said of a story, but not where it stands.
std::string said_of(const fs::path& folder) {
    std::string said;
    Loaded loaded;
    try {
        loaded = load_story(folder);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    for (const Diagnostic& one : loaded.diagnostics) said += one.rule + ": " + one.message + "\n";
    const Story& story = loaded.story;
    said += std::to_string(story.statements.size()) + " " + std::to_string(story.variables.size()) + " " +
            std::to_string(story.cast.size()) + "\n";
    return said;
}

}  // namespace

TEST_CASE("A list stands two columns inside its key, a text two inside its line") {
    CHECK(fair("scene:   One\nscript:\n- |\n      It rains.\n        Still.\n-   yu:  Hold this.\n"
               "-\n  set: {a:   +1,b: true }\n") ==
          "scene: One\nscript:\n  - |\n    It rains.\n      Still.\n  - yu: Hold this.\n  - set: { a: +1, b: true }\n");
    CHECK(fair("script:\n    - if: a\n      then:\n      - b\n      - - c\n        - d\n") ==
          "script:\n  - if: a\n    then:\n      - b\n      - - c\n        - d\n");
}

TEST_CASE("What goes on over lines keeps its lines") {
    CHECK(fair("a: He said\n     that it\n\n     rained.  \nb: \"x\n   y\"\n") ==
          "a: He said\n  that it\n\n  rained.\nb: \"x\n  y\"\n");
    CHECK(fair("  a: { b: 1,\n       c: 2 }\n") == "a: { b: 1,\n     c: 2 }\n");
    CHECK(fair("ask:\n    The door opened.\n") == "ask: The door opened.\n");
}

TEST_CASE("A block is the author's to the last blank") {
    CHECK(fair("- |2-\n     so\n   no  \n\n\n  yes # this is text\n\n") ==
          "- |2-\n     so\n   no  \n\n\n  yes # this is text\n");
    CHECK(fair("a:\n    b: |+\n        so\n\n\nc: d\n") == "a:\n  b: |+\n    so\n\n\nc: d\n");
    CHECK(fair("a: >\n     one\n     two\n\n     three\n") == "a: >\n  one\n  two\n\n  three\n");
    CHECK(fair("a: |  # aside\n    text\n") == "a: |  # aside\n  text\n");
}

TEST_CASE("Comments stay, beside what they stood beside and at the level they stood at") {
    CHECK(fair("# first\n\n\n\na: 1      # one\nbb: 22    # two\n\n# last\n\n") ==
          "# first\n\na: 1      # one\nbb: 22    # two\n\n# last\n");
    CHECK(fair("script:\n# above\n- one\n    # below\n# end\n") == "script:\n  # above\n  - one\n  # below\n# end\n");
    CHECK(fair("a:  # here\n    - b\n    # between\n    - c\n") == "a:  # here\n  - b\n  # between\n  - c\n");
    CHECK(fair("- # none\n  a: b\n") == "- # none\n  a: b\n");
    CHECK(fair("# nothing else\n") == "# nothing else\n");
    CHECK(fair("") == "");
}

TEST_CASE("Quotes stay only where a text needs them, and are double where they can be") {
    CHECK(fair("- yu: \"Name?\"\n- yu: 'Go: now.'\n- yu: \"'Tis.\"\n- \"yu: no\"\n- yu: 'He said \"go\": so.'\n") ==
          "- yu: Name?\n- yu: \"Go: now.\"\n- yu: \"'Tis.\"\n- \"yu: no\"\n- yu: 'He said \"go\": so.'\n");
    CHECK(fair("colour: \"#ff7fb0\"\ncall: \"109\"\nyu: \"No\"\nday: \"2026-11-25\"\nnone: \"~\"\n") ==
          "colour: \"#ff7fb0\"\ncall: \"109\"\nyu: \"No\"\nday: \"2026-11-25\"\nnone: \"~\"\n");
    CHECK(fair("p: { about: \"a hall\", b: \"by day, at night\" }\n\"q\": 1\n") ==
          "p: { about: a hall, b: \"by day, at night\" }\nq: 1\n");
    CHECK(fair("- \"Room 3\"  # bare, it would be cut\n") == "- \"Room 3\"  # bare, it would be cut\n");
    CHECK(fair("- \"a\\u00e9\\n\"\n") == "- \"a\\u00e9\\n\"\n");
}

TEST_CASE("What other editors leave at the ends of lines and files goes") {
    CHECK(fair("\xEF\xBB\xBF# by hand\r\n---\r\na: 1  \r\nb: |\r\n   so\r\n") == "# by hand\na: 1\nb: |\n  so\n");
    CHECK(fair("a: 1\n\n\n\nb: 2") == "a: 1\n\nb: 2\n");
}

TEST_CASE("What cannot be read is complained of and not written") {
    CHECK(fair("a: \"open\nb: 2\n") ==
          "one.yaml:1:4: error: the quote that opens here is never closed [opening-quote]\n"
          "     1 | a: \"open\n"
          "       |    ^ quote the whole text, or use a block (|)\n"
          " write | a: \"\\\"open\"\n");
}

TEST_CASE("Every file there is says the same when it is written fair, and is fair then") {
    std::size_t read = 0;
    for (const char* folder : {"scripts", "assets/new", "tests/stories", "tests/mistakes", "tests/saves"})
        for (const fs::path& file : files_below(checkout() / folder)) {
            INFO(file.string());
            const Source source(file.string(), read_file(file));
            Diagnostics complaints;
            const auto before = parse_yaml(source, 0, complaints);
            const bool good = before && complaints.empty();
            complaints.clear();
            const auto copy = fair_copy(source, complaints);
            CHECK(copy.has_value() == good);
            if (!good || !copy) continue;
            ++read;
            const Source written(file.string(), *copy);
            const auto after = parse_yaml(written, 0, complaints);
            REQUIRE(after);
            CHECK(say_the_same(*before, *after));
            CHECK(fair_copy(written, complaints) == copy);
            CHECK(complaints.empty());
        }
    CHECK(read > 400);
}

TEST_CASE("A story of fair files is the story it was") {
    std::vector<fs::path> stories = {checkout() / "scripts", checkout() / "assets" / "new"};
    for (const fs::directory_entry& entry : fs::directory_iterator(checkout() / "tests" / "stories"))
        stories.push_back(entry.path());
    for (const fs::path& story : stories) {
        INFO(story.string());
        const StoryFolder folder;
        fs::copy(story, folder.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        if (story.filename() == "scripts") fs::create_directories(folder.beside("assets"));
        const std::string before = said_of(folder.path());
        for (const fs::path& file : files_below(folder.path())) {
            Diagnostics complaints;
            if (const auto copy = fair_copy(Source("", read_file(file)), complaints)) write_file(file, *copy);
        }
        CHECK(said_of(folder.path()) == before);
    }
}
