// The album: what lies in which place after each thing a reader does with postcards, and what is said when it cannot be done.

#include "screens/album.h"

#include "catch.h"
#include "sdl/durable.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

Postcard card(const std::string& line, int minute = 0) {
    Postcard postcard;
    postcard.reading = "reading of " + line;
    postcard.scene = "the-coat";
    postcard.last_line = line;
    postcard.saved = "2026-07-14T21:" + std::to_string(10 + minute) + ":00+09:00";
    postcard.picture = {2, 2, true, {0xFF102030U, 0xFF405060U, 0xFF708090U, 0xFFA0B0C0U}};
    return postcard;
}

/// A folder of postcards of one test.
struct Table {
    StoryFolder folder;
    fs::path place = folder.beside("postcards");

    std::string files() const {
        std::vector<std::string> names;
        for (fs::recursive_directory_iterator at(place), end; at != end; ++at)
            if (at->is_regular_file() && at->path().filename() != ".lock")
                names.push_back(at->path().lexically_relative(place).string());
        std::sort(names.begin(), names.end());
        std::string all;
        for (const std::string& name : names) all += (all.empty() ? "" : " ") + name;
        return all;
    }
};

std::string lines(const std::vector<Card>& cards) {
    std::string all;
    for (const Card& one : cards) all += (all.empty() ? "" : " ") + (one.opens ? one.words.last_line : "(damaged)");
    return all;
}

std::string line_of(const std::optional<Card>& one) { return one ? one->words.last_line : "nothing"; }

Spot slot(std::uint32_t number) { return {Tray::slots, number}; }
Spot quick(std::uint32_t number) { return {Tray::quick, number}; }

void damage(const fs::path& file) { write_file(file, read_file(file).substr(0, 60)); }

}  // namespace

TEST_CASE("A card that is kept in a slot lies there, in this program and in the next") {
    const Table table;
    {
        Album album(table.place);
        CHECK(album.empty());
        CHECK(album.pages() == 1);
        CHECK(album.keep(3, card("one")).empty());
        CHECK(line_of(album.card(slot(3))) == "one");
        CHECK(line_of(album.card(slot(1))) == "nothing");
        CHECK(album.open(slot(3)).card->reading == "reading of one");
    }
    CHECK(table.files() == "slot-3.png");
    Album album(table.place);
    CHECK(line_of(album.card(slot(3))) == "one");
    CHECK(album.card(slot(3))->words.reading.empty());  // a page of words holds no readings
    CHECK(album.complaints().empty());
}

TEST_CASE("A card that is written again has another edition") {
    const Table table;
    Album album(table.place);
    album.keep(1, card("one"));
    const std::uint64_t first = album.card(slot(1))->edition;
    CHECK(album.card(slot(1))->edition == first);
    album.keep(1, card("two"));
    CHECK(album.card(slot(1))->edition != first);
    CHECK(line_of(album.card(slot(1))) == "two");
    CHECK(table.files() == "slot-1.png slot-1.png.bak");
}

TEST_CASE("There are as many pages as it takes, and an empty one") {
    const Table table;
    Album album(table.place);
    for (const auto& [number, pages] :
        {std::pair(1U, 2U), std::pair(6U, 2U), std::pair(7U, 3U), std::pair(600U, 101U)}) {
        album.keep(number, card("one"));
        CHECK(album.pages() == pages);
    }
    album.remove(slot(600));
    CHECK(album.pages() == 3);
}

TEST_CASE("The quick ring holds ten, and the newest comes first") {
    const Table table;
    Album album(table.place);
    for (int i = 1; i <= 14; ++i) CHECK(album.keep_quick(card(std::to_string(i), i)).empty());
    CHECK(lines(album.cards(Tray::quick)) == "14 13 12 11 10 9 8 7 6 5");
    CHECK(lines(album.cards(Tray::automatic)).empty());
    CHECK(lines(Album(table.place).cards(Tray::quick)) == "14 13 12 11 10 9 8 7 6 5");
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(table.place)) files += entry.path().extension() == ".png";
    CHECK(files == 11);  // and the one that was pushed out last, should the newest be taken back
}

TEST_CASE("A quick card is taken back, and the one it pushed out is there again") {
    const Table table;
    Album album(table.place);
    for (int i = 1; i <= 12; ++i) album.keep_quick(card(std::to_string(i), i));
    CHECK(album.undo_quick());
    CHECK(lines(album.cards(Tray::quick)) == "11 10 9 8 7 6 5 4 3 2");
    album.keep_quick(card("13", 13));
    CHECK(lines(album.cards(Tray::quick)) == "13 11 10 9 8 7 6 5 4 3");
    CHECK(line_of(album.newest()) == "13");
    Album next(table.folder.beside("elsewhere"));
    CHECK_FALSE(next.undo_quick());
}

TEST_CASE("Only this evening's quick cards are taken back") {
    const Table table;
    { Album(table.place).keep_quick(card("yesterday's")); }
    Album album(table.place);
    CHECK_FALSE(album.undo_quick());
    album.keep_quick(card("today's"));
    CHECK(album.undo_quick());
    CHECK_FALSE(album.undo_quick());
    CHECK(lines(album.cards(Tray::quick)) == "yesterday's");
}

TEST_CASE("A locked card is not written over, not removed, and not pushed out of its ring") {
    const Table table;
    Album album(table.place);
    album.keep(1, card("one"));
    CHECK(album.lock(slot(1), true).empty());
    CHECK(album.keep(1, card("two")) == "This postcard is locked.");
    CHECK(album.remove(slot(1)) == "This postcard is locked.");
    album.keep_quick(card("kept"));
    album.lock(quick(1), true);
    for (int i = 1; i <= 12; ++i) album.keep_quick(card(std::to_string(i), i));
    CHECK(lines(album.cards(Tray::quick)) == "12 11 10 9 8 7 6 5 4 3 kept");
    CHECK(album.open(slot(1)).card->locked);
    CHECK(album.lock(slot(1), false).empty());
    CHECK(album.keep(1, card("two")).empty());
    CHECK(album.complaints().empty());
}

TEST_CASE("A note is written on a card, and its picture stays as it was") {
    const Table table;
    Album album(table.place);
    album.keep(1, card("one"));
    const std::string note = "\xEB\xB9\x84 \xEC\x98\xA4\xEB\x8A\x94 \xEB\x82\xA0";  // 비 오는 날
    CHECK(album.note(slot(1), note).empty());
    CHECK(album.card(slot(1))->words.note == note);
    CHECK(Album(table.place).card(slot(1))->words.note == note);
    CHECK(album.open(slot(1)).card->reading == "reading of one");
    CHECK(picture_of_postcard(read_file(album.file(slot(1)))).pixels == card("").picture.pixels);
    CHECK(album.note(slot(2), note) == "There is no postcard here.");
}

TEST_CASE("A photograph of any size becomes a picture of 640 by 360") {
    const Table table;
    Album album(table.place);
    Postcard large = card("one");
    large.picture = {1280, 720, true, std::vector<std::uint32_t>(1280UL * 720, 0xFF336699U)};
    album.keep(1, large);
    const Print picture = picture_of_postcard(read_file(album.file(slot(1))));
    CHECK(picture.width == 640);
    CHECK(picture.height == 360);
    CHECK(picture.pixels.front() == 0xFF336699U);
}

TEST_CASE("A card that was removed is laid back, until another is removed or the program ends") {
    const Table table;
    {
        Album album(table.place);
        album.keep(1, card("one"));
        album.keep(2, card("two"));
        album.keep(2, card("two again"));
        CHECK(album.remove(slot(1)).empty());
        CHECK(table.files() == "deleted/slot-1.png slot-2.png slot-2.png.bak");
        CHECK(line_of(album.card(slot(1))) == "nothing");
        CHECK(album.undo_removal());
        CHECK_FALSE(album.undo_removal());
        CHECK(album.open(slot(1)).card->last_line == "one");
        album.remove(slot(1));
        album.remove(slot(2));
        CHECK(table.files() == "deleted/slot-2.png deleted/slot-2.png.bak");
        CHECK(album.undo_removal());
        CHECK(table.files() == "slot-2.png slot-2.png.bak");
        album.remove(slot(2));
        album.keep(2, card("new"));
        CHECK_FALSE(album.undo_removal());
        CHECK(album.remove(slot(5)) == "There is no postcard here.");
        CHECK(album.complaints().empty());
    }
    CHECK(table.files() == "slot-2.png");
}

TEST_CASE("The newest card of all trays is the one saved last, wherever the clock stood") {
    const Table table;
    Album album(table.place);
    CHECK_FALSE(album.newest());
    Postcard early = card("early"), late = card("late");
    early.saved = "2026-07-14T09:30:00-07:00";  // 16:30 in Greenwich
    late.saved = "2026-07-15T02:00:00+09:00";   // 17:00
    album.keep_automatic(late);
    album.keep(1, early);
    CHECK(line_of(album.newest()) == "late");
    album.note(slot(1), "a note makes it no younger");
    CHECK(line_of(album.newest()) == "late");
    damage(album.file({Tray::automatic, 1}));
    CHECK(line_of(Album(table.place).newest()) == "early");
}

TEST_CASE("Moments are told apart by offset, and what is no moment is the oldest") {
    CHECK(moment_of("1970-01-01T00:00:00+00:00") == 0);
    CHECK(moment_of("2026-07-14T21:03:12+09:00") == 1784030592);
    CHECK(moment_of("2026-07-14T21:03:12") == 1784030592 + 9 * 3600);
    CHECK(moment_of("2026-02-30T00:00:00+00:00") == 0);
    CHECK(moment_of("yesterday") == 0);
}

TEST_CASE("A damaged card lies in its place and says what is wrong: the others are as they were") {
    const Table table;
    {
        Album album(table.place);
        album.keep(1, card("one"));
        album.keep(2, card("two"));
    }
    damage(table.place / "slot-1.png");
    Album album(table.place);
    CHECK(lines(album.cards(Tray::slots)) == "two (damaged)");
    CHECK(album.card(slot(1))->said == "this postcard is damaged");
    CHECK(album.open(slot(1)).said == "this postcard is damaged");
    CHECK(album.note(slot(1), "a note") == "This postcard could not be kept: this postcard is damaged.");
    CHECK(album.remove(slot(1)).empty());
    CHECK(album.undo_removal());
    CHECK(album.keep(1, card("new")).empty());
    CHECK(line_of(album.card(slot(1))) == "new");
}

TEST_CASE("Of a second program the cards can be read, not written, until the first has gone") {
    const Table table;
    auto first = std::make_unique<Album>(table.place);
    first->keep(1, card("one"));
    Album second(table.place);
    const std::string refusal =
        "Another Lantern has this story open and keeps its postcards; here they can be read, not written.";
    CHECK(line_of(second.card(slot(1))) == "one");
    CHECK(second.keep(2, card("two")) == refusal);
    CHECK(second.keep_quick(card("two")) == refusal);
    CHECK(second.remove(slot(1)) == refusal);
    CHECK(second.note(slot(1), "a note") == refusal);
    first->keep(3, card("three"));
    first.reset();
    CHECK(second.keep(2, card("two")).empty());
    CHECK(lines(second.cards(Tray::slots)) == "three two one");
}

TEST_CASE("What could not be written is said once, and the card is not there") {
    const Table table;
    table.folder.write("../postcards", "a file where the folder would be");
    Album album(table.place);
    CHECK(album.keep(1, card("one")).empty());
    CHECK(album.complaints() == std::vector<std::string>{"This postcard could not be kept: there is no folder " +
                                                         table.place.string() + "."});
    CHECK(album.complaints().empty());
    CHECK_FALSE(album.card(slot(1)));
}

TEST_CASE("A folder that vanished is made again, and cards that went with it say so") {
    const Table table;
    Album album(table.place);
    album.keep(1, card("one"));
    fs::remove_all(table.place);
    CHECK(album.open(slot(1)).said == "there is no such postcard");
    CHECK(album.keep(2, card("two")).empty());
    CHECK(album.complaints().empty());
    CHECK(album.open(slot(2)).card->last_line == "two");
}

TEST_CASE("What a killed program left half done is cleared away: other people's files are not touched") {
    const Table table;
    { Album(table.place).keep(1, card("one")); }
    for (const char* name : {"slot-1.png.new", "slot-1.png.bak.new", "deleted/slot-4.png"})
        write_file(table.place / name, "half");
    for (const char* name :
        {"slot-03.png", "slot-.png", "slot-0.png", "slot-9999999999.png", "holiday.png", "slot-2.jpg"})
        write_file(table.place / name, "theirs");
    Album album(table.place);
    CHECK(lines(album.cards(Tray::slots)) == "one");
    CHECK(table.files() == "holiday.png slot-.png slot-0.png slot-03.png slot-1.png slot-2.jpg slot-9999999999.png");
}

TEST_CASE("Without a folder postcards are kept nowhere") {
    Album album;
    CHECK(album.keep(1, card("one")) == "Postcards are kept nowhere here.");
    CHECK(album.keep_automatic(card("one")) == "Postcards are kept nowhere here.");
    CHECK_FALSE(album.newest());
    CHECK(album.pages() == 1);
}

TEST_CASE("What is on its way lies in the album already, and is waited for before it is opened") {
    const Table table;
    std::vector<Job> waiting;
    Post post = post_at_once();
    post.carry = [&waiting](Job job) { waiting.push_back(std::move(job)); };
    post.settle = [&waiting] {
        for (const Job& job : std::exchange(waiting, {})) CHECK(job().empty());
    };
    Album album(table.place, post);
    album.keep(1, card("one"));
    album.note(slot(1), "note");
    album.keep(2, card("two"));
    album.remove(slot(2));
    CHECK(waiting.size() == 4);
    CHECK(line_of(album.card(slot(1))) == "one");
    CHECK(album.card(slot(1))->words.note == "note");
    CHECK_FALSE(album.card(slot(2)));
    CHECK(album.open(slot(1)).card->note == "note");
    CHECK(waiting.empty());
}
