#pragma once
// Stories for the tests of what takes care of a reader: one with a noted scene in its middle, one told in threads. And evenings whose
// reader wants something else than is usual.

#include "playhouse.h"

namespace lantern::testing {

inline const char* const two_helplines = "opening: You can ask for yourself.\n"
                                         "helplines:\n"
                                         "  - { where: Korea, name: A line, call: \"109\", hours: day and night,"
                                         " languages: [Korean, English], checked: 2026-11-25 }\n"
                                         "  - { where: Elsewhere, name: A list, web: elsewhere.example,"
                                         " checked: 2026-10-01 }\n";

/// Before it, two lines; the noted scene with two; behind it one, and the end.
inline void lay_noted_story(const StoryFolder& folder, bool helplines = true) {
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: Weather\nepisodes:\n  - episode: Rain\n    scenes: [one, two, three]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - It rains.\n  - mo (smile): Still.\n");
    folder.write("act-1/episode-1/two.yaml",
        "scene: Two\nnotes: { homophobia: shown, hiv_stigma: discussed, slurs: mentioned }\n"
        "summary: Somebody shouts, and nobody answers.\nscript:\n  - It thunders.\n  - Somebody shouted.\n");
    folder.write("act-1/episode-1/three.yaml", "scene: Three\nscript:\n  - It stops.\n  - end: dawn\n");
    if (helplines) folder.write("helplines.yaml", two_helplines);
}

/// Two threads over two episodes, scenes between, a word, a deed, and two endings.
inline void lay_threaded_story(const StoryFolder& folder, bool threads = true) {
    folder.lay(base_story());
    folder.write("story.yaml", std::string("story: mistakes\ntitle: Mistakes\nnarrator: yu\nassets: assets\n"
                                           "acts: [act-1, act-2]\n") +
                                   (threads ? "threads: { mo: Mo, yu: Yu }\n" : "") +
                                   "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write("act-1/act.yaml", std::string("act: Weather\n") + (threads ? "thread: mo\n" : "") +
                                       "episodes:\n  - episode: Rain\n    scenes: [one, two, three]\n"
                                       "  - episode: Snow\n    scenes: [four]\n");
    folder.write("act-2/act.yaml", std::string("act: Light\n") + (threads ? "thread: yu\n" : "") +
                                       "episodes:\n  - episode: Noon\n    scenes: [five]\n");
    folder.write("act-1/episode-1/one.yaml", std::string("scene: The frame\n") + (threads ? "thread: none\n" : "") +
                                                 "script:\n"
                                                 "  - word: wet\n    line: It was ___ outside.\n    options:\n"
                                                 "      - damp: damp\n      - soaked: soaked\n"
                                                 "      - dry: dry\n        if: thanked\n");
    folder.write("act-1/episode-1/two.yaml", "scene: The door\nscript:\n"
                                             "  - choose: door\n    options:\n"
                                             "      - open: Open it.\n        goto: four\n"
                                             "      - wait: Wait.\n");
    folder.write("act-1/episode-1/three.yaml", "scene: The wait\nscript:\n  - It took all day.\n");
    folder.write("act-1/episode-2/four.yaml", "scene: The snow\nscript:\n  - It snowed.\n");
    folder.write("act-2/episode-3/five.yaml", "scene: The light\nscript:\n  - It was noon.\n  - if: door == open\n    "
                                              "then:\n      - end: dawn\n  - end: dusk\n");
}

/// A reader with wishes: what a page of preferences does by hand, this does at a stroke.
struct Guest : Evening {
    using Evening::Evening;
    template <typename Change> void wishes(Change change) {
        Preferences wish = playhouse.house().preferences;
        change(wish);
        playhouse.wish(wish);
    }

    void go_on(int times = 1) {
        for (int i = 0; i < times; ++i) {
            playhouse.tick(600);
            does(Command::go_on);
        }
    }
    void choose(int number) {
        playhouse.tick(600);
        does(ChooseNumber{number});
    }
    Spoken spoken() const {
        return std::visit([this](const auto& page) { return page.spoken(playhouse.house()); }, *playhouse.screen());
    }
};

/// Folders of a reader's own, gone with the test.
struct Rooms {
    StoryFolder folder;
    Quarters quarters() const { return {folder.beside("data"), {}}; }
    fs::path shelf(const std::string& story = "mistakes") const { return folder.beside("data") / story; }
};

/// Of all that is written: every line within the canvas, and none on another.
inline void check_room(const Evening& house, const Measure& measure) {
    struct Box {
        TextItem text;
        Rect at;
    };
    std::vector<Box> boxes;
    for (const TextItem& text : house.texts()) {
        const float wide = measure.width(text.text, text.face, text.size);
        INFO(text.text);
        CHECK(text.at.x >= 0);
        CHECK(text.at.x + wide <= canvas_width);
        CHECK(text.at.y - text.size * 0.7F >= 0);
        CHECK(text.at.y + text.size * 0.2F <= canvas_height);
        boxes.push_back({text, {text.at.x, text.at.y - text.size * 0.62F, wide, text.size * 0.75F}});
    }
    REQUIRE_FALSE(boxes.empty());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            const Rect &a = boxes[i].at, &b = boxes[j].at;
            const bool apart = a.x + a.w <= b.x + 1 || b.x + b.w <= a.x + 1 || a.y + a.h <= b.y || b.y + b.h <= a.y;
            INFO(boxes[i].text.text << " | " << boxes[j].text.text);
            CHECK(apart);
        }
}

}  // namespace lantern::testing
