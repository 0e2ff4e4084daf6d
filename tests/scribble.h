#pragma once
// Stories nobody would write, for whoever says that something holds of any.

#include <random>
#include <string>

#include "readings.h"

namespace lantern::testing {

/// Scenes of choices, branches, loops, visits and notices at random.
class Scribble {
public:
    explicit Scribble(unsigned seed) : random_(seed) {}

    std::shared_ptr<const Story> story() {
        const StoryFolder folder;
        write(folder);
        return story_in(folder.path());
    }

    void write(const StoryFolder& folder) {
        folder.lay(base_story());
        folder.write("variables.yaml", "honesty: { from: 0, to: 3, start: 1 }\nthanked: { flag: false }\nring: { "
                                       "one_of: { drawer: in it, pocket: there, worn: on }, "
                                       "start: drawer }\n");
        folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [s0, s1, s2, s3, aside]\n");
        folder.write("promises.yaml", "- promise: One.\n  always: honesty > 0\n- promise: Two.\n  never: thanked and "
                                      "ring == worn\n- promise: Three.\n"
                                      "  possible: ring == pocket and c0a == one\n");
        for (int scene = 0; scene < 4; ++scene) {
            const std::string name = "s" + std::to_string(scene);
            std::string text = "scene: S\n";
            if (scene == 2) text += "notes: { death: shown }\nsummary: So.\nskip: { set: { thanked: true } }\n";
            folder.write("act-1/episode-1/" + name + ".yaml", text + "script:\n" + choice(scene, "a") +
                                                                  items(scene, 2, 3) + choice(scene, "b") +
                                                                  items(scene, 2, 3) + leave(scene));
        }
        folder.write("act-1/episode-1/aside.yaml", "scene: A\nscript:\n" + items(0, 2, 2) +
                                                       "  - choose: d0\n    options:\n" + option("one", 0) +
                                                       option("two", 0));
    }

private:
    unsigned roll(unsigned sides) { return static_cast<unsigned>(random_() % sides); }
    std::string one_of(std::initializer_list<const char*> words) {
        return *(words.begin() + roll(static_cast<unsigned>(words.size())));
    }
    std::string condition() {
        return one_of({"honesty >= 2", "honesty == 0", "thanked", "not thanked", "ring == worn", "ring != drawer",
            "c0a == one", "c1b == two", "visited(aside)", "c0a == two and honesty < 3", "endings_seen > 0",
            "d0 == one or c2a == none"});
    }
    std::string effects() {
        return one_of({"{ honesty: +1 }", "{ honesty: -1 }", "{ honesty: 2 }", "{ thanked: true }", "{ ring: worn }",
            "{ ring: pocket, honesty: -1 }", "{ thanked: false }"});
    }
    std::string option(const std::string& id, std::size_t indent) {
        std::string text = std::string(indent, ' ') + "      - " + id + ": Yes.\n";
        const std::string inside = std::string(indent + 8, ' ');
        if (id != "one" && roll(2) == 0) text += inside + "if: " + condition() + "\n";
        if (roll(2) == 0) text += inside + "set: " + effects() + "\n";
        if (roll(3) == 0) text += inside + "then: It was so.\n";
        return text;
    }
    std::string choice(int scene, const std::string& letter) {
        const std::string id = "c" + std::to_string(scene) + letter;
        if (letter == "b" && roll(2) == 0)
            return "  - word: " + id + "\n    line: I was ___.\n    options:\n" + option("one", 0) + option("two", 0);
        const std::string until = letter == "b" && roll(2) == 0 ? "    until: all\n" : "";
        return "  - choose: " + id + "\n" + until + "    options:\n" + option("one", 0) + option("two", 0) +
               option("three", 0);
    }
    /// A few items so many spaces in.
    std::string items(int scene, std::size_t indent, unsigned deep) {
        std::string text;
        const std::string in(indent, ' ');
        for (unsigned count = 1 + roll(3); count > 0; --count) switch (roll(deep > 0 ? 6 : 2)) {
                case 0: text += in + "- It rained.\n"; break;
                case 1: text += roll(2) == 0 ? in + "- set: " + effects() + "\n" : in + "- It poured.\n"; break;
                case 2:
                case 3:
                    text += in + "- if: " + condition() + "\n" + in + "  then:\n" + items(scene, indent + 4, deep - 1);
                    if (roll(2) == 0) text += in + "  else:\n" + items(scene, indent + 4, deep - 1);
                    break;
                case 4:
                    text += in + "- match: ring\n" + in + "  worn:\n" + items(scene, indent + 4, deep - 1) + in +
                            "  else: It was elsewhere.\n";
                    break;
                default: text += scene > 0 ? in + "- visit: aside\n" : in + "- He waited.\n"; break;
            }
        return text;
    }
    std::string leave(int scene) {
        if (scene == 3) return "  - if: " + condition() + "\n    then:\n      - goto: s1\n  - end: dawn\n";
        return roll(3) == 0
                   ? "  - if: " + condition() + "\n    then:\n      - goto: s" + std::to_string(scene + 1) + "\n"
                   : "";
    }

    std::mt19937 random_;
};

}  // namespace lantern::testing
