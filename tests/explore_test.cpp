// Every reading there is: counted as a plain search through Sessions counts them, the shortest way to each, and what was met.

#include "check/explore.h"

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

}  // namespace

TEST_CASE("As many states are met as a search through readings meets, each by as few answers") {
    for (const fs::path& folder : small_stories()) {
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
            CHECK(merged.found().clamps[place].size() <= whole.found().clamps[place].size());
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
