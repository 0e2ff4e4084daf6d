#include "check/extremes.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

#include "check/twice.h"

namespace lantern {

namespace {

/// A choice that is asked once at most: nobody who answered it otherwise comes to hold another value.
bool is_asked_once(const Story& story, Slot slot) {
    const std::vector<bool> twice = find_met_twice(story);
    std::size_t asked = 0;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const auto* choice = std::get_if<Choose>(&story.statements[place].action);
        if (choice == nullptr || choice->choice != slot) continue;
        if (choice->until != Until::once || twice[place]) return false;
        ++asked;
    }
    return asked == 1 && story.variables[slot].kind == VariableKind::choice;
}

/// Readings by what they answer to choices that asides ask about together, those first of which most depends. Empty: there are none.
std::vector<AllHeld> kinds_of_readings(
    const Story& story, std::vector<Loose> loose, const GivenBySlot& given, std::size_t most) {
    const auto width = [](const Loose& one) { return one.span.most - one.span.least; };
    std::stable_sort(
        loose.begin(), loose.end(), [&](const Loose& one, const Loose& other) { return width(one) > width(other); });
    std::vector<Slot> parting;
    std::vector<AllHeld> kinds(1);
    for (const Loose& one : loose)
        for (const Slot slot : one.asked) {
            const Variable& variable = story.variables[slot];
            const auto values = static_cast<std::size_t>(variable.to - variable.from) + 1;
            if (one.asked.size() == 1 || kinds.size() * values > most || !given[slot] ||
                std::find(parting.begin(), parting.end(), slot) != parting.end() || !is_asked_once(story, slot))
                continue;
            parting.push_back(slot);
            std::vector<AllHeld> more;
            for (int value = variable.from; value <= variable.to; ++value)
                for (AllHeld kind : kinds) {
                    kind.push_back({slot, static_cast<Value>(value)});
                    more.push_back(std::move(kind));
                }
            kinds = std::move(more);
        }
    return parting.empty() ? std::vector<AllHeld>() : kinds;
}

/// One of the two.
struct End {
    Wanted wanted;
    Estimate estimate, best_estimate;
    std::shared_ptr<const Lengths> best{};  // the nearest so far
    std::optional<Amount> bound{}, known{};

    End(Wanted which, const Story& story, const GivenBySlot& given, const std::vector<Loose>& loose,
        const AllHeld& held)
        : wanted(which), estimate(story, given, loose, which, held), best_estimate(estimate) {}

    Amount of(const Span& span) const { return wanted == Wanted::longest ? span.most : span.least; }
    /// What is known may not be the utmost yet.
    bool is_open() const { return bound && known && is_nearer(*known, *bound); }
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
        : Finding(sought, ledger, loose, given, loose, {}) {}

    Extremes find(const std::vector<std::size_t>& read) {
        for (const std::size_t words : read)
            for (End* end : {&shortest_, &longest_}) end->read(static_cast<Amount>(words));
        const bool turns = chart_.ways().circles().any_turns();
        if (turns) estimate(chart_.things(sought_.portion));
        for (int round = 0; !turns && round < sought_.rounds; ++round)
            if (!estimate(estimated())) break;
        return {bounds(shortest_, turns), bounds(longest_, turns)};
    }

private:
    /// `held_loose`: what is loose for those who hold to this.
    Finding(const Sought& sought, const Ledger& ledger, const std::vector<Loose>& loose, const GivenBySlot& given,
        const std::vector<Loose>& held_loose, const AllHeld& held)
        : sought_(sought),
          ledger_(ledger),
          chart_(sought.chart),
          loose_(loose),
          given_(given),
          weights_(sought.chart.weights(sought.portion)),
          shortest_(Wanted::shortest, sought.story, given, held_loose, held),
          longest_(Wanted::longest, sought.story, given, held_loose, held) {}

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
        if (!turns && end.is_open()) {
            std::optional<Amount> found = utmost(end);
            if (!found) found = utmost_of_each(end);
            if (found) bound = known = *found;
        }
        return {
            static_cast<std::size_t>(std::min(bound, known)), static_cast<std::size_t>(std::max(bound, known)), false};
    }

    std::optional<Amount> utmost(const End& end) const {
        return find_utmost(sought_, end.wanted, end.best_estimate, end.best->from, loose_, *end.known);
    }

    /// An aside that asks about several choices is estimated by one of them. Where that is too little, readings are parted by what
    /// they answer to all of them: it is looked for among each kind.
    std::optional<Amount> utmost_of_each(const End& end) const {
        const std::vector<AllHeld> kinds = kinds_of_readings(sought_.story, loose_, given_, sought_.kinds);
        if (kinds.empty()) return std::nullopt;
        std::optional<Amount> best = end.known;
        for (std::size_t i = 0; i < kinds.size() && best; ++i) best = utmost_among(kinds[i], end.wanted, *best);
        return best;
    }
    /// Or what is known, if none of them goes beyond.
    std::optional<Amount> utmost_among(const AllHeld& held, Wanted wanted, Amount known) const {
        std::vector<Place> asides;
        for (const Loose& one : loose_) asides.push_back(one.aside);
        Finding among(sought_, ledger_, loose_, given_, chart_.find_loose(asides, held), held);
        End& end = wanted == Wanted::longest ? among.longest_ : among.shortest_;
        end.known = known;
        for (int round = 0; round < sought_.rounds; ++round) {
            const bool news = among.estimate(among.estimated());
            if (!end.is_open()) return end.known;
            if (!news) break;
        }
        return among.utmost(end);
    }

    const Sought& sought_;
    const Ledger& ledger_;
    const Chart& chart_;
    const std::vector<Loose>& loose_;
    const GivenBySlot& given_;
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
