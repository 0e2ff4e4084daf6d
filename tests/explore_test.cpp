// Every reading there is: counted as a plain search through Sessions counts them, the shortest way to each, and what was met.

#include "check/explore.h"
#include "check/explored.h"
#include "check/odds.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

ExploreOptions as_read() {
    ExploreOptions options;
    options.merging = Merging::nothing;
    options.every_line = true;
    return options;
}

struct Key {
    Place at;
    Variables variables;
    std::vector<Place> returns;
    bool operator<(const Key& other) const {
        return std::tie(at, variables, returns) < std::tie(other.at, other.variables, other.returns);
    }
};

Key key_of(const State& state) {
    Key key{state.at, state.variables, {}};
    for (const Return& back : state.returns) key.returns.push_back(back.place);
    return key;
}

std::vector<Input> answers_to(const Halt& halt) {
    std::vector<Input> all = {Continue{}, PassOver{}};
    for (std::size_t i = 0; i < 15; ++i) all.emplace_back(Pick{i});
    std::vector<Input> taken;
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(taken), [&](const Input& input) { return accepts(halt, input); });
    return taken;
}

/// Every state and how many answers are the least to it, by the reader's own interpreter.
std::map<Key, std::size_t> search(const Story& story, int endings_seen, std::size_t most) {
    std::map<Key, std::size_t> known;
    State first = opening(story, endings_seen);
    std::vector<std::pair<State, Halt>> now;
    const Halt halt = settle(story, first).halt;
    known[key_of(first)] = 0;
    now.emplace_back(first, halt);
    for (std::size_t depth = 1; !now.empty() && known.size() < most; ++depth) {
        std::vector<std::pair<State, Halt>> next;
        for (const auto& [state, waits] : now)
            for (const Input& input : answers_to(waits)) {
                State to = state;
                const Halt there = advance(story, to, input).halt;
                if (known.emplace(key_of(to), depth).second) next.emplace_back(std::move(to), there);
            }
        now = std::move(next);
    }
    return known;
}

std::vector<fs::path> small_stories() {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    REQUIRE(folders.size() > 20);
    return folders;
}

Session replay(const std::shared_ptr<const Story>& story, const Witness& witness) {
    Session session(story, witness.endings_seen);
    for (const Input& input : witness.inputs) REQUIRE(session.advance(input));
    return session;
}

std::size_t clamps_at(const Exploration& exploration, Place place) {
    const auto& clamps = exploration.found().clamps;
    const auto here = clamps.find(place);
    return here == clamps.end() ? 0 : here->second.size();
}

}  // namespace

TEST_CASE("As many states are met as a search through readings meets, each by as few answers") {
    for (const fs::path& folder : small_stories()) {
        if (folder.filename() == "any-other-business")
            continue;  // a whole comedy: too large for a search without merging
        const auto story = story_in(folder);
        INFO(folder);
        ExploreOptions options = as_read();
        options.endings_seen = 0;
        const auto known = search(*story, 0, 20'000);
        REQUIRE(known.size() < 20'000);
        const Exploration exploration = explore(*story, options);
        CHECK(exploration.complete());
        CHECK(exploration.states() == known.size());
        for (StateId id = 0; id < exploration.states(); ++id) {
            const Witness witness = exploration.witness(id);
            const Session session = replay(story, witness);
            const auto found = known.find(key_of(session.state()));
            REQUIRE(found != known.end());
            CHECK(witness.inputs.size() == found->second);
            const Stood stood = exploration.state(id);
            CHECK(stood.at == found->first.at);
            CHECK(stood.returns == found->first.returns);
        }
    }
}

TEST_CASE("Merging loses nothing: what is met, what can be picked, which ends there are") {
    for (const fs::path& folder : small_stories()) {
        const auto story = story_in(folder);
        INFO(folder);
        const Exploration whole = explore(*story, as_read());
        const Exploration merged = explore(*story);
        CHECK(merged.states() <= whole.states());
        for (Place place = 0; place < story->statements.size(); ++place) {
            INFO(place);
            CHECK(static_cast<bool>(merged.found().statements[place]) ==
                  static_cast<bool>(whole.found().statements[place]));
            CHECK(merged.found().branches[place].held == whole.found().branches[place].held);
            CHECK(merged.found().branches[place].failed == whole.found().branches[place].failed);
            CHECK(clamps_at(merged, place) <= clamps_at(whole, place));
            for (std::size_t i = 0; i < merged.found().options[place].size(); ++i) {
                const OptionFound& one = merged.found().options[place][i];
                const OptionFound& other = whole.found().options[place][i];
                CHECK((one.open == no_state) == (other.open == no_state));
                CHECK((one.refused == no_state) == (other.refused == no_state));
            }
        }
        for (std::size_t i = 0; i < story->endings.size(); ++i)
            CHECK((merged.found().endings[i] == no_state) == (whole.found().endings[i] == no_state));
        CHECK(merged.found().faults.size() == whole.found().faults.size());
    }
}

TEST_CASE("A witness of a statement leads to it") {
    for (const fs::path& folder : small_stories()) {
        const auto story = story_in(folder);
        const Exploration exploration = explore(*story);
        INFO(folder);
        for (Place place = 0; place < story->statements.size(); ++place) {
            const Met& met = exploration.found().statements[place];
            if (!met) continue;
            const Session session = replay(story, exploration.witness(met, place));
            const Action& action = story->statements[place].action;
            const bool waits = std::holds_alternative<Say>(action) || std::holds_alternative<Told>(action) ||
                               std::holds_alternative<End>(action) || std::holds_alternative<Word>(action);
            if (waits) CHECK(session.state().at == place);
        }
    }
}

namespace {

/// Everything met by one is met by the other.
void same_findings(const Story& story, const Exploration& one, const Exploration& other) {
    REQUIRE(one.complete());
    REQUIRE(other.complete());
    for (Place place = 0; place < story.statements.size(); ++place) {
        INFO(place);
        CHECK(static_cast<bool>(one.found().statements[place]) == static_cast<bool>(other.found().statements[place]));
        CHECK(one.found().branches[place].held == other.found().branches[place].held);
        CHECK(one.found().branches[place].failed == other.found().branches[place].failed);
    }
}

ExploreOptions in_one_piece() {
    ExploreOptions options;
    options.asides_apart = false;
    return options;
}

/// Choices that are only remembered, each of them told of at the end: as many states as readings, in one piece.
std::string remembered(int choices) {
    std::string items, told;
    for (int i = 0; i < choices; ++i) {
        const std::string id = "c" + std::to_string(i);
        items += "  - choose: " + id + "\n    options:\n      - left: Left.\n      - right: Right.\n        if: " +
                 (i > 0 ? "c" + std::to_string(i - 1) + " == left" : std::string("not thanked")) + "\n";
        told += "  - match: " + id +
                "\n    left:\n      - It was left.\n      - if: c0 == right\n        then: And c0 right.\n" +
                "    right: It was right.\n    none: It was none.\n";
    }
    return items + told + "  - if: c0 == right and c1 == right\n    then: It cannot be.\n    else: So it was.\n";
}

}  // namespace

TEST_CASE("What only shows is explored apart, and as exactly") {
    const auto story = story_of(remembered(10));
    const Exploration whole = explore(*story, in_one_piece());
    const Exploration apart = explore(*story);
    same_findings(*story, apart, whole);
    CHECK(apart.states() == 20);  // of each choice, what the one before was; and the end
    CHECK(whole.states() > 200);
    std::size_t unmet = 0;
    for (Place place = 0; place < story->statements.size(); ++place) {
        const Met& met = apart.found().statements[place];
        const auto* say = std::get_if<Say>(&story->statements[place].action);
        if (say == nullptr) continue;
        unmet += met ? 0 : 1;
        if (met) CHECK(replay(story, apart.witness(met, place)).state().at == place);
    }
    CHECK(unmet == 12);  // nobody comes by without a choice, c0 is not left and right, and c0 and c1 are not both right
}

TEST_CASE("Whoever explores an aside leaves out every choice that has no bearing on it") {
    std::string items;
    for (int i = 0; i < 12; ++i)
        items += "  - choose: c" + std::to_string(i) +
                 "\n    options:\n      - left: Left.\n        set: { thanked: true }\n      - right: Right.\n";
    items += "  - if: c3 == left and c7 == right\n    then: Both.\n    else: So it was.\n"
             "  - if: thanked\n    then:\n      - set: { thanked: false }\n    else: Nobody.\n";
    const auto story = story_of(items);
    same_findings(*story, explore(*story), explore(*story, in_one_piece()));
    const Exploration apart = explore(*story);
    CHECK(apart.states_apart() == 1 + 2 + 1);  // c3, then c7, then the end, whatever else was taken
    for (Place place = 0; place < story->statements.size(); ++place)
        if (const Met& met = apart.found().statements[place];
            met.part != 0 && std::holds_alternative<Say>(story->statements[place].action))
            CHECK(replay(story, apart.witness(met, place)).state().at == place);
}

TEST_CASE("What was explored apart is let go, and comes back as it was for whoever asks") {
    const auto story = shipped_story();
    const Exploration exploration = explore(*story);
    REQUIRE(exploration.parts() > 50);
    std::size_t states = 0;
    for (std::size_t i = 1; i < exploration.parts(); ++i) {
        states += exploration.part(i).states();
        CHECK(exploration.part(i).complete);
        CHECK(&exploration.part(i) == &exploration.part(i));
    }
    CHECK(states == exploration.states_apart());
}

TEST_CASE("What only shows behind an answer asks about that answer, not about the others beside it") {
    std::string items;
    for (int i = 0; i < 8; ++i)
        items += "  - choose: c" + std::to_string(i) +
                 "\n    options:\n      - left: Left.\n        set: { honesty: +1 }\n      - right: Right.\n" +
                 (i == 5 ? "        set: { thanked: true }\n" : "");
    items +=
        "  - choose: way\n    options:\n      - one: One.\n        if: honesty >= 4\n      - two: Two.\n"
        "        if: thanked\n      - three: Three.\n  - It was so.\n  - match: way\n    two:\n"
        "      - if: c3 == left\n        then: Left, and thanked.\n      - set: { honesty: 0 }\n    else: Neither.\n";
    const auto story = story_of(items);
    same_findings(*story, explore(*story), explore(*story, in_one_piece()));
    const Exploration apart = explore(*story);
    CHECK(apart.states_apart() == 1 + 2 + 4 + 1);  // c3, c5, the way, and the end: nobody asks about honesty
    for (Place place = 0; place < story->statements.size(); ++place)
        if (const Met& met = apart.found().statements[place];
            met.part != 0 && std::holds_alternative<Say>(story->statements[place].action))
            CHECK(replay(story, apart.witness(met, place)).state().at == place);
    CHECK(spell(find_odds(*story, apart), *story, 3) ==
          spell(find_odds(*story, explore(*story, in_one_piece())), *story, 3));
}

TEST_CASE("Values that nothing tells apart any more are one") {
    std::string items;
    for (int i = 0; i < 6; ++i)
        items += "  - choose: c" + std::to_string(i) +
                 "\n    options:\n      - up: Up.\n        set: { honesty: +1 }\n      - down: Down.\n"
                 "        set: { honesty: -1 }\n";
    items += "  - if: honesty > 4\n    then:\n      - end: dawn\n";
    const auto story = story_of(items);
    ExploreOptions options;
    options.classes = false;
    const Exploration each = explore(*story, options), apart = explore(*story);
    same_findings(*story, apart, each);
    CHECK(each.states() == 23);
    CHECK(apart.states() == 21);  // three above and three below the border need no telling
}

TEST_CASE("A branch that does more than show is no aside") {
    const auto story = story_of(
        "  - choose: door\n    options:\n      - left: Left.\n      - right: Right.\n"
        "  - if: door == left\n    then:\n      - set: { thanked: true }\n    else: A draught.\n"
        "  - if: thanked\n    then:\n      - choose: window\n        options:\n          - open: Open.\n"
        "    else: No window.\n");
    same_findings(*story, explore(*story), explore(*story, in_one_piece()));
    CHECK(explore(*story).states_apart() == 0);
}

TEST_CASE("Every line of the shipped story is met, every option can be taken, every ending reached") {
    const auto story = shipped_story();
    const Exploration exploration = explore(*story);
    REQUIRE(exploration.complete());
    CHECK(exploration.found().faults.empty());
    for (const StateId ending : exploration.found().endings) CHECK(ending != no_state);
    for (Place place = 0; place < story->statements.size(); ++place) {
        const Statement& statement = story->statements[place];
        const std::string where = story->sources[statement.where.file].path() + ":" +
                                  std::to_string(statement.where.line);
        INFO(where);
        if (std::holds_alternative<Say>(statement.action))
            CHECK(static_cast<bool>(exploration.found().statements[place]));
        for (const OptionFound& option : exploration.found().options[place]) CHECK(option.open != no_state);
    }
}

TEST_CASE("Past its budget an exploration is not complete, and goes on where little was seen") {
    const auto story = story_of(remembered(14) + "  - choose: last\n    options:\n      - on: On.\n");
    ExploreOptions few = in_one_piece();
    few.states = 800;
    const Exploration part = explore(*story, few);
    CHECK_FALSE(part.complete());
    CHECK(part.states() >= 800);
    CHECK(part.states() <= 800 + 200 + 64 + 2);
    CHECK(part.found().endings[0] != no_state);  // breadth first alone is not so far by then
    for (StateId id = 0; id < part.states(); ++id) {
        const Witness witness = part.witness(id);
        CHECK(replay(story, witness).state().at == part.state(id).at);
    }
    ExploreOptions stopped = in_one_piece();
    stopped.enough = [] { return true; };
    CHECK_FALSE(explore(*story, stopped).complete());
}

TEST_CASE("A soft lock, a circle and a story that runs out are found, with the way there") {
    for (const auto& [name, what] : std::map<std::string, logic::Wait>{
             {"soft-lock", logic::Wait::refused}, {"silent-circle", logic::Wait::circle}}) {
        const auto story = story_in(checkout() / "tests" / "stories" / name);
        const Exploration exploration = explore(*story);
        REQUIRE(exploration.found().faults.size() == 1);
        CHECK(exploration.found().faults[0].what == what);
        const Session session = replay(story, exploration.witness(exploration.found().faults[0].state));
        CHECK(std::holds_alternative<Fault>(session.now().halt));
    }
}

TEST_CASE("A meter that is asked beyond its end is told of where somebody still asks") {
    const auto clamps = [](const std::string& behind) {
        const auto story = story_of("  - set: { honesty: +8 }\n  - Much.\n" + behind);
        std::size_t count = 0;
        const Exploration exploration = explore(*story);
        for (const auto& at : exploration.found().clamps) count += at.second.size();
        return count;
    };
    CHECK(clamps("") == 0);
    CHECK(clamps("  - if: honesty > 5\n    then:\n      - end: dawn\n") == 1);
}

TEST_CASE("A survey says which values there are where somebody asks") {
    const auto story = story_of(
        "  - choose: door\n    options:\n      - left: Left.\n        set: { honesty: +2 }\n      - right: Right.\n"
        "  - choose: window\n    options:\n      - open: Open.\n        if: honesty >= 6\n      - shut: Shut.\n"
        "  - match: door\n    left: It was left.\n    else: It was right.\n");
    const auto surveyed = [&story](bool classes) {
        ExploreOptions options;
        options.classes = classes;
        const Survey survey = explore(*story, options).survey();
        std::string said;
        for (Place place = 0; place < survey.size(); ++place)
            for (const Range& range : survey[place])
                said += story->variables[range.slot].id + " " + std::to_string(range.least()) + " to " +
                        std::to_string(range.most()) + (range.has(3) ? ", and 3\n" : "\n");
        return said;
    };
    CHECK(surveyed(false) == "honesty 2 to 4\ndoor 1 to 2\n");
    CHECK(surveyed(true) == "honesty 0 to 2\ndoor 1 to 2\n");  // neither is six, and no more is asked
}
