// Saves of other days: the files in tests/saves were written once and are never written again (only new ones are added, by
// `LANTERN_NEW_SAVES=1 lantern_tests "[.new-saves]"`), and every later Lantern takes them up: in the story they were written in, to
// the letter, and in that story as authors will have edited it, with one sentence and never in a scene that was not reached.

#include <cstdlib>
#include <map>
#include <set>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

fs::path saves() { return checkout() / "tests" / "saves"; }

/// Where each of them stands: the halt whose words these are.
const std::map<std::string, std::string>& stands() {
    static const std::map<std::string, std::string> all = {
        {"first-line", "The letter lay in the hall."},
        {"at-a-choice", "thin / thick"},
        {"after-a-choice", "I read it standing."},
        {"in-a-visit", "There were two of them."},
        {"at-a-word", "glad / sorry"},
        {"after-a-word", "Then I looked for a pen."},
        {"at-a-notice", "notice the-hospital"},
        {"in-act-two", "My aunt slept."},
        {"last-line", "I licked the stamp."},
    };
    return all;
}

/// A reader who takes the second of everything, and reads what is noted.
bool read_on(Session& session) {
    if (const auto* menu = std::get_if<Menu>(&session.now().halt))
        return session.advance(Pick{menu->offers.back().option});
    return session.advance(Continue{});
}

Session reading_at(const std::shared_ptr<const Story>& story, const std::string& words) {
    Session session(story);
    while (told(session) != words) REQUIRE(read_on(session));
    return session;
}

std::string scene_of(const Session& session, std::size_t halt) {
    return session.story().scripts[script_at(session.story(), session.state(halt).at)].id;
}

/// The story of the saves, in a folder of its own.
struct Copy {
    StoryFolder folder;
    fs::path root = folder.path();

    Copy() { fs::copy(saves() / "story", root, fs::copy_options::recursive | fs::copy_options::overwrite_existing); }

    fs::path scene(const std::string& id) const {
        for (const char* const place : {"act-1/episode-1", "act-2/episode-2"})
            if (fs::exists(root / place / (id + ".yaml"))) return root / place / (id + ".yaml");
        FAIL("there is no scene " + id);
        return {};
    }
    void change(const fs::path& file, const std::string& from, const std::string& to) const {
        std::string text = read_file(file);
        const std::size_t at = text.find(from);
        INFO(file << ": " << from);
        REQUIRE(at != std::string::npos);
        write_file(file, text.replace(at, from.size(), to));
    }
    void mend(const std::string& id, const std::string& from, const std::string& to) const {
        change(scene(id), from, to);
    }
    /// All from the first of these words to just before the second.
    void cut(const std::string& id, const std::string& from, const std::string& to) const {
        const std::string text = read_file(scene(id));
        const std::size_t begin = text.find(from), end = text.find(to, begin);
        REQUIRE(end != std::string::npos);
        write_file(scene(id), text.substr(0, begin) + text.substr(end));
    }
};

using Edit = std::function<void(const Copy&)>;

const std::vector<std::pair<std::string, Edit>>& edits() {
    static const std::vector<std::pair<std::string, Edit>> all = {
        {"nothing", [](const Copy&) {}},
        {"typos",
            [](const Copy& copy) {
                copy.mend("the-letter", "The letter lay in the hall.", "The letter lay in the hallway.");
                copy.mend("the-desk", "I read it standing.", "I read it standing up.");
                copy.mend("the-drawer", "There were two of them.", "There were two.");
                copy.mend("the-answer", "I licked the stamp.", "I licked both stamps.");
            }},
        {"lines above",
            [](const Copy& copy) {
                for (const char* const id : {"the-letter", "the-desk", "the-drawer", "the-hospital", "the-answer"})
                    copy.mend(id, "script:\n", "script:\n  - It had rained.\n  - It rained still.\n");
            }},
        {"a scene split",
            [](const Copy& copy) {
                const std::string text = read_file(copy.scene("the-desk"));
                const std::size_t half = text.find("  - I sat down again.");
                write_file(
                    copy.root / "act-1/episode-1/the-chair.yaml", "scene: The chair\nscript:\n" + text.substr(half));
                write_file(copy.scene("the-desk"), text.substr(0, half));
                copy.change(copy.root / "act-1/act.yaml", "the-desk,", "the-desk, the-chair,");
            }},
        {"a choice removed", [](const Copy& copy) { copy.cut("the-desk", "  - choose: paper", "  - I read it"); }},
        {"a choice added",
            [](const Copy& copy) {
                copy.mend("the-letter", "  - I took it",
                    "  - choose: door\n    options:\n      - open: Open.\n      - shut: Shut.\n  - I took it");
            }},
        {"the option taken removed", [](const Copy& copy) { copy.cut("the-desk", "      - thick:", "  - I read it"); }},
        {"the other option removed", [](const Copy& copy) { copy.cut("the-desk", "      - thin:", "      - thick:"); }},
        {"a variable gone",
            [](const Copy& copy) {
                copy.change(copy.root / "variables.yaml", "courage: { from: 0, to: 8, start: 2 }\n", "");
                copy.mend("the-letter", "{ courage: +1, ink: black }", "{ ink: black }");
                copy.mend("the-desk", "        set: { courage: +2 }\n", "");
            }},
        {"a variable of another kind",
            [](const Copy& copy) {
                copy.change(copy.root / "variables.yaml", "ink: { one_of: { blue: blue, black: black } }",
                    "ink: { flag: false }");
                copy.mend("the-letter", "ink: black", "ink: true");
            }},
        {"a scene renamed",
            [](const Copy& copy) {
                fs::rename(copy.scene("the-desk"), copy.root / "act-1/episode-1/the-table.yaml");
                copy.change(copy.root / "act-1/act.yaml", "the-desk", "the-table");
            }},
        {"a scene deleted",
            [](const Copy& copy) {
                fs::remove(copy.scene("the-hospital"));
                copy.change(copy.root / "act-2/act.yaml", "the-hospital, ", "");
            }},
        {"a visited scene deleted",
            [](const Copy& copy) {
                fs::remove(copy.scene("the-drawer"));
                copy.change(copy.root / "act-1/act.yaml", ", the-drawer", "");
                copy.mend("the-desk", "  - visit: the-drawer\n", "");
            }},
        {"the acts in another order",
            [](const Copy& copy) {
                fs::rename(copy.root / "act-1/episode-1", copy.root / "act-1/episode-2");
                fs::rename(copy.root / "act-2/episode-2", copy.root / "act-2/episode-1");
                copy.change(copy.root / "story.yaml", "[act-1, act-2]", "[act-2, act-1]");
                copy.change(copy.root / "act-2/episode-1/the-answer.yaml", "  - end: sent\n", "");
                copy.change(
                    copy.root / "act-1/episode-2/the-drawer.yaml", "two of them.\n", "two of them.\n  - end: sent\n");
            }},
        {"a person gone",
            [](const Copy& copy) {
                copy.change(copy.root / "cast.yaml",
                    "bo: { name: Bo, colour: \"#ff7fb0\", expressions: [neutral, smile] }\n", "");
                copy.mend("the-letter", "  - show: bo (smile)\n  - \"bo: It is for you.\"\n", "");
                copy.mend("the-answer", "  - \"bo: Is it done?\"\n", "");
            }},
        {"all of it written anew",
            [](const Copy& copy) {
                for (const char* const id : {"the-letter", "the-desk", "the-drawer", "the-hospital"})
                    write_file(copy.scene(id), "scene: New\nscript:\n  - New words.\n");
                write_file(copy.scene("the-answer"), "scene: New\nscript:\n  - New words.\n  - end: sent\n");
            }},
        {"another story altogether",
            [](const Copy& copy) { copy.change(copy.root / "story.yaml", "story: letterbox", "story: postbox"); }},
    };
    return all;
}

}  // namespace

TEST_CASE("A corpus of saves is written for tests to come", "[.new-saves]") {
    REQUIRE(std::getenv("LANTERN_NEW_SAVES") != nullptr);
    const auto story = story_in(saves() / "story");
    for (const auto& [name, words] : stands()) {
        const fs::path file = saves() / ("format-" + std::to_string(save_format) + "-" + name + ".reading");
        if (!fs::exists(file)) write_file(file, save_text(reading_at(story, words)));
    }
}

TEST_CASE("Every save of other days comes back in its own story, with its whole history") {
    const auto story = story_in(saves() / "story");
    std::size_t read = 0;
    for (int format = 1; format <= save_format; ++format)
        for (const auto& [name, words] : stands()) {
            const fs::path file = saves() / ("format-" + std::to_string(format) + "-" + name + ".reading");
            INFO(file);
            const Restored restored = restore(story, read_file(file));
            REQUIRE(restored.session);
            CHECK(restored.said.empty());
            CHECK(told(*restored.session) == words);
            CHECK(restored.session->length() == reading_at(story, words).length());
            CHECK(restored.session->state() == reading_at(story, words).state());
            ++read;
        }
    CHECK(read == save_format * stands().size());
}

TEST_CASE("A save outlives whatever is done to its story, says what was done, and lands nowhere it had not been") {
    const auto story = story_in(saves() / "story");
    std::string all;
    for (const auto& [what, edit] : edits()) {
        const Copy copy;
        edit(copy);
        all += what + "\n";
        const auto edited = story_in(copy.root);
        for (const auto& [name, words] : stands()) {
            const std::string text = read_file(saves() / ("format-1-" + name + ".reading"));
            const Restored restored = restore(edited, text);
            all += "  " + name + ": ";
            if (!restored.session) {
                all += "- | " + restored.said + "\n";
                continue;
            }
            const Session& now = *restored.session;
            all += told(now) + " (" + std::to_string(now.length()) + ")" + (restored.said.empty() ? "" : " | ") +
                   restored.said + "\n";
            CHECK(restored.said.find('\n') == std::string::npos);

            const Session then = reading_at(story, words);
            std::set<std::string> reached;
            for (std::size_t halt = 0; halt < then.length(); ++halt) reached.insert(scene_of(then, halt));
            const std::string here = scene_of(now, now.position());
            INFO(what << ", " << name << ": " << here);
            // What a scene is called now is known to nobody: a renamed one, and the second half of a split one, are come to by answers.
            CHECK((reached.count(here) != 0 || here == "the-table" || here == "the-chair"));

            Session on = now;  // and reading goes on from there, to an end
            for (int step = 0; step < 100 && !std::holds_alternative<Ending>(on.now().halt); ++step) {
                CHECK_FALSE(std::holds_alternative<Fault>(on.now().halt));
                if (!read_on(on)) break;
            }
            CHECK(std::holds_alternative<Ending>(on.now().halt));
        }
    }
    const fs::path golden = saves() / "edits.txt";
    if (std::getenv("LANTERN_ACCEPT") != nullptr && read_file(golden) != all) {
        write_file(golden, all);
        FAIL("accepted, read it");
    }
    CHECK(read_file(golden) == all);
}
