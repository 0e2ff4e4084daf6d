#pragma once
// The examples of docs/directing.md as a story: each block that begins with "# direction.yaml" is a part of its act's, each that
// begins with "# a scene" is one of its scenes.

#include <sstream>
#include <string>
#include <vector>

#include "story/load.h"
#include "story_folder.h"

namespace lantern::testing {

struct DirectingExamples {
    std::string direction;
    std::vector<std::string> scenes;
};

inline DirectingExamples directing_examples() {
    DirectingExamples examples;
    std::istringstream page(read_file(checkout() / "docs" / "directing.md"));
    std::string* block = nullptr;
    bool begins = false;
    for (std::string line; std::getline(page, line);) {
        if (line == "```yaml") {
            begins = true;
        } else if (line == "```") {
            block = nullptr;
        } else if (begins) {
            begins = false;
            if (line == "# a scene") examples.scenes.emplace_back();
            block = line == "# a scene" ? &examples.scenes.back() : &examples.direction;
        } else if (block != nullptr) {
            *block += line + "\n";
        }
    }
    return examples;
}

/// A story of all of them, on the small right story that the mistakes lie on.
inline Loaded directed_story() {
    const DirectingExamples examples = directing_examples();
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("places.yaml", "roof: { about: the roof of the faculty }\ncellar: { about: below it }\n");
    folder.write("act-1/direction.yaml", examples.direction);
    std::string names = "one";
    for (std::size_t i = 0; i < examples.scenes.size(); ++i) {
        const std::string name = "scene-" + std::to_string(i + 1);
        names += ", " + name;
        folder.write("act-1/episode-1/" + name + ".yaml", examples.scenes[i]);
    }
    folder.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n  - It rains.\n");
    folder.write(
        "act-1/act.yaml", "act: White Gold\nepisodes:\n  - episode: Pulse\n    scenes: [" + names + ", last]\n");
    folder.write("act-1/episode-1/last.yaml", "scene: Last\nscript:\n  - end: dawn\n");
    return load_story(folder.path());
}

}  // namespace lantern::testing
