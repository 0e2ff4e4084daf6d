#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <utility>

#include "check/coverage.h"
#include "check/lots.h"
#include "check/number.h"
#include "check/small_set.h"
#include "commands.h"
#include "kept_readings.h"
#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

using SharedStory = std::shared_ptr<const Story>;

void write(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.flush();
    if (!stream) throw std::runtime_error(file.string() + " cannot be written");
}

int tell_by_lot(const TellOptions& options, const Story& story) {
    const Drawn drawn = draw_readings(story, options.random, options.seed, options.endings_seen);
    std::fputs((options.json ? spell_json(drawn, story) : spell(drawn, story)).c_str(), stdout);
    return drawn.stuck.empty() ? 0 : 1;
}

/// As a head names it: from here, where it lies below.
std::string name_of(const fs::path& story) {
    const fs::path whole = fs::weakly_canonical(story);
    const fs::path relative = whole.lexically_relative(fs::current_path());
    const bool below = !relative.empty() && *relative.begin() != "..";
    return (below ? relative : whole).generic_string();
}

/// Into a folder of their own, so that none is left there from another time.
int tell_every(const TellOptions& options, const SharedStory& story) {
    const fs::path& folder = options.every;
    if (fs::exists(folder) && (!fs::is_directory(folder) || !fs::is_empty(folder)))
        throw std::runtime_error(
            folder.string() + " is there already; transcripts are written to a new folder, or an empty one");
    const Exploration exploration = explore(*story);
    const Sights sights(*story);
    const SmallSet set = small_set(*story, sights, exploration);
    fs::create_directories(folder);
    const std::string name = name_of(options.story);
    std::size_t number = 0;
    for (const Path& reading : set.readings)
        write(folder / fmt::format("reading-{:02}.txt", ++number), spell_transcript(story, reading, name));
    fmt::print("{} in {}: {}\n", many(set.readings.size(), "reading"), folder.string(),
        spell_cover(*story, sights, sights.met_by(exploration), set.seen));
    if (exploration.complete()) return 0;
    fmt::print("Not every reading of this story was explored; there may be more to show.\n");
    return 1;
}

int verify(const TellOptions& options, const SharedStory& story) {
    const KeptReadings kept = readings_in(options.verify, story, options.story);
    std::size_t wrong = 0;
    for (const KeptReading& reading : kept.readings) {
        if (reading.complaint.empty()) continue;
        ++wrong;
        std::fputs(reading.complaint.c_str(), stdout);
        if (options.accept && !reading.told.empty()) write(reading.file, reading.transcript.head + reading.told);
    }
    std::string words = fmt::format(
        "{} of {} told as written", grouped(kept.readings.size() - wrong), many(kept.readings.size(), "reading"));
    if (kept.others > 0) words += fmt::format("; {} of other stories left out", many(kept.others, "transcript"));
    if (options.accept && wrong > 0) words += "; the others are now as they are told, look at the difference";
    fmt::print("{}\n", words);
    if (kept.readings.empty())
        throw std::runtime_error("there is no reading of this story in " + options.verify.string());
    return wrong == 0 ? 0 : 1;
}

}  // namespace

int tell_command(const TellOptions& options) {
    Loaded loaded = load_story(options.story);
    if (has_errors(loaded.diagnostics)) {
        for (const Diagnostic& one : loaded.diagnostics)
            if (one.severity == Severity::error) std::fputs(spell(one, loaded.story.sources).c_str(), stderr);
        return 2;
    }
    const auto story = std::make_shared<const Story>(std::move(loaded.story));
    if (!options.every.empty()) return tell_every(options, story);
    if (!options.verify.empty()) return verify(options, story);
    return tell_by_lot(options, *story);
}

}  // namespace lantern
