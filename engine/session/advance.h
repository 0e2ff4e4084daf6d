#pragma once
// The only interpreter. It reads no clock, no file, no screen; playing, rolling back, saving, checking and testing are all this
// one function.

#include <string>
#include <variant>
#include <vector>

#include "session/state.h"

namespace lantern {

// --- what a reading waits for ---------------------------------------------------------------------------------------

/// A beat: words to read, then Continue.
struct Line {
    PersonIndex who = nobody;  // nobody: narration
    ExpressionIndex expression = same_expression;
    Prose text;  // {name}s resolved; empty: a rest, nothing is said
    std::size_t known =
        0;              // runs of `text` the reader has seen already: the sentence of a word choice goes on from there
    bool rest = false;  // `pause:` until the reader goes on
};

/// One option as the reader sees it.
struct Offer {
    std::size_t option = 0;  // index into the statement's options; what Pick names
    std::string id;
    Prose words;
    bool open = true;  // false: shown struck out, with the reason
    Prose reason;
};

/// A choice: a deed (ask and offers below one another), or a word (offers inside a sentence).
struct Menu {
    bool word = false;
    std::string id;            // of the choice
    PersonIndex who = nobody;  // who holds the pen, of a word
    Prose ask;                 // of a deed; may be empty
    Prose before, after;       // of a word: the sentence around it
    std::vector<Offer> offers;
};

/// The head of a noted scene: read it (Continue) or pass over it (PassOver).
struct Notice {
    ScriptIndex script = 0;
};

struct Ending {
    EndingIndex ending = 0;
};

/// A story that went wrong in play: shown kindly, never a crash.
struct Fault {
    std::string message;
    Location where;
};

using Halt = std::variant<Line, Menu, Notice, Ending, Fault>;

// --- what a reader can answer ---------------------------------------------------------------------------------------

struct Continue {
    bool operator==(const Continue&) const = default;
};
struct Pick {
    std::size_t option = 0;
    bool operator==(const Pick&) const = default;
};
struct PassOver {
    bool operator==(const PassOver&) const = default;
};

using Input = std::variant<Continue, Pick, PassOver>;

/// What happened on the way, in order: the statements of things seen and heard that were passed (SetPlace, Show, Sound …, and
/// Arrive), for whoever animates them.
using Cue = Place;

struct Step {
    std::vector<Cue> cues;
    Halt halt;
};

/// Whether the halt waits for this kind of answer; a Pick must name an open offer.
bool accepts(const Halt& halt, const Input& input);

/// Runs silent statements from where the state stands to the next halt; the state then stands at what halted.
Step settle(const Story& story, State& state);

/// Answers the halt the state stands at, then settles. The input must be accepted by that halt.
Step advance(const Story& story, State& state, const Input& input);

}  // namespace lantern
