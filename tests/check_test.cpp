// What can be said of a story without playing it: scenes and endings that nothing leads to, what is still to be drawn.

#include "check/check.h"

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// The story beneath the mistakes with these scenes and endings.
struct Scenes {
    explicit Scenes(const std::string& list = "one, two") {
        folder.lay(base_story());
        folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [" + list + "]\n");
    }
    void scene(const std::string& id, const std::string& body) {
        folder.write("act-1/episode-1/" + id + ".yaml", "scene: " + id + "\n" + body);
    }
    void endings(const std::string& endings) {
        folder.write("story.yaml", "story: mistakes\ntitle: Mistakes\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                                   "endings: { " +
                                       endings + " }\n");
    }
    std::string told() const {
        const Loaded loaded = load_story(folder.path());
        std::string result;
        for (const Diagnostic& one : check(loaded, Leftovers::untold).diagnostics)
            result += spell(one, loaded.story.sources);
        return result;
    }
    StoryFolder folder;
};

const std::string no_way_to_two =
    "act-1/episode-1/two.yaml:1:1: warning: no reading comes to \"two\" [unreached-scene]\n"
    "     1 | scene: two\n"
    "       | ^ the scene before it never ends, and no goto or visit leads here\n";

}  // namespace

TEST_CASE("A scene that nothing leads to is told") {
    Scenes scenes;
    scenes.scene("one", "script:\n  - end: dawn\n");
    scenes.scene("two", "script:\n  - end: dawn\n");
    CHECK(scenes.told() == no_way_to_two);
    scenes.scene("one", "script:\n  - goto: one\n");
    CHECK(scenes.told() == "story.yaml:7:3: warning: no reading comes to the ending \"dawn\" [unreached-ending]\n"
                           "     7 |   dawn: Dawn\n"
                           "       |   ^ end: dawn\n" +
                               no_way_to_two);
}

TEST_CASE("A scene is come to by its neighbour, a goto, an option, a skip, or behind a loop") {
    for (const std::string body : {"script:\n  - It rains.\n", "script:\n  - goto: two\n",
             "script:\n  - choose: door\n    options:\n      - on: On.\n        goto: two\n      - off: Off.\n  - end: "
             "dawn\n",
             "script:\n  - word: first\n    line: ___.\n    options:\n      - on: on\n        goto: two\n      - off: "
             "off\n  - end: "
             "dawn\n",
             "notes: { war: shown }\nsummary: War.\nskip: { to: two }\nscript:\n  - end: dawn\n",
             "notes: { war: shown }\nsummary: War.\nscript:\n  - end: dawn\n",
             "script:\n  - if: thanked\n    then:\n      - end: dawn\n",
             "script:\n  - match: ring\n    drawer:\n      - end: dawn\n    worn:\n      - goto: two\n",
             "script:\n  - choose: door\n    until: leave\n    options:\n      - look: Look.\n      - leave: Out.\n"}) {
        INFO(body);
        Scenes scenes;
        scenes.scene("one", body);
        scenes.scene("two", "script:\n  - end: dawn\n");
        CHECK(scenes.told().empty());
    }
}

TEST_CASE("A scene is come to by a visit, even one that never comes back") {
    Scenes scenes;
    scenes.scene("one", "script:\n  - visit: two\n  - end: dawn\n");
    scenes.scene("two", "script:\n  - end: dawn\n");
    CHECK(scenes.told() ==
          "act-1/episode-1/one.yaml:3:5: warning: this visit never comes back: \"two\" always leads elsewhere "
          "[no-way-back]\n"
          "     3 |   - visit: two\n"
          "       |     ^ use goto, or let that scene come to its foot\n");
}

TEST_CASE("The foot of a scene that is only visited leads back, not on") {
    Scenes scenes("one, two, three");
    scenes.scene("one", "script:\n  - visit: two\n  - end: dawn\n");
    scenes.scene("two", "script:\n  - It rains.\n");
    scenes.scene("three", "script:\n  - end: dawn\n");
    CHECK(scenes.told() == "act-1/episode-1/three.yaml:1:1: warning: no reading comes to \"three\" [unreached-scene]\n"
                           "     1 | scene: three\n"
                           "       | ^ the scene before it never ends, and no goto or visit leads here\n");
}

TEST_CASE("An ending that nothing leads to is told, even where a scene that nobody reads has it") {
    Scenes scenes;
    scenes.endings("dawn: Dawn, dusk: Dusk, night: Night");
    scenes.scene("one", "script:\n  - end: dawn\n");
    scenes.scene("two", "script:\n  - end: dusk\n");
    CHECK(scenes.told() == "story.yaml:6:24: warning: no reading comes to the ending \"dusk\" [unreached-ending]\n"
                           "     6 | endings: { dawn: Dawn, dusk: Dusk, night: Night }\n"
                           "       |                        ^ end: dusk\n"
                           "story.yaml:6:36: warning: no reading comes to the ending \"night\" [unreached-ending]\n"
                           "     6 | endings: { dawn: Dawn, dusk: Dusk, night: Night }\n"
                           "       |                                    ^ end: night\n" +
                               no_way_to_two);
}

TEST_CASE("A story that runs out is an error, where it does") {
    Scenes scenes("one");
    scenes.scene("one", "script:\n  - if: thanked\n    then:\n      - end: dawn\n  - It rains.\n\n");
    CHECK(scenes.told() ==
          "act-1/episode-1/one.yaml:6:3: error: the story runs out here without an ending [no-ending]\n"
          "     6 |   - It rains.\n"
          "       |   ^ end: with one of the endings of story.yaml\n");
}

TEST_CASE("A story with faults is not asked where it leads") {
    Scenes scenes;
    scenes.scene("one", "script:\n  - goto: thre\n");
    scenes.scene("two", "script:\n  - It rains.\n");
    CHECK(scenes.told() == "act-1/episode-1/one.yaml:3:11: error: there is no scene called \"thre\" [unknown-scene]\n"
                           "     3 |   - goto: thre\n"
                           "       |           ^ it can be one or two\n");
}

TEST_CASE("What is still to be drawn or recorded is a note, once, where it is first asked for") {
    Scenes scenes("one");
    scenes.folder.write("cast.yaml",
        "yu: { name: Yu, portrait: none }\n"
        "mo: { name: Mo, expressions: [neutral, smile, grin, frown] }\nli: { name: Li }\n");
    scenes.scene("one", "music: waltz\nscript:\n  - sound: bell\n    caption: a bell\n  - sound: bell\n    caption: a "
                        "bell\n  - prop: ring\n  - place: roof\n"
                        "  - show: li\n  - end: dawn\n");
    CHECK(scenes.told() ==
          "cast.yaml:2:1: note: Mo has no picture yet for grin and frown [missing-art]\n"
          "     2 | mo: { name: Mo, expressions: [neutral, smile, grin, frown] }\n"
          "       | ^ as in pictures/people/mo-a1-grin.webp, .png or .jpg\n"
          "cast.yaml:3:1: note: there is no picture of Li yet [missing-art]\n"
          "     3 | li: { name: Li }\n"
          "       | ^ a plain plate stands in for pictures/people/li-a1.webp, .png or .jpg\n"
          "act-1/episode-1/one.yaml:2:8: note: there is no sound called \"waltz\" yet [missing-sound]\n"
          "     2 | music: waltz\n"
          "       |        ^ it would be audio/music/waltz.ogg, .opus, .flac or .wav\n"
          "act-1/episode-1/one.yaml:4:12: note: there is no sound called \"bell\" yet [missing-sound]\n"
          "     4 |   - sound: bell\n"
          "       |            ^ it would be audio/sounds/bell.ogg, .opus, .flac or .wav\n"
          "act-1/episode-1/one.yaml:8:11: note: there is no picture called \"ring\" yet [missing-art]\n"
          "     8 |   - prop: ring\n"
          "       |           ^ it would be pictures/props/ring.webp, .png or .jpg\n");
}

TEST_CASE("A picture that a link leads out of the assets for is not there") {
    Scenes scenes("one");
    scenes.scene("one", "script:\n  - prop: ring\n  - end: dawn\n");
    write_file(scenes.folder.beside("secret.png"), "secret");
    write_file(scenes.folder.path() / "assets" / "pictures" / "props" / "other.png", "x");
    fs::create_symlink(
        scenes.folder.beside("secret.png"), scenes.folder.path() / "assets" / "pictures" / "props" / "ring.png");
    fs::create_symlink(
        scenes.folder.beside("secret.png"), scenes.folder.path() / "assets" / "pictures" / "people" / "yu-a1.png");
    CHECK(scenes.told() ==
          "act-1/episode-1/one.yaml:3:11: note: there is no picture called \"ring\" yet [missing-art]\n"
          "     3 |   - prop: ring\n"
          "       |           ^ it would be pictures/props/ring.webp, .png or .jpg\n");
    CHECK(load_story(scenes.folder.path()).story.portraits.count("yu-a1") == 0);
}

TEST_CASE("Acts, scenes, beats, choices and words are counted") {
    Scenes scenes("one");
    scenes.scene("one",
        "script:\n  - One two *three*  four.\n  - yu: 고영, 미애\n  - choose: door\n    ask: Which one?\n"
        "    options:\n      - left: The left one.\n      - right: Right.\n"
        "  - word: first\n    line: I wrote ___ first.\n    options:\n      - luck: luck\n"
        "      - gold: much gold\n  - end: dawn\n");
    const Tally tally = check(load_story(scenes.folder.path())).tally;
    CHECK(tally.acts == 1);
    CHECK(tally.episodes == 1);
    CHECK(tally.scenes == 1);
    CHECK(tally.endings == 1);
    CHECK(tally.beats == 3);
    CHECK(tally.choices == 2);
    CHECK(tally.options == 4);
    CHECK(tally.words == 4 + 2 + 2 + 3 + 1 + 3 + 1 + 2);
}
