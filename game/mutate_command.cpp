#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>

#include "check/untested.h"
#include "commands.h"
#include "terminal/telling.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

/// The answers of a transcript, and how many endings earlier readings saw.
struct Answers {
    int endings_seen = 0;
    std::vector<std::string> lines;
    std::vector<std::string> told{};  // from the title on, a piece an answer
};

/// Whether the head of a transcript means this story: named from where we are, from its own checkout, or beside the program.
bool is_of(const fs::path& file, const std::string& named, const fs::path& story, const Home& home) {
    std::error_code failed;
    if (fs::equivalent(named, story, failed) || fs::equivalent(home.root / named, story, failed)) return true;
    for (fs::path folder = fs::absolute(file).parent_path(); folder.has_relative_path(); folder = folder.parent_path())
        if (fs::equivalent(folder / named, story, failed)) return true;
    return false;
}

std::vector<Answers> transcripts_in(const fs::path& folder, const fs::path& story, const Home& home) {
    const std::string names = "story: ", seen = "endings seen: ", prompt = "> ";
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Answers> all;
    for (const fs::path& file : files) {
        std::ifstream stream(file);
        Answers answers;
        bool ours = false;
        std::string line;
        while (std::getline(stream, line) && !line.empty()) {
            if (line.compare(0, names.size(), names) == 0) ours = is_of(file, line.substr(names.size()), story, home);
            if (line.compare(0, seen.size(), seen) == 0) answers.endings_seen = std::atoi(line.c_str() + seen.size());
        }
        while (ours && std::getline(stream, line))
            if (line.compare(0, prompt.size(), prompt) == 0) answers.lines.push_back(line.substr(prompt.size()));
        if (ours) all.push_back(std::move(answers));
    }
    if (all.empty()) throw std::runtime_error("no transcript in " + folder.string() + " is of " + story.string());
    return all;
}

/// Tells one again, piece by piece, until `each` has heard enough.
template <class Each> void tell(const Story& story, const Answers& answers, const Each& each) {
    // It lives as long as the telling: somebody else's.
    const std::shared_ptr<const Story> borrowed(std::shared_ptr<const Story>(), &story);
    Telling telling(Session(borrowed, answers.endings_seen), TellingStyle{});
    std::size_t piece = 0;
    if (!each(piece++, telling.begin())) return;
    for (const std::string& line : answers.lines) {
        if (telling.ended()) return;
        const Reply reply = telling.echo(line);
        if (!each(piece++, reply.text) || reply.favour == Favour::quit) return;
    }
}

bool differ(const Story& story, const std::vector<Answers>& transcripts) {
    for (const Answers& answers : transcripts) {
        bool same = true;
        std::size_t pieces = 0;
        tell(story, answers, [&](std::size_t piece, const std::string& text) {
            same = piece < answers.told.size() && answers.told[piece] == text;
            ++pieces;
            return same;
        });
        if (!same || pieces != answers.told.size()) return true;
    }
    return false;
}

}  // namespace

int mutate_command(const MutateCommand& asked, const Home& home) {
    Loaded loaded = load_story(asked.story);
    if (has_errors(loaded.diagnostics)) {
        std::fputs("lantern: this story has faults; lantern check tells them\n", stderr);
        return 2;
    }
    std::vector<Answers> transcripts;
    if (!asked.transcripts.empty()) transcripts = transcripts_in(asked.transcripts, asked.story, home);
    for (Answers& answers : transcripts)
        tell(loaded.story, answers, [&](std::size_t, const std::string& text) {
            answers.told.push_back(text);
            return true;
        });
    TrialOptions options;
    options.explore.states = asked.states;
    if (!transcripts.empty()) options.readings_differ = [&](const Story& story) { return differ(story, transcripts); };
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    if (asked.seconds > 0)
        options.enough = [&] { return std::chrono::duration<double>(Clock::now() - begin).count() > asked.seconds; };
    const std::vector<Trial> trials = try_mutations(loaded, options);
    fmt::print("{}", spell(trials, loaded.story, !transcripts.empty()));
    const bool all = std::all_of(trials.begin(), trials.end(), [](const Trial& trial) {
        return trial.verdict == Trial::Verdict::by_checker || trial.verdict == Trial::Verdict::by_readings;
    });
    return all ? 0 : 1;
}

}  // namespace lantern
