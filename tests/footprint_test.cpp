// Whether anything in a folder has changed, without reading it.

#include "../game/footprint.h"

#include <chrono>

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A footprint is equal as long as nothing changes, and tells a new, a gone, a longer and a touched file") {
    const StoryFolder folder;
    folder.write("story.yaml", "story: a\n");
    folder.write("act-1/one.yaml", "scene: One\n");
    const Footprint first = footprint_of({folder.path()});
    CHECK(first.size() == 2);
    const auto is = [&](const Footprint& footprint) { return footprint_of({folder.path()}) == footprint; };
    CHECK(is(first));

    folder.write("act-1/two.yaml", "scene: Two\n");
    const Footprint more = footprint_of({folder.path()});
    CHECK_FALSE(is(first));
    fs::remove(folder.path() / "act-1" / "two.yaml");
    CHECK(is(first));
    CHECK_FALSE(is(more));

    const fs::path one = folder.path() / "act-1" / "one.yaml";
    const auto time = fs::last_write_time(one);
    folder.write("act-1/one.yaml", "scene: One more\n");
    fs::last_write_time(one, time);
    CHECK_FALSE(is(first));
    folder.write("act-1/one.yaml", "scene: One\n");
    fs::last_write_time(one, time + std::chrono::seconds(1));
    CHECK_FALSE(is(first));
    fs::last_write_time(one, time);
    CHECK(is(first));
}

TEST_CASE("A folder that lies within another counts once") {
    const StoryFolder folder;
    folder.write("story.yaml", "story: a\n");
    folder.write("assets/one.webp", "x");
    const std::vector<fs::path> both{folder.path(), folder.path() / "assets"};
    CHECK(footprint_of(both).size() == 2);
}

TEST_CASE("What an editor keeps for itself leaves no footprint, and a folder that is not there has none") {
    const StoryFolder folder;
    for (const char* name : {".#one.yaml", "one.yaml~", ".one.yaml.swp", ".git/index"}) folder.write(name, "x");
    CHECK(footprint_of({folder.path()}).empty());
    CHECK(footprint_of({folder.path() / "nowhere"}).empty());
}

TEST_CASE("All folders below are told, themselves included") {
    const StoryFolder folder;
    folder.write("act-1/episode-1/one.yaml", "x");
    const std::vector<fs::path> all = folders_below({folder.path()});
    REQUIRE(all.size() == 3);
    CHECK(all[0] == folder.path());
    CHECK(all[1] == folder.path() / "act-1");
    CHECK(all[2] == folder.path() / "act-1" / "episode-1");
}
