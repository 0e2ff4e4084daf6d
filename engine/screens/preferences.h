#pragma once
// How a reader wants to read: everything that can be wished for, with what is usual. Plain values; `preferences_text.h` keeps them as
// words, the pages change them, and whoever shows, sounds or speaks obeys.

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "stage/bindings.h"
#include "stage/comfort.h"
#include "stage/levels.h"
#include "stage/tempo.h"
#include "story/story.h"

namespace lantern {

enum class SkipKind : std::uint8_t {
    seen,         // what was read before, in any reading
    all,          // everything
    to_a_choice,  // everything up to the next choice
};

/// Whether a card stands before a scene that carries notes.
enum class CardsBefore : std::uint8_t { none, my_topics, every_noted_scene };

enum class FramePace : std::uint8_t { display, sixty, hundred_and_forty_four };

struct WindowWish {
    bool full_screen = false;
    int width = 1280, height = 720;  // of the window when it is none
    FramePace pace = FramePace::display;
    bool operator==(const WindowWish&) const = default;
};

struct SpeechWish {
    bool on = false;
    float rate = 1;     // 0.5 to 3
    std::string voice;  // empty: the usual one
    bool operator==(const SpeechWish&) const = default;
};

constexpr float least_letters = 15, most_letters = 120, usual_letters = 45;  // a second
constexpr float least_pace = 0.5F, most_pace = 3;
constexpr float least_rate = 0.5F, most_rate = 3;
constexpr float least_spacing = 0.9F, most_spacing = 1.6F;

struct Preferences {
    Comfort comfort;
    float letters = usual_letters;  // typed a second; 0: words stand there at once
    bool reduce_motion = false;
    float auto_pace = 1;  // times as long as a reader usually needs
    SkipKind skip = SkipKind::seen;
    bool stop_at_choices = true;  // skipping and reading by itself are over at a choice, not only interrupted
    Levels levels;
    SpeechWish speech;
    CardsBefore cards = CardsBefore::every_noted_scene;
    std::set<std::string> topics;  // mine
    WindowWish window;
    Bindings bindings;
    bool welcomed = false;  // the first-run card was answered
    std::vector<std::string>
        unknown;  // lines of the paper that nobody here understands; they are not lost by being written again
    bool operator==(const Preferences&) const = default;
};

Tempo tempo_of(const Preferences& preferences);

/// What the story's notes are about, each once, in their order: "death", "strong_language".
std::vector<std::string> topics_of(const Story& story);

/// Whether its reader wants a card before a scene that carries notes.
bool wants_card(const Preferences& preferences, const Script& scene);

}  // namespace lantern
