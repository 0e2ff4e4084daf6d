#pragma once
// How much of a story a reading has: words and minutes, choices, beats between them, what share of the text a first reading meets. Over
// every reading at once, as explored; of each number it says whether it is known to the word, lies between two, or was drawn.

#include <string>
#include <vector>

#include "check/odds.h"

namespace lantern {

/// Words a minute, as a reader reads a line that is typed, and rests where it rests.
constexpr std::size_t words_a_minute = 155;

/// A number, or two that it lies between.
struct Bounds {
    std::size_t from = 0, to = 0;
    bool endless = false;  // no number is enough
    bool exact() const { return from == to && !endless; }
};

/// The story, an act, or an episode.
struct Portion {
    enum class Kind : std::uint8_t { story, act, episode };
    Kind kind = Kind::story;
    std::string title;
    std::size_t written = 0;       // words in all
    Bounds shortest{}, longest{};  // words of a reading
    double words = 0;              // of a reading, on average; of readings that all end
    double share = 0;              // of what is written, how much a first reading meets, on average
    double choices = 0;            // taken in a reading, on average
    double beats = 0;              // read in a reading, on average
};

struct Account {
    std::vector<Portion> portions;  // the story, then each act and its episodes
    bool bounded = false;           // shortest and longest are known: every reading was explored
    std::size_t median = 0;         // words of a reading
    std::size_t drawn = 0;          // readings at random it was taken from; 0: it is exact
    std::size_t median_off =
        0;           // of one that was drawn: 99 times in 100 the true one is no further away; -1: it may have no end
    Bounds between;  // the most beats between two choices, for any reader
    Odds odds;
};

/// `exploration` is of the story. The reader picks evenly and reads what they are warned of.
Account account_of(const Story& story, const Exploration& exploration, int endings_seen = 0);

/// The lengths of the story alone, which are found sooner: no odds, no averages, nothing of its parts.
Account lengths_of(const Story& story, const Exploration& exploration, int endings_seen = 0);

/// In one line: "shortest 31,002 words, median 36,480, longest 41,117 · 3 h 20 to 4 h 25".
std::string summary(const Account& account);

/// A table of acts and episodes, then which options are not always open.
std::string spell(const Account& account, const Story& story);

/// For programs.
std::string spell_json(const Account& account, const Story& story);

}  // namespace lantern
