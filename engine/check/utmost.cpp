#include "check/utmost.h"

#include <algorithm>
#include <bitset>
#include <queue>
#include <unordered_map>
#include <utility>

#include "check/walker.h"

namespace lantern {

namespace {

constexpr std::size_t most_loose = 128;
constexpr std::size_t most_compared = 4'000'000;  // with others there
using Mask = std::bitset<most_loose>;

/// Adds up what is met on one way.
struct Counting {
    const std::vector<Amount>& things;
    const std::vector<Amount>& strides;         // by place where one begins
    const std::vector<std::uint8_t>& loose_at;  // by place: which loose aside begins there, from 1
    Thing first_option = 0;
    bool picks = false;
    Amount sum = 0;
    Mask loose_met{};

    void answered(Met::By by, std::size_t option) {
        sum = by == Met::By::picking && picks ? things[first_option + option] : 0;
        loose_met.reset();
    }
    void met(Place place) {
        sum += things[place];
        if (loose_at[place] != 0) loose_met.set(loose_at[place] - 1U);
    }
    void strode(const Strides&, Place from) { sum += strides[from]; }
    void line() {}
    template <class Reading> void branched(const Reading&, bool) {}
    template <class Reading> void matched(const Reading&) {}
    template <class Reading> void offered(const Reading&, std::size_t, bool, bool) {}
    template <class Reading> void clamped(const Reading&, const Effect&) {}
};

/// What bears on the search but not on the width of a row.
struct Terms {
    Terms(const Sought& sought, Wanted wanted, const std::vector<Loose>& all)
        : loose(all),
          sign(wanted == Wanted::longest ? 1 : -1),
          loose_at(sought.story.statements.size() + 1),
          asking(sought.story.variables.size()) {
        for (const Span& span : sought.chart.things(sought.portion)) things.push_back(span.least);
        for (std::size_t i = 0; i < loose.size(); ++i) {
            things[loose[i].aside] = 0;  // it is gone through
            loose_at[loose[i].aside] = static_cast<std::uint8_t>(i + 1);
            for (const Slot slot : loose[i].asked) asking[slot].push_back(i);
        }
        find_ahead(sought);
    }

    /// Backwards, by place.
    void find_ahead(const Sought& sought) {
        const Leads& leads = sought.chart.leads();
        const Ways& ways = sought.chart.ways();
        std::vector<Mask> met(ways.met.size());
        for (std::size_t list = 0; list < met.size(); ++list)
            for (const Thing thing : ways.met[list])
                if (thing < loose_at.size() && loose_at[thing] != 0) met[list].set(loose_at[thing] - 1U);
        ahead.resize(leads.places());
        for (bool news = true; news;) {
            news = false;
            for (std::size_t list = met.size(); list-- > 0;)
                for (const Lead& lead : leads.by_list()[list]) {
                    if (!lead.read) continue;
                    const Mask all = ahead[lead.from] | met[list] | ahead[lead.to];
                    news = std::exchange(ahead[lead.from], all) != all || news;
                }
        }
    }

    const std::vector<Loose>& loose;
    Amount sign;
    std::vector<Amount> things;
    std::vector<std::uint8_t> loose_at;
    std::vector<std::vector<std::size_t>> asking;  // by slot, loose asides
    std::vector<Mask> ahead;                       // by place
};

template <std::size_t Words> class Search {
public:
    Search(const Sought& sought, const Estimate& estimate, const WideVector<Span>& ahead, const Terms& terms,
        const ExploreOptions& options, const Part& part, Packing packing)
        : sought_(sought),
          estimate_(estimate),
          ahead_(ahead),
          terms_(terms),
          walker_(sought.story, options, part, std::move(packing)),
          strides_(sought.story.statements.size()),
          turn_(sought.chart.ways().states()) {
        for (Place place = 0; place < strides_.size(); ++place)
            walker_.strides().along(place, [&](Place met, bool) { strides_[place] += terms.things[met]; });
        for (Slot slot = 0; slot < terms.asking.size(); ++slot)
            if (!terms.asking[slot].empty() && walker_.packing().field(slot).kept()) remembered_.push_back(slot);
    }

    std::optional<Amount> run(Amount known) {
        known_ = terms_.sign * known;
        const auto& order = sought_.chart.ways().circles().order;
        for (StateId i = 0; i < order.size(); ++i) turn_[order[i]] = i;
        begin();
        for (std::size_t followed = 0; !waiting_.empty() && waiting_.top().hope > known_;) {
            const Label label = labels_[waiting_.top().label];
            waiting_.pop();
            if (is_beaten(label)) continue;
            if (++followed > sought_.followed || compared_ > most_compared || !follow(label)) return std::nullopt;
        }
        return terms_.sign * known_;
    }

private:
    /// A reading as far as a state.
    struct Label {
        StateId at = no_state;
        Row<Words> row;
        Amount sum = 0;  // so far; of a shortest reading, less than nothing
        Mask met;        // loose asides
    };
    /// The most hopeful is looked at first; of those, the one that is nearest to an end.
    struct Waiting {
        Amount hope = 0;
        StateId turn = 0;
        std::uint32_t label = 0;
        bool operator<(const Waiting& other) const {
            return hope != other.hope   ? hope < other.hope
                   : turn != other.turn ? turn < other.turn
                                        : label > other.label;
        }
    };

    std::size_t value_of(const Row<Words>& row, Slot slot) const {
        const Packing::Field& field = walker_.packing().field(slot);
        return static_cast<std::size_t>((row[field.word] >> field.shift) & field.mask);
    }

    /// What it can still come to.
    Amount hope(const Label& label) const {
        const Span& span = ahead_[label.at];
        Amount hope = label.sum + (terms_.sign > 0 ? span.most : -span.least);
        const Mask open = terms_.ahead[sought_.chart.place(label.at)] & ~label.met;
        for (std::size_t i = 0; i < terms_.loose.size(); ++i)
            if (const Slot by = estimate_.loose()[i].by; open.test(i) && by != no_slot)
                hope += terms_.sign * estimate_.in_advance(i, value_of(label.row, by));
        return hope;
    }

    /// The most that a reading can still gain on another at the same state, whatever is answered.
    Amount gain(const Label& label, const Label& other, const Mask& ahead) const {
        Amount gain = 0;
        Mask counted = label.met | ~ahead;
        for (const Slot slot : remembered_) {
            const std::size_t mine = value_of(label.row, slot), its = value_of(other.row, slot);
            if (mine == its) continue;
            for (const std::size_t i : terms_.asking[slot]) {
                if (counted.test(i)) continue;
                counted.set(i);
                const Loose& loose = terms_.loose[i];
                const Amount more = loose.told_by_it
                                        ? terms_.sign * (loose.by_value[mine].most - loose.by_value[its].most)
                                        : loose.span.most - loose.span.least;
                gain += std::max<Amount>(0, more);
            }
        }
        return gain;
    }

    /// By one that was looked at before; if it is not, others may be by it.
    bool is_beaten(const Label& label) {
        const Mask& ahead = terms_.ahead[sought_.chart.place(label.at)];
        std::vector<Label>& there = followed_[label.at];
        compared_ += there.size();
        const bool beaten = std::any_of(there.begin(), there.end(),
            [&](const Label& other) { return other.sum - label.sum >= gain(label, other, ahead); });
        if (!beaten) there.push_back(label);
        return beaten;
    }

    /// What is held to is given once or not at all: who was not asked may still be.
    bool holds(const Row<Words>& row) const {
        return std::all_of(estimate_.held().begin(), estimate_.held().end(), [&](const Held& held) {
            const Variable& variable = sought_.story.variables[held.slot];
            const auto value = static_cast<Value>(variable.from + static_cast<Value>(value_of(row, held.slot)));
            return value == held.value || value == variable.start;
        });
    }

    void wait(Label label) {
        if (!holds(label.row)) return;
        const Amount hope = this->hope(label);
        if (hope <= known_) return;
        waiting_.push({hope, turn_[label.at], static_cast<std::uint32_t>(labels_.size())});
        labels_.push_back(std::move(label));
    }

    void begin() {
        Counting counting{terms_.things, strides_, terms_.loose_at};
        auto reading = walker_.opening(opening(sought_.story, sought_.endings_seen).variables, counting);
        walker_.run(reading);
        wait({sought_.chart.opening().to, walker_.packed(reading), terms_.sign * counting.sum, counting.loose_met});
    }

    /// False: there are other ways here than on the chart.
    bool follow(const Label& label) {
        const Ways& ways = sought_.chart.ways();
        const StateId id = label.at;
        const Amount here = label.sum + terms_.sign * sought_.chart.menu_in(sought_.portion, id);
        if (ways.ends(id)) {
            known_ = std::max(known_, here);
            return true;
        }
        Counting counting{terms_.things, strides_, terms_.loose_at};
        counting.picks = sought_.chart.asks(id);
        if (counting.picks) counting.first_option = sought_.chart.first_option(sought_.chart.place(id));
        std::size_t way = ways.from(id);
        walker_.follow(label.row, counting, [&](const auto& reading, logic::Wait, Seen) {
            if (way == ways.until(id)) return;
            const StateId to = ways.ways[way++].to;
            wait({to, walker_.packed(reading), here + terms_.sign * counting.sum, label.met | counting.loose_met});
        });
        return way == ways.until(id) && !walker_.overrun();
    }

    const Sought& sought_;
    const Estimate& estimate_;
    const WideVector<Span>& ahead_;
    const Terms& terms_;
    Walker<Words> walker_;
    std::vector<Amount> strides_;
    std::vector<StateId> turn_;     // by state, when it is looked at: behind all that lead to it
    std::vector<Slot> remembered_;  // what loose asides ask about
    std::vector<Label> labels_;
    std::priority_queue<Waiting> waiting_;
    std::unordered_map<StateId, std::vector<Label>> followed_;
    std::size_t compared_ = 0;
    Amount known_ = 0;
};

}  // namespace

std::optional<Amount> find_utmost(const Sought& sought, Wanted wanted, const Estimate& estimate,
    const WideVector<Span>& ahead, const std::vector<Loose>& loose, Amount known) {
    if (loose.size() > most_loose ||
        std::any_of(loose.begin(), loose.end(), [](const Loose& one) { return !one.once; }))
        return std::nullopt;
    const Terms terms(sought, wanted, loose);
    Part part;
    part.at_the_end = false;
    for (const Aside& aside : sought.asides)
        part.passed_by.push_back(aside.meet != nowhere && terms.loose_at[aside.within] != 0 ? nowhere : aside.meet);
    ExploreOptions options = sought.options;
    options.classes = false;  // a value tells how many words it stands for
    options.endings_seen = sought.endings_seen;
    Packing packing(sought.story, asking_of(options, part));
    const auto with = [&](auto words) {
        return Search<decltype(words)::value>(sought, estimate, ahead, terms, options, part, std::move(packing))
            .run(known);
    };
    if (packing.words() <= 1) return with(std::integral_constant<std::size_t, 1>());
    if (packing.words() <= 2) return with(std::integral_constant<std::size_t, 2>());
    if (packing.words() <= 4) return with(std::integral_constant<std::size_t, 4>());
    if (packing.words() <= 8) return with(std::integral_constant<std::size_t, 8>());
    if (packing.words() <= 16) return with(std::integral_constant<std::size_t, 16>());
    return std::nullopt;
}

}  // namespace lantern
