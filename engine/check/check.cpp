#include "check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <variant>

#include "check/reach.h"
#include "text/nearest.h"

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

void add(Diagnostics& diagnostics, Severity severity, std::string rule, Location where, std::string message,
    std::string hint = {}) {
    diagnostics.push_back({severity, std::move(rule), where, std::move(message), std::move(hint), {}});
}

void check_reach(const Story& story, Diagnostics& diagnostics) {
    const Reach reach = find_reach(story);
    for (const Script& script : story.scripts)
        if (!reach.statements[script.begin])
            add(diagnostics, Severity::warning, "unreached-scene", script.where,
                fmt::format("no reading comes to \"{}\"", script.id),
                "the scene before it never ends, and no goto or visit leads here");
    std::vector<bool> ended(story.endings.size(), false);
    for (std::size_t place = 0; place < story.statements.size(); ++place)
        if (const auto* end = std::get_if<End>(&story.statements[place].action))
            ended[end->ending] = ended[end->ending] || reach.statements[place];
    for (std::size_t i = 0; i < story.endings.size(); ++i)
        if (!ended[i])
            add(diagnostics, Severity::warning, "unreached-ending", story.endings[i].where,
                fmt::format("no reading comes to the ending \"{}\"", story.endings[i].id),
                "end: " + story.endings[i].id);
    if (reach.runs_out)
        add(diagnostics, Severity::error, "no-ending", story.statements[reach.runs_out_at].where,
            "the story runs out here without an ending", "end: with one of the endings of story.yaml");
}

void check_portraits(const Story& story, Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < story.cast.size(); ++i) {
        const Person& person = story.cast[i];
        if (person.portrait.empty()) continue;
        const std::string stem = person.portrait + "-a";
        const auto has = [&story, &stem](const std::string& expression) {
            return std::any_of(story.portraits.begin(), story.portraits.end(), [&](const auto& entry) {
                const std::string& name = entry.first;
                if (name.compare(0, stem.size(), stem) != 0) return false;
                const std::size_t dash = name.find('-', stem.size());
                return expression.empty() ? dash == std::string::npos
                                          : dash != std::string::npos && name.substr(dash + 1) == expression;
            });
        };
        if (!has("")) {
            add(diagnostics, Severity::note, "missing-art", person.where,
                fmt::format("there is no picture of {} yet", person.name), "a plain plate stands in for it");
            continue;
        }
        std::vector<std::string> missing;
        for (const std::string& expression : person.expressions)
            if (expression != "neutral" && !has(expression)) missing.push_back(expression);
        if (!missing.empty())
            add(diagnostics, Severity::note, "missing-art", person.where,
                fmt::format("{} has no picture yet for {}", person.name, list(missing, "and")));
    }
}

void check_assets(const Story& story, Diagnostics& diagnostics) {
    for (const Asset& asset : story.assets) {
        if (!asset.file.empty()) continue;
        const bool picture = asset.kind == AssetKind::background || asset.kind == AssetKind::prop;
        add(diagnostics, Severity::note, picture ? "missing-art" : "missing-sound", asset.where,
            fmt::format("there is no {} called \"{}\" yet", picture ? "picture" : "sound", asset.name));
    }
    check_portraits(story, diagnostics);
}

}  // namespace

Report check(const Loaded& loaded) {
    Report report;
    report.diagnostics = loaded.diagnostics;
    report.tally = count(loaded.story);
    // A story with faults has holes in it; what leads where is asked of whole ones.
    if (!has_errors(report.diagnostics) && !loaded.story.scripts.empty()) check_reach(loaded.story, report.diagnostics);
    const bool nowhere_to_look = loaded.story.assets_folder.empty() && has_errors(report.diagnostics);
    if (!nowhere_to_look) check_assets(loaded.story, report.diagnostics);
    sort(report.diagnostics);
    return report;
}

}  // namespace lantern
