#pragma once
// What was explored, written out: two that are spelled the same are the same.

#include <cstdint>
#include <sstream>
#include <string>

#include "check/explored.h"

namespace lantern::testing {

inline std::string spelled(const Met& met) {
    std::ostringstream text;
    text << met.state << "/" << static_cast<int>(met.by) << "/" << static_cast<int>(met.option) << "/" << met.part;
    return text.str();
}

/// All that was met, by whom first; and how that is come to, which takes long where there is much of it.
inline std::string spelled_findings(const Story& story, const Exploration& exploration, bool ways_there) {
    const Findings& found = exploration.found();
    std::ostringstream text;
    text << exploration.states() << " " << exploration.transitions() << " " << exploration.states_apart() << "\n";
    for (Place place = 0; place < story.statements.size(); ++place) {
        text << place << " " << spelled(found.statements[place]);
        if (ways_there && found.statements[place]) {
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
    return text.str();
}

/// Everything there is to know of an exploration.
inline std::string spelled(const Story& story, const Exploration& exploration) {
    std::ostringstream text;
    text << spelled_findings(story, exploration, true);
    const Ways& ways = *exploration.ways();
    for (StateId id = 0; id < ways.states(); ++id) {
        text << "\n" << id << " at " << exploration.place(id) << " " << ways.places[id];
        for (std::size_t way = ways.from(id); way < ways.until_any(id); ++way) {
            text << " " << ways.ways[way].to << "." << static_cast<int>(ways.ways[way].answer) << "/"
                 << ways.ways[way].met << ":";
            for (const Thing thing : ways.met[ways.ways[way].met]) text << thing << "-";
        }
    }
    return text.str();
}

/// All states and the ways between them as one number, where they are too many to be written out. (Fowler, Noll and Vo's hash.)
inline std::uint64_t mark_of(const Exploration& exploration) {
    std::uint64_t mark = 0xCBF29CE484222325;
    const auto add = [&mark](std::uint64_t number) { mark = (mark ^ number) * 0x100000001B3; };
    const Ways& ways = *exploration.ways();
    for (StateId id = 0; id < ways.states(); ++id) {
        add(exploration.place(id));
        add(exploration.parent(id));
        add(ways.places[id]);
        for (std::size_t way = ways.from(id); way < ways.until_any(id); ++way) {
            const Ways::Way& one = ways.ways[way];
            for (const std::uint64_t number : {std::uint64_t{one.to}, std::uint64_t{one.met}, std::uint64_t{one.answer},
                     std::uint64_t{one.seen.from}, std::uint64_t{one.seen.to}})
                add(number);
        }
    }
    for (const std::vector<Thing>& list : ways.met)
        for (const Thing thing : list) add(thing);
    return mark;
}

}  // namespace lantern::testing
