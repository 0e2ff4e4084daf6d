#include "check/untested.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "check/dice.h"
#include "check/number.h"

namespace lantern {

namespace {

using Verdict = Trial::Verdict;

/// All of them, in an order that a part of is spread over the whole.
std::vector<std::size_t> shuffled(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Dice dice(1);
    for (std::size_t i = count; i > 1; --i) std::swap(order[i - 1], order[dice.roll(i)]);
    return order;
}

struct Score {
    std::size_t tried = 0, by_checker = 0, by_readings = 0, unknown = 0;

    explicit Score(const std::vector<Trial>& trials, bool shows_only) {
        for (const Trial& trial : trials) {
            if (trial.mutation.shows_only != shows_only || trial.verdict == Verdict::not_tried) continue;
            ++tried;
            by_checker += trial.verdict == Verdict::by_checker ? 1 : 0;
            by_readings += trial.verdict == Verdict::by_readings ? 1 : 0;
            unknown += trial.verdict == Verdict::unknown ? 1 : 0;
        }
    }
    std::string words(const char* name, bool with_readings) const {
        const std::size_t known = tried - unknown, noticed = by_checker + by_readings;
        if (tried == 0) return {};
        std::string text = fmt::format("{:<13}{} of {} noticed", name, grouped(noticed), many(known, "change"));
        if (known > 0) text += fmt::format(" ({})", percent(static_cast<double>(noticed) / static_cast<double>(known)));
        text += fmt::format(": {} by the checker", grouped(by_checker));
        if (with_readings) text += fmt::format(", {} by transcripts", grouped(by_readings));
        if (unknown > 0) text += fmt::format("; {} too large to be explored", grouped(unknown));
        return text + "\n";
    }
};

}  // namespace

std::vector<Trial> try_mutations(Loaded& loaded, const TrialOptions& options) {
    const Remarks complaints = complaints_of(loaded);
    const std::optional<Remarks> findings = findings_of(loaded, options.explore);
    std::vector<Trial> trials;
    for (const Mutation& mutation : find_mutations(loaded.story)) trials.push_back({mutation, Verdict::not_tried});
    for (const std::size_t index : shuffled(trials.size())) {
        if (options.enough && options.enough()) break;
        Trial& trial = trials[index];
        const Mutated wrong(loaded.story, trial.mutation);
        if (says_more(complaints_of(loaded), complaints)) trial.verdict = Verdict::by_checker;
        else if (options.readings_differ && options.readings_differ(loaded.story)) trial.verdict = Verdict::by_readings;
        else if (const auto now = findings_of(loaded, options.explore); !now || !findings)
            trial.verdict = Verdict::unknown;
        else trial.verdict = says_more(*now, *findings) ? Verdict::by_checker : Verdict::unnoticed;
    }
    return trials;
}

std::string spell(const std::vector<Trial>& trials, const Story& story, bool with_readings) {
    std::string text;
    for (const Trial& trial : trials) {
        if (trial.verdict != Verdict::unnoticed) continue;
        const Location place = where(story, trial.mutation);
        text += fmt::format("{}:{}:{}: nobody notices when {}{}\n",
            place.file < story.sources.size() ? story.sources[place.file].path() : "", place.line, place.column,
            spell(story, trial.mutation), trial.mutation.shows_only ? " (it only shows)" : "");
    }
    if (!text.empty()) text += "\n";
    const auto tried = static_cast<std::size_t>(std::count_if(
        trials.begin(), trials.end(), [](const Trial& trial) { return trial.verdict != Verdict::not_tried; }));
    if (trials.empty()) return "there is no condition and no effect in this story\n";
    if (tried < trials.size())
        text += fmt::format("tried        {} of {}, picked evenly; there was no more time\n", grouped(tried),
            many(trials.size(), "change"));
    return text + Score(trials, false).words("what decides", with_readings) +
           Score(trials, true).words("what shows", with_readings);
}

}  // namespace lantern
