// A folder to a Story and everything wrong with it: what is read, what is refused, and in which order it is told.

#include "story/load.h"

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string complaints(const StoryFolder& folder) {
    const Loaded loaded = load_story(folder.path());
    std::string result;
    for (const Diagnostic& one : loaded.diagnostics) result += spell(one, loaded.story.sources);
    return result;
}

/// "file:line rule", one a line.
std::string rules(const StoryFolder& folder) {
    const Loaded loaded = load_story(folder.path());
    std::string result;
    for (const Diagnostic& one : loaded.diagnostics)
        result += loaded.story.sources.at(one.where.file).path() + ":" + std::to_string(one.where.line) + " " +
                  one.rule + "\n";
    return result;
}

std::string thrown(const fs::path& path) {
    try {
        load_story(path);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "nothing";
}

const std::string title = "story: mistakes\ntitle: Mistakes\nnarrator: yu\nacts: [act-1]\nendings: { dawn: Dawn }\n";

}  // namespace

TEST_CASE("A folder that is none, or holds no story, cannot be read at all") {
    const StoryFolder folder;
    CHECK(thrown(folder.path() / "nowhere") == "there is no folder " + (folder.path() / "nowhere").string());
    CHECK(thrown(folder.path()) == folder.path().string() + " holds no story.yaml, so it is not a story");
    fs::create_directories(folder.path() / "story.yaml");
    CHECK(thrown(folder.path()) == folder.path().string() + " holds no story.yaml, so it is not a story");
}

TEST_CASE("A story needs no cast, no places and no variables") {
    const StoryFolder folder;
    folder.write("story.yaml", "story: s\ntitle: S\nacts: [act-1]\nendings: { dawn: Dawn }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one]\n");
    folder.write_scene("  - It rains.\n");
    CHECK(complaints(folder).empty());
    const Story story = load_story(folder.path()).story;
    CHECK(story.narrator == nobody);
    CHECK(story.language == "en");
    CHECK(story.scripts.at(0).title == "One");
}

TEST_CASE("Faults of all files are told, in the order in which the files are read, then by line") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", title + "moon: 1\n");
    folder.write("cast.yaml", "yu: { name: Yu, portrait: none, colour: red }\nmo: { nam: Mo }\n");
    folder.write("places.yaml", "roof: { abuot: x }\n");
    folder.write("variables.yaml", "honesty: { from: 0 }\nthanked: { flag: maybe }\n");
    folder.write("act-1/direction.yaml", "moon: 1\n");
    folder.write("promises.yaml", "- promise: It rains.\n  always: rain\n");
    folder.write_scene("  - shw: mo\n  - mo (grin): No.\n");
    CHECK(rules(folder) == "story.yaml:6 unknown-key\n"
                           "cast.yaml:1 bad-colour\n"
                           "cast.yaml:2 missing-key\n"
                           "cast.yaml:2 unknown-key\n"
                           "places.yaml:1 unknown-key\n"
                           "variables.yaml:1 missing-key\n"
                           "variables.yaml:2 bad-truth\n"
                           "act-1/direction.yaml:1 unknown-key\n"
                           "act-1/episode-1/one.yaml:3 unknown-verb\n"
                           "act-1/episode-1/one.yaml:4 unknown-expression\n"
                           "promises.yaml:2 unknown-name\n");
}

TEST_CASE("A scene whose file ends otherwise is found lying there") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: Pulse\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/two.yml", "scene: Two\nscript:\n  - end: dawn\n");
    CHECK(complaints(folder) == "act-1/act.yaml:4:19: error: there is no file act-1/episode-1/two.yaml [missing-file]\n"
                                "     4 |     scenes: [one, two]\n"
                                "       |                   ^ two.yml lies there: call it two.yaml\n");
}

TEST_CASE("Files, folders and scenes that are not there are told where they are asked for") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("story.yaml", "story: s\ntitle: S\nnarrator: yu\nassets: pictures\nacts: [act-1, act-2]\n"
                               "endings: { dawn: Dawn }\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, onee]\n  - episode: C\n"
                                   "    folder: nowhere\n    scenes: [two]\n");
    CHECK(complaints(folder) ==
          "story.yaml:4:9: error: there is no folder \"pictures\" [missing-file]\n"
          "     4 | assets: pictures\n"
          "       |         ^\n"
          "story.yaml:5:15: error: there is no folder \"act-2\" [missing-file]\n"
          "     5 | acts: [act-1, act-2]\n"
          "       |               ^\n"
          "act-1/act.yaml:4:19: error: there is no file act-1/episode-1/onee.yaml [missing-file]\n"
          "     4 |     scenes: [one, onee]\n"
          "       |                   ^ did you mean \"one\"?\n"
          "act-1/act.yaml:7:14: error: there is no file act-1/nowhere/two.yaml [missing-file]\n"
          "     7 |     scenes: [two]\n"
          "       |              ^ write it (scene: its title, then script:), or take it out here\n");
}

TEST_CASE("An act without act.yaml is told") {
    const StoryFolder folder;
    folder.lay(base_story());
    fs::remove(folder.path() / "act-1" / "act.yaml");
    CHECK(complaints(folder) == "act-1/act.yaml: error: this file is not there [missing-file]\n");
}

TEST_CASE("A scene that no episode lists is a warning, once, even where two episodes share a folder") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one]\n  - episode: C\n"
                                   "    folder: episode-1\n    scenes: [two]\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - end: dawn\n");
    folder.write("act-1/episode-1/three.yaml", "this is not even a scene: [");
    folder.write("act-1/episode-1/notes.txt", "notes");
    CHECK(complaints(folder) ==
          "act-1/episode-1/three.yaml: warning: no episode lists this scene, so nobody will read it "
          "[unlisted-scene]\n"
          "       add it to scenes: in act.yaml\n");
}

TEST_CASE("Assets anywhere but inside the story or beside it are refused") {
    const StoryFolder folder;
    folder.lay(base_story());
    fs::create_directories(folder.beside("beside"));
    fs::create_directories(folder.path() / "deep" / "in");
    const auto refused = [&](const std::string& assets) {
        folder.write("story.yaml", title + "assets: " + assets + "\n");
        return rules(folder);
    };
    for (const char* right : {"assets", "./assets", "../beside", "deep/in", "deep/../assets"}) {
        INFO(right);
        CHECK(refused(right).empty());
    }
    for (const char* wrong : {"..", "../..", "../../beside", "/tmp", ".", "assets/../../..", "../.", "'..\\beside'",
             "assets/../..", "C:\\beside"}) {
        INFO(wrong);
        CHECK(refused(wrong) == "story.yaml:6 assets-elsewhere\n");
    }
    CHECK(refused("nowhere") == "story.yaml:6 missing-file\n");
}

TEST_CASE("A link that leads out of the story is not followed, for assets or for scenes") {
    const StoryFolder folder;
    folder.lay(base_story());
    const fs::path out = fs::temp_directory_path();
    fs::create_directory_symlink(out, folder.path() / "out");
    folder.write("story.yaml", title + "assets: out\n");
    CHECK(rules(folder) == "story.yaml:6 assets-elsewhere\n");

    folder.write("story.yaml", title);
    write_file(folder.beside("secret.yaml"), "one\ntwo \xFF three\n");
    fs::remove(folder.path() / "act-1" / "episode-1" / "one.yaml");
    fs::create_symlink(folder.beside("secret.yaml"), folder.path() / "act-1" / "episode-1" / "one.yaml");
    CHECK(complaints(folder) == "act-1/episode-1/one.yaml: error: this file lies outside the story's folder "
                                "[outside-file]\n"
                                "       a link that leads out is not followed\n");
    for (const Source& source : load_story(folder.path()).story.sources)
        CHECK(source.text().find("three") == std::string::npos);
}

TEST_CASE("A link within the story is followed") {
    const StoryFolder folder;
    folder.lay(base_story());
    fs::rename(folder.path() / "act-1" / "episode-1" / "one.yaml", folder.path() / "kept.yaml");
    fs::create_symlink(folder.path() / "kept.yaml", folder.path() / "act-1" / "episode-1" / "one.yaml");
    CHECK(complaints(folder).empty());
}

TEST_CASE("A link that leads to itself is a file that is not there") {
    const StoryFolder folder;
    folder.lay(base_story());
    fs::create_symlink("places.yaml", folder.path() / "act-1" / "places.yaml");
    fs::remove(folder.path() / "places.yaml");
    fs::create_symlink("places.yaml", folder.path() / "places.yaml");
    CHECK(complaints(folder) == "places.yaml: error: this file is not there [missing-file]\n");
    fs::remove(folder.path() / "places.yaml");
    fs::remove(folder.path() / "act-1" / "episode-1" / "one.yaml");
    fs::create_symlink("one.yaml", folder.path() / "act-1" / "episode-1" / "one.yaml");
    CHECK(rules(folder) == "act-1/episode-1/one.yaml:0 missing-file\n");
}

TEST_CASE("A name that is too long for a file is one of a file that is not there") {
    const StoryFolder folder;
    folder.lay(base_story());
    const std::string name(300, 'a');
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, " + name + "]\n");
    CHECK(rules(folder) == "act-1/act.yaml:4 missing-file\n");
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    folder: " + name + "\n    scenes: [one]\n");
    CHECK(rules(folder) == "act-1/act.yaml:5 missing-file\n");
    folder.write("story.yaml", "story: s\ntitle: S\nacts: [act-1, " + name + "]\nendings: { dawn: Dawn }\n");
    CHECK(rules(folder) == "story.yaml:3 missing-file\nact-1/act.yaml:5 missing-file\n");
    folder.write("story.yaml", title + "assets: " + name + "\n");
    CHECK(rules(folder) == "story.yaml:6 missing-file\nact-1/act.yaml:5 missing-file\n");
}

TEST_CASE("A folder where a file should be is no file") {
    const StoryFolder folder;
    folder.lay(base_story());
    fs::remove(folder.path() / "cast.yaml");
    fs::create_directories(folder.path() / "cast.yaml");
    CHECK(rules(folder).compare(0, 26, "cast.yaml:0 missing-file\n") == 0);
}

TEST_CASE("A mark of the byte order before a file is no part of it") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("variables.yaml", "\xEF\xBB\xBFhonesty: { from: 0 }\n");
    const Loaded loaded = load_story(folder.path());
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].where.column == 10);
}

TEST_CASE("An unknown name is told where it stands, though another begins alike") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write_scene("  - \"\\\\{hon} {honestly} {hon} {hon}\"\n  - yu: A {visited:one} b.\n");
    const Loaded loaded = load_story(folder.path());
    std::string places;
    for (const Diagnostic& one : loaded.diagnostics)
        places += std::to_string(one.where.line) + ":" + std::to_string(one.where.column) + " " + one.message + "\n";
    CHECK(places == "3:14 there is no variable or choice called \"honestly\"\n"
                    "3:25 there is no variable or choice called \"hon\"\n"
                    "3:31 there is no variable or choice called \"hon\"\n"
                    "4:12 there is no variable or choice called \"visited:one\"\n");
}

TEST_CASE("As long as a scene cannot be read, nobody is blamed for asking after its choices") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - if: alibi == lie\n    then: She knew.\n  - if: "
                                             "honesti > 1\n    then: So did I.\n  - end: dawn\n");
    folder.write("variables.yaml", "honesty: { from: 0, to: 8, start: 2, about: what he admits }\n");
    const std::string slip = "act-1/episode-1/two.yaml:5 unknown-name\n";
    folder.write_scene("  - choose: alibi\n     options:\n");
    CHECK(rules(folder) == "act-1/episode-1/one.yaml:4 yaml-syntax\n" + slip);
    fs::remove(folder.path() / "act-1" / "episode-1" / "one.yaml");
    CHECK(rules(folder) == "act-1/act.yaml:4 missing-file\n" + slip);
    folder.write_scene("  - It rains.\n");
    CHECK(rules(folder) == "act-1/episode-1/two.yaml:3 unknown-name\n" + slip);
}
