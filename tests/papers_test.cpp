// A reader's own papers as files: made when they are first written, never half written, added to line by line.

#include "text/papers.h"

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

TEST_CASE("A paper is read as it was written, and its folder is made for it") {
    const StoryFolder folder;
    const fs::path own = folder.beside("own");
    const Papers papers = papers_in(own);
    CHECK(papers.where == own.string());
    CHECK_FALSE(papers.read("seen"));
    CHECK_FALSE(fs::exists(own));
    CHECK(papers.write("scenes/one", "first"));
    CHECK(papers.write("scenes/one", "second\n"));
    CHECK(papers.read("scenes/one") == "second\n");
    int files = 0;
    for (const auto& entry : fs::directory_iterator(own / "scenes")) files += entry.is_regular_file() ? 1 : 0;
    CHECK(files == 1);  // nothing is left beside it
}

TEST_CASE("Lines are added at the end, below one that was never finished") {
    const StoryFolder folder;
    const Papers papers = papers_in(folder.path());
    CHECK(papers.add("seen", "one\n"));
    CHECK(papers.add("seen", "two\nthree\n"));
    CHECK(papers.read("seen") == "one\ntwo\nthree\n");
    write_file(folder.path() / "seen", "one\nhal");
    CHECK(papers.add("seen", "two\n"));
    CHECK(papers.read("seen") == "one\nhal\ntwo\n");
}

TEST_CASE("A folder that was taken away while reading is made again") {
    const StoryFolder folder;
    const Papers papers = papers_in(folder.beside("own"));
    CHECK(papers.add("seen", "one\n"));
    fs::remove_all(folder.beside("own"));
    CHECK(papers.add("seen", "two\n"));
    CHECK(papers.read("seen") == "two\n");
}

TEST_CASE("Where there can be no folder nothing is written, and nothing is broken") {
    const StoryFolder folder;
    write_file(folder.beside("file"), "words");
    const Papers papers = papers_in(folder.beside("file"));
    CHECK_FALSE(papers.write("seen", "one\n"));
    CHECK_FALSE(papers.add("seen", "one\n"));
    CHECK_FALSE(papers.read("seen"));
    CHECK(read_file(folder.beside("file")) == "words");
    const Papers in_the_way = papers_in(folder.beside("own"));
    fs::create_directories(folder.beside("own") / "seen");
    CHECK_FALSE(in_the_way.write("seen", "one\n"));
    CHECK_FALSE(in_the_way.read("seen"));
}

TEST_CASE("A paper that is a link stays one: what it leads to is written") {
    const StoryFolder folder;
    write_file(folder.beside("elsewhere/words"), "old");
    fs::create_directories(folder.beside("own"));
    fs::create_symlink(folder.beside("elsewhere/words"), folder.beside("own/preferences.txt"));
    const Papers papers = papers_in(folder.beside("own"));
    CHECK(papers.write("preferences.txt", "new"));
    CHECK(fs::is_symlink(folder.beside("own/preferences.txt")));
    CHECK(read_file(folder.beside("elsewhere/words")) == "new");
}

TEST_CASE("Papers that are kept nowhere take everything and give nothing back") {
    const Papers papers = no_papers();
    CHECK(papers.write("seen", "one"));
    CHECK(papers.add("seen", "one"));
    CHECK_FALSE(papers.read("seen"));
}
