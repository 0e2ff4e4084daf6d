// Stories that nobody wrote: each is refused in words, in under a second of work and under 200 MB, whatever it holds. Each is
// read in a process of its own, whose time and memory are then known; the limits are the format's, not this machine's mood.

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>

#include "catch.h"
#include "check/report.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Verdict {
    std::string words;     // the first complaints
    double seconds = 0;    // of processor time
    double megabytes = 0;  // at most resident, of this reading alone
    bool ended = false;    // by itself
};

/// Reads and checks the story in a child that starts anew, so that nothing this process holds is counted.
Verdict read_hostile(const fs::path& story) {
    int pipe_ends[2];
    REQUIRE(pipe(pipe_ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        dup2(pipe_ends[1], STDOUT_FILENO);
        close(pipe_ends[0]);
        close(pipe_ends[1]);
        const std::string program = LANTERN_PROGRAM, folder = story.string();
        execl(program.c_str(), "lantern", "check", folder.c_str(), static_cast<char*>(nullptr));
        _exit(127);
    }
    close(pipe_ends[1]);
    std::string words;
    char piece[4096];
    for (ssize_t bytes = 0; (bytes = read(pipe_ends[0], piece, sizeof piece)) > 0;)
        words.append(piece, static_cast<std::size_t>(bytes));
    close(pipe_ends[0]);
    int status = 0;
    rusage used{};
    REQUIRE(wait4(child, &status, 0, &used) == child);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return {words, seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024,
        WIFEXITED(status) && WEXITSTATUS(status) == 1};
}

std::string repeated(std::string_view what, std::size_t times) {
    std::string text;
    text.reserve(what.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += what;
    return text;
}

constexpr std::size_t almost_a_mebibyte = 1'040'000;

/// A scene that is nothing but `text`, at the head of a right story.
Verdict scene(const std::string& text) {
    StoryFolder story;
    story.lay(base_story());
    story.write("act-1/episode-1/one.yaml", text);
    return read_hostile(story.path());
}

/// Refused in time and in room, and its first complaint begins so.
void refused(const Verdict& verdict, const std::string& beginning) {
    const std::string first = verdict.words.substr(0, beginning.size());
    CHECK(first == beginning);
    CHECK(verdict.ended);
#ifndef LANTERN_SANITIZED  // sanitizers take several times as much of either
    CHECK(verdict.seconds < 1.0);
    CHECK(verdict.megabytes < 200);
#endif
}

const std::string one = "act-1/episode-1/one.yaml";
const std::string head = "scene: One\nscript:\n";

}  // namespace

TEST_CASE("A NUL is refused where it stands", "[hostile]") {
    refused(scene(head + "  - A word\n  - Anoth" + std::string(1, '\0') + "er\n"),
        one + ":4:10: error: a NUL character stands here [nul]\n"
              "     4 |   - Anoth er\n"
              "       |          ^ take it out: no text needs one\n");
}

TEST_CASE("Text that is not UTF-8 is refused where it begins", "[hostile]") {
    refused(scene(head + "  - 고영 \xC3( went home\n"),
        one + ":3:8: error: from here on the file is not UTF-8 [not-utf8]\n");
    refused(scene("\xFF\xFE\x00s"), one + ":1:1: error: from here on the file is not UTF-8 [not-utf8]\n");
    refused(scene(head + "  - a surrogate \xED\xA0\x80\n"),
        one + ":3:17: error: from here on the file is not UTF-8 [not-utf8]\n");
}

TEST_CASE("A file of more than a mebibyte is refused unread", "[hostile]") {
    refused(scene(head + repeated("  - A word.\n", 100'000)),
        one + ": error: this file is 1171 KiB long [file-too-large]\n       at most 1024 KiB: split the scene\n");
}

TEST_CASE("A text of more than 64 KiB is refused", "[hostile]") {
    refused(scene(head + "  - " + std::string(70 * 1024, 'x') + "\n"),
        one + ":3:3: error: this line is 70 KiB long [text-too-long]\n");
    refused(scene(head + "  - \"" + std::string(almost_a_mebibyte, 'x') + "\"\n"),
        one + ":3:3: error: this line is 1015 KiB long [text-too-long]\n");
    refused(scene(head + "  - |\n" + repeated("    A line of a block.\n", 40'000)),
        one + ":3:5: error: this text is 742 KiB long [text-too-long]\n");
    refused(scene(head + "  - [" + repeated("a, ", 340'000) + "a]\n"),
        one + ":3:5: error: this list is longer than 64 KiB [text-too-long]\n");
    refused(scene(head + "  - {" + repeated("a: b, ", 170'000) + "a: b}\n"),
        one + ":3:5: error: this map is longer than 64 KiB [text-too-long]\n");
}

TEST_CASE("A story of more than 16 MiB is refused", "[hostile]") {
    StoryFolder story;
    story.lay(base_story());
    const std::string scene = head + repeated("  - A word and another.\n", 43'000);
    for (int number = 0; number < 18; ++number)
        story.write("act-1/episode-1/long-" + std::to_string(number) + ".yaml", scene);
    refused(read_hostile(story.path()),
        "story.yaml: error: the story's files are more than 16 MiB long together [story-too-large]\n"
        "       is this the right folder?\n");
}

TEST_CASE("Deep nesting is refused at its 65th level, in whatever form", "[hostile]") {
    const std::string too_deep = "error: this is nested more than 64 levels deep [too-deep]\n";
    refused(scene(head + "  - " + repeated("[", 30'000) + repeated("]", 30'000) + "\n"), one + ":3:67: " + too_deep);
    refused(scene(head + "  - " + repeated("{a: ", 10'000) + "b" + repeated("}", 10'000) + "\n"),
        one + ":3:253: " + too_deep);
    refused(scene(head + "  - " + repeated("[", almost_a_mebibyte) + "\n"),
        one + ":3:5: error: this list is longer than 64 KiB [text-too-long]\n");
    refused(scene(head + "  " + repeated("- ", 2'000) + "\n"),
        one + ":3:129: error: this is nested more than 64 levels deep [too-deep]\n");
    std::string stairs = head;
    for (std::size_t step = 1; step < 1300; ++step) stairs += std::string(step, ' ') + "a:\n";
    refused(scene(stairs), one + ":66:65: error: this is nested more than 64 levels deep [too-deep]\n");
    refused(scene(head + "  " + repeated("? ", 2'000) + "\n"), one + ":3:3: error: ");
    refused(scene(head + "  " + repeated("? ", almost_a_mebibyte / 2) + "\n"),
        one + ":3:3: error: this line is 1015 KiB long [text-too-long]\n");
    refused(scene(head + "  - [\n" + repeated("    a,\n", 140'000) + "  ]\n"),
        one + ":3:5: error: this list is longer than 64 KiB [text-too-long]\n");
}

TEST_CASE("Brackets in prose are prose, however many", "[hostile]") {
    StoryFolder story;
    story.lay(base_story());
    const std::string many = repeated("[", 160);
    story.write_scene(
        "  - |\n    He typed " + many + "\n    " + many + "\n  - \"" + many + "!\"\n  - He typed " + many + "\n");
    const Loaded loaded = load_story(story.path());
    CHECK(check(loaded, Leftovers::untold).diagnostics.empty());
}

TEST_CASE("A bomb of aliases does not go off", "[hostile]") {
    std::string bomb = "scene: One\nscript: [a]\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int level = 1; level < 12; ++level) {
        const std::string name = "a" + std::to_string(level), below = "*a" + std::to_string(level - 1);
        bomb += name + ": &" + name + " [" + below;
        for (int i = 0; i < 8; ++i) bomb += ", " + below;
        bomb += "]\n";
    }
    const Verdict verdict = scene(bomb);
    refused(verdict, one + ":3:1: error: a scene has no key called \"a0\" [unknown-key]\n");
    CHECK(
        verdict.words.find(":3:5: error: an anchor (&) gives something a name, which stories do without [anchor]\n") !=
        std::string::npos);
    refused(scene("scene: &a b\nc: [" + repeated("*a,", 20'000) + "*a]\n"), one + ":1:8: error: an anchor (&)");
    refused(scene("scene: &a b\nscript:\n" + repeated("  - *a\n", 140'000)), one + ":1:8: error: an anchor (&)");
}

TEST_CASE("Ten thousand files are too many", "[hostile]") {
    StoryFolder story;
    story.lay(base_story());
    fs::create_directories(story.path() / "act-1" / "episode-2");
    for (int number = 0; number < 10'001; ++number)
        std::ofstream(story.path() / "act-1" / "episode-2" / (std::to_string(number) + ".yaml")) << "scene: A\n";
    refused(read_hostile(story.path()), "story.yaml: error: the story's folder holds more than 10000 files "
                                        "[too-many-files]\n       is this the right folder?\n");
}

TEST_CASE("A file that is a link out of the story is not opened", "[hostile]") {
    StoryFolder story;
    story.lay(base_story());
    write_file(story.beside("secret.txt"), "scene: Secret\nscript:\n  - A password\n");
    fs::remove(story.path() / "act-1" / "episode-1" / "one.yaml");
    fs::create_symlink(story.beside("secret.txt"), story.path() / "act-1" / "episode-1" / "one.yaml");
    const Verdict verdict = read_hostile(story.path());
    refused(verdict, one + ": error: this file lies outside the story's folder [outside-file]\n       a link that "
                           "leads out is not followed\n");
    CHECK(verdict.words.find("password") == std::string::npos);
}

TEST_CASE("A pipe or a folder in a file's place is not waited for", "[hostile]") {
    StoryFolder story;
    story.lay(base_story());
    const fs::path file = story.path() / "act-1" / "episode-1" / "one.yaml";
    fs::remove(file);
    REQUIRE(mkfifo(file.c_str(), 0600) == 0);
    refused(read_hostile(story.path()), one + ": error: this is no file [missing-file]\n");
    fs::remove(file);
    fs::create_directories(file);
    refused(read_hostile(story.path()), one + ": error: this is no file [missing-file]\n");
}

TEST_CASE("Where everything is wrong, the first five hundred complaints are told", "[hostile]") {
    const Verdict verdict = scene(head + repeated("  - goto: nowhere\n", 55'000));
    refused(verdict, one + ":3:11: error: there is no scene called \"nowhere\" [unknown-scene]\n");
    CHECK(
        verdict.words.find(
            "error: and 4501 more complaints like these [many-more]\n       after so many, nothing more was read\n") !=
        std::string::npos);
    refused(scene(repeated("scene: One\n", 90'000)),
        one + ":2:1: error: \"scene\" stands here a second time [repeated-key]\n");
    refused(scene(head + repeated("  - a: b: c\n", 80'000)),
        one + ":3:9: error: a second colon in one line makes YAML stop [second-colon]\n");
    refused(scene(head + repeated("  - 'a\n", 140'000)), one + ":3:5: error: ");
    refused(scene(head + repeated("  - \"a\n", 140'000)), one + ":3:5: error: ");
    refused(scene(head + repeated("\t- a\n", 200'000)), one + ":3:1: error: a tab indents this line [tab]\n");
    refused(scene(repeated("%\n", 500'000)), one + ":1:1: error: ");
    refused(scene(repeated(":", almost_a_mebibyte)), one + ":1:1: error: ");
    refused(scene(head + repeated("  - ~\n", 170'000)), one + ":3:5: error: ");
}

TEST_CASE("A condition or a markup without end is refused", "[hostile]") {
    refused(scene(head + "  - if: " + std::string(60'000, '(') + "\n    then: a\n"),
        one + ":3:59: error: this condition is nested too deeply [condition-syntax]\n");
    refused(
        scene(head + "  - if: visited(one)" + repeated(" and visited(one)", 3'000) + "\n    then: a\n"), one + ":3:");
    refused(scene(head + "  - " + repeated("<slow>", 10'000) + "a\n"), one + ":3:5: error: ");
    refused(scene(head + "  - " + repeated("{", 60'000) + "a\n"), one + ":3:");
}
