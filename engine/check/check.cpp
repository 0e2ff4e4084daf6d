#include "check/check.h"

#include <cctype>
#include <utility>
#include <variant>

#include "check/reach.h"
#include "check/rules.h"

namespace lantern {

namespace {

std::size_t count_words(const Prose& prose) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : plain(prose)) {
        const bool letter = !std::isspace(static_cast<unsigned char>(c));
        count += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return count;
}

Tally count(const Story& story) {
    Tally tally;
    tally.acts = story.acts.size();
    for (const Act& act : story.acts) tally.episodes += act.episodes.size();
    tally.scenes = story.scripts.size();
    tally.endings = story.endings.size();
    for (const Statement& statement : story.statements) {
        const auto options = [&tally](const std::vector<Option>& list) {
            ++tally.choices;
            tally.options += list.size();
            for (const Option& option : list) tally.words += count_words(option.words);
        };
        if (const auto* say = std::get_if<Say>(&statement.action)) {
            ++tally.beats;
            tally.words += count_words(say->prose);
        } else if (const auto* choice = std::get_if<Choose>(&statement.action)) {
            tally.words += count_words(choice->ask);
            options(choice->options);
        } else if (const auto* word = std::get_if<Word>(&statement.action)) {
            ++tally.beats;
            tally.words += count_words(word->before) + count_words(word->after);
            options(word->options);
        }
    }
    return tally;
}

}  // namespace

void add(Diagnostics& diagnostics, Severity severity, std::string rule, Location where, std::string message,
    std::string hint) {
    diagnostics.push_back({severity, std::move(rule), where, std::move(message), std::move(hint), {}});
}

Report check(const Loaded& loaded, Leftovers leftovers) {
    Report report;
    const Story& story = loaded.story;
    report.diagnostics = loaded.diagnostics;
    report.tally = count(story);
    // A story with faults has holes in it; what leads where is asked of whole ones.
    const bool whole = !has_errors(report.diagnostics) && !story.scripts.empty();
    if (whole) {
        check_reach(story, find_reach(story), report.diagnostics);
        check_order(story, report.diagnostics);
        check_stage(story, report.diagnostics);
        check_choices(story, report.diagnostics);
        check_conditions(story, report.diagnostics);
        check_lines(story, report.diagnostics);
        if (leftovers == Leftovers::told) check_leftovers(story, report.diagnostics);
    }
    const bool nowhere_to_look = story.assets_folder.empty() && has_errors(report.diagnostics);
    if (!nowhere_to_look) check_assets(story, report.diagnostics);
    sort(report.diagnostics);
    return report;
}

}  // namespace lantern
