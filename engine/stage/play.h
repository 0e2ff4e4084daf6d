#pragma once
// The inside of a Stage: one halt of a session on its way to being seen whole. Tableau behind, words in their
// furniture, a choice over both. The halt is kept, so that it can be laid out again when the reader wants it otherwise.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "stage/choice.h"
#include "stage/contrast.h"
#include "stage/lantern_paper.h"
#include "stage/plates.h"
#include "stage/stage.h"
#include "stage/tableau.h"
#include "stage/words.h"

namespace lantern {

struct Stage::Play {
    Play(std::shared_ptr<const Story> told, const Measure& with, const Tempo& at, const Comfort& as)
        : story(std::move(told)),
          measure(&with),
          tempo(at),
          wanted(within_bounds(as)),
          comfort(wanted),
          tableau(*story) {
        tableau.set_tempo(tempo);
    }

    // Setting out (play_words.cpp, play_deed.cpp)
    void say(const Step& step, const State& at);

    void cross_out(const std::optional<LanternPaper>& before);

    // Going on (play.cpp)
    void be_there();
    /// The halt that stands again, as the reader wants it now: no word is lost or said twice.
    void lay_again();
    Prose page_prose() const;
    void tick(float milliseconds);
    void notice_change();
    bool busy() const;
    bool weather_moves() const;
    float next_change() const;
    float reading_time() const;  // play_answers.cpp
    bool page_done() const { return !tableau.holds_words() && writing.is_complete(); }
    bool all_said() const { return page_done() && (writing.on_last_page() || asked); }
    bool waits() const;

    // Answering (play_answers.cpp)
    std::optional<Input> interpret(const Gesture& gesture);
    std::optional<Input> go_on();
    std::optional<Input> skip();
    std::optional<Input> command(Command which);
    std::optional<Input> take(std::size_t slip);
    std::optional<std::size_t> pointed_at(Point at) const;
    void look_on(int step);
    void look_at(std::size_t slip);
    void show_page_of_focus();
    void show_text(bool shown);

    // Being seen (play_picture.cpp)
    Picture scenery() const;
    Picture picture() const;
    void paint_text(std::vector<Item>& items) const;

    const Direction& direction() const { return story->acts[act].direction; }
    Palette palette() const { return comfortable(direction().palette, comfort); }

    std::shared_ptr<const Story> story;
    const Measure* measure;
    Tempo tempo;
    Comfort wanted;   // by the reader,
    Comfort comfort;  // and in the act's own letters, where that is no wish of theirs

    // What is said
    Halt halt = Line{};
    State state;
    std::vector<Prose> heard;  // captions of sounds on the way here
    bool crosses = false;      // the halt before this one was a word in a sentence: the pen has still to come down

    // How that is laid out
    Tableau tableau;
    Prose said;
    std::size_t place =
        0;  // letters before the place a reader has come to: it stays in sight when lines break otherwise
    std::size_t written_runs = 0;  // of `said`: the others are not written yet
    Writing writing;
    Room room;
    std::optional<Choice> choice;
    Plate heading, captions;
    std::optional<LanternPaper> paper;
    std::optional<std::size_t> fresh;  // of its words: the one the pen is over, or was last
    PersonIndex who = nobody;
    std::uint16_t act = 0;
    bool has_words = false;  // there is a panel
    bool awaits = false;     // the reader can go on from here
    bool asked = false;      // the choice has been said whole, though another page of it may be looked at
    bool skipping = false, hidden = false;

    Glide panel, slips, drop, stroke{1}, text{1};
    float guard = 0, blocked = 0;  // milliseconds before a choice may be taken
    float rested = 0;              // milliseconds since anything but the weather moved
    float weather_clock = 0;

private:
    void lay_out();
    void lay_all(std::size_t captions_kept, bool with_heading);
    bool cramped() const;
    void lay(const Line& line);
    void lay(const Menu& menu);
    void lay(const Notice&) {}  // a page of the house stands over it
    void lay(const Ending&) {}
    void lay(const Fault& fault);
    void lay_word(const Menu& menu);
    void lay_deed(const Menu& menu);
    void lay_heard(std::size_t kept);
    void lay_paper();
    void lay_written(const Menu& menu);
    Room furnished(const Prose& prose, PersonIndex speaker, bool deed, Spared spared) const;
    std::vector<Page> set(const Prose& prose, PersonIndex speaker, Spared spared = {});
    std::vector<Page> set_sentence(Prose sentence, PersonIndex speaker, const Word* word, RunSpan candidates);
    void write(std::vector<Page> pages, Writing::Pace pace);
    std::vector<Berth> berths(bool hard, int asked_lines) const;
    bool stand_slips(const Menu& menu, const std::vector<Berth>& berths);
    float reasons_below(const Word& word) const;
    bool is_deed() const;
};

}  // namespace lantern
