// Every scene of the story has its music or its silence chosen, and docs/music.md says which: what it says and what the scenes ask for
// is held together here.

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "readings.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

using Pieces = std::set<std::string>;

struct Row {
    std::string scenes, heard;
};

/// The rows of the first table, without its head.
std::vector<Row> told_scene_by_scene() {
    std::vector<Row> rows;
    std::istringstream text(read_file(checkout() / "docs" / "music.md"));
    bool inside = false;
    for (std::string line; std::getline(text, line);) {
        if (line.rfind("## ", 0) == 0) inside = line == "## Scene by scene";
        if (!inside || line.rfind("| ", 0) != 0 || line == "| scene | heard | because |") continue;
        const std::size_t second = line.find(" | ", 2), third = line.find(" | ", second + 3);
        REQUIRE(third != std::string::npos);
        rows.push_back({line.substr(2, second - 2), line.substr(second + 3, third - second - 3)});
        INFO(line << ": with a reason");
        CHECK(line.size() > third + 8);
    }
    return rows;
}

Pieces pieces_named(const std::string& text) {
    Pieces pieces;
    for (std::size_t from = text.find('`'); from != std::string::npos; from = text.find('`', from + 1)) {
        const std::size_t to = text.find('`', from + 1);
        pieces.insert(text.substr(from + 1, to - from - 1));
        from = to;
    }
    return pieces;
}

Pieces pieces_played(const Story& story, const Script& script) {
    Pieces pieces;
    for (Place place = script.begin; place < script.end; ++place) {
        const auto* const sound = std::get_if<Sound>(&story.statements[place].action);
        if (sound != nullptr && sound->channel == Channel::music && sound->asset != no_asset)
            pieces.insert(story.assets[sound->asset].name);
    }
    return pieces;
}

std::string spelled(const Pieces& pieces) {
    std::string all;
    for (const std::string& piece : pieces) all += (all.empty() ? "" : ", ") + piece;
    return all.empty() ? "silence" : all;
}

}  // namespace

TEST_CASE("docs/music.md tells for each scene which pieces it plays, or its silence, and why") {
    const auto story = shipped_story();
    std::vector<Row> rows = told_scene_by_scene();
    std::vector<Pieces> played(rows.size());
    std::string missing;
    std::size_t row = 0;
    for (const Script& script : story->scripts) {  // rows are in reading order
        const std::size_t begun = row;
        std::size_t at = std::string::npos;
        while (row < rows.size() && (at = rows[row].scenes.find(script.title)) == std::string::npos) ++row;
        if (row == rows.size()) {
            missing += script.id + ": " + script.title + "\n";
            row = begun;
            continue;
        }
        rows[row].scenes.erase(at, script.title.size());
        played[row].merge(pieces_played(*story, script));
    }
    CHECK(missing == "");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i + 1 << ": " << rows[i].heard);
        CHECK(rows[i].scenes.find_first_not_of(" ,\xC2\xB7") == std::string::npos);  // no scene that is not there
        CHECK(spelled(played[i]) == spelled(pieces_named(rows[i].heard)));
    }
}
