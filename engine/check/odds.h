#pragma once
// How likely everything in a story is for a reader who picks evenly among the options that are open, and reads what they are warned
// of: computed over all readings at once, not by drawing some. What only shows something is weighed where it was explored apart.

#include <vector>

#include "check/explore.h"

namespace lantern {

struct Chance {
    double ever = 0;   // that a reading meets it at all
    double times = 0;  // how often a reading meets it, on average
};

struct OptionOdds {
    double open = 0;  // of the times its choice is asked, how often it can be picked
    Chance taken;
};

struct Odds {
    std::vector<Chance> places;                    // of beats, sounds …; of a choice: that it is asked
    std::vector<std::vector<OptionOdds>> options;  // by place, then option; of Choose and Word
    std::vector<double> endings;                   // by ending
    std::vector<double> scenes;                    // by script: that it is begun

    double nowhere_on = 0;  // of all readings, those that come to where nobody can go on
    double for_ever = 0;    // … that go round without end
    double beyond = 0;      // … that leave what was explored: so much may be missing from any number
    double off = 0;         // … how far any number may be off because circles were left, in the end
    bool known = false;     // false: there was too much to go over, and nothing stands here
    bool exact() const { return known && beyond == 0; }
};

/// `endings_seen`: by earlier readings.
Odds find_odds(const Story& story, const Exploration& exploration, int endings_seen = 0);

/// As a person reads it: endings, scenes, and the options of each choice; as many of the rarest lines.
std::string spell(const Odds& odds, const Story& story, std::size_t rarest);

/// For programs: everything, each line too.
std::string spell_json(const Odds& odds, const Story& story);

}  // namespace lantern
