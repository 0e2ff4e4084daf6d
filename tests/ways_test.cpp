// The ways between states: one graph, the same whether it was kept while exploring or found afterwards.

#include "check/ways.h"

#include <algorithm>

#include "catch.h"
#include "check/explored.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

std::string spelled(const Ways& ways) {
    std::string said;
    const auto tell = [&](const Ways::Way& way) {
        said += " " + std::to_string(way.answer) + ">" + std::to_string(way.to) + ":";
        for (const Thing thing : ways.met[way.met]) said += std::to_string(thing) + ",";
    };
    for (const Ways::Way& way : ways.openings) tell(way);
    for (StateId id = 0; id < ways.states(); ++id) {
        said += "\n" + std::to_string(id);
        for (std::size_t way = ways.from(id); way < ways.until_any(id); ++way) tell(ways.ways[way]);
    }
    return said;
}

/// As an answer is followed, statement by statement.
std::string followed(const Story& story, const Exploration& exploration) {
    const Things things(story);
    std::string said;
    const auto tell = [&](Place place, const Edge& edge) {
        const auto* picked = std::get_if<Pick>(&edge.input);
        const std::size_t answer = picked != nullptr                              ? picked->option
                                   : std::holds_alternative<PassOver>(edge.input) ? Ways::over
                                                                                  : Ways::on;
        said += " " + std::to_string(answer) + ">" + std::to_string(edge.to) + ":";
        if (picked != nullptr) said += std::to_string(things.option(place, picked->option)) + ",";
        // Whoever reads on from a notice met the head of the scene when they came to it.
        const bool again = answer == Ways::on && !edge.met.empty() && edge.met.front() == place;
        for (std::size_t i = again ? 1 : 0; i < edge.met.size(); ++i) said += std::to_string(edge.met[i]) + ",";
    };
    for (std::size_t i = 0; i < exploration.openings().size(); ++i)
        exploration.open(i, [&](const Edge& edge) { tell(nowhere, edge); });
    for (StateId id = 0; id < exploration.states(); ++id) {
        said += "\n" + std::to_string(id);
        exploration.follow(id, [&](const Edge& edge) { tell(exploration.place(id), edge); });
    }
    return said;
}

}  // namespace

TEST_CASE("Ways that are kept while exploring are those that are found afterwards, and those that are gone") {
    const auto compare = [](const fs::path& folder) {
        INFO(folder);
        const auto story = story_in(folder);
        ExploreOptions kept;
        kept.ways = true;
        const Exploration exploration = explore(*story);
        REQUIRE(exploration.ways() != nullptr);
        const std::string found = spelled(*exploration.ways());
        CHECK(found == spelled(*explore(*story, kept).ways()));
        CHECK(found == followed(*story, exploration));
    };
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) compare(entry.path());
    compare(checkout() / "scripts");
}

TEST_CASE("Whatever a story does, what leads on stands before what it leads to, and what leads back stands together") {
    std::size_t turning = 0, straight = 0;
    for (const auto& entry : fs::directory_iterator(checkout() / "tests" / "stories")) {
        INFO(entry.path());
        const auto story = story_in(entry.path());
        const Exploration exploration = explore(*story);
        REQUIRE(exploration.ways() != nullptr);
        const Ways& ways = *exploration.ways();
        const Circles& circles = ways.circles();
        std::vector<std::size_t> circle_of(ways.states(), circles.count());
        for (std::size_t circle = 0; circle < circles.count(); ++circle)
            for (std::size_t i = circles.begins[circle]; i < circles.begins[circle + 1]; ++i)
                circle_of[circles.order[i]] = circle;
        CHECK(std::count(circle_of.begin(), circle_of.end(), circles.count()) == 0);
        CHECK(circles.order.size() == ways.states());
        std::size_t back = 0;
        std::vector<bool> turns(circles.turning.size());
        for (StateId id = 0; id < ways.states(); ++id)
            for (std::size_t way = ways.from(id); way < ways.until(id); ++way) {
                const std::size_t to = circle_of[ways.ways[way].to];
                back += to < circle_of[id] ? 1 : 0;
                if (to == circle_of[id]) turns[to] = true;
            }
        CHECK(back == 0);
        CHECK(turns == circles.turning);
        (std::count(turns.begin(), turns.end(), true) > 0 ? turning : straight) += 1;
    }
    CHECK(turning > 0);
    CHECK(straight > 0);
}

TEST_CASE("What leads on stands before what it leads to, and what lies ahead is found backwards") {
    const auto story = story_of(
        "  - choose: door\n    options:\n      - left: Left.\n        set: { honesty: 0 }\n"
        "      - right: Right.\n        set: { honesty: 1 }\n"
        "  - choose: window\n    options:\n      - open: Open.\n        if: honesty == 0\n"
        "      - shut: Shut.\n        set: { thanked: true }\n"
        "  - if: thanked\n    then:\n      - set: { honesty: 3 }\n    else:\n      - set: { honesty: 2 }\n"
        "  - if: honesty == 3\n    then:\n      - choose: last\n        options:\n          - one: One.\n");
    const Exploration exploration = explore(*story);
    const Ways& ways = *exploration.ways();
    const Circles& circles = ways.circles();
    CHECK(circles.count() == ways.states());
    std::vector<std::size_t> rank(ways.states());
    for (std::size_t i = 0; i < circles.order.size(); ++i) rank[circles.order[i]] = i;
    std::vector<std::uint32_t> marks(ways.states());
    for (StateId id = 0; id < ways.states(); ++id) {
        marks[id] = ways.ends(id) ? 1 : 0;
        for (std::size_t way = ways.from(id); way < ways.until_any(id); ++way)
            CHECK(rank[id] < rank[ways.ways[way].to]);
    }
    look_ahead(ways, marks);
    for (StateId id = 0; id < ways.states(); ++id) CHECK(marks[id] == 1);
}
