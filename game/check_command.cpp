#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

#include "check/coverage.h"
#include "check/proofreader.h"
#include "check/report.h"
#include "commands.h"
#include "kept_readings.h"
#include "rule_shelf.h"
#include "schema_shelf.h"
#include "watch.h"
#ifdef LANTERN_HAS_WINDOW
#include "show_check.h"
#endif

namespace lantern {

namespace {

namespace fs = std::filesystem;

void print(const std::string& text) {
    if (std::fputs(text.c_str(), stdout) < 0 || std::fflush(stdout) != 0)
        throw std::runtime_error("what was found cannot be written out");
}

/// Where the story's files are for whoever reads the report: below the current folder, as a code host knows them, or absolute.
PathPrefix prefix_of(const fs::path& story) {
    const fs::path whole = fs::weakly_canonical(story);
    const fs::path relative = whole.lexically_relative(fs::current_path());
    if (relative == ".") return {};
    const bool below = !relative.empty() && *relative.begin() != "..";
    return (below ? relative : whole).generic_string() + "/";
}

std::string spelled(const CheckOptions& options, const Home& home, const Report& report, const Story& story) {
    switch (options.format) {
        case ReportFormat::json: return spell_json(report, story);
        case ReportFormat::sarif:
            return spell_sarif(report, story, rule_pages(home), LANTERN_VERSION, prefix_of(options.story));
        case ReportFormat::junit:
            return spell_junit(report, story, options.warnings_are_errors, prefix_of(options.story));
        case ReportFormat::text: break;
    }
    return spell(report, story, options.notes);
}

struct Checked {
    Proof proof;
    bool faulty = false;
};

/// Those that can still be read as far as they go; that others cannot is a warning, too.
void cover_by_folder(const CheckOptions& options, const Story& story, const Exploration& exploration, Report& report) {
    const auto shared = std::make_shared<const Story>(story);
    std::vector<Path> paths;
    for (const KeptReading& kept : readings_in(options.coverage, shared, options.story).readings) {
        paths.insert(paths.end(), kept.paths.begin(), kept.paths.end());
        if (!kept.complaint.empty()) std::fputs(kept.complaint.c_str(), stderr);
    }
    cover(story, exploration, paths, report);
}

Checked check_once(const CheckOptions& options, const Home& home, Proofreader& proofreader, Lengths lengths) {
    Checked checked;
    checked.proof = proofreader.read(
        options.story, lengths, [&options](const Story& story, const Exploration& exploration, Report& report) {
            if (!options.coverage.empty()) cover_by_folder(options, story, exploration, report);
        });
    const Story& story = checked.proof.loaded.story;
    Report& report = checked.proof.report;
    keep_schemas_current(options.story, story, report.diagnostics);
#ifdef LANTERN_HAS_WINDOW
    if (options.show && !has_errors(report.diagnostics)) check_shown(story, home.fonts(), report);
#endif
    print(spelled(options, home, report, story));
    checked.faulty = std::any_of(
        report.diagnostics.begin(), report.diagnostics.end(), [&options](const Diagnostic& diagnostic) {
            return diagnostic.severity == Severity::error ||
                   (options.warnings_are_errors && diagnostic.severity == Severity::warning);
        });
    return checked;
}

std::string line_with_the_time() {
    const std::time_t now = std::time(nullptr);
    char text[32] = "";
    if (const std::tm* local = std::localtime(&now)) std::strftime(text, sizeof text, "%H:%M:%S", local);
    return "\n---- " + std::string(text) + " ----\n\n";
}

/// What was put off: the line that is other, or for programs the report.
void tell_length(const CheckOptions& options, const Home& home, const Proof& proof, const Pass& length) {
    if (options.format == ReportFormat::json) print(spelled(options, home, proof.report, proof.loaded.story));
    if (options.format == ReportFormat::text) print(spell(length));
}

int check_again_and_again(const CheckOptions& options, const Home& home) {
    Watch watch;
    Proofreader proofreader;
    std::vector<fs::path> folders{options.story};
    std::optional<Footprint> were = footprint_of(folders);  // before it is read: what changes meanwhile is a change
    Proof proof;                                            // the one before is let go when the next is told
    while (were) {
        print(line_with_the_time());
        try {
            proof = check_once(options, home, proofreader, Lengths::put_off).proof;
            const fs::path assets = proof.loaded.story.assets_folder;
            if (!assets.empty() && std::find(folders.begin(), folders.end(), assets) == folders.end()) {
                folders.push_back(assets);
                were->merge(footprint_of({assets}));
            }
        } catch (const std::runtime_error& error) {
            print(std::string("lantern: ") + error.what() + "\n");  // it may come back with the next change
            proof = {};
        }
        proofreader.get_ready();
        std::function<void()> measure;
        if (proof.length_put_off)
            measure = [&] {
                const Pass length = proofreader.measure(proof);
                tell_length(options, home, proof, length);
            };
        were = watch.wait_for_change(folders, *were, measure);
    }
    return 0;
}

}  // namespace

int check_command(const CheckOptions& options, const Home& home) {
    if (options.watch) {
        if (!fs::is_directory(options.story)) throw std::runtime_error("there is no folder " + options.story.string());
        return check_again_and_again(options, home);
    }
    Proofreader proofreader;
    return check_once(options, home, proofreader, Lengths::told).faulty ? 1 : 0;
}

}  // namespace lantern
