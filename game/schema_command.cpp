// `lantern schema`: a story's own JSON Schemas, for whatever edits YAML.

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include "commands.h"
#include "desk/schema.h"
#include "schema_shelf.h"
#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

/// The folder that an editor is opened on: the checkout, if the story is in one, or the story itself.
fs::path workspace_of(const fs::path& story) {
    std::error_code failed;
    for (fs::path folder = story; folder.has_relative_path(); folder = folder.parent_path())
        if (fs::exists(folder / ".git", failed)) return folder;
    return story;
}

void settle_editor(const fs::path& story, const fs::path& schemas) {
    const fs::path workspace = workspace_of(story);
    const fs::path settings = workspace / ".vscode" / "settings.json";
    const auto named = [&workspace](const fs::path& folder) {
        const fs::path relative = folder.lexically_relative(workspace);
        if (relative.empty() || *relative.begin() == "..") return folder.generic_string();
        return relative == "." ? std::string(".") : relative.generic_string();
    };
    const std::string below = named(story);
    const std::string from = named(schemas);
    const std::string words = schema_settings(
        (fs::path(from).is_absolute() ? "" : "./") + from, below == "." ? "/" : "/" + below + "/");
    std::error_code failed;
    if (fs::exists(settings, failed)) {
        std::ifstream stream(settings);
        const std::string there((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
        if (there.find(from + "/scene.json") != std::string::npos) return;
        fmt::print("{} is there already; what it needs:\n{}", settings.string(), words);
        return;
    }
    fs::create_directories(settings.parent_path());
    if (!(std::ofstream(settings) << words)) throw std::runtime_error(settings.string() + " cannot be written");
    fmt::print("{}: VS Code knows which is for which file\n", settings.string());
}

}  // namespace

int schema_command(const SchemaCommand& asked) {
    const Loaded loaded = load_story(asked.story);
    const fs::path story = fs::weakly_canonical(asked.story);
    const fs::path folder = asked.out.empty() ? story / schema_folder : fs::weakly_canonical(asked.out);
    fs::create_directories(folder);
    const std::size_t written = keep_schemas(loaded.story, folder);
    fmt::print(
        "{}: {} schemas, {} of them new or changed\n", folder.string(), schemas_of(loaded.story).size(), written);
    if (asked.out.empty()) settle_editor(story, folder);
    return 0;
}

}  // namespace lantern
