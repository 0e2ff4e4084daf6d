#include "check/reached.h"

#include <fmt/format.h>

#include <variant>

#include "check/number.h"

namespace lantern {

namespace {

struct Count {
    std::size_t met = 0, all = 0;
    void add(bool is_met) {
        met += is_met ? 1 : 0;
        ++all;
    }
    std::string words(const char* noun) const {
        if (met == all) return fmt::format("every {}", noun);
        return fmt::format("{} of {}", grouped(met), many(all, noun));
    }
};

}  // namespace

std::string reached_words(const Story& story, const Exploration& exploration) {
    const Findings& found = exploration.found();
    Count beats, options, endings;
    for (Place place = 0; place < story.statements.size(); ++place) {
        const Action& action = story.statements[place].action;
        if (std::holds_alternative<Say>(action) || std::holds_alternative<Word>(action))
            beats.add(static_cast<bool>(found.statements[place]));
        for (const OptionFound& option : found.options[place]) options.add(option.open != no_state);
    }
    for (const StateId ending : found.endings) endings.add(ending != no_state);
    std::string words = beats.words("beat");
    if (options.all > 0) words += ", " + options.words("option");
    words += fmt::format(", {} of {}", endings.met, many(endings.all, "ending"));
    return exploration.complete() ? words : words + " so far; of the rest nothing is known";
}

}  // namespace lantern
