// The edges of UTF-8: what is well formed, what is not, and how wide it stands.

#include "catch.h"
#include "text/utf8.h"

using namespace lantern;

namespace {

constexpr std::size_t none = std::string_view::npos;

}  // namespace

TEST_CASE("The first and last character of each length is well formed") {
    for (const char32_t c :
        {U'\x00', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xD7FF', U'\xE000', U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
        std::string text;
        utf8::append(text, c);
        INFO(static_cast<unsigned>(c));
        CHECK(utf8::first_invalid(text) == none);
        CHECK(utf8::decode(text, 0) == c);
        CHECK(utf8::width(text, 0) == text.size());
        CHECK(utf8::length(text) == 1);
        CHECK(text.size() == (c < 0x80 ? 1U : c < 0x800 ? 2U : c < 0x10000 ? 3U : 4U));
    }
}

TEST_CASE("Overlong forms, surrogates and what lies beyond Unicode are refused where they begin") {
    for (const std::string_view wrong :
        {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80",
            "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\x80", "\xBF"}) {
        const std::string text = "고a" + std::string(wrong) + "b";
        CHECK(utf8::first_invalid(text) == 4);
        CHECK(utf8::decode(text, 4) == U'\xFFFD');
        CHECK(utf8::width(text, 4) == 1);
    }
}

TEST_CASE("A character cut off at the end of the text is refused") {
    for (const std::string_view whole : {"é", "고", "🌙"})
        for (std::size_t bytes = 1; bytes < whole.size(); ++bytes) {
            const std::string cut = "a" + std::string(whole.substr(0, bytes));
            CHECK(utf8::first_invalid(cut) == 1);
            CHECK(utf8::width(cut, 1) == 1);
        }
}

TEST_CASE("A walk over ill-formed text ends, and counts each wrong byte") {
    CHECK(utf8::length("a\xFF\xFF\xC3") == 4);
    CHECK(utf8::length("") == 0);
    CHECK(utf8::first_invalid("") == none);
}

TEST_CASE("Hangul, kana, ideographs and full-width forms take two columns, Latin one") {
    CHECK(utf8::display_width("") == 0);
    CHECK(utf8::display_width("Mi-ae") == 5);
    CHECK(utf8::display_width("미애") == 4);
    CHECK(utf8::display_width("미ae") == 4);
    CHECK(utf8::display_width("ひらカナ漢字") == 12);
    CHECK(utf8::display_width("ＡＢ！") == 6);
    CHECK(utf8::display_width("“…”—é") == 5);
    CHECK(utf8::display_width("🌙") == 2);
}

TEST_CASE("What stands on or in the character before it takes no column of its own") {
    CHECK(utf8::display_width("e\u0301") == 1);               // é in two parts
    CHECK(utf8::display_width("\u1112\u1161\u11AB") == 2);    // 한 in its three letters
    CHECK(utf8::display_width("a\u200Bb\u200D\uFEFF") == 2);  // blanks and joiners nobody sees
    CHECK(utf8::display_width("☂\uFE0F") == 1);
}
