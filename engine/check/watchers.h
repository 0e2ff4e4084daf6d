#pragma once
// Who watches a reading that is being explored: what it meets for the first time, what lies on each way, what its variables hold.
// Private to this folder.

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "check/explore.h"
#include "check/packing.h"
#include "check/strides.h"
#include "check/visits.h"
#include "check/ways.h"
#include "session/logic.h"

namespace lantern {

/// The way that is being followed, in as few words as it takes: a stride is the place where it begins.
struct Trace {
    std::vector<std::uint32_t> hops{};
    std::uint8_t answer = Ways::on;

    void answered(Met::By by, std::size_t option) {
        hops.clear();
        answer = by == Met::By::picking        ? static_cast<std::uint8_t>(option)
                 : by == Met::By::passing_over ? Ways::over
                                               : Ways::on;
    }
    void met(Place place) { hops.push_back(place); }
    void strode(const Strides&, Place from) { hops.push_back(from | a_stride); }
    void line() {}
    // So that whoever goes the same way has found the same.
    template <class Reading> void branched(const Reading&, bool held) { hops.push_back(a_turn | (held ? 1U : 0U)); }
    template <class Reading> void matched(const Reading&) {}
    template <class Reading> void offered(const Reading&, std::size_t, bool, bool) {}
    template <class Reading> void clamped(const Reading&, const Effect& effect) {
        hops.push_back(a_turn | std::uint32_t{effect.slot} << 2U | (effect.value > 0 ? 3U : 2U));
    }
};

/// Writes down what is met for the first time; of what is explored apart, only what is met and how conditions come out: its options and
/// ends are not the story's.
struct Chronicle {
    const Story& story;
    Findings& found;
    const Packing& packing;
    Met met_by{};  // the answer that is being followed

    void answered(Met::By by, std::size_t option) {
        met_by.by = by;
        met_by.option = static_cast<std::uint8_t>(option);
        if (traced) trace.answered(by, option);
    }
    void met(Place place) {
        note(found.statements[place]);
        if (traced) trace.met(place);
    }
    void strode(const Strides& strides, Place from) {
        if (traced) trace.strode(strides, from);
        if (strode_from[from]) return;
        strode_from[from] = true;
        strides.along(from, [this](Place place, bool) { note(found.statements[place]); });
    }
    void line() {}
    template <class Reading> void branched(const Reading& reading, bool held) {
        if (traced) trace.branched(reading, held);
        BranchFound& known = found.branches[reading.at];
        (held ? known.held : known.failed) = true;
        note(held ? known.held_by : known.failed_by);
    }
    template <class Reading> void matched(const Reading&) {}
    template <class Reading> void offered(const Reading& reading, std::size_t option, bool open, bool holds) {
        if (apart()) return;
        OptionFound& known = found.options[reading.at][option];
        if (open && known.open == no_state) known.open = met_by.state;
        if (!holds && known.refused == no_state) known.refused = met_by.state;
    }
    /// Whether all is found that can be of which options are open, and which are refused.
    bool settled(Place place) const {
        if (place >= story.statements.size()) return true;
        const Action& action = story.statements[place].action;
        const auto known = [&](const auto& choice) {
            for (std::size_t i = 0; i < choice.options.size(); ++i) {
                const OptionFound& option = found.options[place][i];
                if (option.open == no_state || (choice.options[i].condition && option.refused == no_state))
                    return false;
            }
            return true;
        };
        if (const auto* choice = std::get_if<Choose>(&action)) return known(*choice);
        const auto* word = std::get_if<Word>(&action);
        return word == nullptr || known(*word);
    }
    template <class Reading> void clamped(const Reading& reading, const Effect& effect) {
        if (traced) trace.clamped(reading, effect);
        if (met_by.by == Met::By::never || !packing.field(effect.slot).kept()) return;
        const bool at_top = effect.value > 0;
        if (const auto there = found.clamps.find(reading.at); there != found.clamps.end()) {
            std::vector<ClampFound>& clamps = there->second;
            const auto known = std::find_if(clamps.begin(), clamps.end(),
                [&](const ClampFound& one) { return one.slot == effect.slot && one.at_top == at_top; });
            if (known != clamps.end() && known->met.part <= met_by.part) return;
            if (known != clamps.end()) clamps.erase(known);  // it is met by an earlier part now
        }
        if (matters(behind(reading), reading.under_way, effect.slot))
            found.clamps[reading.at].push_back({reading.at, effect.slot, at_top, met_by});
    }
    std::function<bool(Place, VisitsId, Slot)> matters;
    std::vector<bool> strode_from;  // by place: all that lies on it is met
    Trace trace{};
    bool traced = false;
    bool apart() const { return met_by.part != 0; }

private:
    /// Whatever a part met before its turn came is met by whoever comes first.
    void note(Met& met) const {
        if (!met || met.part > met_by.part) met = met_by;
    }
    /// Where a reading goes on from the effects it stands at.
    template <class Reading> Place behind(const Reading& reading) const {
        const Action& action = story.statements[reading.at].action;
        if (const auto* choice = std::get_if<Choose>(&action)) return choice->options[met_by.option].target;
        if (const auto* arrive = std::get_if<Arrive>(&action)) return logic::beyond(story.scripts[arrive->script]);
        if (!std::holds_alternative<Told>(action)) return reading.at + 1;
        const Word& word = std::get<Word>(story.statements[reading.at - 1].action);
        return word.options[static_cast<std::size_t>(reading.value(word.choice) - 1)].target;
    }
};

/// Tells the whole way of each edge.
struct Follower {
    Edge edge{};
    void answered(Met::By by, std::size_t option) {
        edge.met.clear();  // its room is kept: a million edges are told one after the other
        edge.input = Continue{};
        edge.lines = 0;
        if (by == Met::By::picking) edge.input = Pick{option};
        else if (by == Met::By::passing_over) edge.input = PassOver{};
    }
    void met(Place place) { edge.met.push_back(place); }
    void strode(const Strides& strides, Place from) {
        strides.along(from, [this](Place place, bool is_line) {
            edge.met.push_back(place);
            edge.lines += is_line ? 1 : 0;
        });
    }
    void line() { ++edge.lines; }
    template <class Reading> void branched(const Reading&, bool) {}
    template <class Reading> void matched(const Reading&) {}
    template <class Reading> void offered(const Reading&, std::size_t, bool, bool) {}
    template <class Reading> void clamped(const Reading&, const Effect&) {}
};

/// Notes what variables hold where they are asked about.
struct Surveyor {
    Survey& survey;
    template <class Reading> void look(const Reading& reading) {
        for (Range& range : survey[reading.at])
            range.met[static_cast<std::size_t>(reading.value(range.slot) - range.from)] = true;
    }
    template <class Reading> void stood(const Reading& reading) {
        if (reading.at < survey.size()) look(reading);
    }
    void answered(Met::By, std::size_t) {}
    void met(Place) {}
    void line() {}
    template <class Reading> void branched(const Reading& reading, bool) { look(reading); }
    template <class Reading> void matched(const Reading& reading) { look(reading); }
    template <class Reading> void offered(const Reading& reading, std::size_t option, bool, bool) {
        if (option == 0) look(reading);
    }
    template <class Reading> void clamped(const Reading&, const Effect&) {}
};

}  // namespace lantern
