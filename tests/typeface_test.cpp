#include "sdl/typeface.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "catch.h"
#include "stage/comfort.h"
#include "story_folder.h"
#include "text/utf8.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const Face faces[] = {Face::serif, Face::serif_italic, Face::serif_bold, Face::sans, Face::sans_slanted,
    Face::sans_bold, Face::open_dyslexic, Face::open_dyslexic_slanted, Face::open_dyslexic_bold};

fs::path fonts() { return checkout() / "assets" / "fonts"; }

bool same_ink(const std::vector<Written>& one, const std::vector<Written>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Written& a, const Written& b) {
        return a.width == b.width && a.height == b.height && a.pixels == b.pixels;
    });
}

bool has_ink(const std::vector<Written>& pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [](const Written& piece) {
        return std::any_of(
            piece.pixels.begin(), piece.pixels.end(), [](std::uint32_t pixel) { return pixel >> 24 != 0; });
    });
}

/// Every character that no font of the face has: what would be a box, or a question mark nobody wrote.
std::string not_written(const Typeface& typeface, const std::set<std::string>& characters, Face face) {
    const std::vector<Written> unknown = typeface.write("?", face, 40);
    std::string missing;
    for (const std::string& character : characters) {
        const std::vector<Written> written = typeface.write(character, face, 40);
        const bool blank = character == " " || character == "\u00A0";
        if (character != "?" && same_ink(written, unknown)) missing += character + " ";
        else if (!blank && !has_ink(written)) missing += character + " (no ink) ";
    }
    return missing;
}

void collect(std::set<std::string>& characters, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = utf8::width(text, at);
        if (utf8::decode(text, at) >= U' ') characters.emplace(text.substr(at, bytes));
        at += bytes;
    }
}

std::string refusal(const fs::path& folder) {
    try {
        const Typeface typeface(folder);
        typeface.width("a", Face::serif, 38);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("Every character the story is written in has a shape in every face") {
    std::set<std::string> characters;
    int files = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(checkout() / "scripts"))
        if (entry.path().extension() == ".yaml") {
            collect(characters, read_file(entry.path()));
            ++files;
        }
    REQUIRE(files > 10);
    REQUIRE(characters.size() > 60);
    collect(characters, "“”‘’—…·ÀÉéèçôŒœ");
    const Typeface typeface(fonts());
    for (const Face face : faces) {
        INFO(static_cast<int>(face));
        CHECK(not_written(typeface, characters, face).empty());
    }
}

TEST_CASE("A character that no font has is a question mark, never an empty box") {
    const Typeface typeface(fonts());
    for (const Face face : faces) {
        CHECK(not_written(typeface, {"\U000F1234"}, face) == "\U000F1234 ");
        CHECK(typeface.width("\U000F1234", face, 40) == typeface.width("?", face, 40));
    }
}

TEST_CASE("Korean in a Latin line is written in a font that has it, and stands where the line has got to") {
    const Typeface typeface(fonts());
    const auto pieces = typeface.write("In Seoul, 서울, again", Face::serif, 40);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[1].left > static_cast<float>(pieces[0].width) * 0.9F);
    CHECK(pieces[2].left > pieces[1].left + static_cast<float>(pieces[1].width) * 0.8F);
    CHECK(typeface.write("In Seoul, again", Face::serif, 40).size() == 1);
    CHECK(typeface.write("서울", Face::sans, 40).size() == 1);
    CHECK(has_ink(typeface.write("서울", Face::serif_italic, 40)));
}

TEST_CASE("Widths grow with the words and in proportion to the size") {
    const Typeface typeface(fonts());
    for (const Face face : faces) {
        CHECK(typeface.width("", face, 38) == 0);
        const float one = typeface.width("lantern", face, 20);
        CHECK(one > 40);
        CHECK(one < 120);
        CHECK(typeface.width("lantern", face, 40) == Approx(2 * one));
        CHECK(typeface.width("lanterns", face, 20) > one);
        CHECK(typeface.width("lantern ", face, 20) > one);
        CHECK(typeface.width("랜턴", face, 20) == Approx(40).epsilon(0.15));
    }
    CHECK(typeface.width("iiii", Face::serif, 20) < typeface.width("mmmm", Face::serif, 20));
}

TEST_CASE("Ink is as wide as its words are said to be") {
    const Typeface typeface(fonts());
    for (const Face face : faces) {
        const auto pieces = typeface.write("Hamburg", face, 100);
        REQUIRE(pieces.size() == 1);
        CHECK(static_cast<float>(pieces[0].width) == Approx(typeface.width("Hamburg", face, 100)).epsilon(0.06));
        CHECK(pieces[0].above > 60);
        CHECK(pieces[0].above < static_cast<float>(pieces[0].height));
    }
}

TEST_CASE("Emphasis and strength can be told apart in every font a reader may choose") {
    const Typeface typeface(fonts());
    for (const Font font : {Font::serif, Font::sans, Font::open_dyslexic}) {
        const auto ink = [&](Face face) { return typeface.write("lantern", face_in(font, face), 40); };
        CHECK_FALSE(same_ink(ink(Face::serif), ink(Face::serif_italic)));
        CHECK_FALSE(same_ink(ink(Face::serif), ink(Face::serif_bold)));
        CHECK_FALSE(same_ink(ink(Face::serif_italic), ink(Face::serif_bold)));
    }
}

TEST_CASE("A face in the reader's font is that font's own") {
    CHECK(face_in(Font::serif, Face::sans_bold) == Face::sans_bold);
    CHECK(face_in(Font::sans, Face::serif_italic) == Face::sans_slanted);
    CHECK(face_in(Font::sans, Face::sans) == Face::sans);
    CHECK(face_in(Font::open_dyslexic, Face::serif) == Face::open_dyslexic);
    CHECK(face_in(Font::open_dyslexic, Face::sans_bold) == Face::open_dyslexic_bold);
    CHECK(face_in(Font::open_dyslexic, Face::open_dyslexic_slanted) == Face::open_dyslexic_slanted);
}

/// How high the ink of words stands, in pixels.
int height_of(const std::vector<Written>& pieces) {
    const Written& piece = pieces.front();
    int first = piece.height, last = 0;
    for (int y = 0; y < piece.height; ++y)
        for (int x = 0; x < piece.width; ++x)
            if (piece.pixels[static_cast<std::size_t>(y * piece.width + x)] >> 24 > 128) {
                first = std::min(first, y);
                last = std::max(last, y + 1);
            }
    return last - first;
}

TEST_CASE("At one size the fonts a reader may choose look alike large, for a book's words and for small ones") {
    const Typeface typeface(fonts());
    const int book = height_of(typeface.write("xnou", Face::serif, 200));
    for (const Font font : {Font::sans, Font::open_dyslexic}) {
        const int own = height_of(typeface.write("xnou", face_in(font, Face::serif), size_in(font, 200)));
        CHECK(own >= book * 0.97);
        CHECK(own <= book * 1.15);
    }
    const int sans = height_of(typeface.write("xnou", Face::sans, 200));
    CHECK(height_of(typeface.write("xnou", Face::open_dyslexic, 200)) >= sans * 0.85);
}

TEST_CASE("A folder with no fonts in it is refused by its name") {
    const StoryFolder folder;
    CHECK(refusal(folder.path()) == "there are no fonts in " + folder.path().string());
}

TEST_CASE("A font that cannot be read is named") {
    const StoryFolder folder;
    folder.write("EBGaramond-Regular.otf", "no font");
    const std::string said = refusal(folder.path());
    CHECK(said.substr(0, 52) == "the font EBGaramond-Regular.otf cannot be read: Coul");
}

TEST_CASE("With one font alone there are words in every face, and question marks for the rest") {
    const StoryFolder folder;
    fs::copy_file(fonts() / "EBGaramond-Regular.otf", folder.path() / "EBGaramond-Regular.otf");
    const Typeface typeface(folder.path());
    for (const Face face : faces) {
        CHECK(has_ink(typeface.write("lantern", face, 40)));
        CHECK(not_written(typeface, {"a", "서", "z"}, face) == "서 ");
    }
}
