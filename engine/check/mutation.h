#pragma once
// A story that is wrong on purpose: one condition turned round, one option without its condition, one effect left out or turned
// round, two ways of a match changed round, one skip that does not go where it should. If nobody notices, that piece of logic is
// untested. It knows what can be wronged, and how to put it right again; who notices is for others to say.

#include <optional>
#include <string>
#include <vector>

#include "check/check.h"
#include "check/explore.h"

namespace lantern {

struct Mutation {
    enum class Kind : std::uint8_t {
        condition_turned,
        option_unguarded,
        effect_left_out,
        effect_turned,
        ways_changed,    // of a match: a way and the next
        skip_left_short  // at the foot of its scene
    };
    static constexpr std::uint16_t none = 0xFFFF;

    Kind kind = Kind::condition_turned;
    Place place = nowhere;        // of the statement; of the scene's head, what a skip sets; of a skip, its jump
    std::uint16_t option = none;  // of a choice
    std::uint16_t effect = none;
    std::uint16_t way = none;  // of a match: the first of the two
    bool shows_only = false;   // it decides nothing but what is shown
};

/// Everything that can be wronged, in the order of the story.
std::vector<Mutation> find_mutations(const Story& story);

Location where(const Story& story, const Mutation& mutation);

/// What was done, in a clause: "`alibi == lie` is turned round", "`honesty +1` is left out".
std::string spell(const Story& story, const Mutation& mutation);

/// The story is wrong as long as this lives.
class Mutated {
public:
    Mutated(Story& story, const Mutation& mutation);
    Mutated(const Mutated&) = delete;
    Mutated& operator=(const Mutated&) = delete;
    ~Mutated();

private:
    Story& story_;
    Place place_;
    ScriptIndex script_;
    Statement statement_;  // as it was
    Skip skip_;
};

/// What there is to say of a story, a line each, in order.
using Remarks = std::vector<std::string>;

/// What the checker warns of without exploring it.
Remarks complaints_of(const Loaded& loaded);

/// … and with: which endings are met, broken promises, places where nobody can go on. Nothing: it could not be explored whole.
std::optional<Remarks> findings_of(const Loaded& loaded, const ExploreOptions& options);

/// Whether something is said now that was not said before. (A complaint that is gone tells nobody of a mistake.)
bool says_more(const Remarks& now, const Remarks& before);

}  // namespace lantern
