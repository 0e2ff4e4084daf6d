// The paper of preferences: what is written is read again, and nothing on it can harm or be lost.

#include <random>

#include "catch.h"
#include "screens/preferences_text.h"
#include "story/topics.h"

using namespace lantern;

namespace {

Preferences unusual() {
    Preferences wants;
    wants.comfort = {1.75F, Font::open_dyslexic, 1.3F, 0.35F, true, true};
    wants.letters = 0;
    wants.reduce_motion = true;
    wants.auto_pace = 1.75F;
    wants.skip = SkipKind::to_a_choice;
    wants.stop_at_choices = false;
    wants.levels = {0.8F, 0.55F, 0, 0.15F, 0.05F, true, true, true};
    wants.speech = {true, 1.6F, "Mi-ae (Seoul)"};
    wants.cards = CardsBefore::my_topics;
    wants.topics = {"death", "strong_language"};
    wants.window = {true, 1432, 805, FramePace::hundred_and_forty_four};
    wants.welcomed = true;
    wants.bindings.take_over(Command::history, "Space");
    wants.bindings.bind(Command::go_on, "=");
    wants.bindings.unbind("F12");
    wants.unknown = {"colour of the paper: grey", "# mine: I like it so"};
    return wants;
}

std::string all(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) text += sentence + "\n";
    return text;
}

const char* const usual_paper =
    R"(## How you like to read. Lantern writes this paper, and so may you: one wish a line. What it does not understand it leaves.

## Text: its size from 75 % to 250 %; the font serif, sans or OpenDyslexic; typing from 15 to 120 letters a second, or at once
text size: 100 %
font: serif
typing: 45 letters a second
line spacing: 100 %
behind the words: 100 %
high contrast: off
captions: off

## Sound
sound: 100 %
music: 100 %
ambience: 100 %
effects: 100 %
voice: 100 %
mute: off
mono: off
sound in another window: on

## Motion
reduce motion: off

## Reading: by itself from 0.5 to 3 times as long as a reader usually needs
by itself: 1 times
skip: what was read
stop at choices: on

## Speech: its rate from 0.5 to 3 times
speech: off
speech rate: 1 times
speech voice: the usual one

## Content notes: a card before no scene, my topics, or every noted scene
cards before: every noted scene
my topics:
first card answered: no

## Window: frames as the display, 60 or 144 a second
full screen: off
window: 1280 x 720
frames: as the display

## Keys: only what is not as usual
)";

const char* const unusual_paper =
    R"(## How you like to read. Lantern writes this paper, and so may you: one wish a line. What it does not understand it leaves.

## Text: its size from 75 % to 250 %; the font serif, sans or OpenDyslexic; typing from 15 to 120 letters a second, or at once
text size: 175 %
font: OpenDyslexic
typing: at once
line spacing: 130 %
behind the words: 35 %
high contrast: on
captions: on

## Sound
sound: 80 %
music: 55 %
ambience: 0 %
effects: 15 %
voice: 5 %
mute: on
mono: on
sound in another window: on

## Motion
reduce motion: on

## Reading: by itself from 0.5 to 3 times as long as a reader usually needs
by itself: 1.75 times
skip: up to a choice
stop at choices: off

## Speech: its rate from 0.5 to 3 times
speech: on
speech rate: 1.6 times
speech voice: Mi-ae (Seoul)

## Content notes: a card before no scene, my topics, or every noted scene
cards before: my topics
my topics: death, strong_language
first card answered: yes

## Window: frames as the display, 60 or 144 a second
full screen: on
window: 1432 x 805
frames: 144 a second

## Keys: only what is not as usual
key: Go on = Enter, Keypad Enter, pad A, =
key: History = L, pad View, Space
key: Keep the picture =

## Kept, though not understood
colour of the paper: grey
# mine: I like it so
)";

}  // namespace

TEST_CASE("Preferences are a paper that a person can read") {
    CHECK(spell(Preferences()) == usual_paper);
    CHECK(spell(unusual()) == unusual_paper);
}

TEST_CASE("What is written of preferences is read again, to the last of them, without a word") {
    for (const Preferences& wants : {Preferences(), unusual()}) {
        const PreferencesRead again = read_preferences(spell(wants));
        CHECK(again.preferences == wants);
        CHECK(again.said.empty());
        CHECK(spell(again.preferences) == spell(wants));
    }
    CHECK(read_preferences("").preferences == Preferences());
    CHECK(read_preferences("").said.empty());
}

TEST_CASE("A paper written by hand is read with its own ways: capitals, blanks, units left out, other line ends") {
    const PreferencesRead read = read_preferences(
        "\xEF\xBB\xBF\r\n  Text Size :125%\r\nTYPING: 60\r\nfont:opendyslexic\r\n"
        "window: 1600×900\r\nMy topics: grief,, death ,\r\nkey: history = J,L");
    CHECK(read.said.empty());
    CHECK(read.preferences.comfort.text_size == 1.25F);
    CHECK(read.preferences.letters == 60);
    CHECK(read.preferences.comfort.font == Font::open_dyslexic);
    CHECK(read.preferences.window.width == 1600);
    CHECK(read.preferences.window.height == 900);
    CHECK(read.preferences.topics == std::set<std::string>{"death", "grief"});
    CHECK(read.preferences.bindings.names_of(Command::history) == std::vector<std::string>{"J", "L"});
}

TEST_CASE(
    "What a value cannot be is told with what it can be, the nearest or the usual stands, and the line is kept aside") {
    const PreferencesRead read = read_preferences("text size: 300 %\ntext size 80 %\nfont: comic\ntyping: slowly\n"
                                                  "mute: 1\nwindow: 12 x 900\nby itself: .\nmusic: -5 %\n");
    CHECK(all(read.said) ==
          "Line 1 of the preferences: “text size” can be 75 to 250 %, not “300 %”; now it is 250 %.\n"
          "Line 2 of the preferences is not understood and is left as it is: “text size 80 %”.\n"
          "Line 3 of the preferences: “font” can be serif, sans or OpenDyslexic, not “comic”; now it is serif.\n"
          "Line 4 of the preferences: “typing” can be 15 to 120 letters a second, or at once, not “slowly”; now it is "
          "45 letters a second.\n"
          "Line 5 of the preferences: “mute” can be off or on, not “1”; now it is off.\n"
          "Line 6 of the preferences: “window” can be a width and a height, like 1280 x 720, not “12 x 900”; now it is "
          "1280 x 720.\n"
          "Line 7 of the preferences: “by itself” can be 0.5 to 3 times, not “.”; now it is 1 times.\n"
          "Line 8 of the preferences: “music” can be 0 to 100 %, not “-5 %”; now it is 100 %.\n");
    CHECK(all(read.preferences.unknown) ==
          "# text size: 300 %\ntext size 80 %\n# font: comic\n# typing: slowly\n# mute: 1\n"
          "# window: 12 x 900\n# by itself: .\n# music: -5 %\n");
    const PreferencesRead again = read_preferences(spell(read.preferences));
    CHECK(again.said.empty());  // told once
    CHECK(again.preferences == read.preferences);
}

TEST_CASE("Lines of a later Lantern are told once, and stand there still when the paper is written again") {
    const PreferencesRead read = read_preferences(
        "scent of the page: rain\ntxet size: 150 %\nkey: Rewind the evening = R\nkey: nonsense\n# a note of mine\n");
    CHECK(
        all(read.said) ==
        "Line 1 of the preferences is not understood and is left as it is: “scent of the page: rain”.\n"
        "Line 2 of the preferences is not understood and is left as it is: “txet size: 150 %” (is it “text size”?)\n"
        "Line 3 of the preferences names nothing that has keys, and is left as it is: “key: Rewind the evening = R”.\n"
        "Line 4 of the preferences names nothing that has keys, and is left as it is: “key: nonsense”.\n");
    Preferences changed = read.preferences;
    changed.reduce_motion = true;
    const std::string paper = spell(changed);
    CHECK(paper.substr(paper.find("## Kept")) ==
          "## Kept, though not understood\nscent of the page: rain\ntxet size: 150 %\nkey: Rewind the evening = R\n"
          "key: nonsense\n# a note of mine\n");
    CHECK(read_preferences(paper).said.empty());
    CHECK(spell(read_preferences(paper).preferences) == paper);
}

TEST_CASE("Where a line stands twice the last one holds, and the other is kept aside") {
    const PreferencesRead read = read_preferences("music: 20 %\nmusic: 40 %\nkey: History = J\nkey: History = K\n");
    CHECK(all(read.said) == "Line 2 of the preferences says “music” again; the last one holds.\n"
                            "Line 4 of the preferences says “History” again; the last one holds.\n");
    CHECK(read.preferences.levels.music == 0.4F);
    CHECK(read.preferences.bindings.names_of(Command::history) == std::vector<std::string>{"K"});
    CHECK(all(read.preferences.unknown) == "# music: 20 %\n# key: History = J\n");
}

TEST_CASE("Keys of the paper are bound all at once: what is needed is never left without") {
    const PreferencesRead swapped = read_preferences("key: Quick save = F9\nkey: Quick load = F5\n");
    CHECK(swapped.said.empty());
    CHECK(swapped.preferences.bindings.command_of("F9") == Command::quick_save);
    CHECK(swapped.preferences.bindings.command_of("F5") == Command::quick_load);

    const PreferencesRead taken = read_preferences("key: History = Space, F5\n");
    CHECK(taken.said.empty());
    CHECK(taken.preferences.bindings.command_of("Space") == Command::history);
    CHECK(taken.preferences.bindings.command_of("Enter") == Command::go_on);

    const PreferencesRead locked = read_preferences(
        "key: Go on =\nkey: Menu, and back from it = 7, Escape\nkey: Up = Escape");
    CHECK(all(locked.said) == "Line 2 of the preferences: 7 chooses what has that number, and nothing else.\n"
                              "Line 2 of the preferences: Escape is already “Up”.\n"
                              "“Go on” needs a key, and has its usual ones again.\n"
                              "“Go on” needs a button, and has its usual ones again.\n"
                              "“Up” needs a button, and has its usual ones again.\n"
                              "“Menu, and back from it” needs a key, and has its usual ones again.\n"
                              "“Menu, and back from it” needs a button, and has its usual ones again.\n"
                              "“Up” needs a key, and has its usual ones again.\n");
    CHECK(locked.preferences.bindings.command_of("Space") == Command::go_on);
    CHECK(locked.preferences.bindings.command_of("Escape") == Command::menu);
}

TEST_CASE("Damage is told in words that can be shown, and only so often") {
    const PreferencesRead read = read_preferences(std::string("\x01\xFF\x80 font\0: x\nmusic: \xC3(\n", 23));
    CHECK(all(read.said) == "Line 1 of the preferences is not understood and is left as it is: “��� font�: x”.\n"
                            "Line 2 of the preferences: “music” can be 0 to 100 %, not “�(”; now it is 100 %.\n");
    std::string lines;
    for (int i = 0; i < 5000; ++i) lines += "line " + std::to_string(i) + std::string(200, 'x') + "\n";
    const PreferencesRead many = read_preferences(lines);
    REQUIRE(many.said.size() == 21);
    CHECK(many.said[0] == "Line 1 of the preferences is not understood and is left as it is: “line "
                          "0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”.");
    CHECK(many.said.back() == "4980 more lines of the preferences are not understood.");
    CHECK(many.preferences.unknown.size() == 5000);
    std::string keys = "key: History = ";
    for (int i = 0; i < 5000; ++i) keys += "k" + std::to_string(i) + ",";
    CHECK(all(read_preferences(keys).said) == "Line 1 of the preferences: more keys than anybody has.\n");
}

TEST_CASE("A paper torn anywhere, or with any letter changed, is read without harm, and then written and read alike") {
    const std::string paper = spell(unusual());
    std::mt19937 die(7);
    const auto check = [](const std::string& text) {
        const Preferences once = read_preferences(text).preferences;
        const std::string written = spell(once);
        const PreferencesRead again = read_preferences(written);
        REQUIRE(again.preferences == once);
        REQUIRE(spell(again.preferences) == written);
        REQUIRE(once.comfort.text_size >= least_text);
        REQUIRE(once.comfort.text_size <= most_text);
        REQUIRE_FALSE(once.bindings.names_of(Command::go_on).empty());
        REQUIRE_FALSE(once.bindings.names_of(Command::menu).empty());
    };
    for (std::size_t length = 0; length <= paper.size(); length += 7) check(paper.substr(0, length));
    for (int round = 0; round < 600; ++round) {
        std::string damaged = paper;
        for (int hit = 0; hit < 4; ++hit)
            damaged[die() % damaged.size()] = static_cast<char>(die() % 5 == 0 ? '\n' : die() % 256);
        check(damaged);
    }
}

TEST_CASE("A voice with a strange name, and a topic, stay on their line") {
    Preferences wants;
    wants.speech.voice = "two\nlines # and: more";
    const Preferences again = read_preferences(spell(wants)).preferences;
    CHECK(again.speech.voice == "two lines # and: more");
    CHECK(again.unknown.empty());
}

TEST_CASE("The topics of a story are those of its scenes' notes, each once, as words") {
    Story story;
    story.scripts.resize(3);
    story.scripts[0].notes = {{"strong_language", Degree::shown}, {"death", Degree::discussed}};
    story.scripts[2].notes = {{"death", Degree::shown}, {"grief", Degree::shown}};
    CHECK(topics_of(story) == std::vector<std::string>{"strong_language", "death", "grief"});
}

TEST_CASE("A topic is said in words, and what is only letters in capitals") {
    CHECK(topic_words("strong_language") == "Strong language");
    CHECK(topic_in_a_sentence("strong_language") == "strong language");
    CHECK(topic_words("hiv") == "HIV");
    CHECK(topic_in_a_sentence("hiv_stigma") == "HIV stigma");
}
