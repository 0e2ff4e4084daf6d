#include "check/excursion.h"

#include <optional>
#include <utility>

#include "check/explorer.h"
#include "check/skeleton.h"

namespace lantern {

namespace {

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

std::unique_ptr<Explored> explore_one(const Story& story, const ExploreOptions& options, const Part& part,
    const Explored* before, const Counterparts* counterparts) {
    const Asking asking = asking_of(options, part);
    std::optional<Packing> known;
    if (before != nullptr) known = before->packing_after(story, asking, *counterparts);
    Packing packing = known ? std::move(*known) : Packing(story, asking);
    const auto with = [&](auto words) -> std::unique_ptr<Explored> {
        using One = Explorer<decltype(words)::value>;
        const auto* recalled = known ? dynamic_cast<const Charted<decltype(words)::value>*>(before) : nullptr;
        return std::make_unique<One>(story, options, part, std::move(packing), recalled, counterparts);
    };
    if (packing.words() <= 1) return with(std::integral_constant<std::size_t, 1>());
    if (packing.words() <= 2) return with(std::integral_constant<std::size_t, 2>());
    if (packing.words() <= 3) return with(std::integral_constant<std::size_t, 3>());
    if (packing.words() <= 4) return with(std::integral_constant<std::size_t, 4>());
    if (packing.words() <= 16) return with(std::integral_constant<std::size_t, 16>());
    if (packing.words() <= 128) return with(std::integral_constant<std::size_t, 128>());
    return std::make_unique<Unexplored>(story, part.passed_by);
}

std::unique_ptr<Explored> unexplored(const Story& story, const std::vector<Place>& passed_by) {
    auto nothing = std::make_unique<Unexplored>(story, passed_by);
    nothing->complete = true;
    return nothing;
}

Part part_asking(const Detours& detours, const std::vector<Slot>& asked, const ExploreOptions& options) {
    Slice slice = detours.asking(asked, options.chances ? Offered::all : Offered::those_leading_on);
    return {std::move(slice.passed_by), false, std::move(slice.asked), std::move(slice.closed)};
}

Excursion::Excursion(
    const Story& story, const ExploreOptions& options, std::vector<Slot> asked, const Part& part, Outline outline)
    : story_(&story),
      options_(options),
      asked_(std::move(asked)),
      outline_(std::move(outline)),
      explored_(explore_one(story, options, part)) {
    for (StateId id = 0; id < explored_->states() && !rests_at_a_line_; ++id) {
        const Place place = explored_->place(id);
        rests_at_a_line_ = place < story.statements.size() && only_shows(story.statements[place].action);
    }
    complete_ = explored_->complete;
    states_ = explored_->states();
    bytes_ = explored_->bytes();
    shares_ = explored_->shares();
    if (complete_) explored_.reset();
}

Excursion Excursion::carry(const Story& story) const {
    Excursion carried = *this;
    carried.story_ = &story;
    carried.explored_.reset();
    return carried;
}

Excursion Excursion::carry(const Story& story, std::vector<Slot> asked, Outline outline) const {
    Excursion carried = carry(story);
    carried.asked_ = std::move(asked);
    carried.outline_ = std::move(outline);
    return carried;
}

const Explored& Excursion::explored() const {
    if (!explored_) {
        ExploreOptions options = options_;
        options.enough = {};  // it came to its end before
        const std::vector<Aside> asides = find_asides(*story_);
        explored_ = explore_one(*story_, options, part_asking(Detours(*story_, asides), asked_, options));
    }
    return *explored_;
}

}  // namespace lantern
