// Files that no author writes: too large, too deep, damaged, or meant to harm. Each is refused with its own complaint, and reading
// it takes little memory. What could lie in git lies in tests/mistakes instead.

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <stdexcept>

#include "catch.h"
#include "check/check.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr long most_memory = 2000;  // MB; a sanitizer keeps what is freed
#else
constexpr long most_memory = 200;
#endif

StoryFolder& with_base(StoryFolder& story) {
    story.lay(base_story());
    return story;
}

std::string complaints(const StoryFolder& story) {
    const Loaded loaded = load_story(story.path());
    std::string words;
    for (const Diagnostic& one : check(loaded).diagnostics) words += spell(one, loaded.story.sources);
    return words;
}

struct Child {
    int status = -1;
    long megabytes = 0;
    std::string words;
};

/// The complaints as a process of its own hears them, and the most memory it had.
Child apart(const StoryFolder& story) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t id = fork();
    if (id < 0) throw std::runtime_error("no process");
    if (id == 0) {
        close(ends[0]);
        int code = 1;
        try {
            const std::string words = complaints(story);
            std::size_t written = 0;
            for (ssize_t some = 0; written < words.size() && (some = write(ends[1], words.data() + written, words.size() - written)) > 0;) written += static_cast<std::size_t>(some);
            code = written == words.size() ? 0 : 1;
        } catch (...) {
            code = 2;
        }
        _exit(code);
    }
    close(ends[1]);
    Child child;
    std::array<char, 4096> buffer{};
    for (ssize_t some = 0; (some = read(ends[0], buffer.data(), buffer.size())) > 0;) child.words.append(buffer.data(), static_cast<std::size_t>(some));
    close(ends[0]);
    rusage used{};
    if (wait4(id, &child.status, 0, &used) != id) throw std::runtime_error("a process was lost");
#ifdef __APPLE__
    child.megabytes = used.ru_maxrss / 1024 / 1024;
#else
    child.megabytes = used.ru_maxrss / 1024;
#endif
    return child;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string text;
    while (text.size() + piece.size() <= bytes) text += piece;
    return text;
}

constexpr std::size_t full_file = bounds::file_bytes;

void check_refused(const std::string& scene, const std::string& expected) {
    StoryFolder story;
    with_base(story).write("act-1/episode-1/one.yaml", scene);
    const Child child = apart(story);
    CHECK(child.status == 0);
    CHECK(child.words == expected);
    CHECK(child.megabytes < most_memory);
}

/// The same numbers on every machine (Numerical Recipes' constants).
class Dice {
public:
    explicit Dice(std::uint32_t seed) : state_(seed) {}
    std::size_t below(std::size_t limit) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8U) % limit;
    }

private:
    std::uint32_t state_;
};

}  // namespace

TEST_CASE("A NUL is refused where it stands") {
    StoryFolder story;
    with_base(story).write_scene(std::string("  - It \0 rains.\n", 16));
    CHECK(complaints(story) == "act-1/episode-1/one.yaml:3:8: error: a NUL character stands here [nul]\n"
                               "     3 |   - It   rains.\n"
                               "       |        ^ take it out: no text needs one\n");
}

TEST_CASE("Bytes that are not UTF-8 are refused where they begin") {
    StoryFolder story;
    with_base(story).write_scene("  - 카페, Caf\xE9.\n");
    CHECK(complaints(story) == "act-1/episode-1/one.yaml:3:12: error: from here on the file is not UTF-8 [not-utf8]\n"
                               "     3 |   - 카페, Caf\xE9.\n"
                               "       |             ^ save it as UTF-8 in your editor\n");
}

TEST_CASE("UTF-16 is refused, not read as noise") {
    StoryFolder story;
    with_base(story).write("act-1/episode-1/one.yaml", std::string("\xFF\xFEs\0c\0", 6));
    CHECK(complaints(story).find("act-1/episode-1/one.yaml:1:1: error: from here on the file is not UTF-8 [not-utf8]\n") == 0);
}

TEST_CASE("A file over a mebibyte is refused unread") {
    check_refused("scene: One\nscript:\n" + repeated("  - It rains.\n", full_file), 
                  "act-1/episode-1/one.yaml: error: this file is 1024 KiB long [file-too-large]\n"
                  "       at most 1024 KiB: split the scene\n");
}

TEST_CASE("A folder of more than 10,000 files is not read") {
    StoryFolder story;
    with_base(story);
    fs::create_directories(story.path() / "heap");
    for (std::size_t i = 0; i < bounds::files; ++i) write_file(story.path() / "heap" / std::to_string(i), "");
    CHECK(complaints(story) == "story.yaml: error: the story's folder holds more than 10000 files [too-many-files]\n"
                               "       is this the right folder?\n");
}

TEST_CASE("A text over 64 KiB is refused, in a block and in quotes") {
    check_refused("scene: One\nscript:\n  - |\n" + repeated("    It rains.\n", 100 * 1024) + "  - end: dawn\n",
                  "act-1/episode-1/one.yaml:3:5: error: this text is 73 KiB long [text-too-long]\n"
                  "     3 |   - |\n"
                  "       |     ^ at most 64 KiB in one piece\n");
    check_refused("scene: One\nscript:\n  - yu: \"" + repeated("It rains. ", 70 * 1024) + "\"\n  - end: dawn\n",
                  "act-1/episode-1/one.yaml:3:9: error: this text is 69 KiB long [text-too-long]\n"
                  "     3 |   - yu: \"" + repeated("It rains. ", 110) + "I…\n"
                  "       |         ^ at most 64 KiB in one piece\n");
}

TEST_CASE("After 500 complaints the rest is counted") {
    StoryFolder story;
    std::string items;
    for (int i = 0; i < 600; ++i) items += "  - moo: Hold this.\n";
    with_base(story).write_scene(items);
    const std::string words = complaints(story);
    CHECK(words.find("act-1/episode-1/one.yaml:502:5: error: no verb and nobody in the cast is called \"moo\" [unknown-verb]\n") != std::string::npos);
    CHECK(words.find("one.yaml:503:") == std::string::npos);
    CHECK(words.find("act-1/episode-1/one.yaml: error: and 100 more complaints like these [many-more]\n") != std::string::npos);
}

TEST_CASE("A scene that is a link out of the folder is refused, and none of it is shown") {
    StoryFolder story;
    with_base(story);
    write_file(story.beside("diary.yaml"), "scene: Diary\nscript:\n  - I never told: anyone: this.\n");
    fs::remove(story.path() / "act-1/episode-1/one.yaml");
    fs::create_symlink("../../../diary.yaml", story.path() / "act-1/episode-1/one.yaml");
    CHECK(complaints(story) == "act-1/episode-1/one.yaml: error: this file lies outside the story's folder [outside-file]\n"
                               "       a link that leads out is not followed\n");
}

TEST_CASE("An act that is a link out of the folder is refused") {
    StoryFolder story;
    with_base(story);
    fs::rename(story.path() / "act-1", story.beside("act-1"));
    fs::create_directory_symlink(story.beside("act-1"), story.path() / "act-1");
    CHECK(complaints(story) == "act-1/act.yaml: error: this file lies outside the story's folder [outside-file]\n"
                               "       a link that leads out is not followed\n");
}

TEST_CASE("Assets that are a link out of the folder are refused") {
    StoryFolder story, other;
    with_base(story);
    fs::remove_all(story.path() / "assets");
    fs::create_directory_symlink(other.path(), story.path() / "assets");
    CHECK(complaints(story) == "story.yaml:4:9: error: the assets folder is a link to somewhere else [assets-elsewhere]\n"
                               "     4 | assets: assets\n"
                               "       |         ^ a link that leads out is not followed\n");
}

TEST_CASE("A mebibyte of opening brackets is refused at the 65th, in little memory") {
    for (const std::string_view piece : {"[", "{a: ", "- ", "? ", "[{a: "}) {
        INFO(piece);
        StoryFolder story;
        with_base(story).write("act-1/episode-1/one.yaml", repeated(piece, full_file));
        const Child child = apart(story);
        CHECK(child.status == 0);
        CHECK(child.words.find("error: this is nested more than 64 levels deep [too-deep]\n") != std::string::npos);
        CHECK(child.megabytes < most_memory);
    }
}

TEST_CASE("Names that stand for names that stand for names are refused, not unfolded") {
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name <= 'z'; ++name) {
        const std::string before(1, static_cast<char>(name - 1));
        bomb += std::string(1, name) + ": &" + name + " [*" + before;
        for (int i = 0; i < 8; ++i) bomb += ", *" + before;
        bomb += "]\n";
    }
    StoryFolder story;
    with_base(story).write("act-1/episode-1/one.yaml", bomb);
    const Child child = apart(story);
    CHECK(child.status == 0);
    CHECK(child.words.find("act-1/episode-1/one.yaml:1:4: error: an anchor (&) gives something a name, which stories do without [anchor]\n") == 0);
    CHECK(child.megabytes < most_memory);
}

TEST_CASE("A mebibyte of one complaint after another is told in little memory") {
    for (const std::string_view piece : {"  - *a\n", "  - !x y\n", "  - a: b\n", "  - ~\n", "  - {b}\n", "  - *a*\n", "  -\n"}) {
        INFO(piece);
        StoryFolder story;
        with_base(story).write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - &a b\n" + repeated(piece, full_file - 64));
        const Child child = apart(story);
        CHECK(child.status == 0);
        CHECK(child.words.find("act-1/episode-1/one.yaml:3:5: error: ") == 0);
        CHECK(child.megabytes < most_memory);
    }
}

TEST_CASE("A mebibyte of one-letter beats is read in little memory") {
    StoryFolder story;
    with_base(story).write_scene(repeated("  - a\n", full_file - 64));
    const Child child = apart(story);
    CHECK(child.status == 0);
    CHECK(child.words.empty());
    CHECK(child.megabytes < most_memory);
}

TEST_CASE("What would move a terminal's cursor is taken out of a complaint") {
    StoryFolder story;
    with_base(story).write_scene("  - \"\\e[2J\\nerror\": x\n");
    CHECK(complaints(story) == "act-1/episode-1/one.yaml:3:5: error: no verb and nobody in the cast is called \" [2J error\" [unknown-verb]\n"
                               "     3 |   - \"\\e[2J\\nerror\": x\n"
                               "       |     ^ quote the text, or use a block (|)\n"
                               " write |   - \" [2J error: x\"\n");
}

TEST_CASE("However a scene is damaged, it is read or refused, and every complaint has its place") {
    const std::string whole = read_file(checkout() / "scripts" / "act-1" / "episode-1" / "the-coat.yaml");
    REQUIRE(whole.size() > 1000);
    StoryFolder story;
    with_base(story);
    static const std::string signs = "\"'[]{}:#|>-*&!%@`?~,\n\t \r\\<\xEF\xBB";
    Dice dice(1);
    for (int round = 0; round < 400; ++round) {
        std::string text = whole;
        for (std::size_t slips = 1 + dice.below(4); slips > 0; --slips) {
            const std::size_t at = dice.below(text.size());
            const std::string sign(1, signs[dice.below(signs.size())]);
            switch (dice.below(4)) {
                case 0: text.insert(at, sign); break;
                case 1: text.replace(at, 1, sign); break;
                case 2: text.erase(at, 1 + dice.below(40)); break;
                default: text.resize(std::max<std::size_t>(at, 1)); break;
            }
        }
        story.write("act-1/episode-1/one.yaml", text);
        INFO("round " << round);
        const Loaded loaded = load_story(story.path());
        for (const Diagnostic& one : check(loaded).diagnostics) {
            REQUIRE(one.where.file < loaded.story.sources.size());
            CHECK(one.where.line <= loaded.story.sources[one.where.file].line_count());
            CHECK_FALSE(spell(one, loaded.story.sources).empty());
        }
    }
}
