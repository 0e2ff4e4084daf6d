#include "screens/wish.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "screens/preferences_field.h"
#include "story/topics.h"
#include "text/nearest.h"

namespace lantern {

namespace {

std::string percent(float share) { return fmt::format("{:.0f} %", share * 100); }
std::string times(float factor) { return factor == 1 ? "as usual" : fmt::format("{:.4g} times", factor); }

/// The next that is more, or less; the last one stays.
template <typename Number> Number next_of(const std::vector<Number>& numbers, Number now, int step) {
    constexpr auto near_enough = static_cast<Number>(0.001);
    if (step > 0) {
        for (const Number number : numbers)
            if (number > now + near_enough) return number;
        return now;
    }
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number)
        if (*number < now - near_enough) return *number;
    return now;
}

std::vector<float> steps(float least, float most, float step) {
    std::vector<float> all;
    const int count = static_cast<int>((most - least) / step + 0.5F);
    for (int i = 0; i <= count; ++i)
        all.push_back(least + (most - least) * static_cast<float>(i) / static_cast<float>(count));
    return all;
}

template <typename At> Wish along(std::string name, At at, std::vector<float> numbers, std::string (*words)(float)) {
    return {std::move(name), [=](const Preferences& from) { return words(at(from)); },
        [=, numbers = std::move(numbers)](Preferences& to, int step) { at(to) = next_of(numbers, at(to), step); }};
}

/// Round and round.
template <typename At> Wish among(std::string name, At at, std::vector<std::string> words, std::string also = {}) {
    const int count = static_cast<int>(words.size());
    return {std::move(name),
        [at, words = std::move(words)](const Preferences& from) { return words[static_cast<std::size_t>(at(from))]; },
        [at, count](Preferences& to, int step) {
            using Field = std::decay_t<decltype(at(to))>;
            at(to) = static_cast<Field>((static_cast<int>(at(to)) + step + count) % count);
        },
        std::move(also)};
}

template <typename At> Wish on_or_off(std::string name, At at, std::string also = {}) {
    return among(std::move(name), at, {"off", "on"}, std::move(also));
}

Wish wish_for_typing() {
    static const std::vector<float> speeds{15, 20, 30, 45, 60, 80, 100, most_letters};
    return {"Typing",
        [](const Preferences& from) {
            return from.letters <= 0 ? std::string("at once") : fmt::format("{:.0f} letters a second", from.letters);
        },
        [](Preferences& to, int step) {
            if (to.letters <= 0) to.letters = step < 0 ? most_letters : 0;
            else if (step > 0 && to.letters >= most_letters) to.letters = 0;
            else to.letters = next_of(speeds, to.letters, step);
        }};
}

WishGroup text() {
    return {"Text",
        {wish_for_size(),
            among("Font", field(&Preferences::comfort, &Comfort::font), {"serif", "sans", "OpenDyslexic"}),
            wish_for_typing(),
            along("Line spacing", field(&Preferences::comfort, &Comfort::line_spacing),
                steps(least_spacing, most_spacing, 0.1F), percent),
            along(
                "Behind the words", field(&Preferences::comfort, &Comfort::plate_opacity), steps(0, 1, 0.1F), percent),
            on_or_off("High contrast", field(&Preferences::comfort, &Comfort::high_contrast)),
            on_or_off(
                "Captions", field(&Preferences::comfort, &Comfort::captions), "Sounds that matter are written, too.")},
        [](const Preferences& from, Preferences& to) {
            to.comfort = from.comfort;
            to.letters = from.letters;
        }};
}

WishGroup sound() {
    const std::vector<float> loud = steps(0, 1, 0.1F);
    return {"Sound",
        {along("Everything", field(&Preferences::levels, &Levels::master), loud, percent),
            along("Music", field(&Preferences::levels, &Levels::music), loud, percent),
            along("Ambience", field(&Preferences::levels, &Levels::ambience), loud, percent),
            along("Effects", field(&Preferences::levels, &Levels::effects), loud, percent),
            along("Voice", field(&Preferences::levels, &Levels::voice), loud, percent),
            on_or_off("Mute", field(&Preferences::levels, &Levels::mute)),
            on_or_off("Mono", field(&Preferences::levels, &Levels::mono), "The same in both ears."),
            on_or_off("Goes on in the background", field(&Preferences::levels, &Levels::when_unfocused))},
        [](const Preferences& from, Preferences& to) { to.levels = from.levels; }};
}

WishGroup motion() {
    return {"Motion", {wish_for_still()},
        [](const Preferences& from, Preferences& to) { to.reduce_motion = from.reduce_motion; }};
}

WishGroup reading() {
    return {"Reading",
        {along("Pace by itself", field(&Preferences::auto_pace), steps(least_pace, most_pace, 0.25F),
             [](float pace) {
                 return pace == 1 ? std::string("as usual") : fmt::format("{:.4g} times as long", pace);
             }),
            among(
                "Skipping", field(&Preferences::skip), {"what was read before", "everything", "up to the next choice"}),
            on_or_off("Stop at choices", field(&Preferences::stop_at_choices),
                "Skipping and reading by itself end there, and do not go on behind it.")},
        [](const Preferences& from, Preferences& to) {
            to.auto_pace = from.auto_pace;
            to.skip = from.skip;
            to.stop_at_choices = from.stop_at_choices;
        }};
}

Wish wish_for_voice(std::vector<std::string> voices) {
    voices.insert(voices.begin(), std::string());
    return {"Voice",
        [](const Preferences& from) {
            return from.speech.voice.empty() ? std::string("the usual one") : from.speech.voice;
        },
        [voices = std::move(voices)](Preferences& to, int step) {
            const auto found = std::find(voices.begin(), voices.end(), to.speech.voice);
            const auto count = static_cast<int>(voices.size());
            const int now = found == voices.end() ? 0 : static_cast<int>(found - voices.begin());
            to.speech.voice = voices[static_cast<std::size_t>((now + step + count) % count)];
        }};
}

WishGroup speech(const House& house) {
    WishGroup group{
        "Speech", {wish_for_speech(house)}, [](const Preferences& from, Preferences& to) { to.speech = from.speech; }};
    if (!group.wishes.front().open) return group;
    group.wishes.push_back(wish_for_voice(house.machine.voices()));
    group.wishes.push_back(
        along("Rate", field(&Preferences::speech, &SpeechWish::rate), steps(least_rate, most_rate, 0.25F), times));
    return group;
}

WishGroup notes(const House& house) {
    return {"Content notes", wishes_for_notes(house), [](const Preferences& from, Preferences& to) {
                to.cards = from.cards;
                to.topics = from.topics;
            }};
}

Wish wish_for_window_size() {
    struct Size {
        int width, height;
    };
    static constexpr Size sizes[] = {{1280, 720}, {1600, 900}, {1920, 1080}};
    return {"Size",
        [](const Preferences& from) {
            const auto& window = from.window;
            const bool known = std::any_of(std::begin(sizes), std::end(sizes),
                [&](const Size& size) { return size.width == window.width && size.height == window.height; });
            return fmt::format("{}{} × {}", known ? "" : "as it is, ", window.width, window.height);
        },
        [](Preferences& to, int step) {
            std::vector<int> widths;
            for (const Size& size : sizes) widths.push_back(size.width);
            const int width = next_of(widths, to.window.width, step);
            for (const Size& size : sizes)
                if (width == size.width && width != to.window.width)
                    to.window.width = width, to.window.height = size.height;
        }};
}

WishGroup window() {
    return {"Window",
        {on_or_off("Full screen", field(&Preferences::window, &WindowWish::full_screen)), wish_for_window_size(),
            among(
                "Pictures a second", field(&Preferences::window, &WindowWish::pace), {"as the display", "60", "144"})},
        [](const Preferences& from, Preferences& to) { to.window = from.window; }};
}

}  // namespace

Row row_of(const Wish& wish, const Preferences& preferences) {
    Row row = setting(wish.name, wish.value(preferences), wish.also);
    row.open = wish.open;
    const auto goes = [&](int step) {
        Preferences then = preferences;
        wish.turn(then, step);
        return then != preferences;
    };
    row.less = goes(-1);
    row.more = goes(1);
    return row;
}

Wish wish_for_size() {
    return along("Text size", field(&Preferences::comfort, &Comfort::text_size),
        {0.75F, 0.8F, 0.85F, 0.9F, 0.95F, 1, 1.25F, 1.5F, 1.75F, 2, 2.25F, most_text}, percent);
}

Wish wish_for_still() {
    return on_or_off("Reduce motion", field(&Preferences::reduce_motion),
        "Nothing travels, shakes or flashes, and words stand there at once.");
}

Wish wish_for_speech(const House& house) {
    const std::string why = house.machine.dumb();
    Wish wish = on_or_off("Read aloud", field(&Preferences::speech, &SpeechWish::on), why);
    wish.open = why.empty();
    return wish;
}

std::string list_of_topics(const Story& story) {
    std::vector<std::string> words = topics_of(story);
    std::transform(words.begin(), words.end(), words.begin(), topic_in_a_sentence);
    return list(words, "and");
}

std::vector<Wish> wishes_for_notes(const House& house) {
    const std::vector<std::string> topics = topics_of(*house.story);
    const std::string also = topics.empty() ? "This story needs none."
                                            : "In this story: " + list_of_topics(*house.story) + ".";
    Wish cards = among(
        "A card before", field(&Preferences::cards), {"no scene", "my topics", "every noted scene"}, also);
    cards.turn = [turn = cards.turn, topics](Preferences& to, int step) {
        turn(to, step);
        if (to.cards == CardsBefore::my_topics && to.topics.empty()) to.topics.insert(topics.begin(), topics.end());
    };
    std::vector<Wish> wishes{std::move(cards)};
    if (house.preferences.cards != CardsBefore::my_topics) return wishes;
    for (const std::string& topic : topics)
        wishes.push_back({topic_words(topic),
            [topic](const Preferences& from) { return std::string(from.topics.count(topic) != 0 ? "on" : "off"); },
            [topic](Preferences& to, int) {
                if (to.topics.erase(topic) == 0) to.topics.insert(topic);
            }});
    return wishes;
}

std::vector<WishGroup> wish_groups(const House& house) {
    return {text(), sound(), motion(), reading(), speech(house), notes(house), window()};
}

}  // namespace lantern
