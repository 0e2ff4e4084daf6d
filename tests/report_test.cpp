// The checker's report, whole: as a person reads it, and as a program does.

#include "catch.h"
#include "check/report.h"

using namespace lantern;

namespace {

struct Example {
    Story story;
    Report report;

    Example() {
        story.id = "two-syllables";
        story.title = "Two Syllables";
        story.sources = {Source("cast.yaml", "mo: { name: Mo }\n"), Source("one.yaml", "script:\n  - mia: \"고\"\n")};
        report.tally = {1, 2, 13, 1219, 1, 4, 18'576, 0};
        report.diagnostics = {
            {Severity::note, "missing-art", {0, 1, 1}, "there is no picture of Mo yet", "a plain plate stands in", {}},
            {Severity::error, "unknown-person", {1, 2, 5}, "nobody is called \"mia\"", {}, "  - miae: \"고\""},
            {Severity::warning, "unlisted-scene", {1, 0, 0}, "no episode lists this scene", {}, {}}};
    }
};

}  // namespace

TEST_CASE("A report ends with what was seen and what was found, and keeps its notes back") {
    const Example example;
    CHECK(spell(example.report, example.story, false) ==
          "one.yaml:2:5: error: nobody is called \"mia\" [unknown-person]\n"
          "     2 |   - mia: \"고\"\n"
          "       |     ^\n"
          " write |   - miae: \"고\"\n"
          "one.yaml: warning: no episode lists this scene [unlisted-scene]\n"
          "\n"
          "Two Syllables   1 act · 2 episodes · 13 scenes · 1,219 beats · 1 choice · 18,576 words\n"
          "  1 error, 1 warning, 1 note (--notes shows them: pictures and sounds still to be made)\n");
}

TEST_CASE("A report with notes begins with them, where they stand in the order of the files") {
    const Example example;
    CHECK(spell(example.report, example.story, true) ==
          "cast.yaml:1:1: note: there is no picture of Mo yet [missing-art]\n"
          "     1 | mo: { name: Mo }\n"
          "       | ^ a plain plate stands in\n"
          "one.yaml:2:5: error: nobody is called \"mia\" [unknown-person]\n"
          "     2 |   - mia: \"고\"\n"
          "       |     ^\n"
          " write |   - miae: \"고\"\n"
          "one.yaml: warning: no episode lists this scene [unlisted-scene]\n"
          "\n"
          "Two Syllables   1 act · 2 episodes · 13 scenes · 1,219 beats · 1 choice · 18,576 words\n"
          "  1 error, 1 warning, 1 note\n");
}

TEST_CASE("A report of an empty story is two lines") {
    CHECK(spell(Report(), Story(), false) ==
          "(untitled)   0 acts · 0 episodes · 0 scenes · 0 beats · 0 choices · 0 words\n"
          "  0 errors, 0 warnings, 0 notes\n");
}

TEST_CASE("Numbers are grouped by thousands") {
    Report report;
    report.tally.words = 1'234'567;
    report.tally.beats = 999;
    report.tally.choices = 1'000;
    CHECK(spell(report, Story(), false) ==
          "(untitled)   0 acts · 0 episodes · 0 scenes · 999 beats · 1,000 choices · 1,234,567 words\n"
          "  0 errors, 0 warnings, 0 notes\n");
}

TEST_CASE("A report for programs holds every complaint, with hint and correction where there are any") {
    const Example example;
    CHECK(spell_json(example.report, example.story) == R"({
  "story": "two-syllables",
  "title": "Two Syllables",
  "tally": {
    "acts": 1,
    "episodes": 2,
    "scenes": 13,
    "beats": 1219,
    "choices": 1,
    "options": 4,
    "words": 18576,
    "endings": 0
  },
  "errors": 1,
  "warnings": 1,
  "notes": 1,
  "diagnostics": [
    {
      "severity": "note",
      "rule": "missing-art",
      "file": "cast.yaml",
      "line": 1,
      "column": 1,
      "message": "there is no picture of Mo yet",
      "hint": "a plain plate stands in"
    },
    {
      "severity": "error",
      "rule": "unknown-person",
      "file": "one.yaml",
      "line": 2,
      "column": 5,
      "message": "nobody is called \"mia\"",
      "corrected": "  - miae: \"고\""
    },
    {
      "severity": "warning",
      "rule": "unlisted-scene",
      "file": "one.yaml",
      "line": 0,
      "column": 0,
      "message": "no episode lists this scene"
    }
  ]
}
)");
}

TEST_CASE("A report for programs is valid whatever an author wrote, and empty where there is nothing") {
    Report report;
    report.diagnostics = {{Severity::error, "slip", {9, 1, 1}, "no \"\x01\n\xFF\"", {}, {}}};
    CHECK(spell_json(report, Story()).find("\"message\": \"no \\\"\\u0001\\n\uFFFD\\\"\"") != std::string::npos);
    CHECK(spell_json(report, Story()).find("\"file\": \"\"") != std::string::npos);
    CHECK(spell_json(Report(), Story()).find("\"diagnostics\": []") != std::string::npos);
}
