// Every halt of every story at hand, from the smallest words to the largest, in every furniture and font.

#include "sdl/typeface.h"
#include "stage_walk.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const FixedMeasure fixed;

/// More than anybody would write, of everything.
std::shared_ptr<const Story> overfull() {
    std::string items, sentence = "She said that it had rained all night on the roof and on the coats. ";
    std::string twice = sentence + sentence;
    twice.pop_back();
    const std::string heard =
        "  - sound: a-tram\n    caption: a tram, far below, that takes the curve by the river and is long about it\n"
        "  - sound: a-door\n    caption: a door, and then the same door again, because nobody ever shuts it properly\n";
    items += heard + "  - mo: " + twice + " " + twice + "\n";
    items += heard + "  - choose: many\n    ask: " + twice + "\n    options:\n";
    for (int i = 0; i < 9; ++i)
        items += "      - o" + std::to_string(i) + ": " + (i % 3 == 0 ? twice : "Go home " + std::to_string(i)) + "\n";
    items += heard + "  - choose: refused\n    options:\n      - first: Stay\n      - second: " + twice +
             "\n        if: honesty == 8\n        otherwise: " + twice + "\n";
    items += "  - word: long\n    line: I told her it was ___ and nothing else that I can remember of it now.\n    "
             "options:\n";
    for (int i = 0; i < 4; ++i)
        items += "      - w" + std::to_string(i) + ": a longer way of saying it than anybody needs, number " +
                 std::to_string(i) + "\n";
    items += heard +
             "  - word: denied\n    line: It was ___ then.\n    options:\n      - late: late\n      - early: early\n"
             "        if: honesty == 8\n        otherwise: " +
             twice + "\n";
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("cast.yaml", "yu: { name: Yu, portrait: none }\n"
                              "mo: { name: The woman who sells the umbrellas at the corner, also: 우산 파는 아주머니, "
                              "colour: \"#ff7fb0\" }\n");
    folder.write("act-1/episode-1/one.yaml",
        "scene: The night on which everybody who had a coat left it somewhere else\nscript:\n" + items +
            "  - end: dawn\n");
    return story_in(folder.path());
}

}  // namespace

TEST_CASE("Nothing of the shipped story is cut off, covered or lost at any size, in the story's own font") {
    CHECK(faults_of(shipped_story(), Font::serif, fixed) == "");
}

TEST_CASE("Nothing of the shipped story is cut off, covered or lost at any size, in the sans") {
    CHECK(faults_of(shipped_story(), Font::sans, fixed) == "");
}

TEST_CASE(
    "Nothing of the shipped story is cut off, covered or lost at the largest size, in OpenDyslexic as it really is") {
    const Typeface typeface(checkout() / "assets" / "fonts");
    CHECK(faults_of(shipped_story(), Font::open_dyslexic, typeface, {2.5F}) == "");
}

TEST_CASE("Nothing of the small stories is cut off, covered or lost at any size") {
    int stories = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(checkout() / "tests" / "stories"))
        if (entry.is_directory()) {
            INFO(entry.path().filename().string());
            CHECK(faults_of(story_in(entry.path()), Font::serif, fixed) == "");
            ++stories;
        }
    CHECK(stories > 10);
}

TEST_CASE("Nothing of an overfull story is cut off, covered or lost at any size") {
    for (const Font font : {Font::serif, Font::sans, Font::open_dyslexic})
        CHECK(faults_of(overfull(), font, fixed) == "");
}
