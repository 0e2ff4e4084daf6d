// A way through a story as its answers, written and read: where it stands then, and what is said of lines that cannot be answers.

#include "session/path.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Two scenes, the second with a notice, then a third; and questions before and behind.
std::shared_ptr<const Story> three_scenes() {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, three]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\n"
                                             "script:\n"
                                             "  - It rains.\n"
                                             "  - choose: door\n"
                                             "    options:\n"
                                             "      - left: Left.\n"
                                             "      - right: Right.\n"
                                             "        if: honesty >= 5\n"
                                             "        otherwise: You are not honest.\n"
                                             "  - Late.\n"
                                             "  - Later.\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\n"
                                             "notes: { death: shown }\n"
                                             "summary: He dies.\n"
                                             "script:\n"
                                             "  - He dies.\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\n"
                                               "script:\n"
                                               "  - Dawn comes.\n"
                                               "  - The birds know.\n"
                                               "  - word: felt\n"
                                               "    line: I felt ___ then.\n"
                                               "    options:\n"
                                               "      - old: old\n"
                                               "      - new: new\n"
                                               "  - That was all.\n"
                                               "  - end: dawn\n");
    return story_in(folder.path());
}

ReadPath read(const std::shared_ptr<const Story>& story, const std::string& text) {
    return read_path(story, Source("way", text));
}

/// Where the written form leads.
std::string leads_to(const std::shared_ptr<const Story>& story, const std::string& text) {
    const ReadPath path = read(story, text);
    for (const Diagnostic& one : path.complaints) FAIL(spell(one, {Source("way", text)}));
    return told(*path.session);
}

/// What is wrong with it, whole.
std::string complaint(const std::shared_ptr<const Story>& story, const std::string& text) {
    const ReadPath path = read(story, text);
    REQUIRE_FALSE(path.session);
    REQUIRE(path.complaints.size() == 1);
    return spell(path.complaints[0], {Source("way", text)});
}

}  // namespace

TEST_CASE("A path is its answers: lines of words and notices are gone on from") {
    const auto story = three_scenes();
    CHECK(leads_to(story, "") == "It rains.");
    CHECK(leads_to(story, "door = left\n") == "Late.");
    CHECK(leads_to(story, "# so\n\n  door=left # or not\r\nfelt = new\n") == "I felt ~~old~~ new then.");
    CHECK(leads_to(story, "\xEF\xBB\xBF"
                          "door = left") == "Late.");
}

TEST_CASE("A noted scene is read or skipped by name, and read where nothing is said of it") {
    const auto story = three_scenes();
    CHECK(leads_to(story, "door = left\nskip two\n") == "Dawn comes.");
    CHECK(leads_to(story, "door = left\nread two\n") == "He dies.");
    CHECK(complaint(story, "skip three\n") == "way:1:6: error: nobody is asked whether to read three here\n"
                                              "     1 | skip three\n"
                                              "       |      ^ the story asks here: door = left\n");
}

TEST_CASE("Last of all a path goes on to a scene, or to a line of its file") {
    const auto story = three_scenes();
    CHECK(leads_to(story, "door = left\nto three\n") == "Dawn comes.");
    CHECK(leads_to(story, "door = left\nto three:4\n") == "The birds know.");
    CHECK(leads_to(story, "door = left\nto three:5\n") == "old / new");
    CHECK(leads_to(story, "door = left\nto two\n") == "notice two");
    CHECK(leads_to(story, "to one:4\n") == "left / ~right~ (You are not honest.)");
    CHECK(leads_to(story, "door = left\nto one:6\n") == "Late.");  // the first words from there on
    CHECK(complaint(story, "to three\n") == "way:1:4: error: three is not come to by going on from here\n"
                                            "     1 | to three\n"
                                            "       |    ^ the story asks here: door = left\n");
    CHECK(complaint(story, "to three:40\n") == "way:1:10: error: three has no words from line 40 on\n"
                                               "     1 | to three:40\n"
                                               "       |          ^\n");
    CHECK(complaint(story, "to three:x\n") == "way:1:10: error: \"x\" is no line\n"
                                              "     1 | to three:x\n"
                                              "       |          ^ as in to the-kitchen:41\n");
    CHECK(complaint(story, "to one\ndoor = left\n") ==
          "way:2:1: error: nothing can stand below `to`, which is the last line of a path\n"
          "     2 | door = left\n"
          "       | ^\n");
}

TEST_CASE("An answer that nobody can give is shown with what was asked instead") {
    const auto story = three_scenes();
    CHECK(complaint(story, "dor = left\n") == "way:1:1: error: there is no choice called \"dor\"\n"
                                              "     1 | dor = left\n"
                                              "       | ^ did you mean \"door\"?\n");
    CHECK(complaint(story, "door = lefd\n") == "way:1:8: error: door has no option called \"lefd\"\n"
                                               "     1 | door = lefd\n"
                                               "       |        ^ did you mean \"left\"?\n");
    CHECK(complaint(story, "door = right\n") == "way:1:8: error: right is not open here\n"
                                                "     1 | door = right\n"
                                                "       |        ^ it needs honesty >= 5\n");
    CHECK(complaint(story, "felt = old\n") == "way:1:1: error: nobody is asked for felt here\n"
                                              "     1 | felt = old\n"
                                              "       | ^ the story asks here: door = left\n");
    CHECK(complaint(story, "door = left\nfelt = old\ndoor = left\n") ==
          "way:3:1: error: door = left is a line too many\n"
          "     3 | door = left\n"
          "       | ^ the reading ends before, with dawn\n");
    CHECK(complaint(story, "door: left\n") == "way:1:1: error: this is no answer\n"
                                              "     1 | door: left\n"
                                              "       | ^ a line is choice = option, skip SCENE, read SCENE or to "
                                              "SCENE:LINE\n");
}

TEST_CASE("A path that meets a place where nobody can go on says so") {
    const auto story = story_of("  - choose: door\n    options:\n      - left: Left.\n        if: thanked\n");
    CHECK(complaint(story, "door = left\n") ==
          "way:1:1: error: door = left is a line too many\n"
          "     1 | door = left\n"
          "       | ^ nobody can go on from act-1/episode-1/one.yaml:3: every option of this choice is refused\n");
    const auto sermon = story_of(
        "  - On and on.\n  - goto: one\n  - choose: door\n    options:\n      - left: Left.\n");
    CHECK(complaint(sermon, "door = left\n") ==
          "way:1:1: error: nobody is asked for door here\n"
          "     1 | door = left\n"
          "       | ^ the reading goes round in a circle before and asks nothing\n");
}

TEST_CASE("How many endings were seen stands before the first answer") {
    const auto story = three_scenes();
    const ReadPath path = read(story, "endings seen: 1\ndoor = left\n");
    REQUIRE(path.session);
    CHECK(path_of(*path.session).endings_seen == 1);
    CHECK(complaint(story, "endings seen: 2\n") == "way:1:15: error: \"2\" is no number of endings of this story\n"
                                                   "     1 | endings seen: 2\n"
                                                   "       |               ^ it has 1\n");
    CHECK(complaint(story, "door = left\nendings seen: 1\n") ==
          "way:2:15: error: how many endings were seen stands before the first answer\n"
          "     2 | endings seen: 1\n"
          "       |               ^\n");
}

TEST_CASE("What is written of a path leads to where it stands") {
    const auto story = three_scenes();
    const Session end = read_to_the_end(story, readers().front());
    const std::vector<std::string> expected = {
        "",                                                  // It rains.
        "to one:4\n",                                        // the door
        "door = left\n",                                     // Late.
        "door = left\nto one:11\n",                          // Later.
        "door = left\nto two\n",                             // the notice
        "door = left\nread two\n",                           // He dies.
        "door = left\nread two\nto three\n",                 // Dawn comes.
        "door = left\nread two\nto three:4\n",               // The birds know.
        "door = left\nread two\nto three:5\n",               // the word
        "door = left\nread two\nfelt = old\n",               // I felt …
        "door = left\nread two\nfelt = old\nto three:10\n",  // That was all.
        "door = left\nread two\nfelt = old\n",               // the end
    };
    REQUIRE(end.length() == expected.size());
    for (std::size_t i = 0; i < end.length(); ++i) {
        Session there = end;
        there.go_to(i);
        CHECK(written(*story, path_of(there)) == expected[i]);
        if (i + 1 < end.length()) CHECK(leads_to(story, expected[i]) == told(there));
    }
}

TEST_CASE("Wherever a reading of the shipped story stands, what is written of it leads there") {
    const auto story = shipped_story();
    for (const Reader& reader : readers()) {
        const Session whole = read_to_the_end(story, reader);
        for (std::size_t i = 0; i + 1 < whole.length(); i += 17) {  // an end has no line of its own
            Session there = whole;
            there.go_to(i);
            const std::string text = written(*story, path_of(there));
            const ReadPath path = read(story, text);
            INFO(text);
            REQUIRE(path.session);
            CHECK(path.session->state() == there.state());
        }
    }
}

TEST_CASE("A path is walked as far as the story takes it") {
    const auto story = three_scenes();
    const Path path{0, {Continue{}, Pick{0}, Pick{0}}};
    CHECK(told(walk(story, path)) == "Late.");
    CHECK(answers_of(*story, path).size() == 1);
}
