// Nothing in engine/ or game/ knows the story that ships: not its title, not its people, not its places. Their names are read from
// scripts/ when the test runs. An example in a comment or a complaint is about somebody made up: Mo, Yu, the last bus.

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

using Names = std::map<std::string, std::string>;  // a name, and whose it is

/// Words of the language that the house needs for itself, and why. One that nothing says any more is taken out.
const std::map<std::string, std::string> common_words = {
    {"title", "what any story is called; the first page"},
    {"guard", "a condition guards an option"},
};

/// "The guard" is called so by nobody else.
std::string bare(std::string name) {
    if (name.compare(0, 4, "The ") == 0) name.erase(0, 4);
    return name;
}

Names names_of(const Story& story) {
    Names names;
    const auto add = [&names](std::string name, const std::string& whose) {
        name = bare(std::move(name));
        if (!name.empty() && common_words.count(name) == 0) names.emplace(std::move(name), whose);
    };
    add(story.id, "the story's folder");
    add(story.title, "its title");
    for (const Person& person : story.cast)
        for (const std::string& name : {person.id, person.name, person.also}) add(name, "somebody of its cast");
    for (const Setting& setting : story.settings) add(setting.id, "a place of it");
    for (const Thread& thread : story.threads)
        for (const std::string& name : {thread.id, thread.title}) add(name, "a thread of it");
    for (const EndingTitle& ending : story.endings)
        for (const std::string& name : {ending.id, ending.title}) add(name, "an ending of it");
    // A plain word is anybody's: of acts, episodes and scenes only what is put together is a name.
    const auto add_joined = [&add](const std::string& name, char joint, const std::string& whose) {
        if (bare(name).find(joint) != std::string::npos) add(name, whose);
    };
    for (const Act& act : story.acts) {
        add_joined(act.title, ' ', "an act of it");
        for (const Episode& episode : act.episodes) add_joined(episode.title, ' ', "an episode of it");
    }
    for (const Script& scene : story.scripts) add_joined(scene.id, '-', "a scene of it");
    return names;
}

bool is_of_a_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::size_t find_word(const std::string& text, const std::string& word, std::size_t from) {
    for (std::size_t at = text.find(word, from); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !is_of_a_word(text[at - 1])) && (end == text.size() || !is_of_a_word(text[end]))) return at;
    }
    return std::string::npos;
}

std::vector<fs::path> files_of(const fs::path& root) {
    std::vector<fs::path> files;
    for (const char* folder : {"engine", "game"})
        if (fs::is_directory(root / folder))
            for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
                if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// "engine/text/a.h:3: says \"miae\", somebody of its cast" for each.
std::vector<std::string> acquaintances(const fs::path& root, const Names& names) {
    std::vector<std::string> met;
    for (const fs::path& file : files_of(root)) {
        const std::string text = read_file(file);
        for (const auto& [name, whose] : names)
            for (std::size_t at = find_word(text, name, 0); at != std::string::npos; at = find_word(text, name, at + 1))
                met.push_back(fs::relative(file, root).generic_string() + ":" +
                              std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<long>(at), '\n')) +
                              ": says \"" + name + "\", " + whose);
    }
    return met;
}

}  // namespace

TEST_CASE("Nothing in engine/ or game/ knows the story that ships") {
    const Names names = names_of(*shipped_story());
    REQUIRE(names.size() > 100);
    REQUIRE(files_of(checkout()).size() > 100);
    CHECK(acquaintances(checkout(), names) == std::vector<std::string>());
}

TEST_CASE("Whoever does know it is named with the line, and a name inside another word is nobody's") {
    const Names names = names_of(*shipped_story());
    const StoryFolder folder;
    folder.write("engine/text/a.h", "// first\n// \"miae-a1\" is Mi-ae's\n");
    folder.write("engine/text/b.h", "// youngster miaeh campus-roofs two_syllables younger\n");
    folder.write("game/main.cpp", "\n\nauto t = \"Two Syllables\";  // on the campus-roof\n");
    folder.write("tests/c.cpp", "// miae\n");
    CHECK(acquaintances(folder.path(), names) ==
          std::vector<std::string>{"engine/text/a.h:2: says \"Mi-ae\", somebody of its cast",
              "engine/text/a.h:2: says \"miae\", somebody of its cast",
              "game/main.cpp:3: says \"Two Syllables\", its title",
              "game/main.cpp:3: says \"campus-roof\", a place of it"});
}

TEST_CASE("Each common word that the house may say is a name of the story, and is said") {
    for (const auto& [word, why] : common_words) {
        INFO(word << ": " << why);
        const auto story = shipped_story();
        const auto is_name = [&word = word](const auto& each) { return each.id == word; };
        CHECK((std::any_of(story->cast.begin(), story->cast.end(), is_name) ||
               std::any_of(story->settings.begin(), story->settings.end(), is_name)));
        CHECK_FALSE(acquaintances(checkout(), {{word, why}}).empty());
    }
}
