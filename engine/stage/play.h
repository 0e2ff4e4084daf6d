#pragma once
// The inside of a Stage: one halt of a session on its way to being seen whole. Tableau behind, words in their
// furniture, a choice over both.

#include <memory>
#include <optional>
#include <string>

#include "stage/choice.h"
#include "stage/stage.h"
#include "stage/tableau.h"
#include "stage/words.h"

namespace lantern {

struct Stage::Play {
    Play(std::shared_ptr<const Story> told, const Measure& with, const Tempo& at)
        : story(std::move(told)), measure(&with), tempo(at), tableau(*story) {
        tableau.set_tempo(tempo);
    }

    // Setting out (play.cpp)
    void say(const Halt& halt, const State& state);
    void say(const Line& line, const State& state);
    void say(const Menu& menu, const State& state);
    void say(const Notice& notice, const State& state);
    void say(const Ending& ending, const State& state);
    void say(const Fault& fault, const State& state);
    void be_there();
    /// `deed`: slips stand at the right.
    std::vector<Page> set(const Prose& prose, PersonIndex speaker, const State& state, bool deed = false);
    void write(std::vector<Page> pages, Writing::Pace pace);

    // Going on (play.cpp)
    void tick(float milliseconds);
    void notice_change();
    bool busy() const;
    bool weather_moves() const;
    float next_change() const;
    float reading_time() const;  // play_answers.cpp
    bool page_done() const { return !tableau.holds_words() && writing.is_complete(); }
    bool all_said() const { return page_done() && writing.on_last_page(); }

    // Answering (play_answers.cpp)
    std::optional<Input> interpret(const Gesture& gesture);
    std::optional<Input> go_on();
    std::optional<Input> skip();
    std::optional<Input> command(Command which);
    std::optional<Input> take(std::size_t slip);
    std::optional<std::size_t> pointed_at(Point at) const;
    void look_on(int step);
    void show_text(bool shown);

    // Being seen (play_picture.cpp)
    Picture scenery() const;
    Picture picture() const;
    void paint_text(std::vector<Item>& items) const;

    const Direction& direction() const { return story->acts[act].direction; }

    std::shared_ptr<const Story> story;
    const Measure* measure;
    Tempo tempo;

    Tableau tableau;
    Writing writing;
    Room room;
    std::optional<Choice> choice;
    std::string heading;
    PersonIndex who = nobody;
    std::uint16_t act = 0;
    bool has_words = false;   // there is a panel
    bool awaits = false;      // the reader can go on from here
    bool word_asked = false;  // the halt before this one was a word in a sentence
    bool skipping = false, hidden = false;

    Glide panel, slips, drop, text{1};
    float guard = 0, blocked = 0;  // milliseconds before a choice may be taken
    float rested = 0;              // milliseconds since anything but the weather moved
    float weather_clock = 0;
};

}  // namespace lantern
