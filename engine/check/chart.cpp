#include "check/chart.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lantern {

Chart::Chart(const Story& story, const Ledger& ledger, const Things& things, const Explored& explored,
    const std::vector<Aside>& asides, int endings_seen)
    : story_(story), things_(things), ledger_(ledger), asides_(asides), ways_(explored.ways(most_ways)) {
    if (ways_ == nullptr) return;
    opening_ = explored.way_in(endings_seen);
    leads_ = &explored.leads();
    std::vector<std::size_t> beats;
    for (Place place = 0; place < story.statements.size(); ++place) {
        counted_.push_back(ledger.words().line(place));
        beats.push_back(is_beat(story.statements[place]) ? 1 : 0);
    }
    spans_ = spans_of(counted_);
    beats_ = spans_of(beats);
    menus_.reserve(ways_->states());
    for (StateId id = 0; id < ways_->states(); ++id) learn(explored, id);
    charge();
}

void Chart::charge() {
    charges_ = find_charges(story_, asides_, *ways_, *leads_, counted_);
    for (const Charge& one : charges_) spans_[one.aside] = {one.by_answer.front(), one.by_answer.front()};
    for (Place place = 0; place < spans_.size(); ++place)
        if (spans_[place].least != spans_[place].most) loose_.push_back(place);
}

std::vector<Loose> Chart::find_loose(const std::vector<Place>& places, const AllHeld& held) const {
    return lantern::find_loose({story_, asides_, *ways_, *leads_, opening_, things_, counted_, spans_}, places, held);
}

bool Chart::asks(StateId id) const {
    if (ways_->ends(id) || place(id) >= story_.statements.size()) return false;
    const Action& action = story_.statements[place(id)].action;
    return std::holds_alternative<Choose>(action) || std::holds_alternative<Word>(action);
}

std::vector<Span> Chart::things(std::size_t portion) const {
    std::vector<Span> things(things_.count());
    for (Place place = 0; place < spans_.size(); ++place)
        if (ledger_.is_in(portion, place)) things[place] = spans_[place];
    for (const Charge& one : charges_)
        for (std::size_t i = 1; ledger_.is_in(portion, one.aside) && i < one.by_answer.size(); ++i) {
            Span& span = things[things_.option(one.choice, i - 1)];
            const Amount more = one.by_answer[i] - one.by_answer.front();
            span = {span.least + more, span.most + more};
        }
    return things;
}

Weights Chart::weights(std::size_t portion) const {
    Weights weights;
    weights.states.reserve(ways_->states());
    for (StateId id = 0; id < ways_->states(); ++id) weights.states.push_back(menu_in(portion, id));
    return weights;
}

std::vector<Span> Chart::lists(const std::vector<Span>& things) const {
    std::vector<Span> lists;
    for (const std::vector<Thing>& list : ways_->met) {
        Span sum;
        for (const Thing thing : list) sum = {sum.least + things[thing].least, sum.most + things[thing].most};
        lists.push_back(sum);
    }
    return lists;
}

Bounds Chart::between() const {
    Bounds bounds;
    const Amount most = stretch(true);
    bounds.endless = most == without_end;
    if (bounds.endless) return bounds;
    bounds.from = static_cast<std::size_t>(stretch(false));
    bounds.to = static_cast<std::size_t>(most);
    return bounds;
}

Amount Chart::stretch(bool longest) const {
    std::vector<Amount> met;
    for (const std::vector<Thing>& list : ways_->met) {
        Amount beats = 0;
        for (const Thing thing : list)
            if (thing < beats_.size()) beats += longest ? beats_[thing].most : beats_[thing].least;
        met.push_back(beats);
    }
    std::vector<Amount> beyond(ways_->states());  // from where nobody is asked, to where somebody is
    const auto beats = [&](const Ways::Way& way) {
        const Amount behind = way.to == no_state || asks(way.to) ? 0 : beyond[way.to];
        return behind == without_end ? without_end : met[way.met] + behind;
    };
    Amount most = 0;
    const Circles& circles = ways_->circles();
    for (std::size_t circle = circles.count(); circle-- > 0;) {
        const std::size_t size = circles.begins[circle + 1] - circles.begins[circle];
        bool news = true;
        for (std::size_t round = 0; news; ++round) {
            news = false;
            for (std::size_t i = circles.begins[circle + 1]; i-- > circles.begins[circle];) {
                const StateId id = circles.order[i];
                Amount here = 0;
                for (std::size_t way = ways_->from(id); way < ways_->until(id); ++way)
                    here = std::max(here, beats(ways_->ways[way]));
                if (here > beyond[id] && round > size) here = without_end;  // it grows with every round
                news = news || here > beyond[id];
                beyond[id] = std::max(beyond[id], here);
                most = std::max(most, here);
            }
        }
    }
    return std::max(most, beats(opening_));
}

std::vector<Span> Chart::spans_of(const std::vector<std::size_t>& counted) const {
    std::vector<Span> spans;
    for (const std::size_t one : counted) spans.push_back({static_cast<Amount>(one), static_cast<Amount>(one)});
    const std::vector<Span> apart = spans_of_asides(story_, asides_, counted);
    for (Place place = 0; place < apart.size(); ++place)
        if (asides_[place].meet != nowhere && asides_[place].within == place) spans[place] = apart[place];
    return spans;
}

void Chart::learn(const Explored& explored, StateId id) {
    const Place place = this->place(id);
    menus_.push_back(0);
    if (place >= story_.statements.size() || ways_->ends(id)) return;
    std::optional<Variables> variables;  // asked for only where they say more than the ways do
    std::array<bool, 256> open{};        // by answer
    for (std::size_t way = ways_->from(id); way < ways_->until(id); ++way) open[ways_->ways[way].answer] = true;
    const auto is_open = [&](std::size_t option) { return option < open.size() && open[option]; };
    const auto was_taken = [&](std::size_t option) {
        const auto* choice = std::get_if<Choose>(&story_.statements[place].action);
        if (choice == nullptr || choice->taken == no_slot) return false;
        if (!variables) variables = explored.state(id).variables;
        return ((*variables)[choice->taken] & logic::bit(option)) != 0;
    };
    menus_.back() = static_cast<Amount>(ledger_.words_at(place, is_open, was_taken));
}

}  // namespace lantern
