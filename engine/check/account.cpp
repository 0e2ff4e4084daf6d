#include "check/account.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <variant>

#include "check/extremes.h"
#include "check/stream.h"
#include "check/stretch.h"

namespace lantern {

namespace {

constexpr std::size_t most_in_place = 100'000;  // states
constexpr std::size_t most_sums = 30'000'000;
constexpr std::size_t drawn_for_everything = 10'001, drawn_for_lengths = 251;
constexpr double most_deviations = 2.576;  // of a normal distribution, beyond which one in a hundred is
constexpr int rounds_for_everything = 10, rounds_for_lengths = 3;
constexpr std::size_t halts_for_everything = 30'000'000, halts_for_lengths = 3'000'000;
constexpr std::uint64_t seed = 20'261'125;

enum class Asked : std::uint8_t { everything, lengths };

class Accounting {
public:
    Accounting(const Story& story, const Exploration& exploration, int endings_seen, Asked asked)
        : story_(story), asked_(asked), endings_seen_(endings_seen), things_(story), ledger_(story) {
        account_.portions = ledger_.shares().portions;
        if (asked == Asked::everything) account_.odds = find_odds(story, exploration, endings_seen);
        add_up_what_is_written();
        const std::vector<Aside> asides = exploration.options().asides_apart
                                              ? find_asides(story)
                                              : std::vector<Aside>(story.statements.size());
        const Chart chart(story, ledger_, things_, exploration.part(0), asides, endings_seen);
        if (!chart.known()) return;
        if (account_.odds.exact()) average(chart);
        if (!exploration.complete()) return;
        account_.bounded = true;
        if (chart.loose().empty() || !bound_in_place(exploration, asides, chart.loose()))
            bound(exploration, asides, chart);
    }

    Account finish() {
        if (!median_known_) draw();
        return std::move(account_);
    }

private:
    void add_up_what_is_written() {
        for (Place place = 0; place < story_.statements.size(); ++place)
            ledger_.at(place,
                [&](std::size_t portion) { account_.portions[portion].written += ledger_.words().written(place); });
    }

    /// Readings at random, as many as there is time for: what they add up to is possible.
    void draw() {
        if (account_.drawn > 0) return;
        Dice dice(seed);
        std::vector<std::size_t> sums;
        const bool all = asked_ == Asked::everything;
        const std::size_t wanted = all ? drawn_for_everything : drawn_for_lengths;
        const std::size_t most_halts = all ? halts_for_everything : halts_for_lengths;
        for (std::size_t halts = 0; sums.size() < wanted && halts < most_halts;) {
            const ReadOnce reading = read_through(
                story_, ledger_, endings_seen_, [&](const Wanderer& at) { return pick_evenly(story_, at, dice); });
            halts += reading.halts;
            sums.push_back(reading.ended ? reading.words.front() : static_cast<std::size_t>(-1));
            if (reading.ended) met_.push_back(reading.words);
        }
        std::sort(sums.begin(), sums.end());
        account_.median = sums[sums.size() / 2];
        account_.drawn = sums.size();
        account_.median_off = off(sums);
    }

    /// How many of those drawn are below the true median is a binomial number, so that it lies between two of them. (David and
    /// Nagaraja, "Order Statistics", 2003, 7.1.)
    static std::size_t off(const std::vector<std::size_t>& sorted) {
        const std::size_t middle = sorted.size() / 2;
        const double deviation = std::sqrt(static_cast<double>(sorted.size())) / 2;
        const std::size_t ranks = std::min(static_cast<std::size_t>(std::ceil(most_deviations * deviation)), middle);
        const std::size_t last = std::min(middle + ranks, sorted.size() - 1);
        if (sorted[last] == static_cast<std::size_t>(-1)) return sorted[last];  // it may be one without end
        return std::max(sorted[middle] - sorted[middle - ranks], sorted[last] - sorted[middle]);
    }

    /// What is met in all readings together, each as likely as it is.
    void average(const Chart& chart) {
        const Odds& odds = account_.odds;
        const Stream stream = pour(chart.ways(), chart.opening());
        const auto add = [&](Place place, double Portion::*sum, double much) {
            ledger_.at(place, [&](std::size_t portion) { account_.portions[portion].*sum += much; });
        };
        for (Place place = 0; place < story_.statements.size(); ++place) {
            const Chance& chance = odds.places[place];
            add(place, &Portion::words, chance.times * static_cast<double>(ledger_.words().line(place)));
            add(place, &Portion::share, chance.ever * static_cast<double>(ledger_.words().written(place)));
            if (is_beat(story_.statements[place])) add(place, &Portion::beats, chance.times);
            for (const OptionOdds& option : odds.options[place]) add(place, &Portion::choices, option.taken.times);
        }
        for (StateId id = 0; id < chart.ways().states(); ++id)
            if (chart.asks(id))
                add(chart.place(id), &Portion::words, stream.at[id] * static_cast<double>(chart.menu(id)));
        for (Portion& portion : account_.portions)
            portion.share = portion.written > 0 ? portion.share / static_cast<double>(portion.written) : 1;
    }

    /// What only shows, and is not known to the word, is explored in its place: with few of them, that is not much more.
    bool bound_in_place(const Exploration& exploration, std::vector<Aside> asides, const std::vector<Place>& loose) {
        if (exploration.states() > most_in_place) return false;  // and that would be more
        std::vector<bool> in_place(asides.size());
        for (const Place place : loose) in_place[place] = true;
        std::vector<Place> passed_by;
        for (Aside& aside : asides) {
            if (aside.meet != nowhere && in_place[aside.within]) aside = {};
            passed_by.push_back(aside.meet);
        }
        ExploreOptions options = exploration.options();
        options.states = most_in_place;
        const auto whole = explore_passing_by(story_, options, passed_by);
        if (!whole->complete) return false;
        const Chart chart(story_, ledger_, things_, *whole, asides, endings_seen_);
        if (!chart.known()) return false;
        bound(exploration, asides, chart);
        return true;
    }

    void bound(const Exploration& exploration, const std::vector<Aside>& asides, const Chart& chart) {
        if (asked_ == Asked::everything) bound_stretch(exploration, chart);
        const std::size_t portions = asked_ == Asked::everything ? account_.portions.size() : 1;
        if (!chart.loose().empty()) return narrow(exploration, asides, chart, portions);
        for (std::size_t i = 0; i < portions; ++i) {
            Portion& portion = account_.portions[i];
            Weights weights = chart.weights(i);
            weights.lists = chart.lists(chart.things(i));
            const Lengths lengths = find_lengths(chart.ways(), chart.opening(), weights);
            portion.shortest = bounds_of(lengths.whole.least);
            portion.longest = bounds_of(lengths.whole.most);
            if (i == 0) take_median(spread_of(chart.ways(), chart.opening(), weights, most_sums));
        }
    }

    /// Of every reader, as in a promise: with asides at their shortest there is one that long, and whatever may be longer is looked at.
    void bound_stretch(const Exploration& exploration, const Chart& chart) {
        Bounds& between = account_.between;
        between = chart.between();
        if (between.endless) return;
        const Stretch longest = find_stretch(story_, exploration, between.from);
        if (longest.known && !longest.endless) between.from = between.to = std::max(between.from, longest.beats);
    }

    /// What was drawn is possible; a search from there finds the utmost.
    void narrow(
        const Exploration& exploration, const std::vector<Aside>& asides, const Chart& chart, std::size_t count) {
        draw();
        const std::vector<Loose> loose = chart.find_loose();
        const GivenBySlot given = find_given(story_, things_);
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<std::size_t> read;
            for (const auto& words : met_) read.push_back(words[i]);
            const int rounds = asked_ == Asked::everything ? rounds_for_everything : rounds_for_lengths;
            Sought sought{story_, exploration.options(), asides, chart, i, endings_seen_, rounds};
            if (asked_ == Asked::lengths) sought.kinds = 0;  // a check is waited for; who asks for lengths has time
            const Extremes extremes = find_extremes(sought, ledger_, loose, given, read);
            account_.portions[i].shortest = extremes.shortest;
            account_.portions[i].longest = extremes.longest;
        }
    }

    static Bounds bounds_of(Amount amount) {
        if (amount == without_end) return {0, 0, true};
        return {static_cast<std::size_t>(amount), static_cast<std::size_t>(amount), false};
    }
    void take_median(const Spread& spread) {
        double so_far = 0;
        for (std::size_t i = 0; i < spread.sums.size(); ++i) {
            so_far += spread.sums[i];
            if (so_far < 0.5) continue;
            account_.median = static_cast<std::size_t>(spread.first) + i;
            median_known_ = true;
            return;
        }
    }

    const Story& story_;
    Asked asked_;
    int endings_seen_;
    Things things_;
    Ledger ledger_;
    std::vector<std::vector<std::size_t>> met_;  // words of each reading drawn, by portion
    bool median_known_ = false;
    Account account_;
};

}  // namespace

namespace {

Account account(const Story& story, const Exploration& exploration, int endings_seen, Asked asked) {
    if (endings_seen == 0 || !exploration.shares()) return Accounting(story, exploration, endings_seen, asked).finish();
    return Accounting(story, explore(story, exploration.for_one(endings_seen)), endings_seen, asked).finish();
}

}  // namespace

Account account_of(const Story& story, const Exploration& exploration, int endings_seen) {
    return account(story, exploration, endings_seen, Asked::everything);
}

Account lengths_of(const Story& story, const Exploration& exploration, int endings_seen) {
    return account(story, exploration, endings_seen, Asked::lengths);
}

}  // namespace lantern
