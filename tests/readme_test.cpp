// What the front page shows is what the program does: its scene is right where it says to put it, and its complaint is the one that
// is heard.

#include "catch.h"
#include "check/check.h"
#include "story/load.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// What stands between `fence`, which begins with a line end, and the next line that closes it.
std::string fenced(const std::string& page, const std::string& fence) {
    const std::size_t found = page.find(fence);
    REQUIRE(found != std::string::npos);
    const std::size_t start = found + fence.size();
    return page.substr(start, page.find("\n```\n", start) + 1 - start);
}

std::string complaints_with(const std::string& scene) {
    const StoryFolder folder;
    fs::copy(checkout() / "scripts", folder.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    fs::create_directories(folder.beside("assets"));
    folder.write("act-1/episode-1/the-last-bus.yaml", scene);
    std::string act = read_file(folder.path() / "act-1" / "act.yaml");
    const std::string before = "the-coat, ";
    act.insert(act.find(before) + before.size(), "the-last-bus, ");
    folder.write("act-1/act.yaml", act);
    const Loaded loaded = load_story(folder.path());
    std::string words;
    for (const Diagnostic& one : check(loaded).diagnostics)
        if (one.severity != Severity::note) words += spell(one, loaded.story.sources);
    return words;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::string front_page() { return read_file(checkout() / "README.md"); }

std::string front_scene() { return fenced(front_page(), "\n```yaml\n"); }

}  // namespace

TEST_CASE("The scene of the front page is right beside the others") {
    REQUIRE(front_scene().find("scene: The last bus\n") == 0);
    CHECK(complaints_with(front_scene()).empty());
}

TEST_CASE("The complaint of the front page is the one that is heard") {
    const std::string heard = complaints_with(replaced(front_scene(), "miae (smile): The", "mia (smile): The"));
    CHECK(fenced(front_page(), "\n```\n$ ./lantern check\n") == heard);
}
