#include "stage/page.h"

#include "catch.h"

using namespace lantern;

namespace {

const FixedMeasure measure;

Run run(std::string text, Style style = {}) { return {std::move(text), style, {}, {}, no_slot, 0}; }

TypeSetting narrow(float width, int lines = 3) {
    TypeSetting setting;
    setting.size = 20;  // a Latin letter is 10 px wide, a Korean one 20
    setting.line_height = 30;
    setting.width = width;
    setting.lines = lines;
    return setting;
}

std::vector<std::string> lines_of(const std::vector<Page>& pages) {
    std::vector<std::string> lines;
    for (const Page& page : pages) {
        int line = -1;
        for (const Fragment& fragment : page.fragments) {
            if (fragment.line != line) lines.emplace_back();
            line = fragment.line;
            lines.back() += fragment.text;
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A line breaks at a space, and the space does not count") {
    CHECK(lines_of(set_pages({run("one two six")}, measure, narrow(70))) == Lines{"one two", "six"});
    CHECK(lines_of(set_pages({run("one two   six")}, measure, narrow(70))) == Lines{"one two", "six"});
}

TEST_CASE("Latin also breaks after a hyphen and a dash") {
    CHECK(lines_of(set_pages({run("long-winded")}, measure, narrow(60))) == Lines{"long-", "winded"});
    CHECK(lines_of(set_pages({run("word\u2014word")}, measure, narrow(60))) == Lines{"word\u2014", "word"});
}

TEST_CASE("Punctuation stays with its word") {
    CHECK(lines_of(set_pages({run("he said, \u201CGo.\u201D")}, measure, narrow(90))) ==
          Lines{"he said,", "\u201CGo.\u201D"});
}

TEST_CASE("Korean breaks at spaces only") {
    CHECK(lines_of(set_pages({run("우리는 여름이었다")}, measure, narrow(120))) == Lines{"우리는", "여름이었다"});
}

TEST_CASE("Korean beside Latin does not break without a space") {
    CHECK(lines_of(set_pages({run("the bar 물결is")}, measure, narrow(100))) == Lines{"the bar", "물결is"});
}

TEST_CASE("A word wider than the column breaks anywhere, and nothing runs over") {
    const auto pages = set_pages({run("a Donaudampfschifffahrt")}, measure, narrow(80, 9));
    CHECK(lines_of(pages) == Lines{"a", "Donaudam", "pfschiff", "fahrt"});
    for (const Fragment& fragment : pages[0].fragments) CHECK(fragment.at.x + fragment.width <= 80);
}

TEST_CASE("What does not fit goes to a second page, at the same size") {
    const auto pages = set_pages({run("a b c d e")}, measure, narrow(10, 3));
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].lines == 3);
    CHECK(pages[1].lines == 2);
    CHECK(pages[1].fragments[0].line == 0);
    CHECK(pages[1].fragments[0].size == 20);
    CHECK(pages[1].fragments[0].at == pages[0].fragments[0].at);
}

TEST_CASE("A run may end inside a word without breaking it") {
    Style strong;
    strong.strong = true;
    const auto pages = set_pages({run("ab cd"), run("ef", strong)}, measure, narrow(50));
    CHECK(lines_of(pages) == Lines{"ab", "cdef"});
    CHECK(pages[0].fragments[2].face == Face::serif_bold);
    CHECK(pages[0].fragments[2].at.x == 20);
    CHECK(pages[0].fragments[2].run == 1);
}

TEST_CASE("Emphasis is italic, and upright where the rest is italic") {
    Style emphasis;
    emphasis.emphasis = true;
    TypeSetting setting = narrow(400);
    CHECK(set_pages({run("x", emphasis)}, measure, setting)[0].fragments[0].face == Face::serif_italic);
    std::swap(setting.upright, setting.emphasised);
    CHECK(set_pages({run("x", emphasis)}, measure, setting)[0].fragments[0].face == Face::serif);
    CHECK(set_pages({run("x")}, measure, setting)[0].fragments[0].face == Face::serif_italic);
}

TEST_CASE("What is struck, slow, shaken or waited for is carried along") {
    Run struck = run("no", {false, false, true, true, true});
    struck.wait = 0.6;
    const auto pages = set_pages({run("yes "), struck}, measure, narrow(400));
    CHECK(pages[0].fragments[1].style == struck.style);
    CHECK(pages[0].fragments[1].wait == 0.6);
}

TEST_CASE("A rest before no words at all is taken by the next word") {
    Run silence = run("");
    silence.wait = 0.5;
    const auto pages = set_pages({run("a "), silence, run("b")}, measure, narrow(400));
    REQUIRE(pages[0].fragments.size() == 2);
    CHECK(pages[0].fragments[1].wait == 0.5);
}

TEST_CASE("Ruby stays whole, in the middle above its words") {
    Run ruby = run("Go Young");
    ruby.ruby = "고영";
    const auto pages = set_pages({run("he is "), ruby}, measure, narrow(100));
    CHECK(lines_of(pages) == Lines{"he is", "Go Young"});
    const Fragment& fragment = pages[0].fragments[1];
    CHECK(fragment.ruby == "고영");
    CHECK(fragment.ruby_at.x == 20);  // 80 wide, two letters of 20 in the middle
    CHECK(fragment.ruby_at.y < fragment.at.y);
}

TEST_CASE("Subtitles stand in the middle") {
    TypeSetting setting = narrow(100);
    setting.centred = true;
    const auto pages = set_pages({run("abcdef gh ijkl")}, measure, setting);
    CHECK(pages[0].fragments[0].at.x == 5);
    CHECK(pages[0].fragments[1].at.x == 30);
}

TEST_CASE("Runs that belong together stand on one page, if one can hold them") {
    const Prose prose{run("a b "), run("c d"), run(" e")};
    const auto lines_on = [&](const std::vector<RunSpan>& together, int lines) {
        std::vector<int> found;
        for (const Page& page : set_pages(prose, measure, narrow(10, lines), together)) found.push_back(page.lines);
        return found;
    };
    CHECK(lines_on({}, 3) == std::vector<int>{3, 2});
    CHECK(lines_on({{1, 2}}, 3) == std::vector<int>{2, 3});
    CHECK(lines_on({{1, 2}}, 1) == std::vector<int>{1, 1, 1, 1, 1});
    CHECK(lines_on({{0, 3}}, 4) == std::vector<int>{4, 1});
}

TEST_CASE("No words make one empty page") { CHECK(set_pages({}, measure, narrow(100)) == std::vector<Page>{Page{}}); }

TEST_CASE("Words are mostly Korean when most of their letters are") {
    CHECK(mostly_korean({run("여름이었다")}));
    CHECK_FALSE(mostly_korean({run("The sign said 물결.")}));
}
