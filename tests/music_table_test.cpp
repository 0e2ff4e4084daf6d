// The table of docs/music.md is made by a program that not everybody has; this only sees to it that it is still true.

#include <cmath>
#include <filesystem>
#include <map>
#include <sstream>

#include "catch.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Row {
    double seconds = 0;
    std::uintmax_t kilobytes = 0;
    double lufs = 0, peak = 0, seam = 0;
};

fs::path root() { return fs::path(LANTERN_ROOT); }

std::map<std::string, Row> told() {
    std::map<std::string, Row> rows;
    std::istringstream text(read_file(root() / "docs" / "music.md"));
    for (std::string line; std::getline(text, line);) {
        if (line.compare(0, 3, "| `") != 0 || line.find('/') == std::string::npos) continue;
        const std::size_t name_ends = line.find('`', 3), seconds = name_ends + 4;
        std::istringstream numbers(line.substr(seconds));
        Row row;
        std::string bar;
        if (!(numbers >> row.seconds >> bar >> row.kilobytes >> bar >> row.lufs >> bar >> row.peak >> bar)) continue;
        numbers >> row.seam;  // of what goes round
        rows[line.substr(3, name_ends - 3)] = row;
    }
    return rows;
}

std::uint64_t little_endian(const std::string& bytes, std::size_t at, std::size_t count) {
    std::uint64_t number = 0;
    for (std::size_t i = count; i-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// An Ogg's last page says how many samples there were, the first how many a second.
double seconds_of(const std::string& bytes) {
    const std::size_t last = bytes.rfind("OggS"), head = bytes.find("\x01vorbis");
    REQUIRE(last != std::string::npos);
    REQUIRE(head != std::string::npos);
    return static_cast<double>(little_endian(bytes, last + 6, 8)) /
           static_cast<double>(little_endian(bytes, head + 12, 4));
}

}  // namespace

TEST_CASE("The table of the music tells every file's length and size, of none that is too loud or has a seam, and of "
          "no file that is not there") {
    auto rows = told();
    std::uintmax_t all = 0;
    for (const char* kind : {"music", "ambience", "sounds"})
        for (const auto& entry : fs::directory_iterator(root() / "assets" / "audio" / kind)) {
            const std::string name = std::string(kind) + "/" + entry.path().stem().string();
            INFO(name << ": assets/audio/build --table writes the table again");
            REQUIRE(rows.count(name) == 1);
            CHECK(rows[name].kilobytes == (entry.file_size() + 512) / 1024);
            const double seconds = seconds_of(read_file(entry.path()));
            CHECK(std::abs(rows[name].seconds - seconds) <= 0.051);
            CHECK(rows[name].peak < -1);
            CHECK(rows[name].seam < 1);
            if (std::string(kind) == "music") {
                CHECK(seconds >= 90);
                CHECK(std::abs(rows[name].lufs + 18) < 0.5);
            }
            all += entry.file_size();
            rows.erase(name);
        }
    CHECK(rows.empty());
    CHECK(all < 40'000'000);
}
