#include "screens/faults.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lantern {

namespace {

constexpr std::size_t read_again = 0, leave = 1;

std::string trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string() : std::string(line.substr(first));
}

/// Sentences of a terminal, as a page has them.
std::string as_sentence(std::string words) {
    if (words.empty()) return words;
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    if (std::string_view(".?!:").find(words.back()) == std::string_view::npos) words += '.';
    return words;
}

std::vector<Row> page_of(const std::vector<Complaint>& complaints) {
    std::vector<Row> rows{entry("Read it again"), entry("Quit")};
    rows.push_back(heading(fmt::format("{} to mend. Then press R, and it is read again.",
        complaints.size() == 1 ? "One thing" : fmt::format("{} things", complaints.size()))));
    for (Row& row : rows_of(complaints)) rows.push_back(std::move(row));
    return rows;
}

}  // namespace

std::vector<Complaint> complaints(const Diagnostics& diagnostics, const Sources& sources) {
    std::vector<Complaint> all;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity != Severity::error) continue;
        Complaint complaint;
        if (diagnostic.where.file < sources.size()) {
            const Source& source = sources[diagnostic.where.file];
            complaint.place = diagnostic.where.line == 0
                                  ? source.path()
                                  : fmt::format("{}, line {}", source.path(), diagnostic.where.line);
            if (diagnostic.where.line > 0) complaint.line = trimmed(source.line(diagnostic.where.line));
        }
        complaint.sentence = as_sentence(diagnostic.message);
        complaint.remedy = diagnostic.corrected.empty() ? as_sentence(diagnostic.hint)
                                                        : "Write: " + trimmed(diagnostic.corrected);
        all.push_back(std::move(complaint));
    }
    return all;
}

std::vector<Row> rows_of(const std::vector<Complaint>& complaints) {
    std::vector<Row> rows;
    for (const Complaint& complaint : complaints) {
        Row row = words(complaint.sentence);
        row.who = complaint.place;
        row.also = complaint.line + (complaint.line.empty() || complaint.remedy.empty() ? "" : "\n") + complaint.remedy;
        rows.push_back(std::move(row));
    }
    return rows;
}

Faults::Faults(const std::vector<Complaint>& complaints, const House& house)
    : folio_(
          "This story cannot be played yet", page_of(complaints), house.comfort(), *house.measure, Folio::Way::none) {}

std::optional<Errand> Faults::interpret(const Gesture& gesture, House&) {
    if (const auto* command = std::get_if<Command>(&gesture); command != nullptr && *command == Command::again)
        return Errand::read_again;
    const FolioReply reply = folio_.interpret(gesture);
    const auto* answer = std::get_if<Answer>(&reply);
    if (answer == nullptr) return std::nullopt;
    if (answer->row == read_again) return Errand::read_again;
    return answer->row == leave ? std::optional(Errand::quit) : std::nullopt;
}

Picture Faults::picture(const House&) const { return folio_.picture(Palette()); }

void Faults::refresh(const House& house) { folio_.set_comfort(house.comfort()); }

Spoken Faults::spoken(const House&) const { return folio_.spoken(); }

}  // namespace lantern
