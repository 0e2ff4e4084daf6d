// What a reader would see and hear, opened and judged: [broken-picture] [broken-sound] [picture-size] [missing-glyph] [many-pages]
// [low-contrast] [unused-asset].

#include "../game/show_check.h"

#include "catch.h"
#include "check/report.h"
#include "sdl/picture_side.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string png(int width, int height) {
    Print print;
    print.width = width;
    print.height = height;
    print.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0xFF102030U);
    return spell_png(print);
}

/// A right story with pictures that are pictures.
struct Exhibition {
    StoryFolder folder;

    explicit Exhibition(const std::string& items = "  - It rains.\n") {
        folder.lay(base_story());
        folder.write_scene(items);
        picture("places/roof", 1920, 1080);
        picture("people/mo-a1", 400, 800);
        picture("people/mo-a1-smile", 90, 60);
    }
    void picture(const std::string& name, int width, int height) const {
        folder.write("assets/pictures/" + name + ".png", png(width, height));
    }
    Report look() const {
        const Loaded loaded = load_story(folder.path());
        Report report = check(loaded, Leftovers::untold);
        REQUIRE_FALSE(has_errors(report.diagnostics));
        check_shown(loaded.story, checkout() / "assets" / "fonts", report);
        return report;
    }
    std::string told() const {
        const Loaded loaded = load_story(folder.path());
        std::string words;
        for (const Diagnostic& one : look().diagnostics) words += spell(one, loaded.story.sources);
        return words;
    }
};

}  // namespace

TEST_CASE("Where all is well the pass says so, and nothing else") {
    const Exhibition exhibition;
    CHECK(exhibition.told().empty());
    const Report report = exhibition.look();
    REQUIRE(report.passes.size() == 1);
    CHECK(report.passes[0].name == "shown");
    CHECK(
        report.passes[0].words == "3 pictures and sounds there, every line fits at 100 % and 200 %, no missing glyph");
}

TEST_CASE("A picture that is none is told where it is first asked for") {
    const Exhibition exhibition("  - prop: ring\n");
    exhibition.folder.write("assets/pictures/props/ring.png", "not a picture");
    CHECK(exhibition.told() ==
          "act-1/episode-1/one.yaml:3:11: error: pictures/props/ring.png cannot be read [broken-picture]\n"
          "     3 |   - prop: ring\n"
          "       |           ^ save it again as .webp, .png or .jpg\n");
    CHECK(exhibition.look().passes[0].words ==
          "4 pictures and sounds there, 1 broken, every line fits at 100 % and 200 %, no missing glyph");
}

TEST_CASE("A sound that is none is told where it is first asked for") {
    const Exhibition exhibition("  - music: waltz\n  - sound: bell\n    caption: a bell\n");
    exhibition.folder.write("assets/audio/music/waltz.ogg", "not music");
    exhibition.folder.write("assets/audio/sounds/bell.wav", "not a bell");
    CHECK(exhibition.told() ==
          "act-1/episode-1/one.yaml:3:12: error: audio/music/waltz.ogg cannot be read [broken-sound]\n"
          "     3 |   - music: waltz\n"
          "       |            ^ save it again as .ogg, .opus, .flac or .wav\n"
          "act-1/episode-1/one.yaml:4:12: error: audio/sounds/bell.wav cannot be read [broken-sound]\n"
          "     4 |   - sound: bell\n"
          "       |            ^ save it again as .ogg, .opus, .flac or .wav\n");
}

TEST_CASE("A background that is too small and a picture that is too large are told") {
    const Exhibition exhibition("  - prop: ring\n");
    exhibition.picture("places/roof", 320, 180);
    exhibition.picture("props/ring", 8200, 20);
    CHECK(exhibition.told() ==
          "places.yaml:1:1: warning: pictures/places/roof.png is 320 by 180 pixels [picture-size]\n"
          "     1 | roof: { about: the roof of the faculty }\n"
          "       | ^ a background has at least 960 by 540\n"
          "act-1/episode-1/one.yaml:3:11: warning: pictures/props/ring.png is 8200 by 20 pixels [picture-size]\n"
          "     3 |   - prop: ring\n"
          "       |           ^ a picture has at most 8192 either way\n");
}

TEST_CASE("A sign that no font has is told once, where it first stands") {
    const Exhibition exhibition("  - \"A fox: \U0001F98A.\"\n  - \"Another: \U0001F98A.\"\n  - 고영, 미애.\n");
    CHECK(exhibition.told() ==
          "act-1/episode-1/one.yaml:3:6: warning: no font of the house has the sign \"\U0001F98A\" (U+1F98A) "
          "[missing-glyph]\n"
          "     3 |   - \"A fox: \U0001F98A.\"\n"
          "       |      ^ a reader sees a question mark instead\n");
    CHECK(exhibition.look().passes[0].words ==
          "3 pictures and sounds there, every line fits at 100 % and 200 %, 1 glyph missing");
}

TEST_CASE("A line of more than one page, or of more than three at 200 %, is told, and a short one is not") {
    std::string long_line = "  - word: first\n    line: \"";
    for (int i = 0; i < 12; ++i) long_line += "and then he told me about the bridge ";
    const Exhibition exhibition(long_line + "___.\"\n    options:\n      - one: one\n      - two: two\n");
    const Report report = exhibition.look();
    std::size_t told = 0;
    for (const Diagnostic& one : report.diagnostics)
        if (one.rule == "many-pages") {
            CHECK(one.message == "this line takes 2 pages");
            CHECK(one.hint == "part it where a page should end");
            CHECK(one.where.line == 3);
            ++told;
        }
    CHECK(told == 1);
    CHECK(report.passes[0].words == "3 pictures and sounds there, 1 line too long at 100 % or 200 %, no missing glyph");
}

TEST_CASE("A name in a line counts with the longest of its words that it can have there") {
    std::string words;
    for (int i = 0; i < 40; ++i) words += "somewhere else ";
    const auto told_of = [&words](const std::string& items) {
        const Exhibition exhibition(items);
        exhibition.folder.write("variables.yaml", "ring: { one_of: { drawer: here, worn: \"" + words + "\" } }\n");
        std::string told;
        for (const Diagnostic& one : exhibition.look().diagnostics)
            told += one.rule + " " + std::to_string(one.where.line) + ": " + one.message + "\n";
        return told;
    };
    const std::string wear =
        "  - choose: hand\n    options:\n      - bare: Bare.\n      - full: Full.\n        set: { ring: worn }\n";
    CHECK(told_of("  - \"It is {ring}.\"\n" + wear) == "");  // not yet worn
    CHECK(told_of(wear + "  - \"It is {ring}.\"\n") ==
          "many-pages 8: this line takes 3 pages, with the longest that can be named here\n");
    CHECK(told_of(wear + "  - if: hand == bare\n    then: \"It is {ring}.\"\n    else: It was.\n") == "");
    CHECK(told_of(wear + "  - if: hand == full\n    then: \"It is {ring}.\"\n    else: It was.\n") != "");
    CHECK(told_of(wear + "  - set: { ring: drawer }\n  - \"It is {ring}.\"\n") == "");
}

TEST_CASE("What an option names counts in a sentence that names the option") {
    std::string words;
    for (int i = 0; i < 40; ++i) words += "somewhere else ";
    const Exhibition exhibition("  - choose: what\n    options:\n      - it: \"{ring}\"\n      - no: No.\n"
                                "  - \"I said {what}.\"\n");
    exhibition.folder.write("variables.yaml", "ring: { one_of: { drawer: here, worn: \"" + words + "\" } }\n");
    CHECK(exhibition.told() == "");
    exhibition.folder.write("variables.yaml", "ring: { one_of: { drawer: \"" + words + "\", worn: there } }\n");
    CHECK(exhibition.told().find("with the longest that can be named here") != std::string::npos);
}

TEST_CASE("Colours that are too much alike are told where the act says them") {
    const Exhibition exhibition;
    exhibition.folder.write("act-1/direction.yaml", "palette: { panel: \"#120a22\", text: \"#3a2b4f\" }\n");
    CHECK(exhibition.told() ==
          "act-1/direction.yaml:1:30: warning: \"text\" on \"panel\" has a contrast of 1.5 to 1 [low-contrast]\n"
          "     1 | palette: { panel: \"#120a22\", text: \"#3a2b4f\" }\n"
          "       |                              ^ words need 4.5 to 1 to be read by everybody\n");
}

TEST_CASE("What lies in the assets and is named by nothing is a note, all of a stranger as one") {
    const Exhibition exhibition;
    exhibition.picture("props/lamp", 20, 20);
    exhibition.picture("people/mo-a2-smile", 20, 20);
    exhibition.picture("people/mo-a1-frown", 20, 20);
    exhibition.picture("people/li-a1", 20, 20);
    exhibition.picture("people/li-a1-smile", 20, 20);
    exhibition.picture("people/mo-at-roof-a1", 400, 800);
    exhibition.picture("people/mo-at-roof-a1-smile", 90, 60);
    exhibition.picture("people/mo-at-well-a1", 400, 800);
    exhibition.picture("people/mo-at-well-a1-smile", 90, 60);
    CHECK(exhibition.told() ==
          "story.yaml:4:1: note: nothing names pictures/people/li-… (2 files) [unused-asset]\n"
          "     4 | assets: assets\n"
          "       | ^ use it, or take it out of the assets\n"
          "story.yaml:4:1: note: nothing names pictures/people/mo-a1-frown.png [unused-asset]\n"
          "     4 | assets: assets\n"
          "       | ^ use it, or take it out of the assets\n"
          "story.yaml:4:1: note: nothing names pictures/people/mo-at-well-… (2 files) [unused-asset]\n"
          "     4 | assets: assets\n"
          "       | ^ use it, or take it out of the assets\n"
          "story.yaml:4:1: note: nothing names pictures/props/lamp.png [unused-asset]\n"
          "     4 | assets: assets\n"
          "       | ^ use it, or take it out of the assets\n");
}
