#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "check/check.h"

namespace lantern {

namespace {

std::size_t count(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(std::count_if(
        diagnostics.begin(), diagnostics.end(), [severity](const Diagnostic& d) { return d.severity == severity; }));
}

std::string grouped(std::size_t number) {
    const std::string digits = std::to_string(number);
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) result.push_back(',');
        result.push_back(digits[i]);
    }
    return result;
}

std::string many(std::size_t number, std::string_view noun) {
    return fmt::format("{} {}{}", grouped(number), noun, number == 1 ? "" : "s");
}

}  // namespace

std::string spell(const Report& report, const Story& story, bool with_notes) {
    std::string text;
    for (const Diagnostic& diagnostic : report.diagnostics)
        if (with_notes || diagnostic.severity != Severity::note) text += spell(diagnostic, story.sources);
    const Tally& tally = report.tally;
    if (!text.empty()) text += "\n";
    text += fmt::format("{}   {} · {} · {} · {} · {} · {}\n", story.title.empty() ? "(untitled)" : story.title,
        many(tally.acts, "act"), many(tally.episodes, "episode"), many(tally.scenes, "scene"),
        many(tally.beats, "beat"), many(tally.choices, "choice"), many(tally.words, "word"));
    const std::size_t errors = count(report.diagnostics, Severity::error);
    const std::size_t warnings = count(report.diagnostics, Severity::warning);
    const std::size_t notes = count(report.diagnostics, Severity::note);
    text += fmt::format("  {}, {}, {}{}\n", many(errors, "error"), many(warnings, "warning"), many(notes, "note"),
        notes > 0 && !with_notes ? " (--notes shows them: pictures and sounds still to be made)" : "");
    return text;
}

std::string spell_json(const Report& report, const Story& story) {
    nlohmann::ordered_json json;
    const Tally& tally = report.tally;
    json["story"] = story.id;
    json["title"] = story.title;
    json["tally"] = {{"acts", tally.acts}, {"episodes", tally.episodes}, {"scenes", tally.scenes},
        {"beats", tally.beats}, {"choices", tally.choices}, {"options", tally.options}, {"words", tally.words},
        {"endings", tally.endings}};
    json["errors"] = count(report.diagnostics, Severity::error);
    json["warnings"] = count(report.diagnostics, Severity::warning);
    json["notes"] = count(report.diagnostics, Severity::note);
    json["diagnostics"] = nlohmann::ordered_json::array();
    for (const Diagnostic& diagnostic : report.diagnostics) {
        nlohmann::ordered_json one;
        one["severity"] = spell(diagnostic.severity);
        one["rule"] = diagnostic.rule;
        one["file"] = diagnostic.where.file < story.sources.size() ? story.sources[diagnostic.where.file].path()
                                                                   : std::string();
        one["line"] = diagnostic.where.line;
        one["column"] = diagnostic.where.column;
        one["message"] = diagnostic.message;
        if (!diagnostic.hint.empty()) one["hint"] = diagnostic.hint;
        if (!diagnostic.corrected.empty()) one["corrected"] = diagnostic.corrected;
        json["diagnostics"].push_back(std::move(one));
    }
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace lantern
