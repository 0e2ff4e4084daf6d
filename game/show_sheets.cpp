#include "show_sheets.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <regex>
#include <string>
#include <vector>

#include "sdl/snapshot.h"
#include "sdl/typeface.h"
#include "story/load.h"

namespace lantern {

namespace {

namespace fs = std::filesystem;

constexpr float margin = 24, label_high = 26, label_size = 20;
constexpr Colour ground{40, 40, 46}, ink{236, 232, 224}, box{12, 12, 20, 205};
constexpr std::size_t widest = 11;  // faces in a row

struct Entry {
    std::string label;
    std::vector<Item> items;  // on a cell of its own size, from its upper left corner
};

struct Grid {
    std::string name;
    int columns = 4;
    float wide = 0, high = 0;  // of a cell, without its label
    std::vector<Entry> entries;
};

void move_to(Item& item, float x, float y) {
    std::visit(
        [x, y](auto& each) {
            if constexpr (requires { each.to; }) {
                each.to.x += x;
                each.to.y += y;
            } else if constexpr (requires { each.corners; }) {
                for (Point& corner : each.corners) corner = {corner.x + x, corner.y + y};
            }
        },
        item);
}

std::vector<std::string> files_in(const fs::path& assets, const std::string& folder) {
    std::vector<std::string> found;
    std::error_code failed;
    for (fs::directory_iterator it(assets / folder, failed), end; !failed && it != end; it.increment(failed))
        found.push_back(folder + "/" + it->path().filename().string());
    std::sort(found.begin(), found.end());
    return found;
}

PanelItem panel(Rect at) {
    return {{{at.x, at.y}, {at.x + at.w, at.y}, {at.x + at.w, at.y + at.h}, {at.x, at.y + at.h}}, box};
}

Grid places_of(const Story& story) {
    Grid grid{"places", 5, 360, 202.5F, {}};
    const float scale = grid.wide / canvas_width;
    for (const Setting& setting : story.settings) {
        if (setting.background == no_asset || story.assets[setting.background].file.empty()) continue;
        grid.entries.push_back({setting.id,
            {ImageItem{story.assets[setting.background].file, {0, 0, grid.wide, grid.high}, 1, "", 1, 0.1F},
                panel({180 * scale, 806 * scale, 1560 * scale, 244 * scale})}});
    }
    return grid;
}

/// Every expression that somebody of the story has, and the faces in motion of those who have them.
std::vector<std::string> faces_of(const Story& story) {
    std::vector<std::string> faces = {"neutral"};
    for (const Person& person : story.cast)
        for (const std::string& face : person.expressions)
            if (std::find(faces.begin(), faces.end(), face) == faces.end()) faces.push_back(face);
    for (const char* face : {"talk", "blink"})
        if (std::any_of(story.portraits.begin(), story.portraits.end(), [face](const auto& portrait) {
                return std::regex_match(portrait.first, std::regex(std::string(".*-") + face));
            }))
            faces.emplace_back(face);
    if (faces.size() > widest) faces.resize(widest);
    return faces;
}

Grid people_of(const Story& story) {
    const std::vector<std::string> faces = faces_of(story);
    Grid grid{"people", static_cast<int>(faces.size()), 157, 227, {}};
    static const std::regex body(".*-a[0-9](-l)?");
    for (const auto& [stem, file] : story.portraits) {
        if (!std::regex_match(stem, body)) continue;
        for (const std::string& face : faces)
            grid.entries.push_back({face == faces.front() ? stem : face,
                {FigureItem{stem, face, {0, 0, grid.wide, grid.high}, 1, stem, {}}}});
    }
    return grid;
}

Grid files_of(const fs::path& assets, const std::string& name, const std::string& folder, Fit fit) {
    Grid grid{name, 5, 360, 202.5F, {}};
    for (const std::string& file : files_in(assets, folder)) {
        ImageItem image{file, {0, 0, grid.wide, grid.high}, 1, "", 1, 0.1F, fit};
        grid.entries.push_back({fs::path(file).stem().string(), {image}});
    }
    return grid;
}

/// As many sheets as the entries need.
void save_grid(
    const Grid& grid, const Typeface& typeface, const fs::path& assets, const fs::path& folder, int width, int height) {
    const int rows = std::max(1, static_cast<int>((canvas_height - margin) / (grid.high + label_high + 10)));
    const auto each = static_cast<std::size_t>(grid.columns * rows);
    for (std::size_t first = 0, sheet = 1; first < grid.entries.size(); first += each, ++sheet) {
        Picture picture{ground, {}};
        for (std::size_t i = first; i < std::min(first + each, grid.entries.size()); ++i) {
            const auto at = static_cast<int>(i - first);
            const float x = margin + static_cast<float>(at % grid.columns) * (canvas_width - margin) /
                                         static_cast<float>(grid.columns);
            const float y = margin + static_cast<float>(at / grid.columns) * (grid.high + label_high + 10);
            for (Item item : grid.entries[i].items) {
                move_to(item, x, y);
                picture.items.push_back(item);
            }
            picture.items.push_back(
                TextItem{grid.entries[i].label, Face::sans, label_size, {x, y + grid.high + label_size}, ink});
        }
        save_picture(picture, typeface, assets, folder / fmt::format("{}-{}.png", grid.name, sheet), width, height);
    }
}

}  // namespace

int show_sheets(const fs::path& folder, const fs::path& home, const fs::path& out, int width, int height) {
    const Loaded loaded = load_story(folder);
    if (has_errors(loaded.diagnostics)) {
        std::fputs("lantern: the story has errors; lantern check shows them\n", stderr);
        return 1;
    }
    std::error_code failed;
    fs::create_directories(out, failed);
    if (failed) {
        std::fputs(fmt::format("lantern: cannot make {}: {}\n", out.string(), failed.message()).c_str(), stderr);
        return 2;
    }
    const Story& story = loaded.story;
    const Typeface typeface(home / "assets" / "fonts");
    for (const Grid& grid :
        {places_of(story), people_of(story), files_of(story.assets_folder, "props", "pictures/props", Fit::within),
            files_of(story.assets_folder, "masks", "pictures/transitions", Fit::stretched)})
        save_grid(grid, typeface, story.assets_folder, out, width, height);
    return 0;
}

}  // namespace lantern
