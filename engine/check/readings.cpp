#include "check/readings.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/number.h"

namespace lantern {

namespace {

constexpr std::size_t most_told = 8;  // answers of one reading

bool is_told(const Answered& answer) { return !std::holds_alternative<Continue>(answer.input); }

std::string spell(const Story& story, const Path& reading, const std::string& more) {
    std::vector<Answered> answers = answers_of(story, reading);
    const auto choices = static_cast<std::size_t>(std::count_if(answers.begin(), answers.end(),
        [](const Answered& answer) { return std::holds_alternative<Pick>(answer.input); }));
    answers.erase(
        std::remove_if(answers.begin(), answers.end(), [](const Answered& answer) { return !is_told(answer); }),
        answers.end());
    if (answers.empty()) return "no choice is needed" + (more.empty() ? more : " (" + more + ")");
    const std::size_t from = answers.size() - std::min(answers.size(), most_told);
    std::string words = from > 0 ? "… · " : "";
    for (std::size_t i = from; i < answers.size(); ++i) words += (i > from ? " · " : "") + answers[i].words;
    return fmt::format("{} ({}{})", words, many(choices, "choice"), more.empty() ? more : "; " + more);
}

}  // namespace

std::string spell(const Story& story, const Path& reading) { return spell(story, reading, {}); }

std::size_t number_reading(Report& report, const Path& reading) {
    const auto known = std::find(report.readings.begin(), report.readings.end(), reading);
    const auto number = static_cast<std::size_t>(known - report.readings.begin()) + 1;
    if (known == report.readings.end()) report.readings.push_back(reading);
    return number;
}

std::string spell_reading(const Story& story, const Report& report, std::size_t number) {
    return spell(story, report.readings[number - 1], fmt::format("--path {} plays it", number));
}

Diagnostic shown_by(const Path& reading, const Story& story, Report& report, Diagnostic complaint) {
    complaint.reading = number_reading(report, reading);
    complaint.hint += ": " + spell_reading(story, report, complaint.reading);
    return complaint;
}

}  // namespace lantern
