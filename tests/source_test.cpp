// Lines and columns of a file, as an editor counts them.

#include "catch.h"
#include "text/source.h"

using namespace lantern;

TEST_CASE("Lines are counted from 1, with or without a line end at the last") {
    const Source with("a.yaml", "one\ntwo\n");
    CHECK(with.line_count() == 3);
    CHECK(with.line(1) == "one");
    CHECK(with.line(2) == "two");
    CHECK(with.line(3).empty());
    const Source without("a.yaml", "one\ntwo");
    CHECK(without.line_count() == 2);
    CHECK(without.line(2) == "two");
}

TEST_CASE("There is nothing in line 0 and beyond the last") {
    const Source source("a.yaml", "one");
    CHECK(source.line(0).empty());
    CHECK(source.line(2).empty());
    CHECK(source.line(0xFFFFFFFF).empty());
    CHECK(source.column(7, 3) == 1);
}

TEST_CASE("An empty file has one empty line") {
    const Source source("a.yaml", "");
    CHECK(source.line_count() == 1);
    CHECK(source.line(1).empty());
    CHECK(source.column(1, 0) == 1);
}

TEST_CASE("A line end of Windows is no part of the line, wherever it stands") {
    const Source source("a.yaml", "one\r\n\r\ntwo\rthree\r\nfour\r");
    CHECK(source.line_count() == 4);
    CHECK(source.line(1) == "one");
    CHECK(source.line(2).empty());
    CHECK(source.line(3) == "two\rthree");
    CHECK(source.line(4) == "four");
}

TEST_CASE("Columns count characters, not bytes, and end with the line") {
    const Source source("a.yaml", "x\n고영 Go\n");
    CHECK(source.column(2, 0) == 1);
    CHECK(source.column(2, 3) == 2);
    CHECK(source.column(2, 6) == 3);
    CHECK(source.column(2, 7) == 4);
    CHECK(source.column(2, 9) == 6);
    CHECK(source.column(2, 999) == 6);
}

TEST_CASE("A source that was copied shows its own lines") {
    Source copy("b.yaml", "");
    {
        const Source first("a.yaml", "one\ntwo");
        copy = first;
    }
    CHECK(copy.path() == "a.yaml");
    CHECK(copy.line(2) == "two");
}

TEST_CASE("Places are ordered by file, then line, then column") {
    CHECK(Location{0, 9, 9} < Location{1, 1, 1});
    CHECK(Location{1, 2, 9} < Location{1, 3, 1});
    CHECK(Location{1, 2, 3} < Location{1, 2, 4});
    CHECK_FALSE(Location{1, 2, 3} < Location{1, 2, 3});
}
