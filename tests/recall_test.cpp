// What was explored of a story before it was changed is recalled where nothing decides otherwise: all that is known then is what
// somebody finds who explores it for the first time.

#include <algorithm>
#include <random>
#include <sstream>

#include "catch.h"
#include "readings.h"
#include "scribble.h"
#include "spelled_exploration.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

ExploreOptions in_ways() {
    ExploreOptions options;
    options.ways = true;
    return options;
}

std::string first_difference(const std::string& one, const std::string& other) {
    std::istringstream ones(one), others(other);
    std::string line, its;
    while (std::getline(ones, line) && std::getline(others, its))
        if (line != its) return line + "\n" + its;
    return "one is longer";
}

/// A story that is written on, one change after the other.
class Draft {
public:
    explicit Draft(unsigned seed) : random_(seed + 5000) {
        Scribble(seed).write(folder_);
        for (const auto& entry : fs::directory_iterator(folder_.path() / "act-1/episode-1")) {
            std::string& text = scenes_[entry.path().filename().string()];
            text = read_file(entry.path());
            exchange_all(text, "- visit: aside", "- He waited.");
            folder_.write(fs::path("act-1/episode-1") / entry.path().filename(), text);
        }
    }

    std::shared_ptr<const Story> story() const { return story_in(folder_.path()); }

    /// False: it would not be a story any more, and stays as it was.
    bool change() {
        auto scene = scenes_.begin();
        std::advance(scene, static_cast<std::ptrdiff_t>(random_() % scenes_.size()));
        const std::string before = scene->second;
        scribble_in(scene->second);
        const std::string file = "act-1/episode-1/" + scene->first;
        folder_.write(file, scene->second);
        if (!has_errors(load_story(folder_.path()).diagnostics) && scene->second != before) return true;
        scene->second = before;
        folder_.write(file, before);
        return false;
    }

private:
    static void exchange_all(std::string& text, const std::string& from, const std::string& to) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    /// One of the places where it says so.
    bool exchange(std::string& text, const std::string& from, const std::string& to) {
        std::vector<std::size_t> found;
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
            found.push_back(at);
        if (found.empty()) return false;
        text.replace(found[random_() % found.size()], from.size(), to);
        return true;
    }
    void scribble_in(std::string& text) {
        static const std::vector<std::pair<std::string, std::string>> changes{{"honesty >= 2", "honesty >= 1"},
            {"honesty >= 1", "honesty >= 2"}, {"+1", "-1"}, {"-1", "+1"}, {"thanked: true", "thanked: false"},
            {"not thanked", "thanked"}, {"ring: worn", "ring: pocket"}, {"ring == worn", "ring == drawer"},
            {"honesty == 0", "honesty == 1"}, {"c0a == one", "c0a == three"},
            {"- It rained.", "- set: { honesty: +1 }"}, {"- It rained.", "- It rained.\n  - It went on raining."},
            {"- It poured.", "- set: { thanked: true }"}, {"- set: { honesty: +1 }", "- It rained."},
            {"- set: { honesty: 2 }", "- It rained."}, {"endings_seen > 0", "endings_seen > 1"},
            {"      - three: Yes.\n", ""},
            {"      - two: Yes.\n", "      - two: Yes.\n      - four" + std::to_string(++times_) + ": No.\n"},
            {"visited(aside)", "visited(s0)"}, {"goto: s1", "goto: s2"}, {"until: all", "until: leave"},
            {"- It poured.", "- { if: thanked, then: [] }"}, {"- It rained.", "- { if: honesty >= 2, then: [] }"},
            {"skip: { set: { thanked: true } }", "skip: { to: s3 }"}, {"skip: { to: s3 }", "skip: { to: s1 }"}};
        if (random_() % 4 == 0) {
            const std::string name = "n" + std::to_string(++times_);
            text.insert(text.find("script:\n") + 8, "  - choose: " + name +
                                                        "\n    options:\n      - one: One.\n        set: { honesty: "
                                                        "+1 }\n      - two: Two.\n  - if: " +
                                                        name + " == two\n    then: So.\n");
            return;
        }
        for (int tries = 0; tries < 20; ++tries) {
            const auto& [from, to] = changes[random_() % changes.size()];
            if (exchange(text, from, to)) return;
        }
    }

    StoryFolder folder_;
    std::map<std::string, std::string> scenes_;
    std::mt19937 random_;
    int times_ = 0;
};

#ifdef LANTERN_SANITIZED
constexpr unsigned stories = 4;
constexpr int changes_of_a_large_one = 1;
#else
constexpr unsigned stories = 60;
constexpr int changes_of_a_large_one = 6;
#endif

/// Another amount, another condition or another bound, at the `which`th place that has one.
std::shared_ptr<const Story> changed(const Story& story, std::size_t which) {
    auto copy = std::make_shared<Story>(story);
    std::vector<Effect*> amounts;
    std::vector<Condition*> conditions;
    for (Statement& statement : copy->statements) {
        if (auto* assign = std::get_if<Assign>(&statement.action))
            for (Effect& effect : assign->effects)
                if (effect.kind == Effect::Kind::add) amounts.push_back(&effect);
        if (auto* branch = std::get_if<Branch>(&statement.action)) conditions.push_back(&branch->condition);
        if (auto* choice = std::get_if<Choose>(&statement.action))
            for (Option& option : choice->options) {
                if (option.condition) conditions.push_back(&*option.condition);
                for (Effect& effect : option.effects)
                    if (effect.kind == Effect::Kind::add) amounts.push_back(&effect);
            }
    }
    if (which % 2 == 0) {
        Effect& amount = *amounts[which * 17 % amounts.size()];
        amount.value = static_cast<Value>(-amount.value);
    } else {
        std::vector<Condition::Term>& terms = conditions[which * 17 % conditions.size()]->terms;
        terms.push_back({Condition::Op::negate, 0, static_cast<std::uint16_t>(terms.size() - 1), 0});
    }
    return copy;
}

}  // namespace

TEST_CASE("However a story comes to decide otherwise, what is recalled of it is what would be explored") {
    std::size_t recalled = 0, states = 0;
    for (unsigned seed = 0; seed < stories; ++seed) {
        Draft draft(seed);
        std::vector<std::shared_ptr<const Story>> written{draft.story()};
        Exploration known = explore(*written.back(), in_ways());
        for (int change = 0; change < 8; ++change) {
            if (!draft.change()) continue;
            INFO("seed " << seed << ", change " << change);
            written.push_back(draft.story());
            Exploration again = explore_again(*written.back(), in_ways(), known);
            const Exploration first = explore(*written.back(), in_ways());
            CHECK(first.recalled() == 0);
            const std::string mine = spelled(*written.back(), again), its = spelled(*written.back(), first);
            INFO(first_difference(mine, its));
            REQUIRE((mine == its));
            recalled += again.recalled();
            states += again.states();
            known = std::move(again);
        }
    }
    CHECK(recalled * 4 > states);
}

TEST_CASE("Of the whole story most is recalled after a change, and nothing that would not be explored") {
    const Loaded loaded = load_story(LANTERN_ROOT "/scripts");
    std::vector<std::shared_ptr<const Story>> written{std::make_shared<const Story>(loaded.story)};
    Exploration known = explore(*written.back(), in_ways());
    for (int change = 1; change <= changes_of_a_large_one; ++change) {
        INFO("change " << change);
        written.push_back(changed(*written.back(), static_cast<std::size_t>(change)));
        Exploration again = explore_again(*written.back(), in_ways(), known);
        const Exploration first = explore(*written.back(), in_ways());
        CHECK(mark_of(again) == mark_of(first));
        const std::string mine = spelled_findings(*written.back(), again, false);
        const std::string its = spelled_findings(*written.back(), first, false);
        INFO(first_difference(mine, its));
        CHECK((mine == its));
        CHECK(again.recalled() * 10 > again.states() * std::size_t{9});
        known = std::move(again);
    }
}

TEST_CASE("A change of another variable, in a detour that bore on nothing, is met by whoever asks about that one") {
    const auto told = [](const std::string& set) {
        return story_of(
            "  - choose: door\n    options:\n      - left: Left.\n        set: { " + set +
            " }\n      - right: Right.\n  - choose: window\n    options:\n      - open: Open.\n      - shut: Shut.\n"
            "  - if: honesty == 1\n    then: It was said.\n  - if: thanked\n    then: It was kind.\n");
    };
    const auto was = told("honesty: +1"), is = told("thanked: true"), more = told("honesty: +2");
    const Exploration known = explore(*was, in_ways());
    for (const auto& story : {is, more}) {
        const Exploration first = explore(*story, in_ways());
        CHECK(spelled(*story, explore_again(*story, in_ways(), known)) == spelled(*story, first));
        CHECK(spelled(*was, explore_again(*was, in_ways(), first)) == spelled(*was, known));
    }
}
