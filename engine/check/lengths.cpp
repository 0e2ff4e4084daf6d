#include "check/lengths.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lantern {

namespace {

Amount sum(Amount one, Amount other) { return one == without_end || other == without_end ? without_end : one + other; }

class Measuring {
public:
    Measuring(const Ways& ways, const Ways::Way& opening, const Weights& weights)
        : ways_(ways), circles_(ways.circles()), opening_(opening), weights_(weights) {
        lengths_.from.assign(ways.states(), {without_end, 0});
    }

    Lengths measure() {
        for (std::size_t circle = circles_.count(); circle-- > 0;) {
            if (!circles_.turns(circle)) {
                measure(circles_.order[circles_.begins[circle]]);
                continue;
            }
            while (shorten_circle(circle)) {}
            lengthen_circle(circle);
        }
        const Span &begin = weights_.lists[opening_.met], &on = lengths_.from[opening_.to];
        lengths_.whole = {sum(begin.least, on.least), sum(begin.most, on.most)};
        return std::move(lengths_);
    }

private:
    void measure(StateId id) {
        Span span = ways_.ends(id) ? Span{0, 0} : Span{without_end, -without_end / 2};
        for (std::size_t way = ways_.from(id); way < ways_.until(id); ++way) {
            const Span &met = weights_.lists[ways_.ways[way].met], &on = lengths_.from[ways_.ways[way].to];
            span.least = std::min(span.least, sum(met.least, on.least));
            span.most = std::max(span.most, sum(met.most, on.most));
        }
        lengths_.from[id] = {sum(span.least, weights_.states[id]), sum(span.most, weights_.states[id])};
    }
    /// True: somewhere in the circle a shorter way was found.
    bool shorten_circle(std::size_t circle) {
        bool news = false;
        for (std::size_t i = circles_.begins[circle]; i < circles_.begins[circle + 1]; ++i) {
            const StateId id = circles_.order[i];
            Amount least = ways_.ends(id) ? 0 : without_end;
            for (std::size_t way = ways_.from(id); way < ways_.until(id); ++way) {
                const Ways::Way& one = ways_.ways[way];
                least = std::min(least, sum(weights_.lists[one.met].least, lengths_.from[one.to].least));
            }
            least = sum(least, weights_.states[id]);
            if (least >= lengths_.from[id].least) continue;
            lengths_.from[id].least = least;
            news = true;
        }
        return news;
    }
    /// Round and round it adds up, if anything in it does; if nothing does, all of it is one place.
    void lengthen_circle(std::size_t circle) {
        std::vector<StateId> inside(
            circles_.order.begin() + circles_.begins[circle], circles_.order.begin() + circles_.begins[circle + 1]);
        std::sort(inside.begin(), inside.end());
        Amount most = 0;
        for (const StateId id : inside) {
            if (weights_.states[id] > 0) most = without_end;
            for (std::size_t way = ways_.from(id); way < ways_.until(id); ++way) {
                const Ways::Way& one = ways_.ways[way];
                const Amount met = weights_.lists[one.met].most;
                const bool stays = std::binary_search(inside.begin(), inside.end(), one.to);
                if (!stays) most = std::max(most, sum(met, lengths_.from[one.to].most));
                else if (met > 0) most = without_end;
            }
        }
        for (const StateId id : inside) lengths_.from[id].most = most;
    }

    const Ways& ways_;
    const Circles& circles_;
    const Ways::Way& opening_;
    const Weights& weights_;
    Lengths lengths_;
};

/// `more`, moved on by so much, onto what is there.
void add(Spread& spread, const Spread& more, Amount by, double share) {
    if (more.sums.empty()) return;
    const Amount first = more.first + by;
    if (spread.sums.empty()) spread.first = first;
    if (first < spread.first) {
        spread.sums.insert(spread.sums.begin(), static_cast<std::size_t>(spread.first - first), 0);
        spread.first = first;
    }
    const auto from = static_cast<std::size_t>(first - spread.first);
    spread.sums.resize(std::max(spread.sums.size(), from + more.sums.size()));
    for (std::size_t i = 0; i < more.sums.size(); ++i) spread.sums[from + i] += more.sums[i] * share;
}

}  // namespace

Lengths find_lengths(const Ways& ways, const Ways::Way& opening, const Weights& weights) {
    return Measuring(ways, opening, weights).measure();
}

std::optional<std::vector<Taken>> way_of(
    const Ways& ways, const Ways::Way& opening, const Weights& weights, const Lengths& lengths, Wanted wanted) {
    const bool shortest = wanted == Wanted::shortest;
    if ((shortest ? lengths.whole.least : lengths.whole.most) == without_end) return std::nullopt;
    std::vector<Taken> taken;
    StateId id = opening.to;
    for (StateId steps = 0; !ways.ends(id); ++steps) {
        if (steps > ways.states()) return std::nullopt;
        const Ways::Way* best = nullptr;
        Amount sum_of_best = 0;
        for (std::size_t way = ways.from(id); way < ways.until(id); ++way) {
            const Ways::Way& one = ways.ways[way];
            const Amount there = shortest ? sum(weights.lists[one.met].least, lengths.from[one.to].least)
                                          : sum(weights.lists[one.met].most, lengths.from[one.to].most);
            if (best != nullptr && (shortest ? there >= sum_of_best : there <= sum_of_best)) continue;
            best = &one;
            sum_of_best = there;
        }
        taken.push_back({id, best->answer});
        id = best->to;
    }
    return taken;
}

Spread spread_of(const Ways& ways, const Ways::Way& opening, const Weights& weights, std::size_t most) {
    std::vector<Spread> at(ways.states());
    Spread whole;
    std::size_t written = 0;
    at[opening.to].first = weights.lists[opening.met].least;
    at[opening.to].sums = {1};
    const Circles& circles = ways.circles();
    for (std::size_t circle = 0; circle < circles.count(); ++circle) {
        const StateId id = circles.order[circles.begins[circle]];
        Spread here = std::exchange(at[id], {});
        if (circles.turns(circle)) return {};
        here.first += weights.states[id];
        if (ways.ends(id)) add(whole, here, 0, 1);
        const double share = 1 / static_cast<double>(ways.until(id) - ways.from(id));
        for (std::size_t way = ways.from(id); way < ways.until(id); ++way) {
            const Ways::Way& one = ways.ways[way];
            add(at[one.to], here, weights.lists[one.met].least, share);
            written += here.sums.size();
        }
        if (written > most) return {};
    }
    return whole;
}

}  // namespace lantern
