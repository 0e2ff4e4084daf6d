#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "check/report.h"
#include "text/utf8.h"

namespace lantern {

namespace {

using Json = nlohmann::ordered_json;

/// RFC 3986: what may stand in a path stays, all else becomes %XX.
std::string uri_of(std::string_view path) {
    std::string uri;
    for (const char c : path) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          std::string_view("-._~/").find(c) != std::string_view::npos;
        if (kept) uri.push_back(c);
        else uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

/// FNV-1a, 64 bits, as a save has it.
std::uint64_t hash(std::string_view text, std::uint64_t value = 0xCBF29CE484222325U) {
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return (value ^ 0xFFU) * 0x100000001B3U;
}

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t") - first + 1);
}

/// The first paragraphs of a page, below its title.
std::vector<std::string> paragraphs_of(const std::string& page) {
    std::vector<std::string> paragraphs;
    std::size_t at = page.find("\n\n");
    while (at != std::string::npos && paragraphs.size() < 2) {
        const std::size_t end = page.find("\n\n", at + 2);
        std::string one = page.substr(at + 2, end == std::string::npos ? end : end - at - 2);
        if (one == "Wrong:" || one.empty()) break;
        paragraphs.push_back(std::move(one));
        at = end;
    }
    return paragraphs;
}

class Log {
public:
    Log(const Story& story, const std::vector<Path>& readings, const std::string& prefix)
        : story_(story), readings_(readings), prefix_(prefix) {
        rules_ = Json::array();
        results_ = Json::array();
    }

    void add(const RulePage& page) {
        indices_.emplace(page.rule, rules_.size());
        Json rule;
        rule["id"] = page.rule;
        const std::vector<std::string> paragraphs = paragraphs_of(page.text);
        rule["shortDescription"]["text"] = paragraphs.empty() ? page.summary : paragraphs.front();
        if (paragraphs.size() > 1) rule["fullDescription"]["text"] = paragraphs[1];
        rule["help"]["text"] = spell_page(page);
        rule["help"]["markdown"] = page.text;
        rules_.push_back(std::move(rule));
    }

    void add(const Diagnostic& diagnostic) {
        if (indices_.count(diagnostic.rule) == 0) {
            indices_.emplace(diagnostic.rule, rules_.size());
            rules_.push_back({{"id", diagnostic.rule}});
        }
        Json result;
        result["ruleId"] = diagnostic.rule;
        result["ruleIndex"] = indices_.at(diagnostic.rule);
        result["level"] = spell(diagnostic.severity);
        result["message"]["text"] = diagnostic.hint.empty() ? diagnostic.message
                                                            : diagnostic.message + " (" + diagnostic.hint + ")";
        if (diagnostic.where.file < story_.sources.size()) locate(diagnostic, result);
        if (diagnostic.reading > 0 && diagnostic.reading <= readings_.size())
            result["codeFlows"] = flows(readings_[diagnostic.reading - 1]);
        results_.push_back(std::move(result));
    }

    Json take(const std::string& version) {
        Json driver{{"name", "Lantern"}, {"version", version}};
        driver["rules"] = std::move(rules_);
        Json run;
        run["tool"]["driver"] = std::move(driver);
        run["invocations"] = Json::array({{{"executionSuccessful", true}}});
        run["columnKind"] = "unicodeCodePoints";
        run["results"] = std::move(results_);
        Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
        log["runs"] = Json::array({std::move(run)});
        return log;
    }

private:
    void locate(const Diagnostic& diagnostic, Json& result) {
        const Location& where = diagnostic.where;
        const Source& source = story_.sources[where.file];
        Json place;
        place["artifactLocation"]["uri"] = uri_of(prefix_ + source.path());
        const std::string_view line = source.line(where.line);
        if (where.line > 0) place["region"] = region(where, line);
        if (!diagnostic.corrected.empty() && where.line > 0) result["fixes"] = fixes(diagnostic, place, line);
        result["locations"] = Json::array({{{"physicalLocation", std::move(place)}}});
        // Not of the line's number: what stands above may change.
        const std::uint64_t print = hash(trimmed(line), hash(source.path(), hash(diagnostic.rule)));
        result["partialFingerprints"]["ruleSceneText/v1"] = fmt::format("{:016x}:{}", print, ++met_[print]);
    }

    /// The answers of a reading, each where it is asked for.
    Json flows(const Path& reading) const {
        Json steps = Json::array();
        for (const Answered& answer : answers_of(story_, reading)) {
            const Location& where = story_.statements[answer.place].where;
            Json place;
            place["artifactLocation"]["uri"] = uri_of(prefix_ + story_.sources[where.file].path());
            place["region"] = region(where, story_.sources[where.file].line(where.line));
            Json step;
            step["location"]["physicalLocation"] = std::move(place);
            step["location"]["message"]["text"] = answer.words;
            steps.push_back(std::move(step));
        }
        if (steps.empty()) return steps;
        Json flow;
        flow["threadFlows"] = Json::array({{{"locations", std::move(steps)}}});
        return Json::array({std::move(flow)});
    }

    /// From the caret to the end of the word there.
    static Json region(const Location& where, std::string_view line) {
        std::size_t at = 0;
        for (std::uint32_t column = 1; column < where.column && at < line.size(); ++column) at += utf8::width(line, at);
        std::uint32_t end = where.column;
        const auto in_word = [](unsigned char c) {
            return c >= 0x80 || c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                   (c >= 'A' && c <= 'Z');
        };
        while (at < line.size() && in_word(static_cast<unsigned char>(line[at]))) {
            at += utf8::width(line, at);
            ++end;
        }
        if (end == where.column) ++end;
        Json region{{"startLine", where.line}, {"startColumn", std::max(where.column, 1U)}, {"endLine", where.line},
            {"endColumn", std::max(end, 2U)}};
        if (!line.empty()) region["snippet"]["text"] = std::string(line);
        return region;
    }

    static Json fixes(const Diagnostic& diagnostic, const Json& place, std::string_view line) {
        const Json whole{{"startLine", diagnostic.where.line}, {"startColumn", 1}, {"endLine", diagnostic.where.line},
            {"endColumn", utf8::length(line) + 1}};
        Json change;
        change["artifactLocation"] = place["artifactLocation"];
        change["replacements"] = Json::array(
            {{{"deletedRegion", whole}, {"insertedContent", {{"text", diagnostic.corrected}}}}});
        Json fix;
        fix["description"]["text"] = "Write the line as it should stand";
        fix["artifactChanges"] = Json::array({std::move(change)});
        return Json::array({std::move(fix)});
    }

    const Story& story_;
    const std::vector<Path>& readings_;
    const std::string& prefix_;
    Json rules_, results_;
    std::map<std::string, std::size_t> indices_;
    std::map<std::uint64_t, int> met_;  // how often a line was complained of in this way
};

}  // namespace

std::string spell_sarif(const Report& report, const Story& story, const std::vector<RulePage>& pages,
    const std::string& version, const PathPrefix& prefix) {
    Log log(story, report.readings, prefix);
    for (const RulePage& page : pages) log.add(page);
    for (const Diagnostic& diagnostic : report.diagnostics) log.add(diagnostic);
    return log.take(version).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace lantern
