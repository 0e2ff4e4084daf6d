#include "check/extremes.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace lantern {

namespace {

/// One of the two.
struct End {
    Wanted wanted;
    Estimate estimate, best_estimate;
    std::shared_ptr<const Lengths> best{};  // the nearest so far
    std::optional<Amount> bound{}, known{};

    End(Wanted which, const Story& story, const GivenBySlot& given, const std::vector<Loose>& loose)
        : wanted(which), estimate(story, given, loose, which), best_estimate(estimate) {}

    Amount of(const Span& span) const { return wanted == Wanted::longest ? span.most : span.least; }
    bool is_nearer(Amount one, Amount other) const { return wanted == Wanted::longest ? one < other : one > other; }

    void keep(const std::shared_ptr<const Lengths>& lengths) {
        if (bound && !is_nearer(of(lengths->whole), *bound)) return;
        bound = of(lengths->whole);
        best = lengths;
        best_estimate = estimate;
    }
    void read(Amount words) {
        if (!known || is_nearer(*known, words)) known = words;
    }
};

class Finding {
public:
    Finding(const Sought& sought, const Ledger& ledger, const std::vector<Loose>& loose, const GivenBySlot& given)
        : sought_(sought),
          ledger_(ledger),
          chart_(sought.chart),
          weights_(sought.chart.weights(sought.portion)),
          shortest_(Wanted::shortest, sought.story, given, loose),
          longest_(Wanted::longest, sought.story, given, loose) {}

    Extremes find(const std::vector<std::size_t>& read) {
        for (const std::size_t words : read)
            for (End* end : {&shortest_, &longest_}) end->read(static_cast<Amount>(words));
        const std::vector<bool>& turning = chart_.ways().turning;
        const bool turns = std::find(turning.begin(), turning.end(), true) != turning.end();
        if (turns) estimate(chart_.things(sought_.portion));
        for (int round = 0; !turns && round < sought_.rounds; ++round)
            if (!estimate(estimated())) break;
        return {bounds(shortest_, turns), bounds(longest_, turns)};
    }

private:
    /// What things count as it is estimated now.
    std::vector<Span> estimated() const {
        std::vector<Span> things = chart_.things(sought_.portion);
        std::vector<Amount> least, most;
        for (const Span& span : things) {
            least.push_back(span.least);
            most.push_back(span.most);
        }
        shortest_.estimate.weigh(least);
        longest_.estimate.weigh(most);
        for (std::size_t thing = 0; thing < things.size(); ++thing) things[thing] = {least[thing], most[thing]};
        return things;
    }

    /// False: there is nothing more to be learnt.
    bool estimate(const std::vector<Span>& things) {
        weights_.lists = chart_.lists(things);
        const auto lengths = std::make_shared<const Lengths>(find_lengths(chart_.ways(), chart_.opening(), weights_));
        bool news = false;
        for (End* end : {&shortest_, &longest_}) {
            end->keep(lengths);
            const auto way = way_of(chart_.ways(), chart_.opening(), weights_, *lengths, end->wanted);
            if (!way) continue;
            read_along(*way);
            news = (end->known != end->bound && end->estimate.learn(met_on(*way))) || news;
        }
        return news;
    }

    void read_along(const std::vector<Taken>& way) {
        std::size_t next = 0;
        const ReadOnce reading = read_through(sought_.story, ledger_, sought_.endings_seen, [&](const Wanderer&) {
            while (!chart_.asks(way[next].at)) ++next;
            return std::size_t{way[next++].option};
        });
        if (!reading.ended) return;
        for (End* end : {&shortest_, &longest_}) end->read(static_cast<Amount>(reading.words[sought_.portion]));
    }

    std::vector<const std::vector<Thing>*> met_on(const std::vector<Taken>& taken) const {
        const Ways& ways = chart_.ways();
        std::vector<const std::vector<Thing>*> met{&ways.met[chart_.opening().met]};
        for (const Taken& one : taken)
            for (std::size_t way = ways.from(one.at); way < ways.until(one.at); ++way) {
                if (ways.ways[way].answer != one.option) continue;
                met.push_back(&ways.met[ways.ways[way].met]);
                break;
            }
        return met;
    }

    Bounds bounds(const End& end, bool turns) const {
        if (!end.bound || *end.bound == without_end) return {0, 0, true};
        Amount bound = *end.bound, known = end.known.value_or(bound);
        if (!turns && end.known && bound != known)
            if (const auto found = find_utmost(sought_, end.wanted, end.best_estimate, end.best->from, known))
                bound = known = *found;
        return {
            static_cast<std::size_t>(std::min(bound, known)), static_cast<std::size_t>(std::max(bound, known)), false};
    }

    const Sought& sought_;
    const Ledger& ledger_;
    const Chart& chart_;
    Weights weights_;
    End shortest_, longest_;
};

}  // namespace

Extremes find_extremes(const Sought& sought, const Ledger& ledger, const std::vector<Loose>& loose,
    const GivenBySlot& given, const std::vector<std::size_t>& read) {
    std::vector<Loose> here;
    for (const Loose& one : loose)
        if (ledger.is_in(sought.portion, one.aside)) here.push_back(one);
    return Finding(sought, ledger, here, given).find(read);
}

}  // namespace lantern
