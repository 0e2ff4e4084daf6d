#include "check/stretch.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <variant>

#include "check/explored.h"
#include "check/words_read.h"

namespace lantern {

namespace {

constexpr std::size_t endless = 65'536;
constexpr std::size_t most_states = 2'000'000;  // of one stretch that is looked at

/// By place: how many beats meeting it is.
using Beats = std::vector<std::size_t>;

Beats beats_by_place(const Story& story, bool asides_apart) {
    Beats beats;
    for (const Statement& statement : story.statements) beats.push_back(is_beat(statement) ? 1 : 0);
    if (!asides_apart) return beats;
    const std::vector<Aside> asides = find_asides(story);
    for (std::size_t place = 0; place < asides.size(); ++place)
        if (asides[place].within == place) beats[place] = asides[place].beats;
    return beats;
}

std::vector<std::size_t> beats_by_list(const Ways& ways, const Beats& beats) {
    std::vector<std::size_t> sums;
    for (const std::vector<Thing>& list : ways.met) {
        sums.push_back(0);
        for (const Thing thing : list) sums.back() += thing < beats.size() ? beats[thing] : 0;
    }
    return sums;
}

/// Where a reader is asked nothing but to go on: notices, and lines that are states.
bool is_quiet(const Story& story, Place place) {
    if (place >= story.statements.size()) return false;
    const Action& action = story.statements[place].action;
    return !std::holds_alternative<Choose>(action) && !std::holds_alternative<Word>(action) &&
           !std::holds_alternative<End>(action);
}

/// What no stretch goes beyond, from place to place; nothing: that may be more than the limit.
std::optional<std::size_t> most_by_place(
    const Story& story, const Explored& explored, const Ways& ways, const Beats& beats, std::size_t limit) {
    const std::vector<std::size_t> met = beats_by_list(ways, beats);
    const Leads& leads = explored.leads();
    std::vector<std::size_t> beyond(leads.places());
    const auto sum = [&](std::size_t list, Place to) { return met[list] + (is_quiet(story, to) ? beyond[to] : 0); };
    std::size_t most = 0;
    for (bool news = true; news;) {
        news = false;
        for (std::size_t list = met.size(); list-- > 0;)
            for (const Lead& lead : leads.by_list()[list]) {
                const std::size_t here = sum(list, lead.to);
                if (here > limit) return std::nullopt;
                news = news || here > beyond[lead.from];
                beyond[lead.from] = std::max(beyond[lead.from], here);
                most = std::max(most, here);
            }
    }
    for (const Ways::Way& way : ways.openings)
        most = std::max(most, sum(way.met, way.to == no_state ? nowhere : ways.places[way.to]));
    return most > limit ? std::nullopt : std::optional(most);
}

/// All there are, in what was explored.
class Stretches {
public:
    Stretches(const Story& story, const Explored& explored, const Ways& ways, const Beats& beats)
        : story_(story),
          explored_(explored),
          ways_(ways),
          circles_(ways.circles()),
          met_(beats_by_list(ways, beats)),
          beyond_(ways.states()),
          quiet_(ways.states()) {
        for (StateId id = 0; id < ways.states(); ++id) quiet_[id] = is_quiet(story, ways.places[id]);
        for (bool news = true; news;) {
            news = false;
            for (std::size_t circle = circles_.count(); circle-- > 0;) news = look_back(circle) || news;
        }
    }

    /// From a way on to where the reader is asked.
    std::size_t beats(const Ways::Way& way) const {
        const std::size_t behind = way.to != no_state && quiet_[way.to] ? beyond_[way.to] : 0;
        return std::min(met_[way.met] + behind, endless);
    }

    /// each(place, state, way): place is nowhere for openings, and state their number.
    template <class Each> void each(const Each& each) const {
        for (StateId i = 0; i < ways_.openings.size(); ++i) each(nowhere, i, ways_.openings[i]);
        for (StateId id = 0; id < ways_.states(); ++id)
            for (std::size_t way = ways_.from(id); !quiet_[id] && way < ways_.until_any(id); ++way)
                each(ways_.places[id], id, ways_.ways[way]);
    }

    /// All that is met on those that begin at one place.
    std::vector<Place> met_from(Place begin) const {
        std::set<Place> from{begin}, met;
        if (begin != nowhere) met.insert(begin);
        std::vector<bool> seen(ways_.met.size());
        for (std::size_t known = 0; known < from.size();) {
            known = from.size();
            const auto meet = [&](const Ways::Way& way) {
                if (way.to != no_state && quiet_[way.to]) from.insert(ways_.places[way.to]);
                if (seen[way.met]) return;
                seen[way.met] = true;
                for (const Thing thing : ways_.met[way.met])
                    if (thing < story_.statements.size()) met.insert(thing);
            };
            for (const Ways::Way& way : ways_.openings)
                if (begin == nowhere) meet(way);
            for (StateId id = 0; id < ways_.states(); ++id)
                for (std::size_t way = ways_.from(id); from.count(ways_.places[id]) > 0 && way < ways_.until_any(id);
                     ++way)
                    meet(ways_.ways[way]);
        }
        return {met.begin(), met.end()};
    }

    /// A reading that goes on along the longest way until more than `limit` beats were met.
    Witness read_on(Place begin, StateId state, const Ways::Way& way, std::size_t limit) const {
        Witness reading;
        Edge edge;
        if (begin == nowhere) {
            reading.endings_seen = explored_.openings[state].endings_seen;
            explored_.open(state, [&edge](const Edge& one) { edge = one; });
        } else {
            reading = explored_.witness(state);
            explored_.follow(state, [&](const Edge& one) {
                if (answer_of(one.input) == way.answer && one.to == way.to) edge = one;
            });
            reading.inputs.push_back(edge.input);
        }
        reading.endings_seen = std::max<int>(reading.endings_seen, way.seen.from);
        std::size_t beats = 0;
        for (bool answered = false;; answered = true) {
            if (answered) reading.inputs.push_back(edge.input);
            if (!read_lines(edge, limit, beats, reading.inputs) || edge.to == no_state) return reading;
            const Ways::Way* longest = nullptr;
            for (std::size_t i = ways_.from(edge.to); i < ways_.until_any(edge.to); ++i)
                if (longest == nullptr || this->beats(ways_.ways[i]) > this->beats(*longest)) longest = &ways_.ways[i];
            if (longest == nullptr) return reading;
            reading.endings_seen = std::max<int>(reading.endings_seen, longest->seen.from);
            Edge next;
            explored_.follow(edge.to, [&](const Edge& one) {
                if (answer_of(one.input) == longest->answer && one.to == longest->to) next = one;
            });
            edge = std::move(next);
        }
    }

private:
    /// True: from somewhere in the circle it is longer than was known.
    bool look_back(std::size_t circle) {
        const std::size_t size = circles_.begins[circle + 1] - circles_.begins[circle];
        bool any = false;
        for (std::size_t round = 0;; ++round) {
            bool news = false;
            for (std::size_t i = circles_.begins[circle + 1]; i-- > circles_.begins[circle];) {
                const StateId id = circles_.order[i];
                if (!quiet_[id]) continue;
                std::size_t longest = 0;
                for (std::size_t way = ways_.from(id); way < ways_.until_any(id); ++way)
                    longest = std::max(longest, beats(ways_.ways[way]));
                if (longest > beyond_[id] && round > size) longest = endless;  // it grows with every round
                news = news || longest > beyond_[id];
                beyond_[id] = std::max(beyond_[id], longest);
            }
            any = any || news;
            if (!news || !circles_.turns(circle)) return any;
        }
    }

    static std::uint8_t answer_of(const Input& input) {
        if (const auto* picked = std::get_if<Pick>(&input)) return static_cast<std::uint8_t>(picked->option);
        return std::holds_alternative<PassOver>(input) ? Ways::over : Ways::on;
    }

    /// False: that was one beat too many.
    bool read_lines(const Edge& edge, std::size_t limit, std::size_t& beats, std::vector<Input>& inputs) const {
        std::size_t lines = edge.lines;
        for (const Place place : edge.met) {
            const Statement& statement = story_.statements[place];
            beats += is_beat(statement) ? 1 : 0;
            if (beats > limit) return false;
            const auto* pause = std::get_if<Pause>(&statement.action);
            const bool waits = is_beat(statement) || (pause != nullptr && pause->for_reader);
            if (waits && lines > 0) {
                inputs.emplace_back(Continue{});
                --lines;
            }
        }
        return true;
    }

    const Story& story_;
    const Explored& explored_;
    const Ways& ways_;
    const Circles& circles_;
    std::vector<std::size_t> met_;    // by list
    WideVector<std::size_t> beyond_;  // by state, where it is quiet: to where somebody is asked
    std::vector<bool> quiet_;
};

/// Of what is explored in full, those that begin at one place; nothing: all of them.
Stretch longest_of(const Stretches& stretches, std::size_t limit, const Place* begin) {
    Stretch longest;
    bool beyond = false;
    stretches.each([&](Place place, StateId state, const Ways::Way& way) {
        if (begin != nullptr && place != *begin) return;
        const std::size_t beats = stretches.beats(way);
        longest.beats = std::max(longest.beats, beats);
        if (beats > limit && !std::exchange(beyond, true))
            longest.reading = stretches.read_on(place, state, way, limit);
    });
    longest.endless = longest.beats >= endless;
    return longest;
}

Stretch look_at(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& met, Place begin, std::size_t limit) {
    const auto explored = explore_around(story, options, met);
    const Ways* ways = explored->ways(most_ways);
    if (ways == nullptr) return {0, false, false, {}};
    const Beats beats = beats_by_place(story, false);
    Stretch stretch = longest_of(Stretches(story, *explored, *ways, beats), limit, &begin);
    stretch.known = explored->complete;
    return stretch;
}

}  // namespace

Stretch find_stretch(const Story& story, const Exploration& exploration, std::size_t limit) {
    const Ways* ways = exploration.ways();
    if (ways == nullptr) return {0, false, false, {}};
    const bool apart = exploration.options().asides_apart;
    const Beats beats = beats_by_place(story, apart);
    if (const auto most = most_by_place(story, exploration.part(0), *ways, beats, limit))
        return {*most, false, true, {}};
    const Stretches stretches(story, exploration.part(0), *ways, beats);
    if (!apart) return longest_of(stretches, limit, nullptr);
    std::set<Place> too_long;
    Stretch longest;
    stretches.each([&](Place place, StateId, const Ways::Way& way) {
        const std::size_t most = stretches.beats(way);
        if (most > limit) too_long.insert(place);
        else longest.beats = std::max(longest.beats, most);
    });
    ExploreOptions options = exploration.options();
    options.states = std::min(options.states, most_states);
    bool known = true;
    for (const Place begin : too_long) {
        Stretch one = look_at(story, options, stretches.met_from(begin), begin, limit);
        known = known && one.known;
        const bool sooner = longest.reading.inputs.empty() || one.reading.inputs.size() < longest.reading.inputs.size();
        if (one.beats > limit && sooner) longest.reading = std::move(one.reading);
        longest.beats = std::max(longest.beats, one.beats);
        longest.endless = longest.endless || one.endless;
    }
    longest.known = known;
    return longest;
}

}  // namespace lantern
