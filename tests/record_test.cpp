// What was read, over all readings: on papers that are only added to, and that two machines can put together.

#include "session/record.h"

#include <algorithm>
#include <map>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

const char* const doors = "  - One.\n"
                          "  - choose: door\n"
                          "    options:\n"
                          "      - left: Left.\n"
                          "        then: You went left.\n"
                          "      - right: Right.\n"
                          "        then: You went right.\n"
                          "  - Two.\n";

/// Papers in memory, of any number of readings.
struct Drawer {
    std::map<std::string, std::string> papers;
    bool stuck = false;
    int written = 0;

    Papers open() {
        Papers handed;
        handed.where = "the drawer";
        handed.read = [this](const std::string& name) {
            const auto found = papers.find(name);
            return found == papers.end() ? std::nullopt : std::optional(found->second);
        };
        handed.write = [this](const std::string& name, std::string_view text) {
            if (!stuck) papers[name] = text;
            written += stuck ? 0 : 1;
            return !stuck;
        };
        handed.add = [this](const std::string& name, std::string_view lines) {
            if (!stuck) papers[name] += lines;
            return !stuck;
        };
        return handed;
    }
};

/// Reads to the ending, taking `door`, and notes all of it.
void read_through(Record& record, const std::shared_ptr<const Story>& story, const std::string& door) {
    Session session(story);
    while (!std::holds_alternative<Ending>(session.now().halt)) {
        if (!session.advance(Continue{})) REQUIRE(pick(session, door));
        record.note(session, session.position() - 1);
    }
    CHECK(record.write().empty());
}

std::string seen_lines(const Record& record, const Story& story) {
    std::string all;
    for (Place place = 0; place < story.statements.size(); ++place)
        if (const auto* say = std::get_if<Say>(&story.statements[place].action); say != nullptr && record.seen(place))
            all += (all.empty() ? "" : " ") + plain(say->prose);
    return all;
}

std::size_t lines_in(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("A line is seen once it is left, and stays seen in the next reading") {
    const auto story = story_of(doors);
    Drawer drawer;
    Record record(story, drawer.open());
    Session session(story);
    record.note(session, 0);
    CHECK(seen_lines(record, *story).empty());
    session.advance(Continue{});
    record.note(session, 0);
    CHECK(seen_lines(record, *story) == "One.");
    read_through(record, story, "left");
    CHECK(seen_lines(record, *story) == "One. You went left. Two.");
    CHECK(seen_lines(Record(story, drawer.open()), *story) == "One. You went left. Two.");
}

TEST_CASE("Endings and every option ever taken are on papers of their own") {
    const auto story = story_of(doors);
    Drawer drawer;
    Record record(story, drawer.open());
    CHECK(record.endings_seen() == 0);
    read_through(record, story, "left");
    read_through(record, story, "right");
    CHECK(drawer.papers["endings"] == "dawn\n");
    CHECK(drawer.papers["choices"] == "door=left\ndoor=right\n");
    const Record again(story, drawer.open());
    CHECK(again.endings_seen() == 1);
    CHECK(again.reached(0));
    CHECK(again.took("door", "right"));
    CHECK_FALSE(again.took("door", "window"));
}

TEST_CASE(
    "Papers of two machines are one when they are put together, and lines that stand there twice are written once") {
    const auto story = story_of(doors);
    Drawer left, right;
    {
        Record here(story, left.open()), there(story, right.open());
        read_through(here, story, "left");
        read_through(there, story, "right");
    }
    Drawer both;
    for (const char* paper : {"seen", "endings", "choices"})
        both.papers[paper] = left.papers[paper] + right.papers[paper];
    CHECK(lines_in(both.papers["seen"]) == 8);
    const Record united(story, both.open());
    CHECK(seen_lines(united, *story) == "One. You went left. You went right. Two.");
    CHECK(united.took("door", "left"));
    CHECK(united.took("door", "right"));
    CHECK(lines_in(both.papers["seen"]) == 5);  // with the choice itself
    CHECK(both.papers["endings"] == "dawn\n");
    CHECK(both.written == 2);  // nothing stood twice among the choices
}

TEST_CASE("What another machine added meanwhile is taken in when it is asked for") {
    const auto story = story_of(doors);
    Drawer drawer;
    Record here(story, drawer.open());
    Record there(story, drawer.open());
    read_through(there, story, "right");
    CHECK(seen_lines(here, *story).empty());
    here.read_again();
    CHECK(seen_lines(here, *story) == "One. You went right. Two.");
    CHECK(here.endings_seen() == 1);
}

TEST_CASE("Damaged lines are passed over, and nothing that stands on a paper is taken off it") {
    const auto story = story_of(doors);
    Drawer drawer;
    {
        Record record(story, drawer.open());
        read_through(record, story, "left");
    }
    const std::string damage = "0123\n\nnot a key at all\nZZZZZZZZZZZZZZZZ\n00000000000000000\n";
    drawer.papers["seen"] = damage + drawer.papers["seen"] + "a later Lantern's line";
    drawer.papers["choices"] += "door\n=\n=left\ndoor=\ndoor=ri ght\n";
    drawer.papers["endings"] += "\x01\x02\nno such ending\nelsewhere\n";
    Record record(story, drawer.open());
    CHECK(seen_lines(record, *story) == "One. You went left. Two.");
    CHECK(record.lines_seen() == 4);
    CHECK(record.endings_seen() == 1);
    CHECK_FALSE(record.took("door", "right"));
    CHECK(drawer.papers["seen"].find("a later Lantern's line") != std::string::npos);
    CHECK(drawer.papers["endings"].find("elsewhere") != std::string::npos);
}

TEST_CASE("An edit of the story leaves everything else seen, and a line that is put back is seen again") {
    const auto story = story_of(doors);
    Drawer drawer;
    Record record(story, drawer.open());
    read_through(record, story, "left");
    const auto edited = story_of("  - Zero.\n  - One.\n  - choose: door\n    options:\n      - left: Left.\n"
                                 "        then: You went left, as ever.\n      - right: Right.\n  - Two.\n  - Two.\n");
    CHECK(seen_lines(Record(edited, drawer.open()), *edited) == "One. Two.");
    CHECK(seen_lines(Record(story, drawer.open()), *story) == "One. You went left. Two.");
}

TEST_CASE("The same words twice in a scene are two lines") {
    const auto story = story_of("  - Again.\n  - Again.\n");
    Record record(story, no_papers());
    Session session(story);
    session.advance(Continue{});
    record.note(session, 0);
    CHECK(seen_lines(record, *story) == "Again.");
}

TEST_CASE("Each halt of the shipped story has a key of its own, and no other place has one") {
    const auto story = shipped_story();
    std::map<std::uint64_t, Place> places;
    const std::vector<std::uint64_t> keys = beat_keys(*story);
    REQUIRE(keys.size() == story->statements.size());
    for (Place place = 0; place < keys.size(); ++place)
        if (keys[place] != 0) CHECK(places.emplace(keys[place], place).second);
    CHECK(places.size() > 500);
}

TEST_CASE("A key is the same for every Lantern to come") {
    const auto story = story_of("  - One.\n");
    Seen seen(*story);
    Session session(story);
    CHECK(seen.add(session.state().at) == 0x3B3B7FECAF18B5A5U);
    CHECK(seen.add(session.state().at) == 0);
}

TEST_CASE(
    "Where papers cannot be written the reader is told once, and what was read is written when they can be again") {
    const auto story = story_of(doors);
    Drawer drawer;
    drawer.stuck = true;
    Record record(story, drawer.open());
    Session session(story);
    session.advance(Continue{});
    record.note(session, 0);
    CHECK(record.write() == "What was read cannot be noted down in the drawer; reading goes on without it.");
    pick(session, "left");
    record.note(session, 1);
    CHECK(record.write().empty());
    CHECK(seen_lines(record, *story) == "One.");
    drawer.stuck = false;
    CHECK(record.write().empty());
    CHECK(seen_lines(Record(story, drawer.open()), *story) == "One.");
    CHECK(drawer.papers["choices"] == "door=left\n");
}

TEST_CASE("Every scene that was read can be read again from its head, with what was chosen before it") {
    const auto story = shipped_story();
    Drawer drawer;
    Record record(story, drawer.open());
    record.note(read_to_the_end(story, readers().front()), 0);
    record.write();
    int heads = 0;
    for (ScriptIndex scene = 0; scene < story->scripts.size(); ++scene) {
        const auto head = record.head_of(scene);
        if (!head) continue;
        ++heads;
        const Restored restored = restore(story, *head);
        CHECK(restored.said.empty());
        REQUIRE(restored.session);
        CHECK(script_at(*story, restored.session->state().at) == scene);
    }
    CHECK(heads >= 10);
}
