// Postcards of other days, beside the saves: written once, by `LANTERN_NEW_SAVES=1 lantern_tests "[.new-saves]"`, and opened by every
// later Lantern.

#include <cstdlib>

#include "catch.h"
#include "sdl/durable.h"
#include "sdl/postcard.h"
#include "story_folder.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

fs::path file(int format) { return checkout() / "tests" / "saves" / ("format-" + std::to_string(format) + ".png"); }

Postcard card() {
    Postcard card;
    card.reading = read_file(checkout() / "tests" / "saves" / "format-1-after-a-word.reading");
    card.scene = "the-desk";
    card.title = "The desk";
    card.last_line = "Then I looked for a pen.";
    card.note = "비 오는 날";
    card.saved = "2026-07-14T21:03:12+09:00";
    card.seconds_played = 7800;
    card.locked = true;
    card.picture = {64, 36, true, {}};
    for (unsigned y = 0; y < 36; ++y)
        for (unsigned x = 0; x < 64; ++x) card.picture.pixels.push_back(0xFF000000U | x * 4 << 16U | y * 7 << 8U | 96U);
    return card;
}

}  // namespace

TEST_CASE("A postcard is written for tests to come", "[.new-saves]") {
    REQUIRE(std::getenv("LANTERN_NEW_SAVES") != nullptr);
    if (!fs::exists(file(postcard_format))) write_file(file(postcard_format), spell_postcard(card()));
}

TEST_CASE("Every postcard of other days opens, with its words and its picture") {
    const Postcard right = card();
    for (int format = 1; format <= postcard_format; ++format) {
        const OpenedPostcard opened = open_postcard(file(format));
        REQUIRE(opened.card);
        CHECK(opened.said.empty());
        CHECK(opened.format == format);
        CHECK(opened.digest_good);
        CHECK(opened.card->reading == right.reading);
        CHECK(opened.card->scene == right.scene);
        CHECK(opened.card->title == right.title);
        CHECK(opened.card->last_line == right.last_line);
        CHECK(opened.card->note == right.note);
        CHECK(opened.card->saved == right.saved);
        CHECK(opened.card->seconds_played == right.seconds_played);
        CHECK(opened.card->locked);
        CHECK(picture_of_postcard(read_file(file(format))).pixels == right.picture.pixels);
    }
}
