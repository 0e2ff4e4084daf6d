// The shortest and the longest reading where states have forgotten what some lines ask about: on stories nobody would write, as a plain
// search through every reading counts them.

#include "check/extremes.h"

#include <random>

#include "all_readings.h"
#include "check/asides.h"
#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// Choices, some of them within options of others, and lines that ask about any of them, or two, or a meter, anywhere behind.
class Memories {
public:
    explicit Memories(unsigned seed) : random_(seed) {}

    std::shared_ptr<const Story> story() {
        std::string items;
        for (int i = 0; i < 6; ++i) {
            choose(items, i);
            const unsigned lines = roll(3);
            for (unsigned line = 0; line < lines; ++line) items += remembered(2, i);
        }
        for (int i = 0; i < 3; ++i) items += remembered(2, 5);
        return story_of(items,
            "honesty: { from: 0, to: 3, start: 1 }\nthanked: { flag: false }\nring: { one_of: { drawer: in it, "
            "pocket: there, worn: on }, start: drawer }\n");
    }

private:
    unsigned roll(unsigned sides) { return static_cast<unsigned>(random_() % sides); }
    std::string words() {
        std::string text = "So";
        for (unsigned more = roll(9); more > 0; --more) text += " so";
        return text + ".";
    }
    std::string one_of(std::initializer_list<const char*> words) {
        return *(words.begin() + roll(static_cast<unsigned>(words.size())));
    }
    std::string asked(int up_to) {
        const auto choice = [&] { return "c" + std::to_string(roll(static_cast<unsigned>(up_to) + 1)); };
        switch (roll(6)) {
            case 0: return one_of({"ring == worn", "ring != drawer", "thanked", "not thanked"});
            case 1: return one_of({"honesty >= 2", "honesty == 0"});
            case 2: return choice() + " == a and " + choice() + " != b";
            case 3: return choice() + " == none";
            default: return choice() + one_of({" == a", " == b", " != a"});
        }
    }
    std::string remembered(std::size_t indent, int up_to) {
        const std::string in(indent, ' ');
        return in + "- if: " + asked(up_to) + "\n" + in + "  then: " + words() + "\n" +
               (roll(2) == 0 ? in + "  else: " + words() + "\n" : "");
    }
    void choose(std::string& items, int i) {
        std::string at = "  ";
        if (i > 0 && roll(3) == 0) {  // not everybody is asked
            items += "  - if: c" + std::to_string(roll(static_cast<unsigned>(i))) + " == a\n    then:\n";
            at = "      ";
        }
        items += at + "- choose: c" + std::to_string(i) + "\n" + at + "  options:\n";
        for (const char* id : {"a", "b"}) {
            items += at + "    - " + id + ": " + words() + "\n";
            if (roll(3) == 0)
                items += at + "      set: " +
                         one_of({"{ ring: worn }", "{ ring: pocket }", "{ thanked: true }", "{ honesty: +1 }"}) + "\n";
            if (i > 0 && roll(3) == 0) items += at + "      then:\n" + remembered(at.size() + 8, i - 1);
        }
    }

    std::mt19937 random_;
};

/// A story and all that is known of its readings.
struct Known {
    std::shared_ptr<const Story> story;
    Exploration exploration;
    Ledger ledger;
    Things things;
    std::vector<Aside> asides;
    Chart chart;

    explicit Known(unsigned seed)
        : story(Memories(seed).story()),
          exploration(explore(*story, with_ways())),
          ledger(*story),
          things(*story),
          asides(find_asides(*story)),
          chart(*story, ledger, things, exploration.part(0), asides, 0) {
        REQUIRE(exploration.complete());
    }
    static ExploreOptions with_ways() {
        ExploreOptions options;
        options.ways = true;
        return options;
    }
    Sought sought() const { return {*story, exploration.options(), asides, chart}; }
    Extremes extremes(const Sought& sought, const std::vector<std::size_t>& read) const {
        return find_extremes(sought, ledger, chart.find_loose(), find_given(*story, things), read);
    }
};

}  // namespace

TEST_CASE("The shortest and the longest reading are found to the word, whatever a line remembers") {
    std::size_t forgotten = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        INFO("seed " << seed);
        const Known known(seed);
        const auto all = AllReadings(*known.story).run(20'000);
        if (!known.chart.loose().empty()) ++forgotten;
        const Extremes found = known.extremes(known.sought(), {all.begin()->first, all.rbegin()->first});
        const Extremes unread = known.extremes(known.sought(), {});
        for (const Extremes& one : {found, unread}) {
            CHECK(one.shortest.exact());
            CHECK(one.shortest.from == all.begin()->first);
            CHECK(one.longest.exact());
            CHECK(one.longest.from == all.rbegin()->first);
        }
    }
    CHECK(forgotten > 100);
}

TEST_CASE("Where one search is too much, readings are parted by what they answer, and each kind is searched") {
    std::size_t open = 0, ended_by_parting = 0;
    for (unsigned seed = 0; seed < 50; ++seed) {
        INFO("seed " << seed);
        const Known known(seed);
        const auto all = AllReadings(*known.story).run(20'000);
        Sought sought = known.sought();
        sought.rounds = 1;
        sought.followed = 2;
        sought.kinds = 0;
        const Extremes whole = known.extremes(sought, {});
        sought.kinds = 64;
        const Extremes parted = known.extremes(sought, {});
        const auto look = [&](const Bounds& one, const Bounds& other, std::size_t truth) {
            CHECK(one.from <= truth);
            CHECK(truth <= one.to);
            CHECK(other.from <= truth);
            CHECK(truth <= other.to);
            open += one.exact() ? 0 : 1;
            ended_by_parting += !one.exact() && other.exact() ? 1 : 0;
        };
        look(whole.shortest, parted.shortest, all.begin()->first);
        look(whole.longest, parted.longest, all.rbegin()->first);
    }
    CHECK(open > 20);
    CHECK(ended_by_parting > 10);
}
