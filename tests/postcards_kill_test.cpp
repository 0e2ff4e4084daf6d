// A program that keeps postcards until it is killed: kill.sh kills it, and asks with the other case what is left. Neither is part of
// the suite. LANTERN_KILL names the folder.

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

#include "catch.h"
#include "screens/album.h"
#include "sdl/durable.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

fs::path folder() {
    const char* const named = std::getenv("LANTERN_KILL");
    REQUIRE(named != nullptr);
    return named;
}

/// What was reported as kept goes into a file that is flushed, as a reader would remember it.
class Witness {
public:
    explicit Witness(const fs::path& file) : file_(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666)) {}
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;
    ~Witness() { ::close(file_); }
    void note(std::uint32_t slot, std::uint64_t turn) const {
        const std::string line = std::to_string(slot) + " " + std::to_string(turn) + "\n";
        REQUIRE(::write(file_, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
    }

private:
    int file_;
};

/// Of one turn: its words and its picture say which.
Postcard card(std::uint32_t slot, std::uint64_t turn) {
    Postcard postcard;
    postcard.reading = std::string(20'000 + turn % 7 * 9000, static_cast<char>('a' + turn % 26));
    postcard.scene = "the-coat";
    postcard.title = std::to_string(slot);
    postcard.saved = "2026-07-14T21:03:12+09:00";
    postcard.seconds_played = turn;
    postcard.picture = {
        64, 36, true, std::vector<std::uint32_t>(64UL * 36, 0xFF000000U | static_cast<std::uint32_t>(turn))};
    return postcard;
}

constexpr std::uint32_t slots = 3;

}  // namespace

TEST_CASE("Postcards are kept for ever", "[.saves-for-ever]") {
    const fs::path place = folder();
    Album album(place / "postcards");
    const Witness witness(place / "witness");
    std::uint64_t turn = 1;
    for (std::uint32_t slot = 1; slot <= slots; ++slot)
        if (const auto kept = album.card({Tray::slots, slot})) turn = std::max(turn, kept->words.seconds_played + 1);
    for (;; ++turn) {
        const auto slot = static_cast<std::uint32_t>(turn % slots) + 1;
        REQUIRE(album.keep(slot, card(slot, turn)).empty());
        if (turn % 5 == 0) REQUIRE(album.note({Tray::slots, slot}, "note " + std::to_string(turn)).empty());
        if (turn % 3 == 0) album.keep_quick(card(9, turn));
        REQUIRE(album.complaints().empty());
        witness.note(slot, turn);
    }
}

TEST_CASE("What is left of postcards whose program was killed", "[.saves-left]") {
    const fs::path place = folder();
    std::map<std::uint32_t, std::uint64_t> promised;
    std::ifstream lines(place / "witness");
    std::uint32_t number = 0;
    std::uint64_t turn = 0;
    while (lines >> number >> turn) promised[number] = turn;

    std::size_t whole = 0;
    std::error_code none;
    for (fs::directory_iterator at(place / "postcards", none), end; at != end; at.increment(none)) {
        const std::string name = at->path().filename().string();
        if (!spot_of(name)) continue;
        INFO(name);
        const auto bytes = read_whole(at->path(), largest_postcard);
        REQUIRE(bytes);
        const OpenedPostcard opened = read_postcard(*bytes);  // itself, not the one before it
        REQUIRE(opened.card);
        CHECK(opened.said.empty());
        const Postcard right = card(1, opened.card->seconds_played);
        CHECK(opened.card->reading == right.reading);
        CHECK(picture_of_postcard(*bytes).pixels == right.picture.pixels);
        if (const fs::path elder = elder_of(at->path()); fs::exists(elder)) CHECK(open_postcard(elder).card);
        ++whole;
    }
    for (const auto& [slot, last] : promised) {  // nothing that was reported as kept is lost
        const OpenedPostcard opened = open_postcard(place / "postcards" / file_name({Tray::slots, slot}));
        INFO("slot " << slot << ", turn " << last);
        REQUIRE(opened.card);
        CHECK(opened.card->seconds_played >= last);
        if (last > slots) CHECK(fs::exists(elder_of(place / "postcards" / file_name({Tray::slots, slot}))));
    }
    CHECK(whole >= promised.size());
}
