// The shortest way to what an author names, and what is said of names that nothing has and places that nobody comes to.

#include "check/shortest.h"

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::shared_ptr<const Story> house() {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two, shut]\n");
    folder.write("story.yaml", "story: house\ntitle: House\nnarrator: yu\nassets: assets\nacts: [act-1]\n"
                               "endings: { dawn: Dawn, dusk: Dusk }\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\n"
                                             "script:\n"
                                             "  - It rains.\n"
                                             "  - choose: door\n"
                                             "    options:\n"
                                             "      - left: Left.\n"
                                             "        then:\n"
                                             "          - Left, then.\n"
                                             "          - set: { thanked: true }\n"
                                             "      - right: Right.\n"
                                             "      - roof: Up.\n"
                                             "        if: honesty >= 5\n"
                                             "  - if: thanked\n"
                                             "    then: Thank you.\n"
                                             "  - Late.\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\n"
                                             "script:\n"
                                             "  - Two.\n"
                                             "  - choose: window\n"
                                             "    options:\n"
                                             "      - open: Open it.\n"
                                             "        if: thanked\n"
                                             "      - shut_it: Leave it.\n"
                                             "  - end: dawn\n");
    folder.write("act-1/episode-1/shut.yaml", "scene: Shut\nscript:\n  - Nobody.\n  - end: dusk\n");
    return story_in(folder.path());
}

/// The written form of the shortest way; or the complaint, or "never".
std::string way(const std::shared_ptr<const Story>& story, const std::string& target) {
    const NamedTarget named = find_target(*story, target);
    if (!named.target) return named.complaint;
    const auto path = shortest(*story, explore(*story), *named.target);
    return path ? written(*story, *path) : "never";
}

}  // namespace

TEST_CASE("The shortest way to a scene stands at its first words") {
    CHECK(way(house(), "one") == "");
    CHECK(way(house(), "two") == "door = left\nto two\n");
}

TEST_CASE("The shortest way to a line stands at it, also where only some readings show it") {
    CHECK(way(house(), "one:15") == "door = left\nto one:15\n");
    CHECK(way(house(), "one:14") == "door = left\nto one:14\n");
    CHECK(way(house(), "two:4") == "door = left\nto two:4\n");
    CHECK(way(house(), "one:8") == "door = left\n");
}

TEST_CASE("A line where an option stands is that of taking it") {
    CHECK(way(house(), "one:10") == "door = right\n");
    CHECK(way(house(), "one:7") == "door = left\n");  // the first words from there on
}

TEST_CASE("The shortest way to a choice is asked it, to an option takes it, to an ending ends") {
    CHECK(way(house(), "door") == "to one:4\n");
    CHECK(way(house(), "window=open") == "door = left\nwindow = open\n");
    CHECK(way(house(), " window = shut_it ") == "door = left\nwindow = shut_it\n");
    CHECK(way(house(), "dawn") == "door = left\nwindow = open\n");
    CHECK(way(house(), "ending = dawn") == way(house(), "dawn"));
}

TEST_CASE("Where no reading comes, there is no way") {
    CHECK(way(house(), "shut") == "never");
    CHECK(way(house(), "shut:3") == "never");
    CHECK(way(house(), "dusk") == "never");
    CHECK(way(house(), "door = roof") == "never");
}

TEST_CASE("A name that nothing has is shown with the nearest that there is") {
    CHECK(way(house(), "tow") == "there is no scene, ending or choice called \"tow\"; did you mean \"two\"?");
    CHECK(way(house(), "dor=left") == "there is no choice called \"dor\"; did you mean \"door\"?");
    CHECK(way(house(), "door=lift") == "door has no option called \"lift\"; did you mean \"left\"?");
    CHECK(way(house(), "ending = down") == "there is no ending called \"down\"; did you mean \"dawn\"?");
    CHECK(way(house(), "two:99") == "two has no words from line 99 on");
    CHECK(way(house(), "two:a") == "\"two:a\" is no SCENE:LINE");
    CHECK(way(house(), "dawn:3") == "there is no scene called \"dawn\"; it can be one, two or shut");
}

TEST_CASE("Every line that a reading of the shipped story meets has a way that leads to it") {
    const auto story = shipped_story();
    const Exploration exploration = explore(*story);
    std::size_t ways = 0;
    for (Place place = 0; place < story->statements.size(); place += 5) {
        const auto* say = std::get_if<Say>(&story->statements[place].action);
        if (say == nullptr) continue;
        const auto path = shortest(*story, exploration, ToWords{{place}});
        INFO(story->statements[place].where.line);
        REQUIRE(path);
        CHECK(walk(story, *path).state().at == place);
        const ReadPath read = read_path(story, Source("way", written(*story, *path)));
        REQUIRE(read.session);
        CHECK(read.session->state().at == place);
        ++ways;
    }
    CHECK(ways > 100);
}
