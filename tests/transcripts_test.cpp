// tests/transcripts: each file is a telling, letter for letter, and what the readings of the shipped story must have met between
// them. LANTERN_ACCEPT=1 tells a file's answers again and writes down what it hears; a new one needs only a head and its answers.

#include <cstdlib>
#include <map>
#include <set>

#include "catch.h"
#include "transcript.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

using Stories = std::map<std::string, std::shared_ptr<const Story>>;

const std::shared_ptr<const Story>& read_once(Stories& stories, const std::string& folder) {
    std::shared_ptr<const Story>& story = stories[folder];
    if (!story) story = story_in(checkout() / folder);
    return story;
}

const std::vector<Option>* options_of(const Action& action) {
    if (const auto* choice = std::get_if<Choose>(&action)) return &choice->options;
    if (const auto* word = std::get_if<Word>(&action)) return &word->options;
    return nullptr;
}

std::string name_of(const Story& story, const Action& action) {
    const auto* choice = std::get_if<Choose>(&action);
    return story.variables[choice != nullptr ? choice->choice : std::get<Word>(action).choice].id;
}

/// "alibi: lie" of every option there is.
std::set<std::string> all_options(const Story& story) {
    std::set<std::string> all;
    for (const Statement& statement : story.statements)
        if (const auto* options = options_of(statement.action))
            for (const Option& option : *options) all.insert(name_of(story, statement.action) + ": " + option.id);
    return all;
}

/// What the readings of one story met between them.
struct Met {
    std::set<std::string> options, scenes, read, skipped, endings;
};

void meet(const Session& session, Met& met) {
    const Story& story = session.story();
    for (std::size_t i = 0; i < session.length(); ++i) {
        const State& state = session.state(i);
        const std::string scene = story.scripts[script_at(story, state.at)].id;
        const auto answered = session.answer(i);
        const Halt halt = session.halt(i);
        if (const auto* ending = std::get_if<Ending>(&halt)) met.endings.insert(story.endings[ending->ending].id);
        if (std::holds_alternative<Notice>(halt)) {
            if (answered) (std::holds_alternative<PassOver>(*answered) ? met.skipped : met.read).insert(scene);
            continue;
        }
        met.scenes.insert(scene);
        const auto* picked = answered ? std::get_if<Pick>(&*answered) : nullptr;
        if (picked == nullptr) continue;
        const Action& action = story.statements[state.at].action;
        met.options.insert(name_of(story, action) + ": " + options_of(action)->at(picked->option).id);
    }
}

Met met_by_transcripts_of(const std::shared_ptr<const Story>& story, const std::string& folder) {
    Met met;
    for (const Transcript& transcript : transcripts())
        if (transcript.story == folder) meet(perform(transcript, story).session, met);
    return met;
}

std::set<std::string> without(const std::set<std::string>& all, const std::set<std::string>& some) {
    std::set<std::string> rest;
    for (const std::string& one : all)
        if (some.count(one) == 0) rest.insert(one);
    return rest;
}

using Names = std::set<std::string>;

}  // namespace

TEST_CASE("Each transcript is told letter for letter") {
    Stories stories;
    const std::vector<Transcript> all = transcripts();
    for (const Transcript& transcript : all) {
        INFO(transcript.file.filename().string());
        REQUIRE_FALSE(transcript.story.empty());
        const Performance performance = perform(transcript, read_once(stories, transcript.story));
        const std::string parted = difference(transcript.text, performance.text);
        if (std::getenv("LANTERN_ACCEPT") != nullptr && !parted.empty()) {
            write_file(transcript.file, transcript.head + performance.text);
            FAIL_CHECK("accepted, look at the diff");
        } else {
            CHECK(parted == "");
        }
        CHECK(performance.complaint == "");
    }
    REQUIRE_FALSE(all.empty());
}

TEST_CASE("A transcript says in a sentence when its answers and the telling do not end together") {
    const auto complaint = [](const std::string& answers) {
        const Transcript transcript = transcript_of("two-doors.txt", "story: tests/stories/two-doors\n\n" + answers);
        return perform(transcript, story_in(checkout() / transcript.story)).complaint;
    };
    CHECK(complaint("> left\n> shelves\n") == "");
    CHECK(complaint("> left\n> quit\n") == "");
    CHECK(
        complaint("> left\n") == "The answers end (after 1) before the telling does; it waits at: lied_to / shelves.");
    CHECK(complaint("> left\n> shelves\n> left\n> right\n") ==
          "The telling ends after 2 of 4 answers; the first too many is \"left\".");
    CHECK(complaint("> left\n> quit\n> shelves\n") ==
          "The telling ends after 2 of 3 answers; the first too many is \"shelves\".");
}

TEST_CASE("Where two tellings part is shown as both have it") {
    CHECK(difference("a\nb\n", "a\nb\n") == "");
    CHECK(difference("a\nb\nc\n", "a\nB\nc\n") == "line 2 of the telling:\n  expected: b\n  told:     B");
    CHECK(difference("a\n", "a\nb\n") == "line 2 of the telling:\n  expected: (the end)\n  told:     b");
    CHECK(difference("a\nb\n", "a\n") == "line 2 of the telling:\n  expected: b\n  told:     (the end)");
    CHECK(difference("a", "a\n") == "one of them lacks the last line end");
}

TEST_CASE("Every small story has a transcript") {
    Names told, there;
    for (const Transcript& transcript : transcripts()) told.insert(transcript.story);
    for (const fs::directory_entry& entry : fs::directory_iterator(checkout() / "tests" / "stories"))
        there.insert("tests/stories/" + entry.path().filename().string());
    REQUIRE_FALSE(there.empty());
    CHECK(without(there, told) == Names());
}

TEST_CASE("Between them the transcripts of the shipped story take every option and reach every scene and ending") {
    const auto story = shipped_story();
    const Met met = met_by_transcripts_of(story, "scripts");
    REQUIRE_FALSE(all_options(*story).empty());
    CHECK(without(all_options(*story), met.options) == Names());
    Names scenes, noted, endings;
    for (const Script& script : story->scripts) {
        scenes.insert(script.id);
        if (!script.notes.empty()) noted.insert(script.id);
    }
    for (const EndingTitle& ending : story->endings) endings.insert(ending.id);
    CHECK(without(scenes, met.scenes) == Names());
    CHECK(without(endings, met.endings) == Names());
    REQUIRE_FALSE(noted.empty());
    CHECK(without(noted, met.read) == Names());
    CHECK(without(noted, met.skipped) == Names());
}
