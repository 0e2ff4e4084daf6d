// Files that outlive a crash: what is there after each thing that can go wrong. tests/kill.sh asks the same of a killed program.

#include "sdl/durable.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// The files of a folder, and what is in them.
std::string lies_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : " ") + name + "=" + read_file(folder / name);
    return all;
}

}  // namespace

TEST_CASE("A file is replaced, and the one before it is kept, and no more") {
    const StoryFolder folder;
    const fs::path file = folder.path() / "card";
    CHECK(write_durably(file, "one").empty());
    CHECK(lies_in(folder.path()) == "card=one");
    CHECK(write_durably(file, "two").empty());
    CHECK(write_durably(file, "three").empty());
    CHECK(lies_in(folder.path()) == "card=three card.bak=two");
}

TEST_CASE("What a killed program left beside a file is written over") {
    const StoryFolder folder;
    const fs::path file = folder.path() / "card";
    CHECK(write_durably(file, "one").empty());
    write_file(folder.path() / "card.new", "half");
    write_file(folder.path() / "card.bak.new", "older");
    CHECK(write_durably(file, "two").empty());
    CHECK(lies_in(folder.path()) == "card=two card.bak=one");
    // Killed after the elder got its second name, before the new one took the place:
    fs::remove(elder_of(file));
    fs::create_hard_link(file, elder_of(file));
    CHECK(write_durably(file, "three").empty());
    CHECK(lies_in(folder.path()) == "card=three card.bak=two");
}

TEST_CASE("A folder that has gone is made again") {
    const StoryFolder folder;
    const fs::path file = folder.path() / "a" / "b" / "card";
    CHECK(write_durably(file, "one").empty());
    fs::remove_all(folder.path() / "a");
    CHECK(write_durably(file, "two").empty());
    CHECK(lies_in(file.parent_path()) == "card=two");
}

TEST_CASE("Where a file is in the way of the folder, that is said") {
    const StoryFolder folder;
    folder.write("a", "a file");
    CHECK(write_durably(folder.path() / "a" / "card", "one") == "there is no folder " + (folder.path() / "a").string());
    CHECK(lies_in(folder.path()) == "a=a file");
}

TEST_CASE("Where nothing may be written, that is said, and what was there is as it was") {
    const StoryFolder folder;
    const fs::path file = folder.path() / "card";
    CHECK(write_durably(file, "one").empty());
    if (geteuid() != 0) {
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        CHECK(write_durably(file, "two") == "nothing may be written in " + folder.path().string());
        fs::permissions(folder.path(), fs::perms::owner_all);
    } else {  // root may write nearly everywhere
        CHECK(write_durably("/sys/card", "two") == "nothing may be written in /sys");
    }
    CHECK(lies_in(folder.path()) == "card=one");
}

TEST_CASE("A file that does not fit leaves nothing behind, and what was there is as it was") {
    const StoryFolder folder;
    const fs::path file = folder.path() / "card";
    CHECK(write_durably(file, "one").empty());
    struct rlimit before {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const struct rlimit small { 100, before.rlim_max };
    auto* const old = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const std::string said = write_durably(file, std::string(5000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    CHECK(said == "files may not grow so large here");
    CHECK(lies_in(folder.path()) == "card=one");
}

TEST_CASE("A file is moved with its elder, and takes no other's along") {
    const StoryFolder folder;
    const fs::path file = folder.path() / "card", to = folder.path() / "away" / "card";
    CHECK(write_durably(file, "one").empty());
    CHECK(move_durably(file, to).empty());
    CHECK(lies_in(to.parent_path()) == "card=one");
    CHECK(write_durably(file, "two").empty());
    CHECK(write_durably(file, "three").empty());
    CHECK(move_durably(file, to).empty());
    CHECK(lies_in(to.parent_path()) == "card=three card.bak=two");
    CHECK(lies_in(folder.path()).empty());
    CHECK(move_durably(file, to) == file.string() + " is no longer there");
    CHECK(lies_in(to.parent_path()) == "card=three card.bak=two");
}

TEST_CASE("Only as much is read as is asked for") {
    const StoryFolder folder;
    folder.write("card", std::string(100'000, 'x'));
    CHECK(read_whole(folder.path() / "card", 100'000)->size() == 100'000);
    CHECK_FALSE(read_whole(folder.path() / "card", 99'999));
    CHECK(read_start(folder.path() / "card", 70'000)->size() == 70'000);
    CHECK(read_start(folder.path() / "card", 200'000)->size() == 100'000);
    CHECK_FALSE(read_whole(folder.path(), 10));
    CHECK_FALSE(read_whole("/dev/zero", 10));
    CHECK_FALSE(read_whole(folder.path() / "none", 10));
}
