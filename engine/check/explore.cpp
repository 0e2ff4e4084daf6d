#include "check/explore.h"

#include <utility>

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
    void open(std::size_t, const EachEdge&) const override {}
};

}  // namespace

Explored::Explored(const Story& story) : story_(story) {
    found.statements.resize(story.statements.size());
    found.branches.resize(story.statements.size());
    found.clamps.resize(story.statements.size());
    found.options.resize(story.statements.size());
    found.endings.resize(story.endings.size(), no_state);
    for (std::size_t place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (const auto* choice = std::get_if<Choose>(&action)) found.options[place].resize(choice->options.size());
        else if (const auto* word = std::get_if<Word>(&action)) found.options[place].resize(word->options.size());
    }
}

Exploration::Exploration(std::unique_ptr<const Explored> explored) : explored_(std::move(explored)) {}
Exploration::Exploration(Exploration&&) noexcept = default;
Exploration& Exploration::operator=(Exploration&&) noexcept = default;
Exploration::~Exploration() = default;

bool Exploration::complete() const { return explored_->complete; }
std::size_t Exploration::states() const { return explored_->states(); }
std::size_t Exploration::transitions() const { return explored_->transitions; }
std::size_t Exploration::bytes() const { return explored_->bytes(); }
const Findings& Exploration::found() const { return explored_->found; }
const std::vector<Opening>& Exploration::openings() const { return explored_->openings; }
void Exploration::open(std::size_t opening, const std::function<void(const Edge&)>& each) const {
    explored_->open(opening, each);
}
Place Exploration::place(StateId id) const { return explored_->place(id); }
Stood Exploration::state(StateId id) const { return explored_->state(id); }
StateId Exploration::parent(StateId id) const { return explored_->parent(id); }
bool Exploration::followed(StateId id) const { return explored_->followed(id); }
void Exploration::follow(StateId id, const std::function<void(const Edge&)>& each) const {
    explored_->follow(id, each);
}
Witness Exploration::witness(StateId id) const { return explored_->witness(id); }
Witness Exploration::witness(const Met& met, Place place) const { return explored_->witness(met, place); }

Exploration explore(const Story& story, const ExploreOptions& options) {
    ExploreOptions within = options;
    within.states = std::min(options.states, most_states);
    const Packing packing(story, {options.merging == Merging::nothing, options.names});
    const auto with = [&](auto words) {
        return Exploration(std::make_unique<const Explorer<decltype(words)::value>>(story, within));
    };
    if (packing.words() <= 1) return with(std::integral_constant<std::size_t, 1>());
    if (packing.words() <= 2) return with(std::integral_constant<std::size_t, 2>());
    if (packing.words() <= 4) return with(std::integral_constant<std::size_t, 4>());
    if (packing.words() <= 16) return with(std::integral_constant<std::size_t, 16>());
    if (packing.words() <= 128) return with(std::integral_constant<std::size_t, 128>());
    return Exploration(std::make_unique<const Unexplored>(story));
}

}  // namespace lantern
