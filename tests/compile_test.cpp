// Nested YAML to flat statements: every branch is a jump to a place, and where a reading stands is one number.

#include <fmt/format.h>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

template <class... Ts> struct Overloaded : Ts... { using Ts::operator()...; };
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

std::string options(const std::vector<Option>& list) {
    std::string result;
    for (const Option& option : list) result += fmt::format(" {}>{}", option.id, option.target);
    return result;
}

std::string spelled(const Story& story, const Statement& statement) {
    return std::visit(
        Overloaded{
            [&](const Arrive& arrive) { return "arrive " + story.scripts[arrive.script].id; },
            [&](const Say& say) { return (say.who == nobody ? "" : story.cast[say.who].id + ": ") + plain(say.prose); },
            [&](const Choose& choice) {
                return fmt::format("choose{} after {}", options(choice.options), choice.after);
            },
            [&](const Word& word) { return "word" + options(word.options); },
            [](const Told&) { return std::string("told"); },
            [](const Assign& assign) { return fmt::format("set {}", assign.effects.size()); },
            [](const Branch& branch) {
                return fmt::format("if {} else {}", branch.condition.written, branch.otherwise);
            },
            [](const Match& match) {
                std::string result = "match";
                for (const Place target : match.targets) result += fmt::format(" {}", target);
                return result;
            },
            [](const Jump& jump) { return fmt::format("jump {}", jump.target); },
            [&](const Leave& leave) { return "leave " + story.scripts[leave.script].id; },
            [&](const Visit& visit) { return "visit " + story.scripts[visit.script].id; },
            [](const Finish&) { return std::string("finish"); },
            [&](const End& end) { return "end " + story.endings[end.ending].id; },
            [](const auto&) { return std::string("seen"); },
        },
        statement.action);
}

std::string listing(const Story& story) {
    std::string result;
    for (std::size_t place = 0; place < story.statements.size(); ++place)
        result += fmt::format("{} {}\n", place, spelled(story, story.statements[place]));
    return result;
}

std::string listing(const std::string& items) { return listing(*story_of(items)); }

}  // namespace

TEST_CASE("A scene begins with its arrival and finishes at its foot") {
    CHECK(listing("  - One.\n  - yu: Two.\n") == "0 arrive one\n1 One.\n2 yu: Two.\n3 end dawn\n4 finish\n");
}

TEST_CASE("Each line of a block is a beat, and a paragraph of a folded text") {
    CHECK(
        listing("  - |\n    One.\n\n    yu: Two.\n    mo (smile): Three.\n  - >\n    Four\n    and four.\n\n    Five.\n"
                "  - Six\n    and six.\n") ==
        "0 arrive one\n1 One.\n2 yu: Two.\n3 mo: Three.\n4 Four and four.\n5 Five.\n6 Six and six.\n7 end dawn\n"
        "8 finish\n");
}

TEST_CASE("An if jumps over its then, and its then over its else") {
    CHECK(listing("  - if: thanked\n    then: One.\n  - Two.\n") ==
          "0 arrive one\n1 if thanked else 3\n2 One.\n3 Two.\n4 end dawn\n5 finish\n");
    CHECK(listing("  - if: thanked\n    then: One.\n    else: Two.\n  - Three.\n") ==
          "0 arrive one\n1 if thanked else 4\n2 One.\n3 jump 5\n4 Two.\n5 Three.\n6 end dawn\n7 finish\n");
}

TEST_CASE("Branches stand within branches") {
    CHECK(listing("  - if: thanked\n    then:\n      - if: honesty > 1\n        then: One.\n        else: Two.\n"
                  "    else:\n      - if: ring == worn\n        then: Three.\n") ==
          "0 arrive one\n1 if thanked else 7\n2 if honesty > 1 else 5\n3 One.\n4 jump 6\n5 Two.\n6 jump 9\n"
          "7 if ring == worn else 9\n8 Three.\n9 end dawn\n10 finish\n");
}

TEST_CASE("A match has a target for each value, in the order of its numbers") {
    CHECK(listing("  - match: ring\n    worn: On.\n    drawer: In.\n") ==
          "0 arrive one\n1 match 2 4\n2 In.\n3 jump 6\n4 On.\n5 jump 6\n6 end dawn\n7 finish\n");
    CHECK(listing("  - match: thanked\n    \"true\": Yes.\n    else: No.\n") ==
          "0 arrive one\n1 match 4 2\n2 Yes.\n3 jump 5\n4 No.\n5 end dawn\n6 finish\n");
}

TEST_CASE("A match on a choice that says nothing of none goes on there") {
    CHECK(listing("  - choose: door\n    options:\n      - left: L.\n      - right: R.\n"
                  "  - match: door\n    left: Left.\n    right: Right.\n") ==
          "0 arrive one\n1 choose left>2 right>3 after 4\n2 jump 4\n3 jump 4\n4 match 9 5 7\n5 Left.\n6 jump 9\n"
          "7 Right.\n8 jump 9\n9 end dawn\n10 finish\n");
}

TEST_CASE("An option's consequences come back below the choice, or leave") {
    CHECK(listing(
              "  - choose: door\n    options:\n      - left: L.\n        then:\n          - One.\n"
              "          - if: thanked\n            then: Two.\n      - right: R.\n        goto: one\n  - Three.\n") ==
          "0 arrive one\n1 choose left>2 right>6 after 8\n2 One.\n3 if thanked else 5\n4 Two.\n5 jump 8\n6 leave one\n"
          "7 jump 8\n8 Three.\n9 end dawn\n10 finish\n");
}

TEST_CASE("A choice that repeats comes back to itself, until all are taken or one leaves") {
    CHECK(listing("  - choose: door\n    until: all\n    options:\n      - left: L.\n        then: One.\n"
                  "      - right: R.\n") ==
          "0 arrive one\n1 choose left>2 right>4 after 5\n2 One.\n3 jump 1\n4 jump 1\n5 end dawn\n6 finish\n");
    CHECK(listing("  - choose: door\n    until: leave\n    options:\n      - left: L.\n        then: One.\n"
                  "      - leave: R.\n        then: Two.\n") ==
          "0 arrive one\n1 choose left>2 leave>4 after 6\n2 One.\n3 jump 1\n4 Two.\n5 jump 6\n6 end dawn\n7 finish\n");
}

TEST_CASE("A word is told behind itself, and its options go on from there") {
    CHECK(listing("  - word: first\n    line: I wrote ___.\n    options:\n      - luck: luck\n        then: One.\n"
                  "      - gold: gold\n  - Two.\n") ==
          "0 arrive one\n1 word luck>3 gold>5\n2 told\n3 One.\n4 jump 6\n5 jump 6\n6 Two.\n7 end dawn\n8 finish\n");
}

TEST_CASE("Goto and visit name scenes before and behind, and a skip stands below the foot") {
    const StoryFolder folder;
    folder.lay(base_story());
    folder.write("act-1/act.yaml", "act: A\nepisodes:\n  - episode: B\n    scenes: [one, two]\n");
    folder.write("act-1/episode-1/one.yaml", "scene: One\nplace: roof\nnotes: { war: shown }\nsummary: War.\n"
                                             "skip: { to: two }\nscript:\n  - visit: two\n  - goto: two\n");
    folder.write("act-1/episode-1/two.yaml", "scene: Two\nscript:\n  - if: visited(one)\n    then:\n      - end: dawn\n"
                                             "  - goto: one\n");
    const auto story = story_in(folder.path());
    CHECK(listing(*story) == "0 arrive one\n1 seen\n2 visit two\n3 leave two\n4 finish\n5 leave two\n6 arrive two\n"
                             "7 if visited(one) else 9\n8 end dawn\n9 leave one\n10 finish\n");
    CHECK(story->scripts[0].skip.target == 5);
    CHECK(story->scripts[0].end == 6);
    CHECK(story->scripts[1].begin == 6);
    CHECK(script_at(*story, 5) == 0);
    CHECK(script_at(*story, 6) == 1);
    CHECK(script_at(*story, 99) == 1);
    CHECK(find_script(*story, "two") == 1);
    CHECK(find_script(*story, "three") == 2);
}

TEST_CASE("Every jump of the shipped story stays within its scene") {
    const auto story = shipped_story();
    std::size_t jumps = 0;
    for (std::size_t place = 0; place < story->statements.size(); ++place) {
        const Script& script = story->scripts[script_at(*story, static_cast<Place>(place))];
        const auto within = [&](Place target) {
            ++jumps;
            return target > script.begin && target < script.end;
        };
        const Action& action = story->statements[place].action;
        if (const auto* jump = std::get_if<Jump>(&action)) CHECK(within(jump->target));
        if (const auto* branch = std::get_if<Branch>(&action)) CHECK(within(branch->otherwise));
        if (const auto* match = std::get_if<Match>(&action))
            for (const Place target : match->targets) CHECK(within(target));
        if (const auto* choice = std::get_if<Choose>(&action))
            for (const Option& option : choice->options) CHECK(within(option.target));
        if (std::holds_alternative<Told>(action))
            CHECK(std::holds_alternative<Word>(story->statements[place - 1].action));
    }
    CHECK(jumps > 100);
}

TEST_CASE("A beat is known by its scene, its speaker and its words, and by nothing else") {
    const auto hashes = [](const std::string& items) {
        std::vector<std::uint64_t> result;
        const auto story = story_of(items);
        for (const Statement& statement : story->statements)
            if (const auto* say = std::get_if<Say>(&statement.action)) result.push_back(say->hash);
        return result;
    };
    const auto one = hashes("  - yu: No.\n  - No.\n  - mo: No.\n  - yu: Yes.\n");
    REQUIRE(one.size() == 4);
    CHECK((one[0] != one[1] && one[1] != one[2] && one[0] != one[2] && one[0] != one[3]));
    CHECK(hashes("  - |\n    yu: No.\n    No.\n    mo (smile): No.\n    yu: Yes.\n") == one);
    CHECK(hashes("  - yu: Well.\n    id: kept\n") == hashes("  - yu: Quite other words.\n    id: kept\n"));
    CHECK(hashes("  - yu: Well.\n    id: kept\n") != hashes("  - yu: Well.\n"));
}
