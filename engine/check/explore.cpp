#include "check/explore.h"

#include <algorithm>
#include <utility>

#include "check/apart.h"
#include "check/asides.h"
#include "check/carried.h"
#include "check/detours.h"

namespace lantern {

namespace {

constexpr std::size_t most_states = 800'000'000;  // numbers of four bytes, and room for a part of the hash

}  // namespace

Explored::Explored(const Story& story, const std::vector<Place>& passed_by, const Findings* known)
    : inside_passed_by(story.statements.size()), story_(story) {
    for (Place place = 0; place < passed_by.size(); ++place)
        for (Place inside = place; passed_by[place] < passed_by.size() && inside < passed_by[place]; ++inside)
            inside_passed_by[inside] = true;
    if (known != nullptr) return;
    found.statements.resize(story.statements.size());
    found.branches.resize(story.statements.size());
    found.options.resize(story.statements.size());
    found.endings.resize(story.endings.size(), no_state);
    for (std::size_t place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (const auto* choice = std::get_if<Choose>(&action)) found.options[place].resize(choice->options.size());
        else if (const auto* word = std::get_if<Word>(&action)) found.options[place].resize(word->options.size());
    }
}

const Leads& Explored::leads() const {
    if (!leads_) leads_ = std::make_unique<Leads>(*ways(most_ways), story_.statements.size() + 1);
    return *leads_;
}

const Ways::Way& Explored::way_in(int endings_seen) const {
    std::size_t opening = 0;
    for (std::size_t i = 0; i < openings.size(); ++i)
        if (openings[i].endings_seen == endings_seen) opening = i;
    return ways(most_ways)->openings[opening];
}

Exploration::Exploration(
    std::unique_ptr<Explored> whole, std::vector<Excursion> apart, Findings found, ExploreOptions options)
    : whole_(std::move(whole)), apart_(std::move(apart)), found_(std::move(found)), options_(std::move(options)) {}
Exploration::Exploration(Exploration&&) noexcept = default;
Exploration& Exploration::operator=(Exploration&&) noexcept = default;
Exploration::~Exploration() = default;

bool Exploration::complete() const {
    return whole_->complete &&
           std::all_of(apart_.begin(), apart_.end(), [](const Excursion& one) { return one.complete(); });
}
std::size_t Exploration::states() const { return whole_->states(); }
std::size_t Exploration::transitions() const { return whole_->transitions; }
std::size_t Exploration::recalled() const { return whole_->recalled; }
std::size_t Exploration::bytes() const {
    std::size_t bytes = whole_->bytes();
    for (const Excursion& one : apart_) bytes += one.bytes();
    return bytes;
}
std::size_t Exploration::states_apart() const {
    std::size_t states = 0;
    for (const Excursion& one : apart_) states += one.states();
    return states;
}
std::size_t Exploration::parts() const { return apart_.size() + 1; }
const Explored& Exploration::part(std::size_t index) const {
    return index == 0 ? *whole_ : apart_[index - 1].explored();
}
const Findings& Exploration::found() const { return found_; }
bool Exploration::shares() const {
    return whole_->shares() ||
           std::any_of(apart_.begin(), apart_.end(), [](const Excursion& one) { return one.shares(); });
}
ExploreOptions Exploration::for_one(int endings_seen) const {
    ExploreOptions options = options_;
    options.endings_seen = endings_seen;
    return options;
}
const std::vector<Opening>& Exploration::openings() const { return whole_->openings; }
const std::vector<StateId>& Exploration::ends() const { return whole_->ends; }
void Exploration::open(std::size_t opening, const std::function<void(const Edge&)>& each) const {
    whole_->open(opening, each);
}
const Ways* Exploration::ways() const { return whole_->ways(most_ways); }
Place Exploration::place(StateId id) const { return whole_->place(id); }
Stood Exploration::state(StateId id) const { return whole_->state(id); }
void Exploration::get_ready() const { whole_->get_ready(); }
StateId Exploration::parent(StateId id) const { return whole_->parent(id); }
bool Exploration::followed(StateId id) const { return whole_->followed(id); }
void Exploration::follow(StateId id, const std::function<void(const Edge&)>& each) const { whole_->follow(id, each); }
Witness Exploration::witness(StateId id) const { return whole_->witness(id); }
Witness Exploration::witness(const Met& met, Place place) const { return part(met.part).witness(met, place); }

namespace {

Part part_of(Slice slice) {
    return {std::move(slice.passed_by), false, std::move(slice.asked), std::move(slice.closed)};
}

}  // namespace

std::unique_ptr<Explored> explore_passing_by(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& passed_by) {
    return explore_one(story, options, {passed_by});
}

std::unique_ptr<Explored> explore_around(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& places) {
    const std::vector<Aside> asides = find_asides(story);
    return explore_one(story, options, part_of(Detours(story, asides, places).around()));
}

namespace {

struct Before {
    const Explored& whole;
    const std::vector<Excursion>& apart;
    const Findings& found;
};

Exploration explore_from(const Story& story, const ExploreOptions& options, const Before* before) {
    std::optional<Counterparts> counterparts;
    if (before != nullptr) counterparts = Counterparts::between(before->whole.story(), story);
    ExploreOptions within = options;
    within.states = std::min(options.states, most_states);
    within.asides_apart = options.asides_apart && options.merging == Merging::what_matters && !options.every_line &&
                          !options.names;
    Part whole{std::vector<Place>(story.statements.size(), nowhere)};
    std::vector<Aside> asides;
    if (within.asides_apart) {
        asides = find_asides(story);
        whole.passed_by = passed_by_of(asides);
    }
    const bool only_asides = within.asides_apart && !within.whole;
    auto passed_through = only_asides    ? unexplored(story, whole.passed_by)
                          : counterparts ? explore_one(story, within, whole, &before->whole, &*counterparts)
                                         : explore_one(story, within, whole);
    Findings found = passed_through->found;
    std::vector<Excursion> apart;
    const bool unknown = within.whole && passed_through->states() == 0;  // then no more is known of what shows
    if (within.asides_apart && !unknown)
        apart = counterparts ? explore_apart_again(story, within, asides,
                                   {before->whole.story(), before->apart, before->found, *counterparts}, found)
                             : explore_apart(story, within, asides, found);
    return Exploration(std::move(passed_through), std::move(apart), std::move(found), std::move(within));
}

}  // namespace

Exploration explore(const Story& story, const ExploreOptions& options) { return explore_from(story, options, nullptr); }

Exploration explore_again(const Story& story, const ExploreOptions& options, const Exploration& before) {
    const Before known{*before.whole_, before.apart_, before.found_};
    return explore_from(story, options, &known);
}

std::optional<Exploration> Exploration::carry(const Story& story, const Renumbering& to) && {
    if (!options_.asides_apart || !options_.whole || !complete()) return std::nullopt;
    const std::vector<Aside> asides = find_asides(story);
    auto whole = whole_->carry(story, passed_by_of(asides), to);
    if (!whole) return std::nullopt;
    Findings found = whole->found;
    std::vector<Excursion> apart;
    if (carry_apart(found_, whole_->story(), story, to, whole->inside_passed_by, found))
        for (const Excursion& one : apart_) apart.push_back(one.carry(story));
    else apart = explore_apart(story, options_, asides, found = whole->found);
    return Exploration(std::move(whole), std::move(apart), std::move(found), options_);
}

}  // namespace lantern
