#pragma once
// One function a command of the program; each returns the process's exit code: 0 nothing wrong, 1 faults found, 2 it could not run.

#include <cstddef>
#include <cstdint>
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
    std::filesystem::path beginning() const { return root / "assets" / "new"; }  // what `new` begins from
};

struct NewOptions {
    std::filesystem::path folder;  // to be made
    std::string title;             // empty: as the folder is called
};
/// Makes a story to begin from. 2: there is something already, or it cannot be made; then nothing is.
int new_command(const NewOptions& options, const Home& home);

struct FmtOptions {
    std::vector<std::filesystem::path> paths;  // stories, or files of them
    bool only_check = false;                   // say which are not fair, and write nothing
};
/// Writes files out fair, and names them. 1: only asked, and there are some; 2: one could not be read, and is left as it is.
int fmt_command(const FmtOptions& options);

enum class ReportFormat { text, json, sarif, junit };

struct CheckOptions {
    std::filesystem::path story;
    ReportFormat format = ReportFormat::text;
    bool notes = false;
    bool warnings_are_errors = false;
    bool show = true;                  // look at pictures, sounds and letters, too, where the program can
    bool watch = false;                // again and again, until Ctrl-C
    std::filesystem::path coverage{};  // a folder of readings; empty: none
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
    bool endings = false;             // tell of each ending instead: how it is come to, and how it is lost
    bool every_variable = false;      // without merging: those nobody asks about tell states apart, too
    bool every_value = false;         // values that no test can tell apart any more are one; this: they are not
    bool reduction = false;           // say what each kind of merging saves
    bool odds = false;                // of everything, for a reader who picks evenly
    std::size_t rarest = 10;          // lines told with the odds
    bool json = false;                // the odds, for programs
};
/// How many states a story has, and how fast they were met. 0: every one; 1: a part of them.
int explore_command(const ExploreCommand& asked);

struct PathsOptions {
    std::filesystem::path story;
    std::string target;
};
/// Prints the shortest way to something, as play --path reads it. 1: no reading comes there; 2: there is no such thing.
int paths_command(const PathsOptions& options);

struct TellOptions {
    std::filesystem::path story;
    std::size_t random = 10'000;  // readings by lot
    std::uint64_t seed = 1;
    int endings_seen = 0;  // by earlier readings
    bool json = false;
    std::filesystem::path every{};   // instead: a few transcripts that show everything, into this folder
    std::filesystem::path verify{};  // instead: whether these transcripts are still told so …
    bool accept = false;             // … and if not, they are written anew
};
/// Readings by lot, counted. 1: some came to no end; some are told otherwise.
int tell_command(const TellOptions& options);

struct DiffOptions {
    std::filesystem::path before, after;  // stories
};
/// What becomes of a story, in Markdown. 0: nothing is lost by it; 1: an ending, a line, a promise or a reader's place is.
int diff_command(const DiffOptions& options);
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

struct SchemaCommand {
    std::filesystem::path story;
    std::filesystem::path out{};  // a folder; empty: .schema in the story, with settings for VS Code
};
/// JSON Schemas of each kind of file of a story, for editors.
int schema_command(const SchemaCommand& asked);

/// A language server on the standard streams. 0: it was told to shut down before it ended.
int lsp_command(const Home& home);

struct TerminalOptions {
    std::filesystem::path story;
    std::filesystem::path saves;  // folder of saved readings
    std::string reading;          // to go on with, as save_text; empty: from the first word
    std::string so_far{};         // what led there, for the reader's eye
};
int play_in_terminal(const TerminalOptions& options);

struct CardOptions {
    std::vector<std::filesystem::path> files;
    bool reading = false;  // only the text of the reading
    bool json = false;
};
/// Where there is a window: postcards are pictures.
int card_command(const CardOptions& options);

/// What --path asks for: a reading written down by its answers.
struct PathReading {
    std::string reading;    // as save_text; empty: there is none
    std::string so_far;     // "alibi = lie · ring = worn (2 choices)"
    std::string complaint;  // why there is none, in whole lines
};
/// `path`: a file with a written path, "-" for standard input, or the number of a reading that `check` of this story names.
PathReading reading_on_path(const std::filesystem::path& story, const std::string& path);

/// What --from and --with ask for: a reading that begins at a scene or at a line of one, with what is so by then.
PathReading reading_from(const std::filesystem::path& story, const std::string& where, const std::string& with);

/// The reading of a postcard, as save_text; empty: it cannot be opened. `said`: why not, or what is wrong with it, in a clause.
std::string reading_in_postcard(const std::filesystem::path& file, std::string& said);

}  // namespace lantern
