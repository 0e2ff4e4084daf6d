#include "check/odds.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "check/explored.h"
#include "check/stream.h"
#include "check/twice.h"

namespace lantern {

namespace {

constexpr std::size_t most_poured = 4'000'000'000;  // ways gone in all, over every pouring

bool is_choice(const Statement& statement) {
    return std::holds_alternative<Choose>(statement.action) || std::holds_alternative<Word>(statement.action);
}

/// The odds of one part of what was explored.
class Weighing {
public:
    Weighing(const Story& story, const Things& things, const std::vector<bool>& twice, const Ways& ways,
        const Ways::Way& opening)
        : story_(story), things_(things), twice_(twice), ways_(ways), opening_(opening), stream_(pour(ways, opening)) {
        const std::vector<double> times = times_met(ways, opening, stream_);
        chances_.resize(things.count());
        lists_.resize(things.count());
        for (std::uint32_t list = 0; list < ways.met.size(); ++list)
            for (const Thing thing : ways.met[list]) {
                chances_[thing].times += times[list];
                if (lists_[thing].empty() || lists_[thing].back() != list) lists_[thing].push_back(list);
            }
    }

    const Stream& stream() const { return stream_; }
    const Chance& chance(Thing thing) const { return chances_[thing]; }

    /// Of the things that may be met twice, how many readings meet them at all: those that do are caught. What is met on the same
    /// ways is caught by the same. False: there would be too much to pour.
    bool catch_all(const std::vector<Thing>& wanted) {
        std::map<std::vector<std::uint32_t>, std::vector<Thing>> alike;
        for (const Thing thing : wanted) {
            if (lists_[thing].empty()) continue;
            if (twice_[thing]) alike[lists_[thing]].push_back(thing);
            else chances_[thing].ever = std::min(1.0, chances_[thing].times);
        }
        if (alike.size() * ways_.ways.size() > most_poured) return false;
        for (const auto& [lists, those] : alike) {
            std::vector<bool> caught(ways_.met.size());
            for (const std::uint32_t list : lists) caught[list] = true;
            const Stream stream = pour(ways_, opening_, caught);
            for (const Thing thing : those) chances_[thing].ever = std::min(1.0, stream.caught);
            off_ = std::max(off_, stream.left);
        }
        return true;
    }
    double off() const { return std::max(off_, stream_.left); }

    void weigh_menus(const Explored& explored, Odds& odds) const {
        std::vector<double> asked(story_.statements.size());
        for (StateId id = 0; id < ways_.states(); ++id) {
            const Place place = explored.place(id);
            if (place >= story_.statements.size()) continue;
            if (ways_.ends(id)) {
                const bool ending = std::holds_alternative<End>(story_.statements[place].action);
                if (!ending) odds.nowhere_on += stream_.at[id];
                else odds.endings[std::get<End>(story_.statements[place].action).ending] += stream_.at[id];
                continue;
            }
            asked[place] += stream_.at[id];
            if (is_choice(story_.statements[place]))
                for (std::size_t i = ways_.from(id); i < ways_.until(id); ++i)
                    odds.options[place][ways_.ways[i].answer].open += stream_.at[id];
        }
        for (Place place = 0; place < odds.options.size(); ++place)
            for (std::size_t i = 0; i < odds.options[place].size(); ++i) {
                OptionOdds& option = odds.options[place][i];
                option.open = asked[place] > 0 ? std::min(1.0, option.open / asked[place]) : 0;
                option.taken = chances_[things_.option(place, i)];
            }
    }

private:
    const Story& story_;
    const Things& things_;
    const std::vector<bool>& twice_;
    const Ways& ways_;
    Ways::Way opening_;
    Stream stream_;
    std::vector<Chance> chances_;                    // by thing
    std::vector<std::vector<std::uint32_t>> lists_;  // by thing: of what is met together, those it is in
    double off_ = 0;
};

/// By thing: an option is met twice where what it leads to is.
std::vector<bool> things_met_twice(const Story& story, const Things& things) {
    std::vector<bool> twice = find_met_twice(story);
    twice.resize(things.count());
    const auto mark = [&](Place place, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < options.size(); ++i)
            twice[things.option(place, i)] = options[i].target < story.statements.size() && twice[options[i].target];
    };
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (const auto* choice = std::get_if<Choose>(&action)) mark(place, choice->options);
        else if (const auto* word = std::get_if<Word>(&action)) mark(place, word->options);
    }
    return twice;
}

/// What only shows, explored so that every option counts; nothing: it was.
std::optional<Exploration> with_chances(const Story& story, const Exploration& exploration) {
    if (exploration.options().chances || exploration.parts() == 1) return std::nullopt;
    ExploreOptions options = exploration.options();
    options.chances = true;
    options.whole = false;
    return explore(story, options);
}

}  // namespace

Odds find_odds(const Story& story, const Exploration& exploration, int endings_seen) {
    if (endings_seen > 0 && exploration.shares())
        return find_odds(story, explore(story, exploration.for_one(endings_seen)), endings_seen);
    const Things things(story);
    const std::vector<bool> twice = things_met_twice(story, things);
    Odds odds;
    odds.places.resize(story.statements.size());
    odds.options.resize(story.statements.size());
    odds.endings.resize(story.endings.size());
    for (Place place = 0; place < story.statements.size(); ++place)
        odds.options[place].resize(things.option(place + 1, 0) - things.option(place, 0));
    std::vector<bool> weighed(story.statements.size());
    const std::optional<Exploration> apart = with_chances(story, exploration);
    for (std::size_t i = 0; i < exploration.parts(); ++i) {
        const Explored& part = i > 0 && apart ? apart->part(i) : exploration.part(i);
        const bool whole = i == 0;
        std::vector<Thing> wanted;
        for (Place place = 0; place < story.statements.size(); ++place) {
            if (weighed[place] || part.inside_passed_by[place]) continue;
            wanted.push_back(place);
            weighed[place] = true;
        }
        if (wanted.empty()) continue;
        if (whole)
            for (Thing thing = static_cast<Thing>(story.statements.size()); thing < things.count(); ++thing)
                wanted.push_back(thing);
        const Ways* ways = part.ways(most_ways);
        if (ways == nullptr) return odds;
        Weighing weighing(story, things, twice, *ways, part.way_in(endings_seen));
        if (!weighing.catch_all(wanted)) return odds;
        for (const Thing thing : wanted)
            if (thing < odds.places.size()) odds.places[thing] = weighing.chance(thing);
        if (whole) {
            weighing.weigh_menus(part, odds);
            odds.for_ever = weighing.stream().turning;
        }
        odds.beyond = std::max(odds.beyond, weighing.stream().beyond);
        odds.off = std::max(odds.off, weighing.off());
    }
    for (const Script& script : story.scripts) odds.scenes.push_back(odds.places[script.begin].ever);
    odds.known = true;
    return odds;
}

}  // namespace lantern
