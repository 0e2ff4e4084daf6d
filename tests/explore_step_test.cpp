// The checker moves a reading by the code that plays it: whatever is answered, both stand at the same place with the same memory.

#include "check/walker.h"

#include <map>
#include <random>

#include "catch.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

using Wide = Walker<16>;

/// What an answer is called: -1 going on, -2 passing over, else the option.
struct Answers {
    int answer = 0;
    void answered(Met::By by, std::size_t option) {
        answer = by == Met::By::going_on ? -1 : by == Met::By::passing_over ? -2 : static_cast<int>(option);
    }
    void met(Place) {}
    void line() {}
    template <class Reading> void branched(const Reading&, bool) {}
    template <class Reading> void matched(const Reading&) {}
    template <class Reading> void offered(const Reading&, std::size_t, bool, bool) {}
    template <class Reading> void clamped(const Reading&, const Effect&) {}
};

Input input_of(int answer) {
    if (answer == -1) return Continue{};
    if (answer == -2) return PassOver{};
    return Pick{static_cast<std::size_t>(answer)};
}

bool same_kind(logic::Wait waits, const Halt& halt) {
    switch (waits) {
        case logic::Wait::line: return std::holds_alternative<Line>(halt);
        case logic::Wait::menu: return std::holds_alternative<Menu>(halt);
        case logic::Wait::notice: return std::holds_alternative<Notice>(halt);
        case logic::Wait::ending: return std::holds_alternative<Ending>(halt);
        default: return std::holds_alternative<Fault>(halt);
    }
}

/// What differs between the reader's reading and the checker's.
template <class Reading>
std::string difference(const Session& session, const Wide& walker, Reading reading, logic::Wait waits) {
    const State& state = session.state();
    if (state.at != reading.at) return "the place";
    if (!same_kind(waits, session.now().halt)) return "what is waited for";
    for (std::size_t slot = 0; slot < state.variables.size(); ++slot)
        if (walker.packing().field(static_cast<Slot>(slot)).kept() &&
            state.variables[slot] != reading.value(static_cast<Slot>(slot)))
            return "the value of " + session.story().variables[slot].id;
    for (auto back = state.returns.rbegin(); back != state.returns.rend(); ++back)
        if (reading.visits() == 0 || reading.come_back() != back->place) return "where a visit comes back to";
    return reading.visits() == 0 ? std::string() : "the number of visits";
}

/// One reading to its end, with answers at random. Says what differed, if anything.
std::string read_both(
    const std::shared_ptr<const Story>& story, const Wide& walker, std::mt19937& random, int longest) {
    const int seen = static_cast<int>(random() % (story->endings.size() + 1));
    Session session(story, seen);
    Answers answers;
    auto reading = walker.opening(opening(*story, seen).variables, answers);
    logic::Wait waits = walker.run(reading);
    for (int step = 0; step < longest; ++step) {
        if (std::string what = difference(session, walker, reading, waits); !what.empty()) return what;
        std::map<int, std::pair<Row<16>, logic::Wait>> ways;
        walker.follow(walker.packed(reading), answers, [&](const auto& next, logic::Wait there, Seen) {
            ways[answers.answer] = {walker.packed(next), there};
        });
        for (int answer = -2; answer < 16; ++answer)
            if (accepts(session.now().halt, input_of(answer)) != (ways.count(answer) != 0))
                return "what can be answered";
        if (ways.empty()) return {};
        const auto way = std::next(ways.begin(), static_cast<std::ptrdiff_t>(random() % ways.size()));
        REQUIRE(session.advance(input_of(way->first)));
        reading = walker.unpacked(way->second.first, answers);
        waits = way->second.second;
    }
    return {};
}

ExploreOptions as_read() {
    ExploreOptions options;
    options.merging = Merging::nothing;
    options.every_line = true;
    return options;
}

}  // namespace

TEST_CASE("Thousands of readings stand where the checker says, with what it says they remember") {
    std::mt19937 random(20261125);
    std::size_t stories = 0;
    const auto read = [&](const fs::path& folder, int readings) {
        const auto story = story_in(folder);
        const Part part{std::vector<Place>(story->statements.size(), nowhere)};
        const Wide walker(*story, as_read(), part, Packing(*story, asking_of(as_read(), part)));
        REQUIRE(walker.packing().words() <= 16);
        INFO(folder);
        for (int i = 0; i < readings; ++i) REQUIRE(read_both(story, walker, random, 600) == "");
        ++stories;
    };
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) read(entry.path(), 100);
    read(checkout() / "scripts", 40);
    CHECK(stories > 20);
}
