// What --path asks for, and --from.

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <utility>

#include "check/number.h"
#include "check/prove.h"
#include "commands.h"
#include "session/entrance.h"
#include "session/path.h"
#include "session/save.h"
#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = 1024 * 1024;

std::string read_written(const std::string& file) {
    std::ifstream stream;
    if (file != "-") {
        if (fs::is_directory(file)) throw std::runtime_error(file + " is a folder, not a path of answers");
        stream.open(file, std::ios::binary);
        if (!stream) throw std::runtime_error("there is no file " + file);
    }
    std::istream& input = file == "-" ? std::cin : stream;
    std::string text{std::istreambuf_iterator<char>(input), {}};
    if (text.size() > most_bytes) throw std::runtime_error(file + " is too long for a path of answers");
    return text;
}

/// The written form of the reading that `check` gives this number; nothing, and why: there is none.
std::string written_by_number(const Story& story, const Loaded& loaded, const std::string& digits, std::string& why) {
    Report report = check(loaded, Leftovers::untold);
    if (!has_errors(report.diagnostics)) prove(story, explore(story), report);
    const std::size_t named = report.readings.size();
    const std::size_t number = digits.size() > 6 ? 0 : std::stoul(digits);
    if (number >= 1 && number <= named) return written(story, report.readings[number - 1]);
    why = named == 0 ? "lantern: check of this story names no reading\n"
                     : fmt::format("lantern: there is no reading {}; check of this story names {}\n", digits,
                           many(named, "reading"));
    return {};
}

/// What keeps it from being read at all.
std::string faults_of(const Loaded& loaded) {
    std::string words;
    for (const Diagnostic& one : loaded.diagnostics)
        if (one.severity == Severity::error) words += spell(one, loaded.story.sources);
    return words;
}

bool is_number(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

PathReading reading_on_path(const fs::path& folder, const std::string& path) {
    const Loaded loaded = load_story(folder);
    PathReading result{{}, {}, faults_of(loaded)};
    if (!result.complaint.empty()) return result;
    const auto story = std::make_shared<const Story>(loaded.story);
    const std::string text = is_number(path) ? written_by_number(*story, loaded, path, result.complaint)
                                             : read_written(path);
    if (!result.complaint.empty()) return result;
    const Source source(path == "-" ? "path" : path, text);
    ReadPath read = read_path(story, source);
    for (const Diagnostic& one : read.complaints) result.complaint += spell(one, {source});
    if (!read.session) return result;
    result.reading = save_text(*read.session);
    result.so_far = spell(*story, path_of(*read.session));
    return result;
}

PathReading reading_from(const fs::path& folder, const std::string& where, const std::string& with) {
    Loaded loaded = load_story(folder);
    PathReading result{{}, {}, faults_of(loaded)};
    if (!result.complaint.empty()) return result;
    const Entered entered = enter(std::make_shared<const Story>(std::move(loaded.story)), where, with);
    if (entered.session) result.reading = save_text(*entered.session);
    else result.complaint = "lantern: " + entered.complaint + "\n";
    return result;
}

}  // namespace lantern
