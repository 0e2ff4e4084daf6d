// docs/story.md: what it says of where each choice comes back, and of the shortest way to each coda, is what the story does.
// LANTERN_ACCEPT=1 writes both anew.

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

#include "check/asked.h"
#include "check/number.h"
#include "check/shortest.h"
#include "readings.h"
#include "transcript.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

using Scenes = std::vector<std::string>;

const std::string& scene_of(const Story& story, Place place) { return story.scripts[script_at(story, place)].id; }

/// The choice that this statement asks; no_slot: it asks none.
Slot asks(const Action& action) {
    if (const auto* choice = std::get_if<Choose>(&action)) return choice->choice;
    const auto* word = std::get_if<Word>(&action);
    return word != nullptr ? word->choice : no_slot;
}

/// One row a choice, in the order of the story: where it is asked, and every scene in which something hangs on it.
std::string choices_of(const Story& story) {
    std::vector<Place> asked;
    std::map<Slot, Scenes> back;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (const Slot slot = asks(action); slot != no_slot) asked.push_back(place);
        if (std::holds_alternative<Choose>(action)) continue;  // until: what it reads is itself
        for (const Slot slot : asked_at(story, place, true)) {
            Scenes& scenes = back[slot];
            if (scenes.empty() || scenes.back() != scene_of(story, place)) scenes.push_back(scene_of(story, place));
        }
    }
    std::string table = "| choice | is asked in | and comes back in |\n|---|---|---|\n";
    for (const Place place : asked) {
        const Slot slot = asks(story.statements[place].action);
        std::string scenes;
        for (const std::string& scene : back[slot]) scenes += (scenes.empty() ? "" : ", ") + scene;
        table += "| `" + story.variables[slot].id + "` | " + scene_of(story, place) + " | " + scenes + " |\n";
    }
    return table;
}

/// Set as lines of about the width of a page.
std::string wrapped(const std::vector<std::string>& answers) {
    std::string text, line;
    for (const std::string& answer : answers) {
        if (!line.empty() && line.size() + answer.size() > 118) text += line + "\n", line.clear();
        line += (line.empty() ? "" : " · ") + answer;
    }
    return text + line + "\n";
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0, to; (to = text.find('\n', from)) != std::string::npos; from = to + 1)
        lines.push_back(text.substr(from, to - from));
    return lines;
}

/// The shortest way to the first ending whole, and of each other what differs from it.
std::string codas_of(const std::shared_ptr<const Story>& story) {
    const Exploration exploration = explore(*story);
    REQUIRE(exploration.complete());
    std::vector<std::string> stem;
    std::string text;
    for (EndingIndex ending = 0; ending < story->endings.size(); ++ending) {
        const auto path = shortest(*story, exploration, ToEnding{ending});
        REQUIRE(path);
        const std::vector<std::string> answers = lines_of(written(*story, *path));
        std::vector<std::string> differs;
        for (const std::string& answer : answers)
            if (std::find(stem.begin(), stem.end(), answer) == stem.end()) differs.push_back(answer);
        text += "**" + story->endings[ending].title + "** (`" + story->endings[ending].id + "`), " +
                many(answers.size(), "answer") + (stem.empty() ? "" : ", which differ in") + ":\n```\n" +
                wrapped(differs) + "```\n";
        if (stem.empty()) stem = answers;
    }
    return text;
}

/// What stands in the page between two marks is `expected`.
void compare(const std::string& mark, const std::string& expected) {
    const fs::path file = checkout() / "docs" / "story.md";
    std::string page = read_file(file);
    const std::string open = "<!-- " + mark + " -->\n", shut = "<!-- end of " + mark + " -->\n";
    const std::size_t from = page.find(open), to = page.find(shut);
    REQUIRE(from != std::string::npos);
    REQUIRE(to != std::string::npos);
    const std::size_t begin = from + open.size();
    const std::string parted = difference(page.substr(begin, to - begin), expected);
    if (std::getenv("LANTERN_ACCEPT") != nullptr && !parted.empty()) {
        write_file(file, page.replace(begin, to - begin, expected));
        FAIL_CHECK("accepted, look at the diff");
    } else {
        CHECK(parted == "");
    }
}

}  // namespace

TEST_CASE("The story's page says where each choice comes back") { compare("choices", choices_of(*shipped_story())); }

TEST_CASE("The story's page has the shortest way to each coda") { compare("codas", codas_of(shipped_story())); }
