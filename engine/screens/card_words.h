#pragma once
// What stands on a postcard beside its picture, in words: the day, the time read, a line cut to its place. Clocks are not known here:
// whoever asks says what day it is.

#include <cstdint>
#include <string>
#include <vector>

#include "screens/card.h"
#include "stage/measure.h"
#include "stage/page.h"

namespace lantern {

/// "14 July, 21:03" of "2026-07-14T21:03:12+09:00"; with its year when `now` has another. Empty of what is no such time.
std::string day_in_words(const std::string& saved, const std::string& now);

/// "2 h 10 min", "45 min"; "less than a minute".
std::string time_in_words(std::uint64_t seconds);

/// As much of the words as stands in one line of this width, an ellipsis behind what had to be cut.
std::string cut_to(const std::string& words, float width, Face face, float size, const Measure& measure);

/// The words in at most so many lines of the setting's width, the last one cut.
std::vector<std::string> lines_in(
    const std::string& words, std::size_t most, const TypeSetting& setting, const Measure& measure);

/// All of a card, for a voice.
std::string card_in_words(const Card& card, const std::string& now);

/// A clause as a sentence: "this postcard is damaged" as "This postcard is damaged."
std::string as_sentence(std::string clause);

}  // namespace lantern
