// A save in a story that was edited since: where reading goes on, and the one sentence that says so.

#include <algorithm>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// A story of three scenes; a test writes one of them anew and reads on.
class Edited {
public:
    Edited() {
        folder_.lay(base_story());
        scenes("one, two, three");
        scene("one", "  - One.\n  - set: { honesty: 5, thanked: true, ring: worn }\n  - visit: three\n");
        scene("two", "  - show: mo (smile)\n  - A.\n  - choose: door\n    options:\n      - left: Left.\n"
                     "      - right: Right.\n  - B.\n  - C.\n  - D.\n");
        scene("three", "  - Three.\n");
        folder_.write("act-1/episode-1/last.yaml", "scene: Last\nscript:\n  - end: dawn\n");
    }

    void scenes(const std::string& list) {
        folder_.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [" + list + ", last]\n");
    }
    void scene(const std::string& id, const std::string& items) {
        folder_.write("act-1/episode-1/" + id + ".yaml", "scene: Scene " + id + "\nscript:\n" + items);
    }
    void variables(const std::string& text) { folder_.write("variables.yaml", text); }

    std::shared_ptr<const Story> story() const { return story_in(folder_.path()); }

    /// The save at the halt that shows `words`, which was come to by going on and going right.
    std::string saved_at(const std::string& words) const {
        Session session(story());
        while (told(session) != words) {
            const bool on = session.advance(Continue{}) || pick(session, "right");
            REQUIRE(on);
        }
        return save_text(session);
    }

    /// Where the save lands now: "words (how many halts) said"
    std::string lands(const std::string& save) const {
        const Restored restored = restore(story(), save);
        if (!restored.session) return restored.said;
        return told(*restored.session) + " (" + std::to_string(restored.session->length()) + ") " + restored.said;
    }

    Value value(const std::string& save, const std::string& id) const {
        const Restored restored = restore(story(), save);
        REQUIRE(restored.session);
        const std::vector<Variable>& variables = restored.session->story().variables;
        const auto found = std::find_if(
            variables.begin(), variables.end(), [&id](const Variable& variable) { return variable.id == id; });
        REQUIRE(found != variables.end());
        return restored.session->state().variables[static_cast<std::size_t>(found - variables.begin())];
    }

private:
    StoryFolder folder_;
};

const char* const two_before = "  - show: mo (smile)\n  - A.\n  - choose: door\n    options:\n      - left: Left.\n"
                               "      - right: Right.\n";

}  // namespace

TEST_CASE("A story that was not edited is told nothing") {
    const Edited edited;
    CHECK(edited.lands(edited.saved_at("C.")) == "C. (6) ");
}

TEST_CASE("A line inserted above the present one moves nobody") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("two", std::string(two_before) + "  - B.\n  - New.\n  - C.\n  - D.\n");
    CHECK(edited.lands(save) == "C. (7) the story was edited since: the same line was found again");
    edited.scene("two", "  - New.\n" + std::string(two_before) + "  - B.\n  - C.\n  - D.\n");
    CHECK(edited.lands(save) == "C. (7) the story was edited since: the same line was found again");
    edited.scene("two", std::string(two_before) + "  - C.\n  - D.\n");
    CHECK(edited.lands(save) == "C. (5) the story was edited since: the same line was found again");
}

TEST_CASE("A line inserted below the present one changes nothing") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("two", std::string(two_before) + "  - B.\n  - C.\n  - New.\n  - D.\n");
    CHECK(edited.lands(save) == "C. (6) ");
}

TEST_CASE("A present line that was changed is read on from, where it stood") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("two", std::string(two_before) + "  - B.\n  - See.\n  - D.\n");
    CHECK(edited.lands(save) ==
          "See. (6) the story was edited since: the line you were at is gone, and reading goes on where it stood");
    edited.scene("two", std::string(two_before) + "  - B.\n  - D.\n");
    CHECK(edited.lands(save) ==
          "D. (6) the story was edited since: the line you were at is gone, and reading goes on where it stood");
}

TEST_CASE("A present line that was changed is read on from below the one above it, whatever was written further up") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("two", std::string(two_before) + "  - New.\n  - Newer.\n  - B.\n  - See.\n  - D.\n");
    CHECK(edited.lands(save) ==
          "See. (8) the story was edited since: the line you were at is gone, and reading goes on where it stood");
    edited.scene("two", std::string(two_before) + "  - New.\n  - B.\n");
    CHECK(edited.lands(save) ==
          "B. (6) the story was edited since: the line you were at is gone, and reading goes on where it stood");
}

TEST_CASE("An option renamed leaves the line, and takes the pages before it") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("two", "  - A.\n  - choose: door\n    options:\n      - left: Left.\n      - east: Right.\n"
                        "  - B.\n  - C.\n  - D.\n");
    CHECK(edited.lands(save) ==
          "C. (1) the story was edited since: the same line was found again, without the pages before it");
    CHECK(edited.value(save, "door") == 0);
    CHECK(edited.value(save, "honesty") == 5);
}

TEST_CASE("An option renamed and the line changed: the one above it, then the head of the scene") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    const std::string renamed = "  - A.\n  - choose: door\n    options:\n      - left: Left.\n      - east: Right.\n";
    edited.scene("two", renamed + "  - B.\n  - See.\n");
    CHECK(edited.lands(save) ==
          "B. (1) the story was edited since: the line you were at is gone, and reading goes on at "
          "the one above it, without the pages before it");
    edited.scene("two", renamed + "  - Be.\n  - See.\n");
    CHECK(edited.lands(save) ==
          "A. (1) the story was edited since: reading goes on at the head of the scene, without the "
          "pages before it");
}

TEST_CASE("A scene removed is gone, and reading goes on at the head of the last one that is there") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scenes("one, three");
    CHECK(edited.lands(save) ==
          "Three. (1) the story was edited since: the scene you were in is gone, and reading goes on "
          "at the head of \"Scene three\", without the pages before it");
    CHECK(restore(edited.story(), save).session->state().returns.size() == 1);
    edited.scene("other", "  - Other.\n");
    edited.scene("one", "  - One.\n");
    edited.scenes("one, other");
    CHECK(edited.lands(save) ==
          "One. (1) the story was edited since: the scene you were in is gone, and reading goes on "
          "at the head of \"Scene one\", without the pages before it");
}

TEST_CASE("A story that has none of the scenes of a save cannot take it") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("other", "  - Other.\n");
    edited.scenes("other");
    CHECK(edited.lands(save) == "the story was edited since, and the scenes of this reading are no longer in it");
    edited.scenes("three");  // which was read on a visit, from a scene that is gone
    CHECK(edited.lands(save) == "the story was edited since, and the scenes of this reading are no longer in it");
}

TEST_CASE("A variable removed or of another kind takes nothing else with it") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    const auto declare = [&edited](const std::string& honesty, const std::string& ring) {
        edited.variables("thanked: { flag: false }\n" + honesty + ring);
        edited.scene("one", "  - One.\n  - set: { thanked: true }\n  - visit: three\n");
    };
    const std::string again = "C. (6) the story was edited since: the same line was found again";
    declare("", "");
    CHECK(edited.lands(save) == again);
    CHECK(edited.value(save, "thanked") == 1);
    declare("honesty: { from: 0, to: 3 }\n", "ring: { from: 1, to: 9, start: 4 }\n");
    CHECK(edited.lands(save) == again);
    declare("honesty: { one_of: [low, high], start: high }\n", "ring: { flag: true }\n");
    CHECK(edited.lands(save) == again);
}

TEST_CASE("Values found again by name are made to fit what they are now") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("one", "  - Another.\n  - choose: first\n    options:\n      - go: Go.\n");
    const std::string again =
        "C. (1) the story was edited since: the same line was found again, without the pages before it";
    const auto declare = [&edited](const std::string& text) { edited.variables("thanked: { flag: false }\n" + text); };
    declare("honesty: { from: 0, to: 8 }\nring: { one_of: [worn, drawer] }\n");
    CHECK(edited.lands(save) == again);
    CHECK(edited.value(save, "honesty") == 5);
    CHECK(edited.value(save, "ring") == 0);
    CHECK(edited.value(save, "door") == 2);
    declare("honesty: { from: 0, to: 3 }\nring: { one_of: [lost, drawer], start: drawer }\n");
    CHECK(edited.value(save, "honesty") == 3);
    CHECK(edited.value(save, "ring") == 1);
    declare("honesty: { flag: false }\nring: { from: 1, to: 9, start: 4 }\n");
    CHECK(edited.value(save, "honesty") == 1);
    CHECK(edited.value(save, "ring") == 4);
    declare("honesty: { one_of: [low, high], start: high }\nring: { flag: true }\n");
    CHECK(edited.value(save, "honesty") == 1);
    CHECK(edited.value(save, "ring") == 1);
}

TEST_CASE("A stage found again by name has what the story still has") {
    Edited edited;
    const std::string save = edited.saved_at("C.");
    edited.scene("one", "  - Another.\n  - choose: first\n    options:\n      - go: Go.\n");
    const Restored restored = restore(edited.story(), save);
    REQUIRE(restored.session);
    REQUIRE(restored.session->state().scene.people.size() == 1);
    const Figure& figure = restored.session->state().scene.people[0];
    CHECK(restored.session->story().cast[figure.person].id == "mo");
    CHECK(restored.session->story().cast[figure.person].expressions[figure.expression] == "smile");
}

TEST_CASE("A save within a visit goes back to whoever visited, or to the head of a scene that is there") {
    Edited edited;
    const std::string save = edited.saved_at("Three.");
    edited.scene("one", "  - New.\n  - set: { honesty: 5 }\n  - visit: three\n");
    const Restored moved = restore(edited.story(), save);
    REQUIRE(moved.session);
    CHECK(moved.said == "the story was edited since: the same line was found again");
    CHECK(moved.session->state().returns.size() == 1);
    edited.scene("one", "  - choose: first\n    options:\n      - go: Go.\n  - visit: three\n");
    const Restored found = restore(edited.story(), save);
    REQUIRE(found.session);
    CHECK(found.said == "the story was edited since: the same line was found again, without the pages before it");
    CHECK(found.session->state().returns.size() == 1);
    edited.scene("one", "  - choose: first\n    options:\n      - go: Go.\n");
    CHECK(edited.lands(save) ==
          "go (1) the story was edited since: the scene you were in is gone, and reading goes on at "
          "the head of \"Scene one\", without the pages before it");
}

TEST_CASE("A story that was translated or renamed around a save still takes it") {
    Edited edited;
    const std::string save = edited.saved_at("left / right");
    edited.scene("two", "  - Eins.\n  - Zwei.\n  - choose: door\n    options:\n      - left: Links.\n"
                        "      - right: Rechts.\n  - Drei.\n");
    CHECK(edited.lands(save) == "left / right (5) the story was edited since: the same line was found again");
}

TEST_CASE("A word that is no longer among its options is asked for again") {
    Edited edited;
    const auto sentence = [&edited](const std::string& word) {
        edited.scene("two", "  - word: first\n    line: I wrote ___.\n    options:\n      - " + word + ": " + word +
                                "\n      - gold: gold\n");
    };
    sentence("luck");
    Session session(edited.story());
    while (std::holds_alternative<Line>(session.now().halt)) REQUIRE(session.advance(Continue{}));
    REQUIRE(pick(session, "luck"));
    const std::string save = save_text(session);
    CHECK(edited.lands(save) == "I wrote luck ~~gold~~. (4) ");
    sentence("youth");
    CHECK(edited.lands(save) ==
          "youth / gold (1) the story was edited since: the same line was found again, without the pages before it");
}
