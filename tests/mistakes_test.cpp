// tests/mistakes: one wrong story a rule, and docs/mistakes: one page a rule; neither without the other.
//
// A case is a folder with an expect.txt, laid over tests/mistakes/base. A guilty line has `# expect: rule` on the line above it;
// a file without any such mark (where a comment would change it) is covered by expect.txt alone, which is every complaint of the
// story, letter for letter. `right` beside it is a near twin that is silent. LANTERN_ACCEPT=1 rewrites expect.txt.

#include <algorithm>
#include <cstdlib>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include "catch.h"
#include "check/check.h"
#include "check/prove.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const fs::path mistakes = checkout() / "tests" / "mistakes";
const fs::path pages = checkout() / "docs" / "mistakes";

/// Rules whose wrong story is no text that could lie in git; hostile_test.cpp makes it.
const std::set<std::string> generated = {"file-too-large", "many-more", "not-utf8", "nul", "outside-file",
    "story-too-large", "text-too-long", "too-many-files"};

/// Rules of the pass that opens pictures, sounds and fonts (game/show_*.cpp); show_check_test.cpp makes their stories.
const std::set<std::string> opened = {
    "broken-picture", "broken-sound", "low-contrast", "many-pages", "missing-glyph", "picture-size", "unused-asset"};

/// Rules about readings that are kept beside a story; coverage_test.cpp makes them.
const std::set<std::string> of_kept_readings = {"never-shown"};

/// Rules about what a whole story leaves over. The story beneath the mistakes is small, and most cases leave something over; they
/// are only asked of their own cases.
const std::set<std::string> of_leftovers = {"never-read", "never-written", "no-direction", "read-once",
    "unused-expression", "unused-person", "unused-place", "unused-variable"};

/// Rules about what every reading together shows. In the small stories of the others nothing that is chosen is asked about again.
const std::set<std::string> of_readings = {"always-here", "closed-line", "closed-option", "meter-stops",
    "named-too-early", "never-here", "no-end-ahead", "same-future", "skip-loses-ending"};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// The statements of a source, each on one line, however they were broken.
std::vector<std::string> statements_of(const std::string& text) {
    std::vector<std::string> statements(1);
    for (const std::string& line : lines_of(text)) {
        const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
        std::string& statement = statements.back();
        if (!statement.empty() && statement.back() != '(' && statement.back() != '{') statement += ' ';
        statement += line.substr(first);
        if (!line.empty() && line.back() == ';') statements.emplace_back();
    }
    return statements;
}

/// "file:line rule" of every marked line of a case, as far as its files hold marks.
struct Marks {
    std::set<std::string> files;
    std::multiset<std::string> lines;
};

Marks marks_of(const fs::path& folder) {
    static const std::string sign = "# expect: ";
    Marks marks;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".yaml") continue;
        const std::string file = StoryFolder::place_of(entry.path().filename().string()).generic_string();
        std::vector<std::string> open;
        int number = 0;
        for (const std::string& line : lines_of(read_file(entry.path()))) {
            ++number;
            const std::size_t start = line.find_first_not_of(" \t");
            if (start != std::string::npos && line.compare(start, sign.size(), sign) == 0) {
                open.push_back(line.substr(start + sign.size()));
                continue;
            }
            for (const std::string& rule : open) marks.lines.insert(file + ":" + std::to_string(number) + " " + rule);
            if (!open.empty()) marks.files.insert(file);
            open.clear();
        }
    }
    return marks;
}

struct Heard {
    std::string words;
    Diagnostics diagnostics;
    std::multiset<std::string> lines;  // as Marks::lines, of the files in question
};

Heard hear(const fs::path& folder, const std::set<std::string>& files, const std::string& rule = {}) {
    StoryFolder story;
    story.lay(base_story());
    story.lay(folder);
    const Loaded loaded = load_story(story.path());
    Heard heard;
    Report report = check(loaded, of_leftovers.count(rule) > 0 ? Leftovers::told : Leftovers::untold);
    if (!has_errors(report.diagnostics)) prove(loaded.story, explore(loaded.story), report);
    heard.diagnostics = report.diagnostics;
    if (of_readings.count(rule) == 0)
        heard.diagnostics.erase(std::remove_if(heard.diagnostics.begin(), heard.diagnostics.end(),
                                    [](const Diagnostic& one) { return of_readings.count(one.rule) > 0; }),
            heard.diagnostics.end());
    for (const Diagnostic& one : heard.diagnostics) {
        heard.words += spell(one, loaded.story.sources);
        const std::string& file = loaded.story.sources.at(one.where.file).path();
        if (files.count(file) > 0) heard.lines.insert(file + ":" + std::to_string(one.where.line) + " " + one.rule);
    }
    return heard;
}

void listen(const fs::path& folder, const std::string& rule) {
    INFO(folder.lexically_relative(mistakes).generic_string());
    const Marks marks = marks_of(folder);
    const Heard heard = hear(folder, marks.files, rule);
    CHECK(std::any_of(heard.diagnostics.begin(), heard.diagnostics.end(),
        [&rule](const Diagnostic& one) { return one.rule == rule; }));
    CHECK(heard.lines == marks.lines);
    const fs::path expected = folder / "expect.txt";
    if (std::getenv("LANTERN_ACCEPT") != nullptr && heard.words != read_file(expected)) {
        write_file(expected, heard.words);
        FAIL_CHECK("accepted, look at the diff");
    }
    CHECK(heard.words == read_file(expected));
}

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().stem().string();
        if (name != "base" && name != "README") names.insert(name);
    }
    return names;
}

/// Lines without their common indentation and without marks.
std::string bare(const std::vector<std::string>& lines) {
    std::size_t indent = std::string::npos;
    for (const std::string& line : lines) indent = std::min(indent, line.find_first_not_of(' '));
    std::string text;
    for (const std::string& line : lines) text += line.substr(std::min(indent, line.size())) + "\n";
    return text;
}

/// The fenced example after a line that says "Wrong:" or "Right:".
std::vector<std::string> example(const std::string& page, const std::string& heading) {
    std::vector<std::string> lines;
    bool found = false, inside = false;
    for (const std::string& line : lines_of(page)) {
        if (line == heading) found = true;
        else if (found && line.compare(0, 3, "```") == 0 && inside) return lines;
        else if (found && line.compare(0, 3, "```") == 0) inside = true;
        else if (inside) lines.push_back(line);
    }
    return {};
}

/// True when each line of the example stands in one file of the folder, in that order, indented alike. What lies between them is
/// the case's own business (marks, more variants).
bool stands_in(const fs::path& folder, const std::vector<std::string>& wanted) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".yaml") continue;
        const std::vector<std::string> lines = lines_of(read_file(entry.path()));
        std::vector<std::string> taken;
        for (const std::string& line : lines) {
            if (taken.size() == wanted.size()) break;
            const std::string& next = wanted[taken.size()];
            if (line.size() >= next.size() && line.substr(line.size() - next.size()) == next &&
                line.find_first_not_of(' ') != std::string::npos)
                taken.push_back(line);
        }
        if (taken.size() == wanted.size() && bare(taken) == bare(wanted)) return true;
    }
    return false;
}

/// The rules that sources can tell: of each .cpp in these folders whose name begins so.
std::set<std::string> rules_in(const std::vector<std::string>& folders, const std::string& begins) {
    static const std::regex told(
        R"re(\b(?:error|warning|complain|stop|fault|add|complaint|refuse)\([^";]*"([a-z]+(?:-[a-z0-9]+)*)", )re");
    static const std::regex built(R"re((?:Trap\{|Severity::\w+, )"([a-z0-9-]+)")re");
    static const std::regex either(R"re(\? "([a-z]+-[a-z-]+)" : "([a-z]+-[a-z-]+)", \w+\.where)re");
    std::set<std::string> rules;
    for (const std::string& folder : folders)
        for (const fs::directory_entry& entry : fs::directory_iterator(checkout() / folder)) {
            if (entry.path().extension() != ".cpp") continue;
            if (entry.path().filename().string().compare(0, begins.size(), begins) != 0) continue;
            for (const std::string& line : statements_of(read_file(entry.path())))
                for (const std::regex* pattern : {&told, &built, &either})
                    for (std::sregex_iterator at(line.begin(), line.end(), *pattern), end; at != end; ++at)
                        for (std::size_t group = 1; group < at->size(); ++group) rules.insert((*at)[group].str());
        }
    return rules;
}

std::set<std::string> all_rules() {
    std::set<std::string> rules = names_in(mistakes);
    rules.insert(generated.begin(), generated.end());
    rules.insert(opened.begin(), opened.end());
    rules.insert(of_kept_readings.begin(), of_kept_readings.end());
    return rules;
}

}  // namespace

TEST_CASE("Each mistake is told with its rule, its line and its words") {
    std::size_t cases = 0;
    for (const std::string& rule : names_in(mistakes)) {
        listen(mistakes / rule, rule);
        ++cases;
        for (const fs::directory_entry& entry : fs::directory_iterator(mistakes / rule)) {
            const std::string name = entry.path().filename().string();
            if (!entry.is_directory() || name == "right" || StoryFolder::is_taken_whole(name)) continue;
            listen(entry.path(), rule);
            ++cases;
        }
    }
    REQUIRE(cases > 50);
}

TEST_CASE("Each mistake has a twin that is right, and silent") {
    std::size_t cases = 0;
    for (const std::string& rule : names_in(mistakes)) {
        INFO(rule);
        REQUIRE(fs::is_directory(mistakes / rule / "right"));
        CHECK(hear(mistakes / rule / "right", {}, rule).words.empty());
        ++cases;
    }
    REQUIRE(cases > 50);
}

TEST_CASE("The story beneath the mistakes is right") { CHECK(hear(base_story(), {}).words.empty()); }

TEST_CASE("Each rule the sources can tell is shown by a mistake, and no mistake shows another") {
    std::set<std::string> shown = names_in(mistakes);
    shown.insert(generated.begin(), generated.end());
    shown.insert(of_kept_readings.begin(), of_kept_readings.end());
    CHECK(rules_in({"engine/story", "engine/check"}, "") == shown);
    CHECK(rules_in({"game"}, "show_") == opened);
}

TEST_CASE("There are more than sixty rules") { CHECK(all_rules().size() > 60); }

TEST_CASE("Rules that no file in git could break are broken by hostile_test.cpp") {
    const std::string tests = read_file(checkout() / "tests" / "hostile_test.cpp");
    for (const std::string& rule : generated) {
        INFO(rule);
        CHECK(tests.find("[" + rule + "]") != std::string::npos);
    }
}

TEST_CASE("Rules about readings that are kept are broken by coverage_test.cpp") {
    const std::string tests = read_file(checkout() / "tests" / "coverage_test.cpp");
    for (const std::string& rule : of_kept_readings) {
        INFO(rule);
        CHECK(tests.find("[" + rule + "]") != std::string::npos);
    }
}

TEST_CASE("Rules about what is seen and heard are broken by show_check_test.cpp") {
    const std::string tests = read_file(checkout() / "tests" / "show_check_test.cpp");
    for (const std::string& rule : opened) {
        INFO(rule);
        CHECK(tests.find("[" + rule + "]") != std::string::npos);
    }
}

TEST_CASE("Each rule has a page, each page a rule, and the list of pages names them all") {
    const std::set<std::string> rules = all_rules();
    CHECK(names_in(pages) == rules);
    const std::string list = read_file(pages / "README.md");
    for (const std::string& rule : rules) {
        INFO(rule);
        CHECK(list.find("[" + rule + "](" + rule + ".md)") != std::string::npos);
    }
}

TEST_CASE("The examples of each page are the mistake itself and its right twin") {
    for (const std::string& rule : names_in(pages)) {
        INFO(rule);
        const std::string page = read_file(pages / (rule + ".md"));
        const std::vector<std::string> wrong = example(page, "Wrong:"), right = example(page, "Right:");
        CHECK_FALSE(wrong.empty());
        CHECK_FALSE(right.empty());
        if (generated.count(rule) > 0 || opened.count(rule) > 0 || of_kept_readings.count(rule) > 0) continue;
        CHECK(stands_in(mistakes / rule, wrong));
        CHECK(stands_in(mistakes / rule / "right", right));
    }
}
