// What is read again and again: only files that changed, and only a story that decides otherwise is explored anew.

#include "catch.h"
#include "check/same_logic.h"
#include "readings.h"
#include "story/read_before.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string all_of(const Loaded& loaded) {
    std::string text;
    for (const Diagnostic& one : loaded.diagnostics) text += spell(one, loaded.story.sources);
    for (const Statement& statement : loaded.story.statements)
        if (const auto* say = std::get_if<Say>(&statement.action)) text += marked(say->prose) + "\n";
    return text + std::to_string(loaded.story.statements.size());
}

bool as_before(const std::string& items, const std::string& changed) {
    return same_logic(*story_of(items), *story_of(changed));
}

const char* const choice = "  - It rained.\n  - choose: door\n    ask: Which?\n    options:\n      - left: Left.\n     "
                           "   set: { honesty: +1 }\n"
                           "      - right: Right.\n        if: honesty >= 2\n  - if: door == left\n    then: So.\n";

std::string with(const std::string& from, const std::string& to) {
    std::string text = choice;
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("A story read from before is the story as it is read, with all that is wrong with it") {
    const StoryFolder folder;
    folder.lay(base_story());
    ReadBefore before;
    const auto same = [&] { return all_of(load_story(folder.path(), before)) == all_of(load_story(folder.path())); };
    folder.write_scene("  - One.\n");
    CHECK(same());
    CHECK(same());
    folder.write_scene("  - Two: of them.\n  - show: nobody_known\n");
    CHECK(same());
    CHECK(same());
    folder.write_scene("  - \"never closed\n");
    CHECK(same());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [two, one]\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - Two.\n");
    CHECK(same());
    folder.write_scene("  - Three.\n");
    CHECK(same());
    CHECK(all_of(load_story(folder.path(), before)).find("Three.") != std::string::npos);
}

TEST_CASE("Other words decide nothing; another condition, effect, option or promise does") {
    CHECK(as_before(choice, choice));
    CHECK(as_before(choice, with("It rained.", "It poured, and went on pouring.")));
    CHECK(as_before(choice, with("Left.", "To the left.")));
    CHECK(as_before(choice, with("Which?", "Which of them?")));
    CHECK_FALSE(as_before(choice, with("+1", "+2")));
    CHECK_FALSE(as_before(choice, with(">= 2", ">= 3")));
    CHECK_FALSE(as_before(choice, with("door == left", "door == right")));
    CHECK_FALSE(as_before(choice, with("  - It rained.\n", "")));
    CHECK_FALSE(
        as_before(choice, with("      - right: Right.\n        if: honesty >= 2\n", "      - right: Right.\n")));
    CHECK_FALSE(same_logic(
        *story_of(choice), *story_of(choice, "honesty: { from: 0, to: 9, start: 2 }\nthanked: { flag: "
                                             "false }\nring: { one_of: { drawer: in it, worn: on it } }\n")));
}
