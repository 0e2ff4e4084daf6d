#include "story/catalog.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>

#include "story/load.h"
#include "story/real_folders.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> sound_endings = {".ogg", ".opus", ".flac", ".wav"};

struct Shelf {
    std::string_view folder;
    bool pictures;
};

Shelf shelf(AssetKind kind) {
    switch (kind) {
        case AssetKind::background: return {"pictures/places", true};
        case AssetKind::person: return {"pictures/people", true};
        case AssetKind::prop: return {"pictures/props", true};
        case AssetKind::mask: return {"pictures/transitions", true};
        case AssetKind::music: return {"audio/music", false};
        case AssetKind::ambience: return {"audio/ambience", false};
        case AssetKind::sound: return {"audio/sounds", false};
    }
    return {"pictures", true};
}

bool holds(RealFolders& folders, const fs::path& file) { return folders.look(file) == RealFolders::File::inside; }

template <std::size_t N>
std::string find_file(RealFolders& folders, const fs::path& root, const Shelf& shelf, const std::string& name,
    const std::array<std::string_view, N>& endings) {
    for (const std::string_view ending : endings) {
        const std::string file = std::string(shelf.folder) + "/" + name + std::string(ending);
        if (holds(folders, root / file)) return file;
    }
    return {};
}

}  // namespace

void find_assets(Story& story, const fs::path& folder) {
    RealFolders folders(folder);
    for (Asset& asset : story.assets) {
        const Shelf where = shelf(asset.kind);
        asset.file = where.pictures ? find_file(folders, folder, where, asset.name, picture_endings)
                                    : find_file(folders, folder, where, asset.name, sound_endings);
    }
    for (Act& act : story.acts)
        for (Change& change : act.direction.changes)
            if (change.picture != no_asset) change.mask = story.assets[change.picture].file;
    std::error_code failed;
    const Shelf people = shelf(AssetKind::person);
    std::size_t seen = 0;
    for (fs::directory_iterator it(folder / people.folder, failed), end; !failed && it != end && seen < bounds::files;
         it.increment(failed), ++seen) {
        const std::string ending = it->path().extension().string();
        if (std::find(picture_endings.begin(), picture_endings.end(), ending) == picture_endings.end()) continue;
        if (!holds(folders, it->path())) continue;
        story.portraits.emplace(
            it->path().stem().string(), std::string(people.folder) + "/" + it->path().filename().string());
    }
}

std::string place_on_shelf(AssetKind kind, std::string_view name) {
    const Shelf where = shelf(kind);
    return std::string(where.folder) + "/" + std::string(name) +
           (where.pictures ? ".webp, .png or .jpg" : ".ogg, .opus, .flac or .wav");
}

std::string astray(const fs::path& folder, AssetKind kind, std::string_view name) {
    static const std::vector<std::string> pictures = {".webp", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff",
                                              ".avif"},
                                          sounds = {".ogg", ".opus", ".flac", ".wav", ".mp3", ".m4a", ".aac", ".oga"};
    const bool is_picture = shelf(kind).pictures;
    const auto& endings = is_picture ? pictures : sounds;
    const std::size_t known = is_picture ? picture_endings.size() : sound_endings.size();
    const auto lies_right = [&](const std::string& file, std::size_t ending) {
        constexpr AssetKind kinds[] = {AssetKind::background, AssetKind::person, AssetKind::prop, AssetKind::mask,
            AssetKind::music, AssetKind::ambience, AssetKind::sound};
        return ending < known && std::any_of(std::begin(kinds), std::end(kinds), [&file](AssetKind one) {
            return fs::path(file).parent_path() == fs::path(shelf(one).folder);
        });
    };
    std::error_code failed;
    std::size_t seen = 0;
    RealFolders folders(folder);
    std::vector<std::string> found;
    if (!folder.empty())
        for (fs::recursive_directory_iterator it(folder, failed), end; !failed && it != end && seen < bounds::files;
             it.increment(failed), ++seen) {
            if (it->path().stem() != name) continue;
            std::string ending = it->path().extension().string();
            std::transform(
                ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
            const auto which = std::find(endings.begin(), endings.end(), ending);
            const std::string file = it->path().lexically_relative(folder).generic_string();
            if (which == endings.end() || !holds(folders, it->path())) continue;
            const bool written_so = ending == it->path().extension();
            if (!written_so || !lies_right(file, static_cast<std::size_t>(which - endings.begin())))
                found.push_back(file);
        }
    return found.empty() ? std::string() : *std::min_element(found.begin(), found.end());
}

std::vector<std::string> names_on_shelf(const fs::path& folder, AssetKind kind) {
    std::vector<std::string> names;
    if (folder.empty()) return names;
    const Shelf where = shelf(kind);
    const auto known = [&where](const std::string& ending) {
        const auto among = [&ending](const auto& endings) {
            return std::find(endings.begin(), endings.end(), ending) != endings.end();
        };
        return where.pictures ? among(picture_endings) : among(sound_endings);
    };
    std::error_code failed;
    for (fs::directory_iterator it(folder / where.folder, failed), end;
         !failed && it != end && names.size() < bounds::files; it.increment(failed))
        if (known(it->path().extension().string())) names.push_back(it->path().stem().string());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace lantern
