// Merging, and exploring apart what only shows, on stories nobody would write: whatever they do, as much is met as without.

#include <algorithm>

#include "catch.h"
#include "check/account.h"
#include "check/promises.h"
#include "check/ways.h"
#include "readings.h"
#include "scribble.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Everything found, as text; where it was met first may differ.
std::string findings(const Story& story, const Exploration& exploration) {
    const Findings& found = exploration.found();
    std::string text = exploration.complete() ? "" : "incomplete ";
    for (Place place = 0; place < story.statements.size(); ++place) {
        text += found.statements[place] ? '1' : '0';
        if (std::holds_alternative<Branch>(story.statements[place].action))
            text += std::string(found.branches[place].held ? "h" : "") + (found.branches[place].failed ? "f" : "");
        for (const OptionFound& option : found.options[place])
            text += std::string(option.open != no_state ? "o" : "-") + (option.refused != no_state ? "r" : "-");
    }
    for (const StateId ending : found.endings) text += ending != no_state ? 'E' : '-';
    text += std::to_string(found.faults.size());
    for (const Judgement& one : judge(story, exploration))
        text += " " + std::to_string(static_cast<int>(one.verdict)) + "/" +
                std::to_string(one.reading.inputs.empty() ? 0 : 1);
    return text;
}

bool goes_round(const Exploration& exploration) { return exploration.ways()->circles().any_turns(); }

/// Words of what only shows are counted where they are met, or when the answer they hang on is given: it is all one.
void count_words_both_ways(const Story& story, const Exploration& in_one_piece, const Exploration& apart) {
    const Portion exact = lengths_of(story, in_one_piece).portions.front();
    const Portion found = lengths_of(story, apart).portions.front();
    CHECK(exact.shortest.exact());
    CHECK(exact.longest.exact());
    CHECK(found.shortest.from <= exact.shortest.from);
    CHECK(exact.shortest.from <= found.shortest.to);
    CHECK(found.longest.from <= exact.longest.from);
    CHECK(exact.longest.from <= found.longest.to);
}

}  // namespace

TEST_CASE("Whatever a story does, merged and apart as much is met as state by state") {
    std::size_t merged_states = 0, cut_states = 0, in_one_piece = 0, whole_states = 0, apart = 0, counted = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        INFO(seed);
        const auto story = Scribble(seed).story();
        ExploreOptions options;
        options.states = 20'000;
        options.merging = Merging::nothing;
        const Exploration whole = explore(*story, options);
        if (!whole.complete()) continue;
        const std::string expected = findings(*story, whole);
        options.merging = Merging::what_is_asked;
        CHECK(findings(*story, explore(*story, options)) == expected);
        options.merging = Merging::what_matters;
        options.asides_apart = false;
        CHECK(findings(*story, explore(*story, options)) == expected);
        options.classes = true;
        const Exploration cut = explore(*story, options);
        CHECK(findings(*story, cut) == expected);
        cut_states += cut.states();
        options.classes = false;
        in_one_piece += explore(*story, options).states();
        options.classes = true;
        options.asides_apart = true;
        const Exploration merged = explore(*story, options);
        CHECK(findings(*story, merged) == expected);
        if (!goes_round(cut) && !goes_round(merged)) {
            count_words_both_ways(*story, cut, merged);
            ++counted;
        }
        for (Place place = 0; place < story->statements.size(); ++place) {
            const Met& met = merged.found().statements[place];
            if (!met || !std::holds_alternative<Say>(story->statements[place].action)) continue;
            const Witness witness = merged.witness(met, place);
            Session session(story, witness.endings_seen);
            for (const Input& input : witness.inputs) REQUIRE(session.advance(input));
            CHECK(session.state().at == place);
        }
        merged_states += merged.states();
        whole_states += whole.states();
        apart += merged.states_apart();
    }
    CHECK(merged_states > 0);
    CHECK(apart > 0);
    CHECK(counted > 5);
    CHECK(cut_states < in_one_piece);
    CHECK(whole_states > 20 * merged_states);
}
