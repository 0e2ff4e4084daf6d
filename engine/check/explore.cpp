#include "check/explore.h"

#include <algorithm>
#include <utility>

#include "check/asides.h"
#include "check/detours.h"
#include "check/explorer.h"

namespace lantern {

namespace {

constexpr std::size_t most_states = 800'000'000;  // numbers of four bytes, and room for a part of the hash

/// Of a story that remembers more than any row has room for: nothing is known.
class Unexplored final : public Explored {
public:
    using Explored::Explored;
    StateId states() const override { return 0; }
    std::size_t bytes() const override { return 0; }
    Stood state(StateId) const override { return {}; }
    Place place(StateId) const override { return nowhere; }
    StateId parent(StateId) const override { return no_state; }
    bool followed(StateId) const override { return false; }
    void follow(StateId, const EachEdge&) const override {}
    const Ways* ways(std::size_t) const override { return nullptr; }
    void open(std::size_t, const EachEdge&) const override {}
    void survey(Survey&) const override {}
};

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

const Ways::Way& Explored::way_in(int endings_seen) const {
    std::size_t opening = 0;
    for (std::size_t i = 0; i < openings.size(); ++i)
        if (openings[i].endings_seen == endings_seen) opening = i;
    return ways(most_ways)->openings[opening];
}

Exploration::Exploration(std::vector<std::unique_ptr<const Explored>> parts, Findings found, ExploreOptions options)
    : parts_(std::move(parts)), found_(std::move(found)), options_(std::move(options)) {}
Exploration::Exploration(Exploration&&) noexcept = default;
Exploration& Exploration::operator=(Exploration&&) noexcept = default;
Exploration::~Exploration() = default;

bool Exploration::complete() const {
    return std::all_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->complete; });
}
std::size_t Exploration::states() const { return parts_.front()->states(); }
std::size_t Exploration::transitions() const { return parts_.front()->transitions; }
std::size_t Exploration::bytes() const {
    std::size_t bytes = 0;
    for (const auto& part : parts_) bytes += part->bytes();
    return bytes;
}
std::size_t Exploration::states_apart() const {
    std::size_t states = 0;
    for (const auto& part : parts_) states += part->states();
    return states - parts_.front()->states();
}
const Findings& Exploration::found() const { return found_; }
bool Exploration::shares() const {
    return std::any_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->shares(); });
}
ExploreOptions Exploration::for_one(int endings_seen) const {
    ExploreOptions options = options_;
    options.endings_seen = endings_seen;
    return options;
}
const std::vector<Opening>& Exploration::openings() const { return parts_.front()->openings; }
void Exploration::open(std::size_t opening, const std::function<void(const Edge&)>& each) const {
    parts_.front()->open(opening, each);
}
const Ways* Exploration::ways() const { return parts_.front()->ways(most_ways); }
Place Exploration::place(StateId id) const { return parts_.front()->place(id); }
Stood Exploration::state(StateId id) const { return parts_.front()->state(id); }
StateId Exploration::parent(StateId id) const { return parts_.front()->parent(id); }
bool Exploration::followed(StateId id) const { return parts_.front()->followed(id); }
void Exploration::follow(StateId id, const std::function<void(const Edge&)>& each) const {
    parts_.front()->follow(id, each);
}
Witness Exploration::witness(StateId id) const { return parts_.front()->witness(id); }
Witness Exploration::witness(const Met& met, Place place) const { return parts_[met.part]->witness(met, place); }

namespace {

Part part_of(Slice slice) {
    return {std::move(slice.passed_by), false, std::move(slice.asked), std::move(slice.closed)};
}

std::unique_ptr<const Explored> explore_one(const Story& story, const ExploreOptions& options, const Part& part) {
    Packing packing(story, asking_of(options, part));
    const auto with = [&](auto words) -> std::unique_ptr<const Explored> {
        return std::make_unique<const Explorer<decltype(words)::value>>(story, options, part, std::move(packing));
    };
    if (packing.words() <= 1) return with(std::integral_constant<std::size_t, 1>());
    if (packing.words() <= 2) return with(std::integral_constant<std::size_t, 2>());
    if (packing.words() <= 3) return with(std::integral_constant<std::size_t, 3>());
    if (packing.words() <= 4) return with(std::integral_constant<std::size_t, 4>());
    if (packing.words() <= 16) return with(std::integral_constant<std::size_t, 16>());
    if (packing.words() <= 128) return with(std::integral_constant<std::size_t, 128>());
    return std::make_unique<const Unexplored>(story, part.passed_by);
}

}  // namespace

std::unique_ptr<const Explored> explore_passing_by(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& passed_by) {
    return explore_one(story, options, {passed_by});
}

std::unique_ptr<const Explored> explore_around(
    const Story& story, const ExploreOptions& options, const std::vector<Place>& places) {
    const std::vector<Aside> asides = find_asides(story);
    return explore_one(story, options, part_of(Detours(story, asides).around(places)));
}

namespace {

/// Of a story of which only the asides are wanted.
std::unique_ptr<const Explored> passed_by_whole(const Story& story, const std::vector<Place>& passed_by) {
    auto nothing = std::make_unique<Unexplored>(story, passed_by);
    nothing->complete = true;
    return nothing;
}

/// The largest sets of variables that asides ask about, so that each aside finds one with all of its own.
std::vector<std::vector<Slot>> sets_asked(const std::vector<Aside>& asides, const std::vector<Place>& around) {
    const auto is_wanted = [&](const Aside& aside) {
        return around.empty() || std::any_of(around.begin(), around.end(),
                                     [&aside](Place place) { return place >= aside.within && place < aside.meet; });
    };
    std::vector<const Aside*> outermost;
    for (std::size_t place = 0; place < asides.size(); ++place)
        if (asides[place].meet != nowhere && asides[place].within == place && is_wanted(asides[place]))
            outermost.push_back(&asides[place]);
    std::stable_sort(outermost.begin(), outermost.end(),
        [](const Aside* one, const Aside* other) { return one->asked.size() > other->asked.size(); });
    std::vector<std::vector<Slot>> sets;
    for (const Aside* aside : outermost)
        if (std::none_of(sets.begin(), sets.end(), [aside](const auto& set) { return asks_only(*aside, set); }))
            sets.push_back(aside->asked);
    return sets;
}

}  // namespace

Exploration explore(const Story& story, const ExploreOptions& options) {
    ExploreOptions within = options;
    within.states = std::min(options.states, most_states);
    within.asides_apart = options.asides_apart && options.merging == Merging::what_matters && !options.every_line &&
                          !options.names;
    Part whole{std::vector<Place>(story.statements.size(), nowhere)};
    std::vector<Aside> asides;
    if (within.asides_apart) asides = find_asides(story);
    for (std::size_t place = 0; place < asides.size(); ++place) whole.passed_by[place] = asides[place].meet;
    std::vector<std::unique_ptr<const Explored>> parts;
    parts.push_back(within.asides_apart && !within.whole ? passed_by_whole(story, whole.passed_by)
                                                         : explore_one(story, within, whole));
    within.ways = false;  // what shows is not gone over
    Findings found = parts.front()->found;
    const bool unknown = within.whole && parts.front()->states() == 0;  // then no more is known of what shows
    if (within.asides_apart && !unknown) {
        const Detours detours(story, asides);
        const Offered offered = within.chances ? Offered::all : Offered::those_leading_on;
        const auto compared = std::make_shared<const Compared>(story);
        for (const std::vector<Slot>& set : sets_asked(asides, within.around)) {
            Part part = part_of(detours.asking(set, offered));
            part.compared = compared;
            part.known = &found;
            part.number = static_cast<std::uint16_t>(parts.size());
            parts.push_back(explore_one(story, within, part));
        }
    }
    return Exploration(std::move(parts), std::move(found), std::move(within));
}

}  // namespace lantern
