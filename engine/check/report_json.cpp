#include <nlohmann/json.hpp>

#include "check/report.h"
#include "session/path.h"

namespace lantern {

namespace {

using Json = nlohmann::ordered_json;

std::string file_of(const Location& where, const Story& story) {
    return where.file < story.sources.size() ? story.sources[where.file].path() : std::string();
}

Json promises_of(const Report& report, const Story& story) {
    Json promises = Json::array();
    for (const PromiseTold& promise : report.promises) {
        Json one{{"promise", promise.sentence}, {"verdict", promise.verdict}, {"file", file_of(promise.where, story)},
            {"line", promise.where.line}};
        if (promise.reading != 0) one["reading"] = promise.reading;
        promises.push_back(std::move(one));
    }
    return promises;
}

Json readings_of(const Report& report, const Story& story) {
    Json readings = Json::array();
    for (const Path& reading : report.readings) {
        Json answers = Json::array();
        for (const Answered& answer : answers_of(story, reading)) answers.push_back(answer.words);
        readings.push_back({{"number", readings.size() + 1}, {"endings_seen", reading.endings_seen},
            {"answers", std::move(answers)}, {"path", written(story, reading)}});
    }
    return readings;
}

}  // namespace

std::string spell_json(const Report& report, const Story& story) {
    Json json;
    const Tally& tally = report.tally;
    json["story"] = story.id;
    json["title"] = story.title;
    json["tally"] = {{"acts", tally.acts}, {"episodes", tally.episodes}, {"scenes", tally.scenes},
        {"beats", tally.beats}, {"choices", tally.choices}, {"options", tally.options}, {"words", tally.words},
        {"endings", tally.endings}};
    json["errors"] = count(report.diagnostics, Severity::error);
    json["warnings"] = count(report.diagnostics, Severity::warning);
    json["notes"] = count(report.diagnostics, Severity::note);
    json["passes"] = Json::object();
    for (const Pass& pass : report.passes) json["passes"][pass.name] = pass.words;
    json["diagnostics"] = Json::array();
    for (const Diagnostic& diagnostic : report.diagnostics) {
        Json one;
        one["severity"] = spell(diagnostic.severity);
        one["rule"] = diagnostic.rule;
        one["file"] = file_of(diagnostic.where, story);
        one["line"] = diagnostic.where.line;
        one["column"] = diagnostic.where.column;
        one["message"] = diagnostic.message;
        if (!diagnostic.hint.empty()) one["hint"] = diagnostic.hint;
        if (!diagnostic.corrected.empty()) one["corrected"] = diagnostic.corrected;
        if (diagnostic.reading != 0) one["reading"] = diagnostic.reading;
        json["diagnostics"].push_back(std::move(one));
    }
    json["promises"] = promises_of(report, story);
    json["readings"] = readings_of(report, story);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace lantern
