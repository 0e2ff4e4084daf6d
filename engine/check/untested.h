#pragma once
// Which logic of a story is tested: it is wronged in one place after the other, and each time the checker, and whoever else looks, is
// asked whether something is other than it was. The story is as it was when this is through.

#include <functional>
#include <string>
#include <vector>

#include "check/mutation.h"

namespace lantern {

struct Trial {
    enum class Verdict : std::uint8_t { unnoticed, by_checker, by_readings, unknown, not_tried };
    Mutation mutation;
    Verdict verdict = Verdict::not_tried;
};

struct TrialOptions {
    ExploreOptions explore{};
    /// Whether readings kept of it tell something else now. Left out: there are none.
    std::function<bool(const Story&)> readings_differ{};
    std::function<bool()> enough{};  // asked before each; true: stop
};

/// One a mutation, in the order of the story. Where there is not enough time for all, those tried are spread over it.
std::vector<Trial> try_mutations(Loaded& loaded, const TrialOptions& options);

/// Those nobody noticed, with their places; then a score.
std::string spell(const std::vector<Trial>& trials, const Story& story, bool with_readings);

}  // namespace lantern
