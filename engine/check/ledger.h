#pragma once
// The words of a story by act and episode, and those of one reading. Private to this folder.

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "check/account.h"
#include "check/dice.h"
#include "check/wander.h"
#include "check/words_read.h"

namespace lantern {

/// Which portions a place is of: the story is the first.
struct Shares {
    std::vector<Portion> portions;
    std::vector<std::size_t> act, episode;  // by script

    explicit Shares(const Story& story) : act(story.scripts.size()), episode(story.scripts.size()) {
        portions.push_back({Portion::Kind::story, story.title});
        for (const Act& one : story.acts) {
            const std::size_t of_act = portions.size();
            portions.push_back({Portion::Kind::act, one.title});
            for (const Episode& part : one.episodes) {
                for (const ScriptIndex script : part.scripts) {
                    act[script] = of_act;
                    episode[script] = portions.size();
                }
                portions.push_back({Portion::Kind::episode, part.title});
            }
        }
    }
    template <class Each> void at(ScriptIndex script, const Each& each) const {
        each(std::size_t{0});
        each(act[script]);
        each(episode[script]);
    }
};

/// Words and beats of one story, and where they stand.
class Ledger {
public:
    explicit Ledger(const Story& story)
        : story_(story), words_(story), shares_(story), scripts_(story.statements.size()) {
        for (std::size_t script = 0; script < story.scripts.size(); ++script)
            for (Place place = story.scripts[script].begin; place < story.scripts[script].end; ++place)
                scripts_[place] = static_cast<ScriptIndex>(script);
    }

    const WordsRead& words() const { return words_; }
    const Shares& shares() const { return shares_; }
    bool is_in(std::size_t portion, Place place) const {
        const ScriptIndex script = scripts_[place];
        return portion == 0 || shares_.act[script] == portion || shares_.episode[script] == portion;
    }
    template <class Each> void at(Place place, const Each& each) const { shares_.at(scripts_[place], each); }

    /// What stands before the reader at a menu, as `is_open` has it.
    template <class IsOpen, class WasTaken>
    std::size_t words_at(Place place, const IsOpen& is_open, const WasTaken& was_taken) const {
        std::size_t words = words_.asked(place);
        const auto look = [&](std::size_t count) {
            for (std::size_t i = 0; i < count; ++i) {
                if (is_open(i)) words += words_.option(place, i);
                else if (words_.refused(place, i) > 0 && !was_taken(i)) words += words_.refused(place, i);
            }
        };
        const Action& action = story_.statements[place].action;
        if (const auto* choice = std::get_if<Choose>(&action)) look(choice->options.size());
        else if (const auto* word = std::get_if<Word>(&action)) look(word->options.size());
        return words;
    }
    std::size_t words_at(const Wanderer& reading) const {
        const Action& action = story_.statements[reading.at].action;
        if (const auto* choice = std::get_if<Choose>(&action))
            return words_at(
                reading.at, [&](std::size_t i) { return logic::is_open(*choice, i, reading); },
                [&](std::size_t i) { return logic::was_taken(*choice, i, reading); });
        if (const auto* word = std::get_if<Word>(&action))
            return words_at(
                reading.at, [&](std::size_t i) { return logic::is_open(*word, i, reading); },
                [](std::size_t) { return false; });
        return words_.line(reading.at);
    }

private:
    const Story& story_;
    WordsRead words_;
    Shares shares_;
    std::vector<ScriptIndex> scripts_;  // by place
};

/// So many halts are no reading any more, but going round: each place four times over, and never fewer than these.
inline std::size_t longest_reading(const Story& story) {
    return std::max<std::size_t>(50'000, 4 * story.statements.size());
}

/// One reading.
struct ReadOnce {
    std::vector<std::size_t> words;  // by portion
    std::size_t halts = 0;
    bool ended = false;
};

template <class Pick>
ReadOnce read_through(const Story& story, const Ledger& ledger, int endings_seen, const Pick& pick) {
    ReadOnce result;
    result.words.resize(ledger.shares().portions.size());
    const auto see = [&](const Wanderer& reading, logic::Wait wait) {
        ++result.halts;
        if (wait != logic::Wait::line && wait != logic::Wait::menu) return;
        const std::size_t here = ledger.words_at(reading);
        ledger.at(reading.at, [&](std::size_t portion) { result.words[portion] += here; });
    };
    const logic::Wait wait = wander(story, endings_seen, longest_reading(story), see, pick);
    result.ended = wait >= logic::Wait::ending && wait != logic::Wait::circle;
    return result;
}

inline std::size_t pick_evenly(const Story& story, const Wanderer& reading, Dice& dice) {
    std::vector<std::size_t> open;
    const auto look = [&](const auto& choice) {
        for (std::size_t i = 0; i < choice.options.size(); ++i)
            if (logic::is_open(choice, i, reading)) open.push_back(i);
    };
    const Action& action = story.statements[reading.at].action;
    if (const auto* word = std::get_if<Word>(&action)) look(*word);
    else look(std::get<Choose>(action));
    return open[dice.roll(open.size())];
}

}  // namespace lantern
