// What is heard where nobody reads: at the first page and at the last.

#include "playhouse.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

/// A story with these pieces, and a reading of it.
struct Theatre {
    StoryFolder folder;

    explicit Theatre(const std::vector<std::string>& pieces) {
        folder.lay(base_story());
        for (const std::string& piece : pieces) folder.write("assets/audio/music/" + piece + ".ogg", "OggS");
        folder.write_scene("  - music: waltz\n  - A line.\n");
    }
};

std::string heard(const Evening& evening) { return evening.playhouse.heard().music.file; }

}  // namespace

TEST_CASE("The first page has its piece, a reading its own, and the last page the piece of the end") {
    const Theatre theatre({"title", "credits", "waltz"});
    Evening evening(theatre.folder.path());
    CHECK(evening.screen() == "title");
    CHECK(heard(evening) == "audio/music/title.ogg");
    evening.takes("Begin");
    CHECK(heard(evening) == "audio/music/waltz.ogg");
    for (int i = 0; i < 10 && evening.screen() != "finished"; ++i) evening.does(Command::go_on);
    CHECK(evening.screen() == "finished");
    CHECK(heard(evening) == "audio/music/credits.ogg");
}

TEST_CASE("A story without those pieces is silent there") {
    const Theatre theatre({"waltz"});
    Evening evening(theatre.folder.path());
    CHECK(evening.playhouse.heard() == Heard());
    evening.takes("Begin");
    for (int i = 0; i < 10 && evening.screen() != "finished"; ++i) evening.does(Command::go_on);
    CHECK(evening.playhouse.heard() == Heard());
}
