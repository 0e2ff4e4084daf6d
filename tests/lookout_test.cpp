// What is seen of folders in which somebody writes. Nothing is timed: each test waits for the call.

#include "../game/lookout.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Post {
    StoryFolder folder;
    std::mutex door;
    std::condition_variable bell;
    int calls = 0;
    Lookout::Seen seen;
    std::optional<Lookout> lookout;

    void looks_out() {
        lookout.emplace({folder.path()}, [this] {
            const std::lock_guard<std::mutex> inside(door);
            ++calls;
            bell.notify_one();
        });
    }
    /// All that was seen until there is enough of it: a file can be met half written, and then again.
    template <class Enough> void until(Enough enough) {
        seen = {};
        std::unique_lock<std::mutex> inside(door);
        for (;;) {
            REQUIRE(bell.wait_for(inside, std::chrono::seconds(60), [this] { return calls > 0; }));
            calls = 0;
            const Lookout::Seen now = lookout->seen();
            seen.story = seen.story || now.story;
            seen.others.insert(now.others.begin(), now.others.end());
            if (enough(seen)) return;
        }
    }
    /// Whole at once: written elsewhere, then laid there, so that it is seen once.
    void lay(const std::string& name, const std::string& words) const {
        write_file(folder.beside("coming"), words);
        fs::rename(folder.beside("coming"), folder.path() / name);
    }
    std::string file(const std::string& name) const { return (folder.path() / name).string(); }
};

bool of_the_story(const Lookout::Seen& seen) { return seen.story; }

}  // namespace

TEST_CASE("A file of the story that is written again is seen, and so is one laid in its place") {
    Post post;
    post.folder.write("act-1/one.yaml", "one");
    post.looks_out();
    post.folder.write("act-1/one.yaml", "another");
    post.until(of_the_story);
    CHECK(post.seen.others.empty());
    post.folder.write("act-1/.one.yaml.swp", "a third one");
    fs::rename(post.folder.path() / "act-1/.one.yaml.swp", post.folder.path() / "act-1/one.yaml");
    post.until(of_the_story);
    CHECK(post.seen.others.empty());
    fs::remove(post.folder.path() / "act-1/one.yaml");
    post.until(of_the_story);
}

TEST_CASE("A picture that is painted over is seen by its name, and the story is not read again for it") {
    Post post;
    post.folder.write("assets/roof.png", "a roof");
    post.folder.write("assets/rain.ogg", "rain");
    post.looks_out();
    post.folder.write("assets/roof.png", "a roof in the rain");
    post.until([](const Lookout::Seen& seen) { return !seen.others.empty(); });
    CHECK(post.seen.others == std::set<std::string>{post.file("assets/roof.png")});
    CHECK_FALSE(post.seen.story);
}

TEST_CASE("A picture that is new, or gone, is the story's affair, too: it may name it") {
    Post post;
    post.folder.write("assets/roof.png", "a roof");
    post.looks_out();
    post.lay("assets/quay.png", "a quay");
    post.until(of_the_story);
    CHECK(post.seen.others == std::set<std::string>{post.file("assets/quay.png")});
    fs::remove(post.folder.path() / "assets/roof.png");
    post.until(of_the_story);
    CHECK(post.seen.others == std::set<std::string>{post.file("assets/roof.png")});
}

TEST_CASE("In a folder that is made while it is looked out, files are seen, too") {
    Post post;
    post.looks_out();
    post.folder.write("act-2/one.yaml", "one");
    post.until(of_the_story);
    post.folder.write("act-2/one.yaml", "another");
    post.until(of_the_story);
}

TEST_CASE("What an editor keeps for itself is not seen") {
    Post post;
    post.folder.write("one.yaml", "one");
    post.looks_out();
    post.folder.write(".one.yaml.swp", "notes of the editor's own");
    post.folder.write("one.yaml~", "one");
    post.folder.write("two.yaml", "two");
    post.until(of_the_story);
    CHECK(post.seen.others.empty());
}
