#pragma once
// One function a command of the program; each returns the process's exit code: 0 nothing wrong, 1 faults found, 2 it could not run.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lantern {

/// Where a story is when none is named, and what lies beside the program.
struct Home {
    std::filesystem::path root;  // holds scripts/ and assets/
    std::filesystem::path story() const { return root / "scripts"; }
    std::filesystem::path fonts() const { return root / "assets" / "fonts"; }
    std::filesystem::path rules() const { return root / "docs" / "mistakes"; }
};

enum class ReportFormat { text, json, sarif, junit };

struct CheckOptions {
    std::filesystem::path story;
    ReportFormat format = ReportFormat::text;
    bool notes = false;
    bool warnings_are_errors = false;
    bool show = true;    // look at pictures, sounds and letters, too, where the program can
    bool watch = false;  // again and again, until Ctrl-C
};
int check_command(const CheckOptions& options, const Home& home);

/// Prints the page of a rule; without a rule, the list of them all.
int explain_command(const std::string& rule, const Home& home);

enum class GraphFormat { svg, dot, mermaid, promela };

struct GraphOptions {
    std::filesystem::path story;
    GraphFormat format = GraphFormat::svg;
    std::filesystem::path out;  // empty: the output stream
    bool every_line = false;    // of promela: each line is a state
    int endings_seen = 0;       // of promela: by earlier readings
};
int graph_command(const GraphOptions& options);

struct ExploreCommand {
    std::filesystem::path story;
    std::size_t states = 20'000'000;
    double seconds = 0;               // 0: as long as it takes
    bool merging = true;              // states that cannot differ any more are one
    bool every_line = false;          // lines the reader only goes on from are states, too
    std::optional<int> endings_seen;  // by earlier readings; nothing: each number there can be
    bool every_variable = false;      // without merging: those nobody asks about tell states apart, too
    bool cut_off = false;             // values that no test can tell apart any more are one
    bool reduction = false;           // say what each kind of merging saves
    bool odds = false;                // of everything, for a reader who picks evenly
    std::size_t rarest = 10;          // lines told with the odds
    bool json = false;                // the odds, for programs
};
/// How many states a story has, and how fast they were met. 0: every one; 1: a part of them.
int explore_command(const ExploreCommand& asked);

struct AccountCommand {
    std::filesystem::path story;
    std::size_t states = 20'000'000;
    int endings_seen = 0;  // by earlier readings
    bool json = false;
};
/// How much of a story a reading has, by act and episode. 0: of every reading; 1: of those that were explored.
int account_command(const AccountCommand& asked);

struct MutateCommand {
    std::filesystem::path story;
    std::filesystem::path transcripts;  // folder of them; empty: none
    std::size_t states = 2'000'000;     // of each story that is wronged
    double seconds = 120;               // 0: as long as it takes
};
/// Wrongs the story in one place after the other. 0: each time somebody noticed; 1: not each time.
int mutate_command(const MutateCommand& asked, const Home& home);

struct TerminalOptions {
    std::filesystem::path story;
    std::filesystem::path saves;  // folder of saved readings
    std::string reading;          // to go on with, as save_text; empty: from the first word
};
int play_in_terminal(const TerminalOptions& options);

struct CardOptions {
    std::vector<std::filesystem::path> files;
    bool reading = false;  // only the text of the reading
    bool json = false;
};
/// Where there is a window: postcards are pictures.
int card_command(const CardOptions& options);

/// The reading of a postcard, as save_text; empty: it cannot be opened. `said`: why not, or what is wrong with it, in a clause.
std::string reading_in_postcard(const std::filesystem::path& file, std::string& said);

}  // namespace lantern
