#include "screens/preferences_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "screens/preferences_field.h"
#include "text/nearest.h"

namespace lantern {

namespace {

constexpr int least_window = 320, most_window = 16'384;

/// A plain number at the head of `text`, which loses it. (Locales and `from_chars` have ideas of their own.)
std::optional<float> take_number(std::string_view& text) {
    double number = 0, place = 1;
    std::size_t at = 0;
    int digits = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        if (text[at] == '.' && !point) {
            point = true;
            continue;
        }
        if (text[at] < '0' || text[at] > '9') break;
        number = number * 10 + (text[at] - '0');
        if (point) place *= 10;
        if (++digits > 12) return std::nullopt;
    }
    if (digits == 0) return std::nullopt;
    text = trimmed(text.substr(at));
    return static_cast<float>(std::round(number / place * 1000) / 1000);  // finer than that nobody wishes
}

/// A number with its unit, which may be left out.
std::optional<float> number_of(std::string_view text, std::string_view unit) {
    const auto number = take_number(text);
    return number && (text.empty() || text == unit) ? number : std::nullopt;
}

template <typename At>
PreferenceLine measured(std::string name, At at, float least, float most, float times, std::string unit) {
    const auto written = [times, unit](float value) { return fmt::format("{:.6g} {}", value * times, unit); };
    return {std::move(name), [at, written](const Preferences& from) { return written(at(from)); },
        [=](Preferences& to, std::string_view value) -> std::string {
            const Preferences usual;
            const auto number = number_of(value, unit);
            at(to) = number ? std::clamp(*number / times, least, most) : at(usual);
            if (number && *number / times >= least && *number / times <= most) return {};
            return fmt::format("{:.6g} to {}", least * times, written(most));
        }};
}

template <typename At> PreferenceLine percent(std::string name, At at, float least = 0, float most = 1) {
    return measured(std::move(name), at, least, most, 100, "%");
}

template <typename At> PreferenceLine one_of(std::string name, At at, std::vector<std::string> words) {
    return {std::move(name), [at, words](const Preferences& from) { return words[static_cast<std::size_t>(at(from))]; },
        [at, words](Preferences& to, std::string_view value) -> std::string {
            using Field = std::decay_t<decltype(at(to))>;
            for (std::size_t i = 0; i < words.size(); ++i)
                if (lower(value) == lower(words[i])) return at(to) = static_cast<Field>(i), std::string();
            const Preferences usual;
            at(to) = at(usual);
            return list(words);
        }};
}

template <typename At> PreferenceLine on_or_off(std::string name, At at) {
    return one_of(std::move(name), at, {"off", "on"});
}

PreferenceLine typing() {
    const PreferenceLine letters = measured(
        "", field(&Preferences::letters), least_letters, most_letters, 1, "letters a second");
    return {"typing", [=](const Preferences& from) { return from.letters <= 0 ? "at once" : letters.spell(from); },
        [=](Preferences& to, std::string_view value) {
            if (lower(value) == "at once") return to.letters = 0, std::string();
            const std::string can_be = letters.read(to, value);
            return can_be.empty() ? can_be : can_be + ", or at once";
        }};
}

PreferenceLine window_size() {
    return {"window",
        [](const Preferences& from) { return fmt::format("{} x {}", from.window.width, from.window.height); },
        [](Preferences& to, std::string_view value) -> std::string {
            const auto wide = take_number(value);
            if (value.substr(0, 1) == "x") value = trimmed(value.substr(1));
            else if (value.substr(0, 2) == "×") value = trimmed(value.substr(2));
            const auto high = take_number(value);
            const auto fits = [](const std::optional<float>& length) {
                return length && *length >= least_window && *length <= most_window;
            };
            const bool whole = fits(wide) && fits(high) && value.empty();
            const WindowWish usual;
            to.window.width = whole ? static_cast<int>(*wide) : usual.width;
            to.window.height = whole ? static_cast<int>(*high) : usual.height;
            return whole ? std::string() : "a width and a height, like 1280 x 720";
        }};
}

/// A voice is called what its maker likes, but on one line.
PreferenceLine voice() {
    return {"speech voice",
        [](const Preferences& from) {
            std::string name = from.speech.voice;
            std::replace_if(
                name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
            const std::string_view words = trimmed(name);
            return words.empty() ? std::string("the usual one") : std::string(words);
        },
        [](Preferences& to, std::string_view value) {
            to.speech.voice = value.empty() || lower(value) == "the usual one" ? std::string() : std::string(value);
            return std::string();
        }};
}

PreferenceLine topics() {
    return {"my topics",
        [](const Preferences& from) {
            std::string all;
            for (const std::string& topic : from.topics) all += (all.empty() ? "" : ", ") + topic;
            return all;
        },
        [](Preferences& to, std::string_view value) {
            to.topics.clear();
            while (!value.empty()) {
                const std::size_t comma = std::min(value.find(','), value.size());
                const std::string_view topic = trimmed(value.substr(0, comma));
                if (!topic.empty()) to.topics.emplace(topic);
                value = value.substr(std::min(comma + 1, value.size()));
            }
            return std::string();
        }};
}

std::vector<PreferenceGroup> all_groups() {
    return {
        {"Text: its size from 75 % to 250 %; the font serif, sans or OpenDyslexic; typing from 15 to 120 letters a "
         "second, "
         "or at once",
            {percent("text size", field(&Preferences::comfort, &Comfort::text_size), least_text, most_text),
                one_of("font", field(&Preferences::comfort, &Comfort::font), {"serif", "sans", "OpenDyslexic"}),
                typing(),
                percent(
                    "line spacing", field(&Preferences::comfort, &Comfort::line_spacing), least_spacing, most_spacing),
                percent("behind the words", field(&Preferences::comfort, &Comfort::plate_opacity)),
                on_or_off("high contrast", field(&Preferences::comfort, &Comfort::high_contrast)),
                on_or_off("captions", field(&Preferences::comfort, &Comfort::captions))}},
        {"Sound", {percent("sound", field(&Preferences::levels, &Levels::master)),
                      percent("music", field(&Preferences::levels, &Levels::music)),
                      percent("ambience", field(&Preferences::levels, &Levels::ambience)),
                      percent("effects", field(&Preferences::levels, &Levels::effects)),
                      percent("voice", field(&Preferences::levels, &Levels::voice)),
                      on_or_off("mute", field(&Preferences::levels, &Levels::mute)),
                      on_or_off("mono", field(&Preferences::levels, &Levels::mono)),
                      on_or_off("sound in another window", field(&Preferences::levels, &Levels::when_unfocused))}},
        {"Motion", {on_or_off("reduce motion", field(&Preferences::reduce_motion))}},
        {"Reading: by itself from 0.5 to 3 times as long as a reader usually needs",
            {measured("by itself", field(&Preferences::auto_pace), least_pace, most_pace, 1, "times"),
                one_of("skip", field(&Preferences::skip), {"what was read", "everything", "up to a choice"}),
                on_or_off("stop at choices", field(&Preferences::stop_at_choices))}},
        {"Speech: its rate from 0.5 to 3 times",
            {on_or_off("speech", field(&Preferences::speech, &SpeechWish::on)),
                measured(
                    "speech rate", field(&Preferences::speech, &SpeechWish::rate), least_rate, most_rate, 1, "times"),
                voice()}},
        {"Content notes: a card before no scene, my topics, or every noted scene",
            {one_of("cards before", field(&Preferences::cards), {"no scene", "my topics", "every noted scene"}),
                topics(), one_of("first card answered", field(&Preferences::welcomed), {"no", "yes"})}},
        {"Window: frames as the display, 60 or 144 a second",
            {on_or_off("full screen", field(&Preferences::window, &WindowWish::full_screen)), window_size(),
                one_of("frames", field(&Preferences::window, &WindowWish::pace),
                    {"as the display", "60 a second", "144 a second"})}},
    };
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lower(std::string_view text) {
    std::string all(text);
    for (char& c : all)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return all;
}

const std::vector<PreferenceGroup>& preference_groups() {
    static const std::vector<PreferenceGroup> groups = all_groups();
    return groups;
}

}  // namespace lantern
