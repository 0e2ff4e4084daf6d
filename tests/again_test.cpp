// What is read again and again: only files that changed, and only a story that decides otherwise is explored anew.

#include "catch.h"
#include "check/account.h"
#include "check/proofreader.h"
#include "check/report.h"
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

TEST_CASE("Other words decide nothing: another condition, effect, option or promise does") {
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

namespace {

/// A story of two scenes with promises, proved again after each change as somebody would who never saw it before.
class Desk {
public:
    Desk() {
        folder_.lay(base_story());
        list("[one, two]");
        folder_.write(
            "promises.yaml", "- promise: Whoever is right was honest.\n  never: door == right and honesty < 2\n");
        folder_.write("act-1/episode-1/one.yaml", "scene: One\nscript:\n" + std::string(choice));
        folder_.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - It cleared up.\n  - end: dawn\n");
        kept_.read(folder_.path());
    }

    void scene(const std::string& name, const std::string& items) const {
        folder_.write("act-1/episode-1/" + name + ".yaml", "scene: Some\nscript:\n" + items);
    }
    void promise(const std::string& what) const {
        folder_.write("promises.yaml", "- promise: Nothing is written for nobody.\n  " + what + "\n");
    }
    void list(const std::string& scenes) const {
        folder_.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: " + scenes + "\n");
    }
    void remove(const std::string& name) const { fs::remove(folder_.path() / "act-1/episode-1" / (name + ".yaml")); }

    fs::path path() const { return folder_.path(); }

    Proof again() {
        Proof proof = kept_.read(folder_.path());
        const Proof fresh = Proofreader().read(folder_.path());
        CHECK(spelled(proof) == spelled(fresh));
        return proof;
    }
    static std::string spelled(const Proof& proof) {
        return spell(proof.report, proof.loaded.story, true) + spell_json(proof.report, proof.loaded.story);
    }

private:
    StoryFolder folder_;
    Proofreader kept_;
};

}  // namespace

TEST_CASE("Proved again after other words, a story is told of whole, and one file is read") {
    Desk desk;
    const Proof as_it_was = desk.again();
    CHECK(as_it_was.files_read == 0);
    CHECK_FALSE(as_it_was.explored_anew);
    desk.scene("one", with("It rained.", "It poured, and went on pouring,\n    all of the night."));
    const Proof proof = desk.again();
    CHECK(proof.files_read == 1);
    CHECK_FALSE(proof.explored_anew);
    CHECK(proof.report.passes.back().name == "a reading");
    CHECK(proof.report.passes.back().words != as_it_was.report.passes.back().words);
}

TEST_CASE("Proved again after words that move lines or show a name, a story is told of as it is now") {
    Desk desk;
    desk.scene("one", with("  - It rained.\n", "  - It\n    rained.\n"));
    desk.again();
    desk.scene("one", with("It rained.", "I thought of {door}."));
    CHECK(Desk::spelled(desk.again()).find("named-too-early") != std::string::npos);
    desk.scene("one", with("Which?", "Which, {door}?"));
    desk.again();
}

TEST_CASE("Of a large story that is read again, how long a reading is can be put off, and all else is told as it is") {
    Desk desk;
    Proofreader patient(2);
    const auto read = [&] { return patient.read(desk.path(), Lengths::put_off); };
    const Proof first = read();
    const std::string measured = first.report.passes.back().words;
    CHECK(Desk::spelled(first) == Desk::spelled(Proofreader().read(desk.path())));
    for (const char* change : {"It rained.\n  - set: { honesty: +1 }", "It poured, and went on pouring."}) {
        desk.scene("one", with("It rained.", change));
        for (int time = 0; time < 2; ++time) {
            const Proof proof = read();
            CHECK(proof.length_put_off);
            CHECK(proof.report.passes.back().words == "before this change: " + measured);
        }
    }
    Proof proof = read(), fresh = Proofreader().read(desk.path());
    const Pass length = patient.measure(proof);
    CHECK_FALSE(proof.length_put_off);
    CHECK(length.words == fresh.report.passes.back().words);
    CHECK(length.words != measured);
    CHECK(Desk::spelled(proof) == Desk::spelled(fresh));
    CHECK(Desk::spelled(read()) == Desk::spelled(fresh));
    CHECK(patient.read(desk.path(), Lengths::untold).report.passes.back().name != "a reading");
}

TEST_CASE("Proved again after another condition, a story is explored anew") {
    Desk desk;
    CHECK(Desk::spelled(desk.again()).find("1 of 1 kept") != std::string::npos);
    desk.scene("one", with("honesty >= 2", "honesty >= 3"));
    const Proof proof = desk.again();
    CHECK(proof.files_read == 1);
    CHECK(proof.explored_anew);
}

TEST_CASE("Proved again after another promise in the same words, a story is held to that one") {
    Desk desk;
    desk.scene("one", with("honesty >= 2", "honesty >= 8"));
    desk.promise("reachable: every ending");
    CHECK(Desk::spelled(desk.again()).find("1 of 1 kept") != std::string::npos);
    desk.promise("reachable: every option");
    CHECK(Desk::spelled(desk.again()).find("[broken-promise]") != std::string::npos);
    desk.promise("never_stops: every meter");
    desk.again();
    desk.promise("never_stops: honesty");
    desk.again();
}

TEST_CASE("Proved again with a scene more, or one less, a story is told of as it is now") {
    Desk desk;
    desk.scene("between", "  - We walked.\n  - if: door == right\n    then: Slowly.\n");
    desk.again();  // nobody lists it yet
    desk.list("[one, between, two]");
    CHECK(desk.again().explored_anew);
    desk.remove("between");
    CHECK(has_errors(desk.again().report.diagnostics));
    desk.list("[one, two]");
    CHECK_FALSE(has_errors(desk.again().report.diagnostics));
}

TEST_CASE("A fault is told when it comes, and is gone when it is mended") {
    Desk desk;
    desk.scene("one", with("door == left", "dor == left"));
    const Proof faulty = desk.again();
    CHECK(has_errors(faulty.report.diagnostics));
    CHECK(faulty.files_read == 1);
    desk.scene("one", choice);
    const Proof mended = desk.again();
    CHECK_FALSE(has_errors(mended.report.diagnostics));
    CHECK_FALSE(mended.explored_anew);
    desk.scene("one", with("It rained.", "I thought of {door}."));
    CHECK(Desk::spelled(desk.again()).find("named-too-early") != std::string::npos);
    desk.scene("one", choice);
    CHECK(Desk::spelled(desk.again()).find("named-too-early") == std::string::npos);
}

TEST_CASE("The line about a reading is the same, whether it is asked for alone or with everything else") {
    for (const std::string& items : {std::string(choice), with("honesty >= 2", "honesty >= 3")}) {
        const auto story = story_of(items);
        const Exploration exploration = explore(*story);
        CHECK(summary(lengths_of(*story, exploration)) == summary(account_of(*story, exploration)));
    }
}
