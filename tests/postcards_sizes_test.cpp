// The album at every size of words: nothing beyond the canvas, no words over others, no card over another.

#include <fmt/format.h>

#include "desk.h"
#include "sdl/typeface.h"

using namespace lantern;
using namespace lantern::testing;

namespace {

struct Extent {
    std::string words;
    Rect at;
};

bool overlap(const Rect& a, const Rect& b) {
    return a.x + 1 < b.x + b.w && b.x + 1 < a.x + a.w && a.y + 1 < b.y + b.h && b.y + 1 < a.y + a.h;
}

/// From the height of an x to a little below the line: what must not be covered.
std::vector<Extent> words_on(const Picture& picture, const Measure& measure) {
    std::vector<Extent> all;
    for (const Item& item : picture.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            all.push_back({text->text, {text->at.x, text->at.y - text->size * 0.6F,
                                           measure.width(text->text, text->face, text->size), text->size * 0.8F}});
    return all;
}

std::string faults_of(const Picture& picture, const Measure& measure) {
    std::string faults;
    const std::vector<Extent> words = words_on(picture, measure);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Rect& at = words[i].at;
        if (at.x < 0 || at.x + at.w > canvas_width || at.y < 0 || at.y + at.h > canvas_height)
            faults += words[i].words + " stands beyond the canvas\n";
        for (std::size_t j = i + 1; j < words.size(); ++j)
            if (overlap(at, words[j].at)) faults += words[i].words + " stands over " + words[j].words + "\n";
    }
    std::vector<Rect> pictures;
    for (const Item& item : picture.items)
        if (const auto* image = std::get_if<ImageItem>(&item)) pictures.push_back(image->to);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (pictures[i].w < 200 || pictures[i].y < 0 || pictures[i].y + pictures[i].h > canvas_height)
            faults += "a picture is too small, or not on the canvas\n";
        for (const Extent& each : words)
            if (overlap(pictures[i], each.at) && each.words != "Locked")
                faults += each.words + " stands on a picture\n";
        for (std::size_t j = i + 1; j < pictures.size(); ++j)
            if (overlap(pictures[i], pictures[j])) faults += "a picture lies on another\n";
    }
    return faults;
}

void look_at_all_of(Desk& desk, const Measure& measure) {
    const auto check = [&](const char* what, const OpenAlbum& open) {
        INFO(what);
        CHECK(faults_of(open.picture(), measure).empty());
    };
    OpenAlbum slots(desk, Postcards::Purpose::take_up), keep(desk, Postcards::Purpose::keep);
    check("the cards", slots);
    slots.does(Command::back);
    slots.does(Command::back);
    check("the pages before", slots);
    slots.does(PointerPressed{slots.place_of("Kept by themselves")});
    check("the automatic ones", slots);
    slots.does(PointerPressed{slots.place_of("Kept by a key")});
    check("no quick ones", slots);
    check("an empty place", keep);
    keep.does(Command::left);
    check("a card to write over", keep);
    keep.does(Command::go_on);
    check("the question", keep);
    keep.does(Command::go_on);
    keep.does(Command::down);
    while (keep.page.card(desk.house) == std::nullopt) keep.does(Command::left);
    keep.does(PointerPressed{keep.place_of("Write a note")});
    check("no note yet", keep);
    for (int i = 0; i < 60; ++i) keep.does(Typed{"oh "});
    check("a long note", keep);
    for (int i = 0; i < 120; ++i) keep.does(Rubbed{});
    for (int i = 0; i < 120; ++i) keep.does(Typed{i % 5 == 4 ? " " : "날"});
    check("a long note in Korean", keep);
}

/// Six cards, of which some say a great deal.
void fill(Desk& desk) {
    for (std::uint32_t slot = 1; slot <= 6; ++slot) {
        Postcard card = postcard_of(desk.house);
        card.title = slot == 2 ? "A scene whose name was not meant for so small a card" : "The coat";
        card.last_line = slot == 4 ? "Yes." : "She had done three terms of nursing in Daejeon, left after an argument.";
        card.saved = fmt::format("202{}-12-2{}T20:30:00+09:00", slot % 2 == 0 ? 5 : 6, slot);
        card.seconds_played = 3600UL * 100 + 59 * 60;
        if (slot < 4) card.note = "Before the bridge, with the umbrella; to be read aloud to Jae one of these days";
        if (slot == 3) card.last_line = card.note = "오늘 밤의 후원자는, 비 오는 날에만 오는 우산이었다고 한다";
        card.locked = slot == 1;
        REQUIRE(desk.house.album->keep(slot, card).empty());
        if (slot < 4) desk.house.album->keep_automatic(card);
    }
    write_file(desk.place / "slot-5.png", "no picture");
    desk.opens_album_again();
}

}  // namespace

TEST_CASE("The album overflows at no size of words, and nothing lies over anything else") {
    const auto story = story_in(checkout() / "tests" / "stories" / "the-quay");
    const Typeface typeface(checkout() / "assets" / "fonts");
    const FixedMeasure fixed;
    for (const Measure* measure : std::initializer_list<const Measure*>{&fixed, &typeface}) {
        Desk desk(story, measure);
        fill(desk);
        for (const float size : {0.75F, 0.9F, 1.0F, 1.1F, 1.25F, 1.5F, 1.75F, 2.0F, 2.25F, 2.5F})
            for (const float spacing : {0.9F, 1.0F, 1.3F, 1.6F}) {
                INFO((measure == &fixed ? "wide letters, " : "the house's letters, ") << size << ", " << spacing);
                desk.house.preferences.comfort.text_size = size;
                desk.house.preferences.comfort.line_spacing = spacing;
                look_at_all_of(desk, *measure);
            }
    }
}
