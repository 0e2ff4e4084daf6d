#pragma once
// A reader's desk for tests: a house with a story, a reading and an album in a folder of its own, and a clock that can be set.

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "catch.h"
#include "readings.h"
#include "screens/postcards.h"
#include "screens/postmark.h"
#include "story_folder.h"

namespace lantern::testing {

struct Desk {
    StoryFolder folder;
    fs::path place = folder.beside("postcards");
    FixedMeasure fixed;
    House house;
    std::string clock = "2026-07-14T21:03:12+09:00";

    explicit Desk(const std::shared_ptr<const Story>& story, const Measure* measure = nullptr) {
        house.measure = measure == nullptr ? &fixed : measure;
        house.story = story;
        house.machine.now = [this] { return clock; };
        house.album = std::make_unique<Album>(place);
        begin();
    }

    void begin() { house.reading.emplace(house.story, 0, *house.measure, house.preferences); }

    /// The first option of everything, so many times.
    void reads_on(int times) {
        for (int i = 0; i < times; ++i) {
            const Halt& halt = house.reading->session().now().halt;
            std::size_t nth = 0;
            const auto input = answer_of(readers()[0], halt, nth);
            REQUIRE(input);
            house.reading->answer(*input);
        }
    }

    void keeps(std::uint32_t slot) { REQUIRE(house.album->keep(slot, postcard_of(house)).empty()); }
    /// As another program would find the folder.
    void opens_album_again() {
        house.album.reset();
        house.album = std::make_unique<Album>(place);
    }
};

/// A page of the album, and what is written on it.
struct OpenAlbum {
    Desk& desk;
    Postcards page;

    OpenAlbum(Desk& on, Postcards::Purpose purpose) : desk(on), page(on.house, purpose) {}

    std::optional<Errand> does(const Gesture& gesture) { return page.interpret(gesture, desk.house); }
    Picture picture() const { return page.picture(desk.house); }
    std::string words() const {
        std::string all;
        for (const Item& item : picture().items)
            if (const auto* text = std::get_if<TextItem>(&item)) all += (all.empty() ? "" : " | ") + text->text;
        return all;
    }
    bool writes(const std::string& wanted) const { return words().find(wanted) != std::string::npos; }
    std::string looked_at() const { return page.spoken(desk.house).focus; }
    Point place_of(const std::string& words) const {
        const Picture seen = picture();
        for (const Item& item : seen.items)
            if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && text->text == words)
                return {text->at.x + 4, text->at.y - 4};
        FAIL("nowhere is written: " + words);
        return {};
    }
};

}  // namespace lantern::testing
