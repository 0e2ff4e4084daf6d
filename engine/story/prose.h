#pragma once
// One beat's words and their inline markup, as runs of one style each. Straight quotes are set curly here, so that an author
// types plain text and a reader sees a book; `\"` keeps one straight.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "story/variable.h"

namespace lantern {

struct Style {
    bool emphasis = false;  // *...*
    bool strong = false;    // **...**
    bool struck = false;    // ~~...~~  typed, then crossed out by the pen
    bool slow = false;      // <slow>...</slow>
    bool shake = false;     // <shake>...</shake>
    bool operator==(const Style&) const = default;
};

struct Run {
    std::string text;  // what is read; for {name} empty until it is resolved
    Style style;
    std::string ruby;     // the small text above, of <ruby 모>Mo</ruby>
    std::string name;     // of {name}
    Slot slot = no_slot;  // what {name} stands for, once linked
    double wait = 0;      // seconds to rest before this run, of <wait 0.6>
    bool operator==(const Run&) const = default;
};

using Prose = std::vector<Run>;

/// A fault in the markup, at a byte offset of the written text.
struct ProseFault {
    std::size_t offset = 0;
    std::string rule, message, hint;
};

/// Reads markup; `faults` gains whatever is wrong. What is faulty is kept as plain text, so that reading can go on.
Prose parse_prose(std::string_view written, std::vector<ProseFault>& faults);

/// The words alone, no markup; struck words are kept.
std::string plain(const Prose& prose);

/// The words with struck runs as ~~…~~ and emphasis as *…*, and ruby behind them in brackets: how a terminal and a transcript
/// show them.
std::string marked(const Prose& prose);

bool empty(const Prose& prose);

/// Words without markup, a title or a name: only quotes are set curly.
std::string typeset(std::string_view written);

}  // namespace lantern
