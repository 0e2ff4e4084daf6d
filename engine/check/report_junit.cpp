#include <fmt/format.h>

#include <map>

#include "check/report.h"
#include "text/utf8.h"

namespace lantern {

namespace {

/// XML 1.0: five signs have names, and what is no character of XML at all becomes U+FFFD.
std::string escaped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = utf8::width(text, at);
        const char32_t c = utf8::decode(text, at);
        const bool character = c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c < 0xD800) ||
                               (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
        switch (c) {
            case U'&': result += "&amp;"; break;
            case U'<': result += "&lt;"; break;
            case U'>': result += "&gt;"; break;
            case U'"': result += "&quot;"; break;
            case U'\'': result += "&apos;"; break;
            default: utf8::append(result, character ? c : U'\uFFFD');
        }
        at += bytes;
    }
    return result;
}

struct Suite {
    std::vector<const Diagnostic*> complaints;
    std::size_t failures = 0;
};

std::string spell_case(const Diagnostic& diagnostic, const Story& story, const std::string& file, bool fails) {
    std::string whole = spell(diagnostic, story.sources);
    std::string name = diagnostic.rule;
    if (diagnostic.where.line > 0) name += fmt::format(" at {}:{}", diagnostic.where.line, diagnostic.where.column);
    std::string text = fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\">\n",
        escaped(file), escaped(name), escaped(file), diagnostic.where.line);
    if (fails)
        text += fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n", escaped(diagnostic.rule),
            escaped(diagnostic.message), escaped(whole));
    else text += fmt::format("      <system-out>{}</system-out>\n", escaped(whole));
    return text + "    </testcase>\n";
}

}  // namespace

std::string spell_junit(const Report& report, const Story& story, bool warnings_are_errors, const PathPrefix& prefix) {
    const auto fails = [warnings_are_errors](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::error ||
               (warnings_are_errors && diagnostic.severity == Severity::warning);
    };
    std::map<FileIndex, Suite> suites;
    for (FileIndex file = 0; file < story.sources.size(); ++file) suites[file];
    std::size_t cases = 0, failures = 0;
    for (const Diagnostic& diagnostic : report.diagnostics) {
        if (diagnostic.severity == Severity::note) continue;
        Suite& suite = suites[diagnostic.where.file];
        suite.complaints.push_back(&diagnostic);
        suite.failures += fails(diagnostic) ? 1 : 0;
    }
    for (const auto& [file, suite] : suites) {
        cases += std::max<std::size_t>(suite.complaints.size(), 1);
        failures += suite.failures;
    }
    std::string text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{}\" tests=\"{}\" failures=\"{}\">\n",
        escaped(story.title.empty() ? "lantern check" : story.title), cases, failures);
    for (const auto& [index, suite] : suites) {
        const std::string file = index < story.sources.size() ? prefix + story.sources[index].path() : "story";
        text += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">\n", escaped(file),
            std::max<std::size_t>(suite.complaints.size(), 1), suite.failures);
        for (const Diagnostic* diagnostic : suite.complaints)
            text += spell_case(*diagnostic, story, file, fails(*diagnostic));
        if (suite.complaints.empty())
            text += fmt::format("    <testcase classname=\"{}\" name=\"nothing wrong\"/>\n", escaped(file));
        text += "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

}  // namespace lantern
