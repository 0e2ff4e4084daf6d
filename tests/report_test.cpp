// The checker's report, whole: as a person reads it, and as a program does.

#include "catch.h"
#include "check/prove.h"
#include "check/report.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

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
          "  1 error, 1 warning, 1 note (--notes shows them: what is still to be made, and what is left over)\n");
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

TEST_CASE("What a pass has to say stands between what was seen and what was found") {
    Report report;
    report.passes = {{"shown", "3 pictures and sounds there"}, {"reachable", "every beat"}};
    CHECK(spell(report, Story(), false) ==
          "(untitled)   0 acts · 0 episodes · 0 scenes · 0 beats · 0 choices · 0 words\n"
          "  shown       3 pictures and sounds there\n"
          "  reachable   every beat\n"
          "  0 errors, 0 warnings, 0 notes\n");
    CHECK(spell_json(report, Story()).find("\"shown\": \"3 pictures and sounds there\"") != std::string::npos);
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
  "passes": {},
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
  ],
  "promises": [],
  "readings": []
}
)");
}

namespace {

const char* const two_questions = "  - It rains.\n"
                                  "  - choose: door\n"
                                  "    options:\n"
                                  "      - left: Left.\n"
                                  "      - right: Right.\n"
                                  "        set: { thanked: true }\n"
                                  "  - Late.\n";

/// A story that breaks its promise, explored.
struct Broken {
    std::shared_ptr<const Story> story;
    Report report;

    Broken() {
        const StoryFolder folder;
        folder.lay(base_story());
        folder.write_scene(two_questions);
        folder.write("promises.yaml", "- promise: Nobody is thanked.\n  never: thanked\n"
                                      "- promise: Somebody can be.\n  possible: thanked\n"
                                      "- promise: There is an end.\n  always: ending == dawn\n");
        story = story_in(folder.path());
        prove(*story, explore(*story), report);
    }
};

}  // namespace

TEST_CASE("A reading that shows something has one number, whoever speaks of it") {
    const Broken broken;
    REQUIRE(broken.report.readings.size() == 1);
    REQUIRE(broken.report.diagnostics.size() == 1);
    CHECK(broken.report.diagnostics[0].hint ==
          "the shortest reading that breaks it: door = right (1 choice; --path 1 plays it)");
    CHECK(broken.report.diagnostics[0].reading == 1);
    REQUIRE(broken.report.promises.size() == 3);
    CHECK(broken.report.promises[0].reading == 1);
    CHECK(broken.report.promises[1].reading == 1);
    CHECK(broken.report.promises[2].reading == 0);
}

TEST_CASE("Of a long reading its last answers are spelled, of one without any none is needed") {
    std::string items;
    for (int i = 0; i < 10; ++i)
        items += "  - choose: door" + std::to_string(i) + "\n    options:\n      - left: L.\n      - right: R.\n";
    const auto story = story_of(items);
    Path path;
    CHECK(spell(*story, path) == "no choice is needed");
    path.inputs.assign(10, Pick{1});
    CHECK(spell(*story, path) == "… · door2 = right · door3 = right · door4 = right · door5 = right · door6 = right · "
                                 "door7 = right · door8 = right · door9 = right (10 choices)");
}

TEST_CASE("A report for programs has the readings it speaks of, and what came of each promise") {
    const Broken broken;
    const std::string json = spell_json(broken.report, *broken.story);
    CHECK(json.substr(json.find("  \"promises\": [")) == R"(  "promises": [
    {
      "promise": "Nobody is thanked.",
      "verdict": "broken",
      "file": "promises.yaml",
      "line": 1,
      "reading": 1
    },
    {
      "promise": "Somebody can be.",
      "verdict": "kept",
      "file": "promises.yaml",
      "line": 3,
      "reading": 1
    },
    {
      "promise": "There is an end.",
      "verdict": "kept",
      "file": "promises.yaml",
      "line": 5
    }
  ],
  "readings": [
    {
      "number": 1,
      "endings_seen": 0,
      "answers": [
        "door = right"
      ],
      "path": "door = right\n"
    }
  ]
}
)");
}

TEST_CASE("In SARIF a complaint is followed by the answers that lead to it, each where it is asked for") {
    const Broken broken;
    const std::string log = spell_sarif(broken.report, *broken.story, {}, "0.1.0", "");
    const std::size_t at = log.find("          \"codeFlows\"");
    REQUIRE(at != std::string::npos);
    CHECK(log.substr(at, log.find("        }\n      ]", at) - at) ==
          R"(          "codeFlows": [
            {
              "threadFlows": [
                {
                  "locations": [
                    {
                      "location": {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "act-1/episode-1/one.yaml"
                          },
                          "region": {
                            "startLine": 4,
                            "startColumn": 13,
                            "endLine": 4,
                            "endColumn": 17,
                            "snippet": {
                              "text": "  - choose: door"
                            }
                          }
                        },
                        "message": {
                          "text": "door = right"
                        }
                      }
                    }
                  ]
                }
              ]
            }
          ]
)");
}

TEST_CASE("A report for programs is valid whatever an author wrote, and empty where there is nothing") {
    Report report;
    report.diagnostics = {{Severity::error, "slip", {9, 1, 1}, "no \"\x01\n\xFF\"", {}, {}}};
    CHECK(spell_json(report, Story()).find("\"message\": \"no \\\"\\u0001\\n\uFFFD\\\"\"") != std::string::npos);
    CHECK(spell_json(report, Story()).find("\"file\": \"\"") != std::string::npos);
    CHECK(spell_json(Report(), Story()).find("\"diagnostics\": []") != std::string::npos);
}

TEST_CASE("A report in SARIF has rules with their help, regions in characters, fingerprints and fixes") {
    const Example example;
    const std::vector<RulePage> pages = {{"unknown-person", "Names", "Nobody.",
        "# unknown-person\n\nA name that nobody has.\n\nLook in cast.yaml.\n\nWrong:\n\n```yaml\n- mia: No.\n```\n"}};
    CHECK(spell_sarif(example.report, example.story, pages, "0.1.0", "a story/") == R"report({
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "Lantern",
          "version": "0.1.0",
          "rules": [
            {
              "id": "unknown-person",
              "shortDescription": {
                "text": "A name that nobody has."
              },
              "fullDescription": {
                "text": "Look in cast.yaml."
              },
              "help": {
                "text": "unknown-person\n\nA name that nobody has.\n\nLook in cast.yaml.\n\nWrong:\n\n    - mia: No.\n",
                "markdown": "# unknown-person\n\nA name that nobody has.\n\nLook in cast.yaml.\n\nWrong:\n\n```yaml\n- mia: No.\n```\n"
              }
            },
            {
              "id": "missing-art"
            },
            {
              "id": "unlisted-scene"
            }
          ]
        }
      },
      "invocations": [
        {
          "executionSuccessful": true
        }
      ],
      "columnKind": "unicodeCodePoints",
      "results": [
        {
          "ruleId": "missing-art",
          "ruleIndex": 1,
          "level": "note",
          "message": {
            "text": "there is no picture of Mo yet (a plain plate stands in)"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "a%20story/cast.yaml"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 3,
                  "snippet": {
                    "text": "mo: { name: Mo }"
                  }
                }
              }
            }
          ],
          "partialFingerprints": {
            "ruleSceneText/v1": "0685f2589fde008b:1"
          }
        },
        {
          "ruleId": "unknown-person",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "nobody is called \"mia\""
          },
          "fixes": [
            {
              "description": {
                "text": "Write the line as it should stand"
              },
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "a%20story/one.yaml"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 2,
                        "startColumn": 1,
                        "endLine": 2,
                        "endColumn": 13
                      },
                      "insertedContent": {
                        "text": "  - miae: \"고\""
                      }
                    }
                  ]
                }
              ]
            }
          ],
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "a%20story/one.yaml"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 5,
                  "endLine": 2,
                  "endColumn": 8,
                  "snippet": {
                    "text": "  - mia: \"고\""
                  }
                }
              }
            }
          ],
          "partialFingerprints": {
            "ruleSceneText/v1": "e04e1f7820de47d8:1"
          }
        },
        {
          "ruleId": "unlisted-scene",
          "ruleIndex": 2,
          "level": "warning",
          "message": {
            "text": "no episode lists this scene"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "a%20story/one.yaml"
                }
              }
            }
          ],
          "partialFingerprints": {
            "ruleSceneText/v1": "ef6a5a2830cc528c:1"
          }
        }
      ]
    }
  ]
}
)report");
}

TEST_CASE("A fingerprint does not know its line's number, and tells equal lines apart") {
    Story story;
    story.sources = {Source("one.yaml", "- mia: No.\n- mia: No.\n")};
    Report report;
    report.diagnostics = {{Severity::error, "slip", {0, 1, 3}, "no", {}, {}}};
    const auto print_of = [&] {
        const std::string log = spell_sarif(report, story, {}, "", "");
        const std::size_t at = log.rfind("ruleSceneText/v1");
        return log.substr(at + 20, 18);
    };
    const std::string first = print_of();
    CHECK(first.substr(16) == ":1");
    story.sources = {Source("one.yaml", "\n\n  - mia: No.\n- mia: No.\n")};
    report.diagnostics[0].where = {0, 3, 5};
    CHECK(print_of() == first);
    report.diagnostics.push_back({Severity::error, "slip", {0, 4, 3}, "no", {}, {}});
    CHECK(print_of() == first.substr(0, 16) + ":2");
    report.diagnostics = {{Severity::error, "slop", {0, 3, 5}, "no", {}, {}}};
    CHECK(print_of().substr(0, 16) != first.substr(0, 16));
}

TEST_CASE("A report in JUnit's XML fails where there are errors, and escapes what an author wrote") {
    Example example;
    example.report.diagnostics[1].message = "nobody is called \"<mia> & 'co'\" \x01\xFF";
    CHECK(
        spell_junit(example.report, example.story, false, "a story/") == R"report(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Two Syllables" tests="3" failures="1">
  <testsuite name="a story/cast.yaml" tests="1" failures="0">
    <testcase classname="a story/cast.yaml" name="nothing wrong"/>
  </testsuite>
  <testsuite name="a story/one.yaml" tests="2" failures="1">
    <testcase classname="a story/one.yaml" name="unknown-person at 2:5" file="a story/one.yaml" line="2">
      <failure type="unknown-person" message="nobody is called &quot;&lt;mia&gt; &amp; &apos;co&apos;&quot; ��">one.yaml:2:5: error: nobody is called &quot;&lt;mia&gt; &amp; &apos;co&apos;&quot;  � [unknown-person]
     2 |   - mia: &quot;고&quot;
       |     ^
 write |   - miae: &quot;고&quot;
</failure>
    </testcase>
    <testcase classname="a story/one.yaml" name="unlisted-scene" file="a story/one.yaml" line="0">
      <system-out>one.yaml: warning: no episode lists this scene [unlisted-scene]
</system-out>
    </testcase>
  </testsuite>
</testsuites>
)report");
    const std::string strict = spell_junit(example.report, example.story, true, "");
    CHECK(strict.find("failures=\"2\"") != std::string::npos);
    CHECK(
        strict.find("<failure type=\"unlisted-scene\" message=\"no episode lists this scene\">") != std::string::npos);
}

TEST_CASE("A complaint about no file at all has a place in every report") {
    Report report;
    report.diagnostics = {{Severity::error, "slip", {9, 1, 1}, "no", {}, {}}};
    CHECK(spell_sarif(report, Story(), {}, "", "").find("locations") == std::string::npos);
    CHECK(spell_junit(report, Story(), false, "").find("<testsuite name=\"story\" tests=\"1\" failures=\"1\">") !=
          std::string::npos);
}
