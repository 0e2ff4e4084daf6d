#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fstream>
#include <random>
#include <stdexcept>
#include <system_error>

#include "commands.h"
#include "desk/schema.h"
#include "files.h"
#include "schema_shelf.h"
#include "story/fair_copy.h"
#include "story/load.h"
#include "text/utf8.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_title = 60;

/// "my-story" is called "My story" as long as nobody says otherwise.
std::string title_of(std::string name) {
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    if (!name.empty()) name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    return name;
}

/// As readings of it are kept: small letters, digits and -.
std::string id_of(const std::string& name) {
    std::string id;
    for (const char c : name) {
        const unsigned char u = static_cast<unsigned char>(c);
        if (u < 0x80 && std::isalnum(u) != 0) id.push_back(static_cast<char>(std::tolower(u)));
        else if (!id.empty() && id.back() != '-') id.push_back('-');
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "my-story" : id;
}

void put_instead(const fs::path& file, const std::string& words, const std::string& others) {
    std::string text = read_text(file);
    const std::size_t at = text.find(words);
    if (at == std::string::npos) throw std::runtime_error("the story to begin from has no \"" + words + "\"");
    replace_text(file, text.replace(at, words.size(), others));
}

/// A folder that is being filled; gone, unless it was put in its place.
class Beside {
public:
    explicit Beside(const fs::path& folder) {
        std::random_device die;
        path_ = folder.parent_path() / ("." + folder.filename().string() + ".new-" + std::to_string(die()));
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    ~Beside() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// Whoever opens the folder with an editor has everything completed at once.
void settle_editor_in(const fs::path& folder, const Story& story) {
    fs::create_directories(folder / schema_folder);
    keep_schemas(story, folder / schema_folder);
    fs::create_directories(folder / ".vscode");
    const fs::path settings = folder / ".vscode" / "settings.json";
    if (!(std::ofstream(settings) << schema_settings(std::string("./") + schema_folder, "/") << std::flush))
        throw std::runtime_error(settings.string() + " cannot be written");
}

int refuse(const std::string& sentence) {
    std::fputs(("lantern: " + sentence + "\n").c_str(), stderr);
    return 2;
}

std::string in_shell(const std::string& path) {
    const auto plain = [](unsigned char c) {
        return c >= 0x80 || std::isalnum(c) != 0 || c == '-' || c == '_' || c == '/' || c == '.';
    };
    if (std::all_of(path.begin(), path.end(), plain)) return path;
    std::string quoted = "'";
    for (const char c : path) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace

int new_command(const NewOptions& options, const Home& home) {
    fs::path folder = fs::absolute(options.folder).lexically_normal();
    if (folder.filename().empty()) folder = folder.parent_path();
    const std::string name = folder.filename().string();
    const std::string title = options.title.empty() ? title_of(name) : options.title;
    std::error_code failed;
    const bool there = fs::exists(fs::symlink_status(folder, failed));
    if (there && !(fs::is_directory(folder) && fs::is_empty(folder, failed)))
        return refuse(options.folder.string() + " is there already; nothing is written over it");
    if (!fs::is_directory(folder.parent_path()))
        return refuse("there is no folder " + folder.parent_path().string() + " to put it in");
    if (utf8::length(title) > longest_title ||
        std::any_of(title.begin(), title.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }))
        return refuse(fmt::format("a title is one line of at most {} characters", longest_title));
    if (!fs::is_directory(home.beginning()))
        return refuse("the story to begin from is not beside this program (" + home.beginning().string() + ")");

    const Beside beside(folder);
    fs::copy(home.beginning(), beside.path(), fs::copy_options::recursive);
    put_instead(beside.path() / "story.yaml", "story: my-story", "story: " + id_of(name));
    put_instead(beside.path() / "story.yaml", "title: My story", "title: " + as_scalar(title, ScalarPlace::value));
    put_instead(beside.path() / "README.md", "# My story", "# " + title);
    const Loaded loaded = load_story(beside.path());
    for (const Diagnostic& one : loaded.diagnostics)
        if (one.severity == Severity::error)
            return refuse(fmt::format("\"{}\" cannot be a title: {}", title, one.message));
    settle_editor_in(beside.path(), loaded.story);
    fs::rename(beside.path(), folder, failed);
    if (failed) return refuse(options.folder.string() + " cannot be made: " + failed.message());
    const std::string shown = in_shell(options.folder.string());
    fmt::print("{} is a story of three scenes. Read it, then make it yours:\n\n"
               "  lantern play {}          read it\n"
               "  lantern check {}         what is wrong, and what to write instead\n\n"
               "Begin with {}/act-1/episode-1/shelf-four.yaml, in any editor.\n",
        shown, shown, shown, shown);
    return 0;
}

}  // namespace lantern
