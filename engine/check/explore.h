#pragma once
// Every reading there is: each state that any answers lead to, once, breadth first, by the interpreter that plays. What is only
// shown is passed over; a state is a place where the reader decides or a reading ends, with all that can still matter there. It
// knows no clock, and judges nothing: reports and promises are made of what it found.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "check/state_table.h"
#include "check/survey.h"
#include "session/advance.h"
#include "session/logic.h"
#include "session/path.h"

namespace lantern {

/// Which states are one: those that agree in the place and in every variable …
enum class Merging : std::uint8_t {
    what_matters,   // … that somebody asks about from there on
    what_is_asked,  // … that somebody asks about anywhere in the story
    nothing,        // … there is
};

struct ExploreOptions {
    Merging merging = Merging::what_matters;
    bool classes = true;       // merging what matters: values that nothing tells apart from there on are one
    bool every_line = false;   // a line the reader only goes on from is a state, too
    bool asides_apart = true;  // what only shows something is explored apart, and soon: see Edge
    bool chances = false;      // with asides apart: so that it can be told how likely each is, which takes longer
    bool ways = false;  // for whoever goes over them all: the ways between the states are kept from the first, too
    bool whole = true;  // with asides apart; false: only those are explored, nothing else is known
    std::vector<Place> around{};      // with asides apart: of these, only those that hold one of the places; empty: all
    bool names = false;               // words with a {name} ask about it
    Place named = nowhere;            // … those of this place alone
    Place each_value = nowhere;       // in classes: at this place alone, each value of what it asks about is itself
    std::size_t states = 20'000'000;  // breadth first; a quarter more is spent where little was seen
    std::function<bool()> enough{};   // asked now and then; true: stop
    std::optional<int> endings_seen{};  // by earlier readings; nothing: each number there can be
};

/// How a thing was met first: on the way from this state by this answer.
struct Met {
    enum class By : std::uint8_t { never, opening, picking, going_on, passing_over };
    StateId state = no_state;  // of an opening: which one, as endings were seen
    By by = By::never;
    std::uint8_t option = 0;
    std::uint16_t part = 0;  // 0: `state` is one of the exploration's; else of what was explored apart
    explicit operator bool() const { return by != By::never; }
};

struct OptionFound {
    StateId open = no_state;     // the first state where it can be picked
    StateId refused = no_state;  // the first where its condition refuses it
};

struct BranchFound {
    bool held = false, failed = false;
    Met held_by{}, failed_by{};  // first
};

/// A meter was asked beyond an end, where it still matters.
struct ClampFound {
    Place place = nowhere;
    Slot slot = no_slot;
    bool at_top = false;
    Met met;
};

/// A reading went wrong: no option open, no way on, a circle that asks nothing.
struct FaultFound {
    logic::Wait what = logic::Wait::lost;
    Place place = nowhere;
    StateId state = no_state;  // the first so
};

/// All that was seen on the way. Whatever an incomplete exploration has not met is unknown, not absent.
struct Findings {
    std::vector<Met> statements;                    // by place
    std::vector<std::vector<OptionFound>> options;  // by place, then option; of Choose and Word
    std::vector<BranchFound> branches;              // by place; of Branch
    std::vector<StateId> endings;                   // by ending: the first state that is it
    std::map<Place, std::vector<ClampFound>> clamps;
    std::vector<FaultFound> faults;  // each kind at each place once
};

/// One answer and where it leads. Explored with asides apart, an `if` or `match` that only shows something is met as one statement:
/// what it shows is not in `met`. Its statements are in the findings all the same.
struct Edge {
    Input input;
    StateId to = no_state;   // no_state: beyond what was explored
    std::vector<Place> met;  // every statement on the way, the one it stands at included; lines of words, too
    std::size_t lines = 0;   // of `met`: those the reader went on from, before `to`
};

/// A beginning: how many endings earlier readings saw, and the first state from there. Two may lead to one state by different words.
struct Opening {
    int endings_seen = 0;
    StateId state = no_state;
};

/// A state for reading: what does not matter there stands at its lowest value; cut off, each value at the lowest one like it. (Nothing
/// is known of clamps then, and a survey tells of such values only.)
struct Stood {
    Place at = nowhere;
    logic::Wait waits = logic::Wait::lost;
    Variables variables;
    std::vector<Place> returns;  // innermost last
};

/// Answers from the first word, for a Session that begins with so many endings seen.
using Witness = Path;

class Excursion;
class Explored;
class Renumbering;
struct Ways;

/// What exploring came to. It keeps the states, not the ways between them: those are gone again when they are asked for. Reading it
/// is for one thread at a time.
class Exploration {
public:
    Exploration(std::unique_ptr<Explored> whole, std::vector<Excursion> apart, Findings found, ExploreOptions options);
    Exploration(Exploration&&) noexcept;
    Exploration& operator=(Exploration&&) noexcept;
    ~Exploration();

    /// Everything was met, so that what was not cannot be.
    bool complete() const;
    std::size_t states() const;
    std::size_t transitions() const;
    std::size_t bytes() const;
    /// States that were known before the story was changed, and lead where they led.
    std::size_t recalled() const;
    /// States of what was explored apart.
    std::size_t states_apart() const;
    const Findings& found() const;
    const ExploreOptions& options() const { return options_; }

    const std::vector<Opening>& openings() const;
    /// Every state where a reading ends.
    const std::vector<StateId>& ends() const;
    /// Whether readers go together until somebody asks how many endings they saw before. Ways then tell of whoever saw none; for
    /// another reader, one explores with these options.
    bool shares() const;
    ExploreOptions for_one(int endings_seen) const;
    /// How an opening comes to its state; the input says nothing.
    void open(std::size_t opening, const std::function<void(const Edge&)>& each) const;

    Stood state(StateId id) const;
    Place place(StateId id) const;
    /// The state it was first met from; no_state for an opening.
    StateId parent(StateId id) const;
    /// Whether every answer to it was tried.
    bool followed(StateId id) const;
    void follow(StateId id, const std::function<void(const Edge&)>& each) const;

    /// Which values variables had where conditions ask about them; explored in classes, of each class the least. Answers every
    /// state once more.
    Survey survey() const;

    /// The ways between the states, found once and kept; nullptr: there are none, or too many.
    const Ways* ways() const;

    /// The whole first, then what was explored apart; in `check/explored.h`.
    std::size_t parts() const;
    const Explored& part(std::size_t index) const;

    /// The shortest answers that lead to a state, …
    Witness witness(StateId id) const;
    /// … and to the halt before, or at, a statement.
    Witness witness(const Met& met, Place place) const;

    /// What exploring again would begin with.
    void get_ready() const;

    /// All that is known, of another story that decides the same, without exploring that again: this one is no use any more. Nothing:
    /// it has to be.
    std::optional<Exploration> carry(const Story& story, const Renumbering& to) &&;

private:
    friend Exploration explore_again(const Story& story, const ExploreOptions& options, const Exploration& before);

    std::unique_ptr<Explored> whole_;
    std::vector<Excursion> apart_;
    Findings found_;
    ExploreOptions options_;
};

Exploration explore(const Story& story, const ExploreOptions& options = {});

/// The same of a story that was explored before it was changed, with the same options: sooner, the less is changed. It is kept in ways.
Exploration explore_again(const Story& story, const ExploreOptions& options, const Exploration& before);

}  // namespace lantern
