// The one program: plays a story, checks it, renders a frame of it, says what is in a postcard. Exceptions end here, and only here does it exit.

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <vector>

#include "commands.h"
#ifdef LANTERN_HAS_WINDOW
#include "play_window.h"
#include "shot.h"
#include "show_sheets.h"
#endif

namespace {

namespace fs = std::filesystem;

/// The launcher says where the checkout is; a program run by itself looks beside and above itself.
lantern::Home find_home(const char* program) {
    if (const char* home = std::getenv("LANTERN_HOME")) return {fs::path(home)};
    std::error_code failed;
    for (fs::path folder = fs::weakly_canonical(fs::path(program), failed).parent_path();
         !failed && folder.has_relative_path(); folder = folder.parent_path())
        if (fs::exists(folder / "scripts" / "story.yaml", failed)) return {folder};
    return {fs::current_path()};
}

/// A folder of the reader's own (XDG Base Directory Specification).
fs::path own_folder(const char* variable, const char* below_home) {
    if (const char* folder = std::getenv(variable); folder != nullptr && *folder == '/')
        return fs::path(folder) / "lantern";
    if (const char* home = std::getenv("HOME")) return fs::path(home) / below_home / "lantern";
    return fs::temp_directory_path() / "lantern";
}

bool read_size(const std::string& text, int& width, int& height) {
    char rest = 0;
    return std::sscanf(text.c_str(), "%5dx%5d%c", &width, &height, &rest) == 2 && width >= 160 && height >= 90 &&
           width <= 7680 && height <= 4320;
}

/// The word's place among those that it can be.
template <class Enum> Enum one_of(const std::string& word, const std::vector<std::string>& words) {
    return static_cast<Enum>(std::find(words.begin(), words.end(), word) - words.begin());
}

/// A story is a folder; a file with that ending is a picture, if anything.
bool is_postcard(const std::string& path) { return fs::path(path).extension() == ".png" && !fs::is_directory(path); }

#ifndef LANTERN_HAS_WINDOW
constexpr const char* no_pictures = "lantern: this build has no pictures, and so no postcards (preset headless)\n";
#endif

int play_in_terminal(
    const std::string& story, const std::string& saves, const std::string& card, const lantern::PathReading& path) {
    lantern::TerminalOptions options{story, fs::path(saves), path.reading, path.so_far};
    if (card.empty()) return lantern::play_in_terminal(options);
#ifdef LANTERN_HAS_WINDOW
    std::string said;
    options.reading = lantern::reading_in_postcard(card, said);
    if (!said.empty()) std::fputs(("lantern: " + card + ": " + said + "\n").c_str(), stderr);
    return options.reading.empty() ? 1 : lantern::play_in_terminal(options);
#else
    std::fputs(no_pictures, stderr);
    return 2;
#endif
}

int run(int argc, char** argv) {
    const lantern::Home home = find_home(argv[0]);
    CLI::App app{"Lantern: visual novels whose stories are plain YAML"};
    app.set_version_flag("--version", std::string("lantern ") + LANTERN_VERSION);
    app.require_subcommand(1);

    std::string folder = home.story().string();
    std::string saves = own_folder("XDG_DATA_HOME", ".local/share").string();
    const std::string settings = own_folder("XDG_CONFIG_HOME", ".config").string();
    bool terminal = false;
    CLI::App* play = app.add_subcommand("play", "read a story in a window, or in the terminal");
    std::string played;
    play->add_option("story", played, "the story's folder, or a postcard (.png) to go on with");
    play->add_option("--story", folder, "the story's folder, where a postcard is named")->capture_default_str();
    std::string path;
    play->add_option("--path", path,
        "begin where a path leads: a file of answers (docs/check.md), or the number of a reading that check names");
    std::string from, with;
    CLI::Option* begins = play->add_option(
        "--from", from, "begin at a scene, or at a line of its file: SCENE or SCENE:LINE");
    play->add_option("--with", with, "what is so by then, as in ring=worn,honesty=5 (else all is as it starts)")
        ->needs(begins);
    bool live = false;
    play->add_flag("--live", live,
        "show what is saved, at once and at the same line; F2 goes to any scene or line, F3 looks behind it");
    play->add_flag("--terminal", terminal, "as text: by keyboard, or from a pipe of answers");
    play->add_option("--saves", saves, "folder for what a reading leaves behind")->capture_default_str();

    lantern::NewOptions beginning;
    CLI::App* create = app.add_subcommand("new", "begin a story of your own: three scenes that run, to be changed");
    create->add_option("folder", beginning.folder, "the folder to make; what is there already is never touched")
        ->required();
    create->add_option("--title", beginning.title, "what the story is called (else as its folder)");

    lantern::FmtOptions writing;
    CLI::App* fmt = app.add_subcommand("fmt",
        "write a story's files out fair; words and comments stay as they are (exit 0: done, 1: --check found some, 2: "
        "a file cannot be read)");
    fmt->add_option("paths", writing.paths, "stories' folders, or files")->capture_default_str();
    fmt->add_flag("--check", writing.only_check, "change nothing, and name the files that would be");

    lantern::CheckOptions checking;
    std::string format = "text";
    bool no_show = false;
    CLI::App* check = app.add_subcommand(
        "check", "find what is wrong with a story (exit 0: nothing, 1: faults, 2: it could not run)");
    check->add_option("story", folder, "the story's folder")->capture_default_str();
    check->add_option("--format", format, "text, json, sarif or junit")
        ->check(CLI::IsMember({"text", "json", "sarif", "junit"}))
        ->capture_default_str();
    check->add_flag("--notes", checking.notes, "show notes too: what is still to be made, and what is left over");
    check->add_flag("--warn-as-error", checking.warnings_are_errors, "exit 1 for warnings as well");
    check->add_flag("--no-show", no_show, "leave out what needs pictures, sounds and fonts to be opened");
    check->add_flag("--watch", checking.watch, "check again whenever a file changes, until Ctrl-C");

    check->add_option(
        "--coverage", checking.coverage, "what the transcripts and paths in this folder have never shown");

    std::string rule;
    CLI::App* explain = app.add_subcommand("explain", "print the page of a rule, or the list of all of them");
    explain->add_option("rule", rule, "what stands in square brackets behind a complaint");

    lantern::GraphOptions drawing;
    std::string drawn = "svg";
    CLI::App* graph = app.add_subcommand("graph", "draw what leads from scene to scene");
    graph->add_option("story", folder, "the story's folder")->capture_default_str();
    graph->add_option("--format", drawn, "svg (needs Graphviz), dot, mermaid, or promela: a model for SPIN")
        ->check(CLI::IsMember({"svg", "dot", "mermaid", "promela"}))
        ->capture_default_str();
    graph->add_flag("--every-line", drawing.every_line, "of promela: every line is a state");
    graph->add_option("--endings-seen", drawing.endings_seen, "of promela: by somebody who saw so many endings before")
        ->capture_default_str();
    graph->add_option("-o,--output", drawing.out, "the file to write; without it, to where words go");

    lantern::ExploreCommand exploring;
    bool no_merging = false;
    CLI::App* explore = app.add_subcommand(
        "explore", "count every state a story has, and how fast they are met (exit 0: all of them, 1: a part)");
    explore->add_option("story", folder, "the story's folder")->capture_default_str();
    explore->add_option("--states", exploring.states, "stop after so many")->capture_default_str();
    explore->add_option("--endings-seen", exploring.endings_seen,
        "readings of somebody who saw so many endings before (else of everybody)");
    explore->add_option("--seconds", exploring.seconds, "stop after so long (0: never)")->capture_default_str();
    explore->add_flag(
        "--no-merging", no_merging, "tell states apart by every variable that anything asks about, anywhere");
    explore->add_flag("--endings", exploring.endings,
        "say of each ending how it is come to soonest, and after which answers it is lost");
    explore->add_flag(
        "--every-line", exploring.every_line, "count every line as a state, not only where the reader decides");
    explore->add_flag(
        "--every-variable", exploring.every_variable, "with --no-merging: by variables that nothing asks about, too");

    std::vector<std::string> wanted;
    CLI::App* paths = app.add_subcommand("paths",
        "print the shortest way to something, as play --path reads it (exit 0: found, 1: no reading comes there)");
    paths
        ->add_option("what", wanted,
            "the story's folder, which may be left out, then SCENE, SCENE:LINE, an ending, a choice, or choice=option")
        ->required()
        ->expected(1, 2)
        ->type_name("[STORY] TARGET");

    lantern::TellOptions telling;
    std::string told = "text";
    CLI::App* tell = app.add_subcommand(
        "tell", "say how long a story is to read, and how much of it a reading meets; or tell readings, and count");
    tell->add_option("story", folder, "the story's folder")->capture_default_str();
    CLI::Option* by_lot = tell->add_option("--random", telling.random,
        "tell so many readings, each answer drawn by lot among those that are open (exit 1: some come to no ending)");
    tell->add_option("--seed", telling.seed, "the same seed draws the same readings")->capture_default_str();
    tell->add_option("--endings-seen", telling.endings_seen, "by earlier readings")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    CLI::Option* every = tell->add_option(
        "--every", telling.every, "write a few readings that show everything, as transcripts, into a new folder");
    CLI::Option* verify = tell->add_option(
        "--verify", telling.verify, "tell the transcripts of a folder again, and show where one is told otherwise");
    tell->add_flag("--accept", telling.accept, "with --verify: write down how they are told now")->needs(verify);
    every->excludes(verify);
    tell->add_option("--format", told, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();

    lantern::DiffOptions comparing;
    CLI::App* diff = app.add_subcommand("diff", "say in Markdown what becomes of a story (exit 0: nothing is lost, 1: "
                                                "an ending, a line, a promise or a place is)");
    diff->add_option("old", comparing.before, "the folder of the story as it was")->required();
    diff->add_option("new", comparing.after, "the folder of the story as it is")->required();
    explore->add_flag(
        "--every-value", exploring.every_value, "tell values apart that no test can tell apart any more, too");
    explore->add_flag("--reduction", exploring.reduction, "say how many states there are without each kind of merging");
    explore->add_flag("--odds", exploring.odds,
        "tell how likely every ending, scene, option and line is for a reader who picks evenly");
    explore->add_option("--rarest", exploring.rarest, "with --odds: so many of the rarest lines")
        ->capture_default_str();
    explore->add_flag("--json", exploring.json, "the odds of everything, for programs");

    lantern::AccountCommand accounting;
    tell->add_option("--states", accounting.states, "stop exploring after so many")->capture_default_str();

    lantern::MutateCommand wronging;
    CLI::App* mutate = app.add_subcommand("mutate",
        "wrong a story in one place after the other, to find logic that nothing tests (exit 0: everything is, 1: not)");
    mutate->add_option("story", folder, "the story's folder")->capture_default_str();
    mutate
        ->add_option(
            "--transcripts", wronging.transcripts, "a folder of transcripts: those of this story are told again")
        ->check(CLI::ExistingDirectory);
    mutate->add_option("--seconds", wronging.seconds, "stop after so long (0: never)")->capture_default_str();
    mutate->add_option("--states", wronging.states, "explore no more of each wronged story")->capture_default_str();

    lantern::SchemaCommand describing;
    CLI::App* schema = app.add_subcommand(
        "schema", "write JSON Schemas of a story's files, so that an editor completes its people, places and scenes");
    schema->add_option("story", folder, "the story's folder")->capture_default_str();
    schema->add_option("-o,--output", describing.out, "the folder to write; without it, .schema in the story's");

    CLI::App* lsp = app.add_subcommand(
        "lsp", "serve an editor, which starts it: complaints as you type, go to, rename, hover (docs/editors.md)");

    std::string scene, size = "1920x1080", out = "shot.png";
    CLI::App* shot = app.add_subcommand("shot", "render one frame to a PNG, without a display");
    shot->add_option("scene", scene, "SCENE or SCENE:LINE, the line of its file");
    std::string sheets;
    shot->add_option("--sheet", sheets, "everything there is to see, on labelled sheets in this folder");
    shot->add_option("-o,--output", out, "the picture to write")->capture_default_str();
    shot->add_option("--size", size, "as in 1920x1080")->capture_default_str();
    shot->add_option("--story", folder, "the story's folder")->capture_default_str();
    int text = 100;
    std::string font = "serif";
    bool strong_contrast = false, captions = false;
    shot->add_option("--text", text, "size of the words in per cent, as a reader may set it")
        ->check(CLI::Range(75, 250))
        ->capture_default_str();
    shot->add_option("--font", font, "serif, sans or open-dyslexic")
        ->check(CLI::IsMember({"serif", "sans", "open-dyslexic"}))
        ->capture_default_str();
    shot->add_flag("--contrast", strong_contrast, "high contrast");
    shot->add_flag("--captions", captions, "write what is heard");
    std::string midway;
    shot->add_option("--midway", midway, "how the scene's place comes by this transition of its act, about half-way");

    lantern::CardOptions asked;
    CLI::App* card = app.add_subcommand(
        "card", "say what is in a postcard (exit 0: it is whole, 1: it is not, 2: it could not be read)");
    card->add_option("file", asked.files, "postcards")->required();
    card->add_flag("--reading", asked.reading, "the text of the reading, and nothing else");
    card->add_flag("--json", asked.json, "for programs");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (create->parsed()) return lantern::new_command(beginning, home);
    if (fmt->parsed()) {
        if (writing.paths.empty()) writing.paths.emplace_back(folder);
        return lantern::fmt_command(writing);
    }
    if (check->parsed()) {
        checking.story = folder;
        checking.format = one_of<lantern::ReportFormat>(format, {"text", "json", "sarif", "junit"});
        checking.show = !no_show;
        return lantern::check_command(checking, home);
    }
    if (explain->parsed()) return lantern::explain_command(rule, home);
    if (graph->parsed()) {
        drawing.story = folder;
        drawing.format = one_of<lantern::GraphFormat>(drawn, {"svg", "dot", "mermaid", "promela"});
        return lantern::graph_command(drawing);
    }
    if (explore->parsed()) {
        exploring.story = folder;
        exploring.merging = !no_merging;
        return lantern::explore_command(exploring);
    }
    if (paths->parsed()) return lantern::paths_command({wanted.size() > 1 ? wanted.front() : folder, wanted.back()});
    if (tell->parsed()) {
        telling.story = folder;
        telling.json = accounting.json = told == "json";
        if (by_lot->count() + every->count() + verify->count() > 0) return lantern::tell_command(telling);
        accounting.story = folder;
        accounting.endings_seen = telling.endings_seen;
        return lantern::account_command(accounting);
    }
    if (diff->parsed()) return lantern::diff_command(comparing);
    if (mutate->parsed()) {
        wronging.story = folder;
        return lantern::mutate_command(wronging, home);
    }
    if (schema->parsed()) {
        describing.story = folder;
        return lantern::schema_command(describing);
    }
    if (lsp->parsed()) return lantern::lsp_command(home);
    if (card->parsed()) {
#ifdef LANTERN_HAS_WINDOW
        return lantern::card_command(asked);
#else
        std::fputs(no_pictures, stderr);
        return 2;
#endif
    }
    if (shot->parsed()) {
        int width = 0, height = 0;
        if (!read_size(size, width, height)) {
            std::fputs("lantern: --size is a width and a height from 160x90 to 7680x4320, as in 1920x1080\n", stderr);
            return 2;
        }
#ifdef LANTERN_HAS_WINDOW
        lantern::Comfort comfort;
        comfort.text_size = static_cast<float>(text) / 100;
        if (font != "serif") comfort.font = font == "sans" ? lantern::Font::sans : lantern::Font::open_dyslexic;
        comfort.high_contrast = strong_contrast;
        comfort.captions = captions;
        if (!sheets.empty()) return lantern::show_sheets(folder, home.root, sheets, width, height);
        if (scene.empty()) {
            std::fputs("lantern: which scene? SCENE or SCENE:LINE; or --sheet FOLDER for everything\n", stderr);
            return 2;
        }
        return lantern::shot(folder, home.root, scene, out, width, height, comfort, midway);
#else
        std::fputs(no_pictures, stderr);
        return 2;
#endif
    }
    const bool with_card = is_postcard(played);
    if (!with_card && !played.empty()) folder = played;
    lantern::PathReading on_path;
    if (!from.empty() && (with_card || !path.empty()))
        return std::fputs("lantern: a reading begins at a scene, at a postcard or on a path\n", stderr), 2;
    if (!path.empty()) {
        if (with_card) return std::fputs("lantern: a reading begins at a postcard or on a path, not both\n", stderr), 2;
        on_path = lantern::reading_on_path(folder, path);
        if (on_path.reading.empty()) return std::fputs(on_path.complaint.c_str(), stderr), 1;
    }
    if (!from.empty()) {
        on_path = lantern::reading_from(folder, from, with);
        if (on_path.reading.empty()) return std::fputs(on_path.complaint.c_str(), stderr), 2;
    }
    if (live && terminal) return std::fputs("lantern: --live shows a story in a window\n", stderr), 2;
#ifdef LANTERN_HAS_WINDOW
    if (!terminal)
        return lantern::play_window(
            {folder, saves, settings, with_card ? played : std::string(), on_path.reading, live}, home.root);
#else
    if (live) return std::fputs("lantern: this build has no window (preset headless)\n", stderr), 2;
#endif
    return play_in_terminal(folder, saves, with_card ? played : std::string(), on_path);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "lantern: %s\n", error.what());
        return 2;
    }
}
