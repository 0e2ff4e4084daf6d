#include "show_assets.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "sdl/opening.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr int smallest = 16, largest = 8192;  // pixels either way: below it is nothing, above it no card can hold it
constexpr int least_width = 960, least_height = 540;  // of a background, which fills the screen

void add(Diagnostics& diagnostics, Severity severity, std::string rule, const Location& where, std::string message,
    std::string hint) {
    diagnostics.push_back({severity, std::move(rule), where, std::move(message), std::move(hint), {}});
}

void check_picture(
    const fs::path& folder, const std::string& file, bool background, const Location& where, Diagnostics& diagnostics) {
    const auto size = size_of_picture(folder / file);
    if (!size)
        return add(diagnostics, Severity::error, "broken-picture", where, fmt::format("{} cannot be read", file),
            "save it again as .webp, .png or .jpg");
    const bool too_small = std::min(size->width, size->height) < smallest ||
                           (background && (size->width < least_width || size->height < least_height));
    if (!too_small && std::max(size->width, size->height) <= largest) return;
    add(diagnostics, Severity::warning, "picture-size", where,
        fmt::format("{} is {} by {} pixels", file, size->width, size->height),
        too_small ? (background ? fmt::format("a background has at least {} by {}", least_width, least_height)
                                : fmt::format("a picture has at least {} either way", smallest))
                  : fmt::format("a picture has at most {} either way", largest));
}

bool is_picture(AssetKind kind) {
    return kind == AssetKind::background || kind == AssetKind::person || kind == AssetKind::prop ||
           kind == AssetKind::mask;
}

/// Where the act stands in a name: the "-a4" of "mo-at-the-hall-a4-smile".
std::size_t act_in(const std::string& stem) {
    for (std::size_t at = stem.find("-a"); at != std::string::npos; at = stem.find("-a", at + 1))
        if (at + 2 < stem.size() && stem[at + 2] >= '0' && stem[at + 2] <= '9') return at;
    return std::string::npos;
}

/// The name without the place that somebody is dressed for: "mo-at-the-hall-a4" is Mo's like "mo-a4".
std::string undressed(const Story& story, const std::string& stem) {
    const std::size_t act = act_in(stem);
    if (act == std::string::npos) return stem;
    for (const Setting& place : story.settings) {
        const std::string dress = "-at-" + place.id;
        if (act > dress.size() && stem.compare(act - dress.size(), dress.size(), dress) == 0)
            return stem.substr(0, act - dress.size()) + stem.substr(act);
    }
    return stem;
}

/// Whose picture `stem` is: "mo-a1-smile" is Mo's. Who is no longer of the cast has none.
const Person* owner_of(const Story& story, const std::string& stem) {
    for (const Person& person : story.cast) {
        if (person.portrait.empty()) continue;
        const std::string begins = person.portrait + "-a";
        if (stem.compare(0, begins.size(), begins) == 0 && stem.size() > begins.size() &&
            stem.find_first_not_of("0123456789", begins.size()) != begins.size())
            return &person;
    }
    return nullptr;
}

/// Which picture of a person it is: nothing, an expression, or one of the engine's own.
bool is_one_of(const Person& person, const std::string& stem) {
    const std::size_t dash = stem.find('-', person.portrait.size() + 2);
    if (dash == std::string::npos) return true;
    std::string look = stem.substr(dash + 1);
    if (look.compare(0, 2, "l-") == 0) look.erase(0, 2);
    const bool own = look == "l" || look == "blink" || look == "talk";
    return own || std::find(person.expressions.begin(), person.expressions.end(), look) != person.expressions.end();
}

std::vector<std::string> files_in(const fs::path& root, const char* folder) {
    std::vector<std::string> files;
    std::error_code failed;
    for (fs::directory_iterator it(root / folder, failed), end; !failed && it != end; it.increment(failed)) {
        const std::string name = it->path().filename().string();
        static const std::set<std::string> known = {".webp", ".png", ".jpg", ".ogg", ".opus", ".flac", ".wav"};
        std::error_code unknown;
        if (known.count(it->path().extension().string()) > 0 && it->is_regular_file(unknown))
            files.push_back(std::string(folder) + "/" + name);
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Where story.yaml says where the assets are.
Location assets_line(const Story& story) {
    for (FileIndex file = 0; file < story.sources.size(); ++file) {
        const Source& source = story.sources[file];
        if (source.path() != "story.yaml") continue;
        for (std::uint32_t line = 1; line <= source.line_count(); ++line)
            if (source.line(line).substr(0, 7) == "assets:") return {file, line, 1};
    }
    return {0, 0, 0};
}

}  // namespace

std::size_t check_opened(const Story& story, Diagnostics& diagnostics) {
    if (story.assets_folder.empty()) return 0;
    const fs::path folder(story.assets_folder);
    std::size_t there = 0;
    const Ear ear;
    for (const Asset& asset : story.assets) {
        if (asset.file.empty()) continue;
        ++there;
        if (is_picture(asset.kind))
            check_picture(folder, asset.file, asset.kind == AssetKind::background, asset.where, diagnostics);
        else if (ear.is_open() && !ear.can_hear(folder / asset.file, asset.kind == AssetKind::music))
            add(diagnostics, Severity::error, "broken-sound", asset.where, fmt::format("{} cannot be read", asset.file),
                "save it again as .ogg, .opus, .flac or .wav");
    }
    for (const auto& [stem, file] : story.portraits) {
        const Person* person = owner_of(story, undressed(story, stem));
        if (person == nullptr) continue;
        ++there;
        check_picture(folder, file, false, person->where, diagnostics);
    }
    return there;
}

void check_unnamed(const Story& story, Diagnostics& diagnostics) {
    if (story.assets_folder.empty()) return;
    std::set<std::string> named{"pictures/places/title.webp", "audio/music/title.ogg",
        "audio/music/credits.ogg"};  // of the first page and the last
    for (const Asset& asset : story.assets) named.insert(asset.file);
    std::map<std::string, std::size_t> unnamed;  // all pictures of one stranger are one thing
    for (const char* folder :
        {"pictures/places", "pictures/people", "pictures/props", "audio/music", "audio/ambience", "audio/sounds"})
        for (const std::string& file : files_in(story.assets_folder, folder)) {
            const bool of_people = std::string_view(folder) == "pictures/people";
            const std::string name = fs::path(file).stem().string();
            const std::string stem = of_people ? undressed(story, name) : name;
            const Person* person = of_people ? owner_of(story, stem) : nullptr;
            if (named.count(file) > 0 || (person != nullptr && is_one_of(*person, stem))) continue;
            const std::size_t act = act_in(stem);
            const bool strangers = of_people && person == nullptr && act != std::string::npos;
            ++unnamed[strangers ? fmt::format("{}/{}-…", folder, stem.substr(0, act)) : file];
        }
    for (const auto& [file, count] : unnamed)
        add(diagnostics, Severity::note, "unused-asset", assets_line(story),
            count == 1 ? fmt::format("nothing names {}", file)
                       : fmt::format("nothing names {} ({} files)", file, count),
            "use it, or take it out of the assets");
}

}  // namespace lantern
