// The page of the album: what is looked at, what can be done with it, and what is said, by keys, numbers, pointer and letters.

#include "desk.h"
#include "screens/card_words.h"
#include "sdl/durable.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

using Purpose = Postcards::Purpose;

std::shared_ptr<const Story> the_quay() { return story_in(checkout() / "tests" / "stories" / "the-quay"); }

/// A desk with a card at the first line in slot 1, and one at the second in slot 3.
struct TwoCards : Desk {
    TwoCards() : Desk(the_quay()) {
        keeps(1);
        reads_on(1);
        clock = "2026-07-15T08:00:00+09:00";
        house.stopwatch.start_at(600);
        keeps(3);
    }
};

const char* const first = "The quay. 14 July, 21:03. less than a minute. The ferry had gone, or had not come yet.";
const char* const second = "The quay. 15 July, 08:00. 10 min. There were two ways of waiting for it.";

void damage(const fs::path& file) { write_file(file, read_file(file).substr(0, 60)); }

std::string said(const Desk& desk) { return desk.house.notice.words(); }

}  // namespace

TEST_CASE("Days are told in words, with the year where it is another") {
    CHECK(day_in_words("2026-07-14T21:03:12+09:00", "2026-12-31T00:00:00+09:00") == "14 July, 21:03");
    CHECK(day_in_words("2025-01-01T00:05:12+09:00", "2026-12-31T00:00:00+09:00") == "1 January 2025, 00:05");
    CHECK(day_in_words("2026-13-14T21:03:12+09:00", "2026").empty());
    CHECK(day_in_words("once", "2026").empty());
}

TEST_CASE("Time read is told in hours and minutes") {
    CHECK(time_in_words(59) == "less than a minute");
    CHECK(time_in_words(60) == "1 min");
    CHECK(time_in_words(7200) == "2 h");
    CHECK(time_in_words(7800) == "2 h 10 min");
}

TEST_CASE("Words that are too long are cut at a letter, with an ellipsis, and Korean ones too") {
    const FixedMeasure measure;  // half an em a letter, Korean a whole one
    CHECK(cut_to("the coat", 80, Face::serif, 20, measure) == "the coat");
    CHECK(cut_to("the coat", 79, Face::serif, 20, measure) == "the co…");
    CHECK(cut_to("the, coat", 60, Face::serif, 20, measure) == "the…");
    CHECK(cut_to("비 오는 날", 60, Face::serif, 20, measure) == "비 오…");
    CHECK(cut_to("the coat", 5, Face::serif, 20, measure).empty());
    CHECK(lines_in("one two three four", 2, {Face::serif, Face::serif, Face::serif, 20, 30, 80, 99}, measure) ==
          std::vector<std::string>{"one two", "three f…"});
}

TEST_CASE("The album opens at the newest card to take one up, and at the first empty place to keep one") {
    TwoCards desk;
    CHECK(OpenAlbum(desk, Purpose::take_up).looked_at() == second);
    CHECK(OpenAlbum(desk, Purpose::keep).looked_at() == "Empty place 2");
    desk.clock = "2026-07-16T08:00:00+09:00";
    desk.house.album->keep_quick(postcard_of(desk.house));
    OpenAlbum quick(desk, Purpose::take_up);
    CHECK(quick.page.card(desk.house)->spot == Spot{Tray::quick, 1});
}

TEST_CASE("Arrows go from card to card, up to the trays and down to what can be done") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    open.does(Command::left);
    CHECK(open.looked_at() == "Empty place 2");
    open.does(Command::left);
    CHECK(open.looked_at() == first);
    open.does(Command::left);
    CHECK(open.looked_at() == first);
    open.does(Command::down);
    CHECK(open.looked_at() == "Empty place 4");
    open.does(Command::down);
    CHECK(open.looked_at() == "Empty place 4");  // with an empty place nothing can be done
    open.does(Command::up);
    open.does(Command::up);
    CHECK(open.looked_at() == "Your own");
    open.does(Command::right);
    CHECK(open.looked_at() == "Kept by a key");
    CHECK(open.writes("No reading was kept by a key yet."));
    open.does(Command::left);
    open.does(Command::down);
    CHECK(open.looked_at() == first);
}

TEST_CASE("Below the cards stands what can be done, and the first of it is what Enter does") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    open.does(ChooseNumber{1});
    open.does(Command::down);
    open.does(Command::down);
    CHECK(open.looked_at() == "Empty place 4");
    OpenAlbum again(desk, Purpose::take_up);
    CHECK(again.does(Command::go_on) == Errand::take_up);
    again.does(Command::down);
    CHECK(again.looked_at() == "Empty place 6");
    again.does(Command::up);
    again.does(PointerPressed{again.place_of("Lock")});
    CHECK(again.looked_at() == "Unlock");
    again.does(Command::left);
    again.does(Command::left);
    CHECK(again.looked_at() == "Take it up");
    CHECK(again.does(Command::go_on) == Errand::take_up);
    again.does(Command::up);
    CHECK(again.looked_at() == std::string(second) + ". Locked");
    CHECK(again.does(Command::menu) == Errand::close);
}

TEST_CASE("A number chooses a card of the page that is seen") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    CHECK(open.does(ChooseNumber{1}) == Errand::take_up);
    CHECK(open.page.card(desk.house)->spot == Spot{Tray::slots, 1});
    CHECK(open.does(ChooseNumber{2}) == std::nullopt);
    CHECK(open.does(ChooseNumber{9}) == std::nullopt);
    CHECK(open.looked_at() == "Empty place 2");
}

TEST_CASE("Pages are turned by key, by wheel and by press, and there is always an empty one behind") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    CHECK(open.writes("Page 1 of 2"));
    open.does(Command::forward);
    CHECK(open.looked_at() == "Empty place 9");
    CHECK(open.writes("Page 2 of 2"));
    open.does(Command::forward);
    CHECK(open.looked_at() == "Empty place 9");
    open.does(PointerPressed{open.place_of("‹")});
    CHECK(open.looked_at() == second);
    open.does(PointerPressed{open.place_of("›")});
    CHECK(open.looked_at() == "Empty place 9");
    open.does(Command::left);
    open.does(Command::left);
    open.does(Command::left);
    CHECK(open.looked_at() == "Empty place 6");
    CHECK(open.writes("Page 1 of 2"));
    desk.keeps(13);
    CHECK(open.writes("Page 1 of 4"));
}

TEST_CASE("A press looks at a card, another takes it up: a pointer that only moves changes nothing that is looked at") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    const Point card = {220, 400};
    open.does(PointerMoved{card});
    CHECK(open.looked_at() == second);
    CHECK(open.does(PointerPressed{card}) == std::nullopt);
    CHECK(open.looked_at() == first);
    CHECK(open.does(PointerPressed{card}) == Errand::take_up);
    CHECK(open.does(PointerPressed{open.place_of("Back")}) == Errand::close);
}

TEST_CASE("An empty place takes a card at the first press, and shows it") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::keep);
    open.does(PointerPressed{open.place_of("Keep here")});
    CHECK(said(desk) == "Kept.");
    CHECK(open.looked_at() == second);
    CHECK(desk.house.album->open({Tray::slots, 2}).card->last_line == "There were two ways of waiting for it.");
}

TEST_CASE("Before a card is written over it is asked, and the safe answer is looked at first") {
    TwoCards desk;
    desk.reads_on(1);
    OpenAlbum open(desk, Purpose::keep);
    open.does(Command::left);
    open.does(Command::go_on);
    CHECK(open.writes("Write over this postcard? | Back | Leave it as it is | Write over it"));
    CHECK(open.writes("The ferry had gone"));  // which one it is, is seen
    open.does(Command::go_on);
    CHECK(open.looked_at() == first);
    open.does(Command::go_on);
    CHECK(open.does(Command::menu) == std::nullopt);
    CHECK(open.looked_at() == first);
    open.does(Command::go_on);
    open.does(Command::down);
    open.does(Command::go_on);
    CHECK(said(desk) == "Kept.");
    CHECK(open.looked_at() != first);
    CHECK(fs::exists(elder_of(desk.place / "slot-1.png")));
}

TEST_CASE("A locked card says so, and is neither written over nor deleted") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::keep);
    open.does(Command::left);
    open.does(PointerPressed{open.place_of("Lock")});
    CHECK(said(desk) == "Locked: it is not written over, and not deleted.");
    CHECK(open.writes("Locked"));
    for (const char* const deed : {"Keep here", "Delete"}) {
        desk.house.notice.say("");
        open.does(PointerPressed{open.place_of(deed)});
        CHECK(said(desk) == "This postcard is locked. Unlock it first.");
    }
    open.does(PointerPressed{open.place_of("Unlock")});
    CHECK(said(desk) == "Unlocked.");
    open.does(PointerPressed{open.place_of("Delete")});
    CHECK(open.looked_at() == "Empty place 1");
}

TEST_CASE("A card is deleted without a question, and laid back if that is wished for") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    open.does(PointerPressed{open.place_of("Delete")});
    CHECK(open.looked_at() == "Empty place 3");
    CHECK(said(desk) == "Deleted. Press here to have it back.");
    desk.house.notice.undo();
    CHECK(said(desk) == "It is back in its place.");
    CHECK(open.looked_at() == second);
}

TEST_CASE("The last card of a ring that is deleted leaves another to look at") {
    TwoCards desk;
    desk.clock = "2026-07-16T08:00:00+09:00";
    desk.house.album->keep_quick(postcard_of(desk.house));
    OpenAlbum open(desk, Purpose::take_up);
    open.does(PointerPressed{open.place_of("Delete")});
    CHECK(open.writes("No reading was kept by a key yet."));
    for (const Gesture& gesture : {Gesture(Command::go_on), Gesture(Command::down), Gesture(Command::right),
             Gesture(Command::forward), Gesture(ChooseNumber{1}), Gesture(PointerPressed{{220, 400}})})
        CHECK(open.does(gesture) == std::nullopt);
    CHECK(open.looked_at() == "Nothing yet");
}

TEST_CASE("What fills by itself is only looked at by who came to lay a card down") {
    TwoCards desk;
    desk.house.album->keep_automatic(postcard_of(desk.house));
    OpenAlbum open(desk, Purpose::keep);
    open.does(PointerPressed{open.place_of("Kept by themselves")});
    CHECK(open.writes("There were two ways"));
    CHECK_FALSE(open.writes("Delete"));
    CHECK(open.does(ChooseNumber{1}) == std::nullopt);
    CHECK(said(desk).empty());
}

TEST_CASE("A damaged card says so, and can be deleted: where the one before it opens, that is offered") {
    TwoCards desk;
    desk.keeps(1);
    damage(desk.place / "slot-1.png");
    damage(desk.place / "slot-3.png");
    desk.opens_album_again();
    OpenAlbum open(desk, Purpose::take_up);
    CHECK(open.writes("Damaged. The one before it opens."));
    CHECK(open.writes("Take up the one before it"));
    CHECK_FALSE(open.writes("Write a note"));
    CHECK(open.does(Command::go_on) == Errand::take_up);
    open.does(Command::right);
    open.does(Command::right);
    CHECK(open.writes("Cannot be opened"));
    CHECK(open.looked_at() == "This postcard is damaged.");
    open.does(Command::go_on);
    CHECK(open.looked_at() == "Empty place 3");  // all that can be done with it
}

TEST_CASE("A note is typed, ended by Enter, and stands on the card") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    CHECK_FALSE(open.page.writes());
    open.does(PointerPressed{open.place_of("Write a note")});
    CHECK(open.page.writes());
    open.does(Typed{" Before the "});
    open.does(Typed{"비"});
    open.does(Typed{"x"});
    open.does(Rubbed{});
    CHECK(open.writes("14 of 120") == false);
    CHECK(open.writes("13 of 120"));
    open.does(Command::go_on);
    CHECK_FALSE(open.page.writes());
    CHECK(open.looked_at() == std::string(second) + ". Your note: Before the 비");
    CHECK(desk.house.album->open({Tray::slots, 3}).card->note == "Before the 비");
    open.does(PointerPressed{open.place_of("Change the note")});
    open.does(Typed{"!"});
    open.does(Command::undo);
    CHECK(open.writes("12 of 120"));
    open.does(Typed{"!"});
    CHECK(open.does(Command::menu) == std::nullopt);
    CHECK(desk.house.album->card({Tray::slots, 3})->words.note == "Before the 비");
}

TEST_CASE("A note has at most a hundred and twenty characters, in one line, and nothing that cannot be seen") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    open.does(PointerPressed{open.place_of("Write a note")});
    for (int i = 0; i < 60; ++i) open.does(Typed{"날\n\t\x01z\x7F\xFFy"});
    open.does(Command::go_on);
    const std::string note = desk.house.album->card({Tray::slots, 3})->words.note;
    CHECK(note.size() == 40 * 5);
    CHECK(note.substr(0, 10) == "날zy날zy");
}

TEST_CASE("A note is written by arrows and one button, from a drawn row of letters") {
    TwoCards desk;
    OpenAlbum open(desk, Purpose::take_up);
    open.does(PointerPressed{open.place_of("Write a note")});
    CHECK(open.looked_at() == "done");
    open.does(Command::right);
    CHECK(open.looked_at() == "a");
    open.does(Command::right);
    open.does(Command::go_on);
    open.does(Command::left);
    open.does(Command::go_on);
    open.does(Command::left);
    open.does(Command::left);
    CHECK(open.looked_at() == "rub out");
    open.does(Command::go_on);
    open.does(Command::left);
    open.does(Command::go_on);
    open.does(Command::up);
    open.does(Command::go_on);
    for (int press = 0; press < 40 && open.looked_at() != "done"; ++press) open.does(Command::right);
    open.does(Command::go_on);
    const std::string note = desk.house.album->card({Tray::slots, 3})->words.note;
    CHECK(note.size() == 3);
    CHECK(note.substr(0, 2) == "b ");
    open.does(PointerPressed{open.place_of("Change the note")});
    for (const char* const letter : {"space", "m", "rub out", "z", "done"})
        open.does(PointerPressed{open.place_of(letter)});
    CHECK(desk.house.album->card({Tray::slots, 3})->words.note == note + " z");
}

TEST_CASE("In a second program cards are looked at and taken up: everything else says why not") {
    TwoCards desk;
    Album first_program(desk.folder.beside("elsewhere"));
    first_program.keep(1, postcard_of(desk.house));
    desk.house.album = std::make_unique<Album>(desk.folder.beside("elsewhere"));
    OpenAlbum open(desk, Purpose::take_up);
    CHECK(open.does(Command::go_on) == Errand::take_up);
    const std::string why =
        "Another Lantern has this story open and keeps its postcards; here they can be read, not written.";
    for (const char* const deed : {"Lock", "Delete"}) {
        desk.house.notice.say("");
        open.does(PointerPressed{open.place_of(deed)});
        CHECK(said(desk) == why);
    }
    OpenAlbum keep(desk, Purpose::keep);
    desk.house.notice.say("");
    keep.does(Command::go_on);
    CHECK(said(desk) == why);
    keep.does(Command::left);
    desk.house.notice.say("");
    keep.does(Command::go_on);  // no question about what cannot be done
    CHECK(said(desk) == why);
}
