#pragma once
// What was explored, written out: two that are spelled the same are the same.

#include <sstream>
#include <string>

#include "check/explored.h"

namespace lantern::testing {

inline std::string spelled(const Met& met) {
    std::ostringstream text;
    text << met.state << "/" << static_cast<int>(met.by) << "/" << static_cast<int>(met.option) << "/" << met.part;
    return text.str();
}

/// Everything there is to know of an exploration.
inline std::string spelled(const Story& story, const Exploration& exploration) {
    const Findings& found = exploration.found();
    std::ostringstream text;
    text << exploration.states() << " " << exploration.transitions() << " " << exploration.states_apart() << "\n";
    for (Place place = 0; place < story.statements.size(); ++place) {
        text << place << " " << spelled(found.statements[place]);
        if (found.statements[place]) {
            text << " by " << exploration.witness(found.statements[place], place).inputs.size();
        }
        const BranchFound& branch = found.branches[place];
        text << " " << branch.held << branch.failed << spelled(branch.held_by) << spelled(branch.failed_by);
        for (const OptionFound& option : found.options[place]) text << " " << option.open << "," << option.refused;
        text << "\n";
    }
    for (const auto& [place, clamps] : found.clamps)
        for (const ClampFound& clamp : clamps)
            text << place << " " << clamp.place << " " << clamp.slot << clamp.at_top << spelled(clamp.met) << "\n";
    for (const StateId ending : found.endings) text << ending << " ";
    const Ways& ways = *exploration.ways();
    for (StateId id = 0; id < ways.states(); ++id) {
        text << "\n" << id << " at " << exploration.place(id) << " " << ways.places[id];
        for (std::size_t way = ways.from(id); way < ways.until_any(id); ++way) {
            text << " " << ways.ways[way].to << "." << static_cast<int>(ways.ways[way].answer) << ":";
            for (const Thing thing : ways.met[ways.ways[way].met]) text << thing << "-";
        }
    }
    return text.str();
}

}  // namespace lantern::testing
