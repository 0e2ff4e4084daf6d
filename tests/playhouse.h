#pragma once
// A playhouse with no window, for tests: its screens by name, all their words, and what is looked at.

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "catch.h"
#include "screens/playhouse.h"
#include "story/load.h"
#include "story_folder.h"

namespace lantern::testing {

inline const FixedMeasure fixed_measure;

inline Opened open_story(const fs::path& folder) {
    Loaded loaded = load_story(folder);
    if (has_errors(loaded.diagnostics)) return {nullptr, complaints(loaded.diagnostics, loaded.story.sources)};
    return {std::make_shared<const Story>(std::move(loaded.story)), {}};
}

/// A playhouse with no window: its screens by name, and all their words.
struct Evening {
    Playhouse playhouse;

    explicit Evening(const fs::path& story, const Measure& with = fixed_measure, const Quarters& quarters = {},
        const Machine& machine = bare_machine())
        : playhouse([story] { return open_story(story); }, with, quarters, machine) {}
    /// Of what `open` finds, each time anew.
    Evening(std::function<Opened()> open, const Measure& with) : playhouse(std::move(open), with) {}

    Request does(const Gesture& gesture) {
        const Request request = playhouse.interpret(gesture);
        for (float passed = 0; playhouse.next_change() >= 0 && passed < 20'000; passed += 20) playhouse.tick(20);
        return request;
    }
    std::string screen() const {
        const char* const names[] = {"title", "intermission", "faults", "finished", "history", "help", "about",
            "confirmation", "postcards", "preferences", "keys", "threads", "someone", "welcome", "notice", "half title",
            "credits", "interruption", "anywhere", "behind"};
        return playhouse.screen() == nullptr ? "reading" : names[playhouse.screen()->index()];
    }
    std::vector<TextItem> texts() const {
        std::vector<TextItem> all;
        const Picture picture = playhouse.picture();
        for (const Item& item : picture.items)
            if (const auto* text = std::get_if<TextItem>(&item)) all.push_back(*text);
        return all;
    }
    std::string words() const {
        std::string all;
        for (const TextItem& text : texts()) all += (all.empty() ? "" : " | ") + text.text;
        return all;
    }
    /// The entry that is looked at: upright, where the others are italic, and the drop hangs before it.
    std::string looked_at() const {
        std::string found;
        for (const TextItem& text : texts())
            if (text.size == 38 && text.face == Face::serif) found += text.text;
        return found;
    }
    Point place_of(const std::string& words) const {
        for (const TextItem& text : texts())
            if (text.text == words) return {text.at.x + 4, text.at.y - 4};
        FAIL("nowhere is written: " + words);
        return {};
    }
    /// Presses on what is written so.
    Request takes(const std::string& words) { return does(PointerPressed{place_of(words)}); }
    bool writes(const std::string& wanted) const { return words().find(wanted) != std::string::npos; }
};

inline fs::path quay() { return checkout() / "tests" / "stories" / "the-quay"; }

/// A reading of the quay that stands at its last line.
inline Evening at_the_last_line(const Measure& with = fixed_measure) {
    Evening house(quay(), with);
    house.does(Command::go_on);
    for (int press = 0; press < 30 && !house.writes("ladder"); ++press) {
        house.playhouse.tick(600);  // two answers are half a second apart
        house.does(Command::go_on);
    }
    REQUIRE(house.writes("I got as far as the ladder."));
    return house;
}

inline void break_story(const StoryFolder& folder, int faults) {
    folder.lay(base_story());
    std::string items;
    for (int i = 0; i < faults; ++i) items += "  - show: nobody" + std::to_string(i) + "\n";
    folder.write_scene(items);
}

}  // namespace lantern::testing
