#include <nlohmann/json.hpp>

#include "check/report.h"

namespace lantern {

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
    json["passes"] = nlohmann::ordered_json::object();
    for (const Pass& pass : report.passes) json["passes"][pass.name] = pass.words;
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
